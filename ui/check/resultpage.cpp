// SPDX-License-Identifier: MIT
#include "ui/check/resultpage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/benefits/checkview.h"
#include "ui/check/checksteps.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace coverdesk {

ResultPage::ResultPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_view(new CheckView(this))
    , m_steps(new CheckSteps(office.desk(), this))
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
    listenToSteps();
}

void ResultPage::listen()
{
    connect(m_view, &CheckView::savePdfAsked, this, &ResultPage::savePdfAsked);
    connect(m_view, &CheckView::checkAgainAsked, this, &ResultPage::newCheckAsked);
    connect(m_view, &CheckView::payerChosen, this, [this](const Check &check, const QString &payer) {
        auto chosen = check;
        chosen.inquiry.insurance.payer = payer;
        emit askingAsked(chosen);
    });
    connect(m_view, &CheckView::askByPhoneAsked, this, &ResultPage::askByPhoneAsked);
    connect(m_view, &CheckView::openAsked, this, &ResultPage::openAsked);
    connect(&m_office.desk(), &FrontDesk::changed, this, &ResultPage::onChanged);
}

void ResultPage::listenToSteps()
{
    connect(m_view, &CheckView::askAgainNow, m_steps, &CheckSteps::lookAgain);
    connect(m_view, &CheckView::sendAgainAsked, m_steps, &CheckSteps::sendAgain);
    connect(m_view, &CheckView::waitLongerAsked, m_steps, &CheckSteps::waitLonger);
    connect(m_view, &CheckView::closeAsked, m_steps, &CheckSteps::close);
    connect(m_steps, &CheckSteps::moved, this, [this](const QUuid &id, const Check &now) {
        if (m_shown != id)
            return;
        m_shown = now.id;
        m_view->show(now);
    });
    connect(m_steps, &CheckSteps::refused, this, [this](const QUuid &id, const Failure &failure) {
        if (m_shown == id)
            say(inWords(failure), Tone::Bad);
    });
}

void ResultPage::open(const QUuid &id)
{
    leave();
    m_shown = id;
    when(m_office.history().check(id), this, [this, id](const Result<Check> &check) { onRead(id, check); });
}

void ResultPage::openAgain(const QUuid &id, int tab)
{
    open(id);
    m_tab = tab;
}

void ResultPage::onRead(const QUuid &id, const Result<Check> &check)
{
    if (m_shown != id)
        return;
    if (!check)
        return say(inWords(check.failure()), Tone::Bad);
    m_view->show(*check);
    m_office.history().audit().note({.act = AuditAct::Viewed, .check = id, .patient = check->patientId});
    if (auto *tabs = m_view->findChild<QTabWidget *>(); tabs && m_tab && tabs->isTabVisible(*m_tab))
        tabs->setCurrentIndex(*m_tab);
    m_tab.reset();
}

int ResultPage::tab() const
{
    const auto *tabs = m_view->findChild<QTabWidget *>();
    return tabs ? tabs->currentIndex() : 0;
}

void ResultPage::leave()
{
    m_shown = {};
    m_tab.reset();
    m_view->clear();
    m_line->hide();
}

void ResultPage::say(const QString &words, Tone tone)
{
    m_line->setTone(tone);
    m_words->setWords(words);
    m_words->setTone(tone);
    m_line->show();
    announce(*m_words);
}

void ResultPage::onChanged(const Check &check)
{
    if (check.id == m_shown)
        m_view->show(check);
}

} // namespace coverdesk
