// SPDX-License-Identifier: MIT
#include "ui/check/newcheckpage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/stepwords.h"
#include "ui/check/actionbar.h"
#include "ui/check/answerside.h"
#include "ui/check/callwords.h"
#include "ui/check/holdshelf.h"
#include "ui/check/pageheading.h"
#include "ui/check/payerchoices.h"
#include "ui/check/phoneoffer.h"
#include "ui/check/questionform.h"
#include "ui/check/questionside.h"
#include "ui/check/reminders.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

NewCheckPage::NewCheckPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_heading(new PageHeading(this))
    , m_side(new QuestionSide(office, this))
    , m_form(m_side->form())
    , m_typed(new TypedForms(m_form, m_heading->shelf(), this))
    , m_offer(new PhoneOffer(m_side->confirm(), office.catalog(), this))
    , m_bar(m_side->bar())
    , m_answer(new AnswerSide(this))
    , m_cards(new CardDesk(office, m_form, m_answer, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_side, 612);
    row->addWidget(m_answer, 432);
    column->addLayout(row, 1);
    listen();
    refresh();
    clearAnswer();
}

NewCheckPage::~NewCheckPage()
{
    // A line is judged when it loses the keyboard: that must not be while the form is taken apart.
    if (auto *now = QApplication::focusWidget(); now && isAncestorOf(now))
        now->clearFocus();
}

void NewCheckPage::listen()
{
    connect(m_bar, &ActionBar::asked, this, &NewCheckPage::ask);
    connect(m_bar, &ActionBar::claimToggled, this, &NewCheckPage::toggleClaim);
    connect(m_offer, &PhoneOffer::agreed, this, [this](const Question &agreed, FrontDesk::Repeat repeat) {
        if (!m_asking)
            send(agreed, repeat);
    });
    connect(m_offer, &PhoneOffer::withdrawn, this, &NewCheckPage::showWhetherChanged);
    connect(m_heading, &PageHeading::nextAsked, this, &NewCheckPage::startNext);
    connect(m_heading->shelf(), &HoldShelf::taken, this, &NewCheckPage::takeBack);
    connect(m_form, &QuestionForm::edited, this, &NewCheckPage::onEdited);
    connect(m_form, &QuestionForm::typedThrough, m_bar, [this] { m_bar->takeFocus(ServiceId::Eligibility); });
    connect(&m_office.desk(), &FrontDesk::changed, this, &NewCheckPage::onChanged);
    listenToAnswer();
}

void NewCheckPage::listenToAnswer()
{
    connect(m_answer, &AnswerSide::openAsked, this, &NewCheckPage::openAsked);
    connect(m_answer, &AnswerSide::connectAsked, this, &NewCheckPage::connectAsked);
    connect(m_answer, &AnswerSide::payerChosen, this, &NewCheckPage::choosePayer);
    connect(m_answer, &AnswerSide::askByPhoneAsked, this, &NewCheckPage::askByPhone);
    connect(m_answer, &AnswerSide::checkAgainAsked, this, &NewCheckPage::repeat);
    connect(m_answer, &AnswerSide::anewAsked, this, &NewCheckPage::askAnew);
    connect(m_answer, &AnswerSide::rememberAsked, this, [this](const QString &payer) {
        if (m_shown && isMeant())
            m_form->choices()->keep(m_shown->inquiry.insurance, payer);
    });
    connect(m_answer, &AnswerSide::tryAgainAsked, this, [this] {
        if (m_shown && isMeant())
            ask(m_shown->service);
    });
    connect(m_answer, &AnswerSide::sendAgainAsked, this, [this](const QUuid &id) {
        if (isMeant())
            m_cards->sendAgain(id);
    });
    connect(m_cards, &CardDesk::moved, this, qOverload<const Check &>(&NewCheckPage::show));
    connect(m_cards, &CardDesk::refused, m_side, [this](const Failure &failure) { m_side->say(inWords(failure)); });
    connect(m_answer, &AnswerSide::setUpAsked, this, &NewCheckPage::setUpAsked);
}

void NewCheckPage::refresh()
{
    m_isConnected = !m_office.accounts().all().empty();
    m_form->refresh();
    if (!m_shown)
        m_answer->showEmpty(m_isConnected);
}

void NewCheckPage::setPayerNames(const QStringList &names)
{
    m_form->setPayerNames(names);
}

Question NewCheckPage::question(ServiceId service) const
{
    return {service, m_form->inquiry(service), m_form->clinic()};
}

