// SPDX-License-Identifier: MIT
#include "ui/benefits/wirepage.h"

#include "ui/benefits/wiretext.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

WirePage::WirePage(const QString &name, const QString &emptyWords, QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_shownPage(new QWidget(this))
    , m_heldPage(new QWidget(this))
    , m_text(new WireText(name, emptyWords, m_shownPage))
    , m_copy(new Button(tr("Copy"), m_shownPage))
{
    arrangeShown();
    arrangeHeld();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 0);
    outer->addWidget(m_pages);
    m_pages->addWidget(m_shownPage);
    m_pages->addWidget(m_heldPage);
    connect(m_copy, &Button::clicked, this, [this] { BriefCopy::put(QString::fromUtf8(m_bytes)); });
}

void WirePage::show(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_isHeldBack = false;
    reveal();
}

void WirePage::holdBack(const QByteArray &bytes)
{
    // What a person wanted to see all the same stays while nothing new has come.
    if (m_isHeldBack && bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_isHeldBack = true;
    m_text->show({});
    m_pages->setCurrentWidget(m_heldPage);
}

void WirePage::arrangeShown()
{
    auto *column = new QVBoxLayout(m_shownPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    auto *words =
        new PlainLabel(tr("As it went over the wire. Copy takes all of it, even where only its beginning is shown."),
                       PlainLabel::Kind::Note, m_shownPage);
    words->setWrapping(true);
    line->addWidget(words, 1);
    line->addWidget(m_copy);
    column->addLayout(line);
    column->addWidget(m_text, 1);
    m_copy->setLeadingIcon(Icon::Copy);
    m_copy->setSmall(true);
}

void WirePage::arrangeHeld()
{
    auto *column = new QVBoxLayout(m_heldPage);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    auto *words = new PlainLabel(tr("This answer names another person, so it is not shown here. Look at it only where "
                                    "you must, such as for the service's support."),
                                 m_heldPage);
    words->setWrapping(true);
    auto *all = new Button(tr("Show it all the same"), m_heldPage);
    column->addWidget(words);
    column->addWidget(all, 0, Qt::AlignLeading);
    column->addStretch();
    connect(all, &Button::clicked, this, &WirePage::reveal);
}

void WirePage::reveal()
{
    m_text->show(m_bytes);
    m_copy->setEnabled(!m_bytes.isEmpty());
    m_pages->setCurrentWidget(m_shownPage);
}

} // namespace coverdesk
