// SPDX-License-Identifier: MIT
#include "ui/benefits/wirepage.h"

#include "ui/benefits/wiretext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

WirePage::WirePage(const QString &name, const QString &emptyWords, QWidget *parent)
    : QWidget(parent)
    , m_text(new WireText(name, emptyWords, this))
    , m_copy(new Button(tr("Copy"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    auto *words =
        new PlainLabel(tr("As it went over the wire. Copy takes all of it, even where only its beginning is shown."),
                       PlainLabel::Kind::Note, this);
    words->setWrapping(true);
    line->addWidget(words, 1);
    line->addWidget(m_copy);
    column->addLayout(line);
    column->addWidget(m_text, 1);
    m_copy->setLeadingIcon(Icon::Copy);
    m_copy->setSmall(true);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_bytes)); });
}

void WirePage::show(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_text->show(bytes);
    m_copy->setEnabled(!bytes.isEmpty());
}

} // namespace coverdesk