/// Whether the form holds nothing but what was asked, or is being asked.
bool NewCheckPage::isAsked() const
{
    const auto asks = [this](ServiceId service, const Inquiry &asked) {
        return (service == ServiceId::HealthHarbor || m_form->isPhoneEmpty()) && asked == m_form->inquiry(service);
    };
    return (m_shown && asks(m_shown->service, m_shown->inquiry))
        || (m_asking && asks(m_asking->service, m_asking->inquiry));
}

/// Empties the form without losing what nobody has asked yet.
void NewCheckPage::makeRoom()
{
    if (!isAsked() && !m_form->isEmpty())
        m_typed->putOnHold();
    setAsking({});
    m_form->clear();
    clearAnswer();
}

void NewCheckPage::startNext()
{
    makeRoom();
    m_form->focusFirst();
}

void NewCheckPage::fill(const Inquiry &inquiry)
{
    makeRoom();
    m_form->fill(inquiry);
    m_bar->takeFocus(m_form->isPhoneEmpty() ? ServiceId::Eligibility : ServiceId::HealthHarbor);
}

void NewCheckPage::fill(const Check &check)
{
    fill(check.inquiry);
    m_form->fill(check);
}

void NewCheckPage::askAbout(const Check &check)
{
    fill(check);
    ask(m_form->isPhoneEmpty() ? ServiceId::Eligibility : ServiceId::HealthHarbor);
}

void NewCheckPage::askByPhone(const Check &check)
{
    if (m_asking)
        return;
    if (m_form->inquiry(ServiceId::Eligibility) != check.inquiry || !m_form->isForClinicOf(check))
        fill(check);
    m_form->startPhone();
}

void NewCheckPage::toggleClaim()
{
    m_form->setClaim(!m_form->isClaim());
    m_form->startPhone();
}

