// SPDX-License-Identifier: MIT
#include "ui/check/resultpage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/benefits/checkview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

ResultPage::ResultPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_view(new CheckView(this))
    , m_line(new Strip(Tone::Ok, this))
    , m_words(new PlainLabel(m_line))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 0);
    column->setSpacing(6);
    auto *back = new Button(tr("Back"), Button::Kind::Link, this);
    back->setLeadingIcon(Icon::Left);
    back->setKeys(QKeySequence(Qt::Key_Escape));
    column->addWidget(back);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    m_words->setWrapping(true);
    m_words->setSelectable(true);
    m_line->row()->addWidget(m_words, 1);
    m_line->hide();
    connect(back, &Button::clicked, this, &ResultPage::backAsked);
    listen();
}

void ResultPage::listen()
{
    connect(m_view, &CheckView::savePdfAsked, this, &ResultPage::savePdfAsked);
    connect(m_view, &CheckView::checkAgainAsked, this,
            [this](const Check &check) { emit newCheckAsked(check.inquiry); });
    connect(m_view, &CheckView::payerChosen, this, [this](const Check &check, const QString &payer) {
        auto inquiry = check.inquiry;
        inquiry.insurance.payer = payer;
        emit askingAsked(inquiry);
    });
    connect(m_view, &CheckView::askAgainNow, this, &ResultPage::askAgain);
    connect(m_view, &CheckView::closeAsked, this, &ResultPage::end);
    connect(&m_office.desk(), &FrontDesk::changed, this, &ResultPage::onChanged);
}

void ResultPage::open(const QUuid &id)
{
    leave();
    m_shown = id;
    when(m_office.history().check(id), this, [this, id](const Result<Check> &check) {
        if (m_shown == id)
            onMoved(check);
    });
}

void ResultPage::leave()
{
    m_shown = {};
    m_view->clear();
    m_line->hide();
}

void ResultPage::say(const QString &words, Tone tone)
{
    m_line->setTone(tone);
    m_words->setWords(words);
    m_words->setTone(tone);
    m_line->show();
}

void ResultPage::onChanged(const Check &check)
{
    if (check.id == m_shown)
        m_view->show(check);
}

void ResultPage::onMoved(const Result<Check> &moved)
{
    if (moved)
        m_view->show(*moved);
    else if (moved.failure().kind != Failure::Kind::InUse)
        say(inWords(moved.failure()), Tone::Bad);
}

void ResultPage::askAgain(const QUuid &id)
{
    when(m_office.desk().resume(id), this, [this, id](const Result<Check> &check) {
        if (m_shown == id)
            onMoved(check);
    });
}

void ResultPage::end(const QUuid &id)
{
    when(m_office.desk().close(id), this, [this, id](const Result<Check> &check) {
        if (m_shown == id)
            onMoved(check);
    });
}

} // namespace coverdesk
