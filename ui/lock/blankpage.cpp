// SPDX-License-Identifier: MIT
#include "ui/lock/blankpage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Width = 420;

BlankPage::BlankPage(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(tr("Locking…"), PlainLabel::Kind::Muted, this))
    , m_start(new Button(tr("Start Coverdesk"), Button::Kind::Primary, this))
{
    setObjectName("page"_L1);
    setWindowTitle(tr("Coverdesk"));
    setWindowIcon(programIcon());
    m_words->setWrapping(true);
    m_words->setAlignment(Qt::AlignCenter);
    auto *heading = new PlainLabel(tr("Coverdesk"), PlainLabel::Kind::Heading, this);
    heading->setAlignment(Qt::AlignCenter);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(Width);
    auto *lines = new QVBoxLayout(middle);
    lines->setSpacing(12);
    lines->addWidget(heading);
    lines->addWidget(m_words);
    lines->addWidget(m_start, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addLayout(row);
    column->addStretch();
    m_start->hide();
    connect(m_start, &Button::clicked, this, &BlankPage::startAsked);
}

void BlankPage::coverUp(const QWidget &window)
{
    setGeometry(window.geometry());
    setWindowState(window.windowState());
    show();
    if (!window.isMinimized())
        raise();
}

void BlankPage::tellNotStarted()
{
    m_words->setWords(tr("Coverdesk is locked, but could not start again by itself. Everything is kept. Start it "
                         "again, or close this window."));
    m_start->show();
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