void NewCheckPage::comeBack()
{
    auto *last = focusWidget();
    if (last && last != this)
        last->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

void NewCheckPage::changeSides()
{
    if (m_answer->hasFocusWithin())
        m_form->focusFirst();
    else
        m_answer->takeFocus();
}

void NewCheckPage::takeBack(const QStringList &texts)
{
    makeRoom();
    m_form->showTexts(texts);
    m_form->focusFirst();
}

void NewCheckPage::restore(const QByteArray &place)
{
    const auto shown = m_typed->giveBack(place);
    if (shown.isNull())
        return;
    when(m_office.history().check(shown), this, [this](const Result<Check> &check) {
        if (check && !m_shown && !m_asking)
            show(*check);
    });
}

void NewCheckPage::ask(ServiceId service)
{
    const auto isByPhone = service == ServiceId::HealthHarbor;
    if (m_asking || (isByPhone && m_offer->isStanding()) || !m_form->validate(service))
        return;
    m_side->say({});
    m_answer->withdrawAnew();
    m_offer->withdraw();
    // Nothing is asked by phone before a person agreed to it: the buttons stay.
    if (isByPhone)
        m_asking = question(service);
    else
        setAsking(question(service));
    when(m_office.desk().sameQuestion(service, m_asking->inquiry, m_asking->clinic), this,
         [this, asked = *m_asking](const Result<std::optional<Check>> &same) {
             if (m_asking == asked)
                 onSame(asked, same);
         });
}

void NewCheckPage::onSame(const Question &question, const Result<std::optional<Check>> &same)
{
    if (!same && same.failure().code != "unreadable"_L1)
        return onAsked(same.failure());
    if (question.service == ServiceId::HealthHarbor)
        return offer(question, same);
    if (same && !*same)
        return send(question, FrontDesk::Repeat::Refused);
    setAsking({});
    if (same)
        show(**same);
    if (same && !isSettled((*same)->standing))
        m_answer->tellOpen();
    else
        m_answer->offerAnew(same ? std::optional((*same)->answeredAt.value_or((*same)->askedAt)) : std::nullopt);
    giveFocusBack();
}

/// Whoever typed on while it was looked for has another question now, and presses again.
void NewCheckPage::offer(const Question &question, const Result<std::optional<Check>> &same)
{
    setAsking({});
    if (same && *same)
        show(**same);
    if (this->question(question.service) != question)
        return;
    m_offer->offer(question, same);
    showWhetherChanged();
}

void NewCheckPage::askAnew()
{
    if (!m_asking && m_form->validate(ServiceId::Eligibility))
        send(question(ServiceId::Eligibility), FrontDesk::Repeat::Meant);
}

/// Makes a new check of it, whether or not it was asked before.
void NewCheckPage::send(const Question &question, FrontDesk::Repeat repeat)
{
    clearAnswer();
    setAsking(question);
    when(m_office.desk().ask(question.service, question.inquiry, question.clinic, repeat), this,
         [this, question](const Result<Check> &check) {
             if (m_asking == question)
                 onAsked(check);
         });
}

void NewCheckPage::onAsked(const Result<Check> &asked)
{
    setAsking({});
    m_sinceAnswer.start();
    if (asked)
        show(*asked);
    else
        sayWhyNot(asked.failure());
    giveFocusBack();
}

void NewCheckPage::sayWhyNot(const Failure &failure)
{
    if (failure.code == "account"_L1)
        refresh();
    // What was under way when it failed is told by the banner, which stays until the answer is kept.
    if (const auto reason = reasonInWords(failure); !reason.isEmpty() || !m_shown)
        m_side->say(reason.isEmpty() ? tr("Nothing was sent. %1").arg(inWords(failure)) : reason);
}

void NewCheckPage::onChanged(const Check &check)
{
    const auto isOurs =
        m_asking && !m_shown && check.service == m_asking->service && check.inquiry == m_asking->inquiry;
    if (isOurs || isShowing(check.id))
        show(check);
}

void NewCheckPage::onEdited()
{
    m_side->say({});
    m_bar->setClaim(m_form->isClaim());
    m_answer->withdrawAnew();
    m_cards->follow();
    m_offer->withdraw();
}

void NewCheckPage::repeat(const Check &check)
{
    if (!isMeant())
        return;
    m_cards->reminders().forget(check.id);
    m_form->fill(check);
    if (check.service == ServiceId::HealthHarbor)
        ask(check.service);
    else
        askAnew();
}

void NewCheckPage::choosePayer(const QString &payer)
{
    if (!isMeant() || !m_shown)
        return;
    m_form->fill(*m_shown);
    m_form->setPayer(payer);
    ask(ServiceId::Eligibility);
}

void NewCheckPage::show(const Check &check)
{
    m_shown = check;
    m_cards->show(check);
    showWhetherChanged();
}

bool NewCheckPage::isCorrectable() const
{
    return m_shown && isSettled(m_shown->standing) && !stepsFor(*m_shown).empty();
}

/// An answer beside a form that no longer asks for it must not be taken for the form's. One button a page is filled:
/// that of a failure's card while the card is the form's, or while the form is what is corrected beside it.
void NewCheckPage::showWhetherChanged()
{
    const auto isAnswered = m_shown && !m_asking;
    const auto isChanged =
        isAnswered && (m_shown->inquiry != m_form->inquiry(m_shown->service) || !m_form->isForClinicOf(*m_shown));
    const auto isCard = isAnswered && (!isChanged || isCorrectable()) && !showsFigures(*m_shown);
    m_answer->markChanged(isChanged && !isCorrectable());
    m_bar->setFilled(!isCard && !m_offer->isStanding());
}

/// While it asked, the button was off and the keyboard with nobody. Where it stayed in the form, and nobody has typed
/// on, a card that says what to do next gets it.
void NewCheckPage::giveFocusBack()
{
    const bool isStillInForm = m_form->isAncestorOf(QApplication::focusWidget()) && isAsked();
    if (!hasFocus() && !(isStillInForm && m_shown && !isPlainAnswer(*m_shown)))
        return;
    if (m_shown && !showsFigures(*m_shown))
        m_answer->takeFocus();
    if (!m_answer->hasFocusWithin())
        m_bar->takeFocus(m_shown ? m_shown->service : ServiceId::Eligibility);
}

void NewCheckPage::clearAnswer()
{
    m_shown.reset();
    m_cards->clear();
    m_answer->showEmpty(m_isConnected);
    showWhetherChanged();
    m_side->say({});
}

void NewCheckPage::setAsking(const std::optional<Question> &question)
{
    m_asking = question;
    if (!question)
        return m_bar->showReady();
    // A button that goes off hands the keyboard to its neighbour, which nobody meant to press.
    if (m_bar->hasFocusWithin() || m_answer->hasFocusWithin())
        setFocus(Qt::OtherFocusReason);
    m_bar->showAsking(question->service, question->inquiry.insurance.payer);
}

} // namespace coverdesk
