// SPDX-License-Identifier: MIT
#include "ui/check/newcheckpage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/benefits/figurewords.h"
#include "ui/check/answerside.h"
#include "ui/check/holdshelf.h"
#include "ui/check/inquiryform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestPayer = 24;
// Longer than any double click, shorter than it takes to read an answer, in milliseconds.
static constexpr qint64 SettlingTime = 700;

NewCheckPage::NewCheckPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_form(new InquiryForm(this))
    , m_shelf(new HoldShelf(this))
    , m_scroll(new QScrollArea(this))
    , m_trouble(new Strip(Tone::Bad, this))
    , m_troubleWords(new PlainLabel(m_trouble))
    , m_ask(new Button(tr("Check eligibility now"), Button::Kind::Primary, this))
    , m_answer(new AnswerSide(this))
    , m_next(new Button(tr("Next patient"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(heading());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(questionSide(), 612);
    row->addWidget(m_answer, 432);
    column->addLayout(row, 1);
    listen();
    refresh();
    clearAnswer();
}

QWidget *NewCheckPage::heading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("New check"), PlainLabel::Kind::Heading, line));
    row->addSpacing(8);
    row->addWidget(m_shelf);
    row->addStretch();
    row->addWidget(m_next);
    m_next->setLeadingIcon(Icon::Plus);
    m_next->setHint(keysInWords(QKeySequence(Qt::CTRL | Qt::Key_N)));
    return line;
}

QWidget *NewCheckPage::questionSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_form->setObjectName("content"_L1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_troubleWords->setWrapping(true);
    m_trouble->row()->addWidget(m_troubleWords, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_trouble);
    column->addWidget(actionBar());
    return side;
}

Card *NewCheckPage::actionBar()
{
    auto *bar = new Card(this);
    bar->body()->setSpacing(4);
    bar->body()->addWidget(m_ask);
    bar->body()->addWidget(new PlainLabel(tr("Answer in seconds · Uses 1 check"), PlainLabel::Kind::Note, bar));
    m_ask->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_ask->setAutoDefault(true);
    return bar;
}

void NewCheckPage::listen()
{
    connect(m_ask, &Button::clicked, this, &NewCheckPage::ask);
    connect(m_next, &Button::clicked, this, &NewCheckPage::startNext);
    connect(m_shelf, &HoldShelf::taken, this, &NewCheckPage::takeBack);
    connect(m_form, &InquiryForm::edited, this, &NewCheckPage::onEdited);
    connect(m_form, &InquiryForm::typedThrough, m_ask, [this] { m_ask->setFocus(Qt::TabFocusReason); });
    connect(m_answer, &AnswerSide::openAsked, this, &NewCheckPage::openAsked);
    connect(m_answer, &AnswerSide::connectAsked, this, &NewCheckPage::connectAsked);
    connect(m_answer, &AnswerSide::payerChosen, this, &NewCheckPage::choosePayer);
    connect(m_answer, &AnswerSide::askAgainNow, this, &NewCheckPage::askAgain);
    connect(m_answer, &AnswerSide::checkAgainAsked, this, &NewCheckPage::repeat);
    connect(m_answer, &AnswerSide::closeAsked, this, &NewCheckPage::end);
    connect(m_answer, &AnswerSide::anewAsked, this, &NewCheckPage::askAnew);
    connect(&m_office.desk(), &FrontDesk::changed, this, &NewCheckPage::onChanged);
}

void NewCheckPage::refresh()
{
    QStringList clinics;
    for (const auto &account : m_office.accounts().all()) {
        if (account.service == ServiceId::Eligibility)
            clinics.append(account.clinicName.isEmpty() ? account.clinic : account.clinicName);
    }
    m_isConnected = !clinics.isEmpty();
    m_form->setClinics(clinics);
    if (!m_shown)
        m_answer->showEmpty(m_isConnected);
}

void NewCheckPage::setPayerNames(const QStringList &names)
{
    m_form->setPayerNames(names);
}

NewCheckPage::Question NewCheckPage::question() const
{
    return {m_form->inquiry(), m_form->clinic()};
}

/// Empties the form without losing what nobody has asked yet.
void NewCheckPage::makeRoom()
{
    const auto isAsked = (m_shown && m_shown->inquiry == m_form->inquiry()) || m_asking == question();
    if (!isAsked && !m_form->isEmpty())
        m_shelf->put(nameOf(m_form->inquiry().patient), m_form->texts());
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
    m_ask->setFocus(Qt::TabFocusReason);
}

void NewCheckPage::askAbout(const Inquiry &inquiry)
{
    fill(inquiry);
    ask();
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

void NewCheckPage::ask()
{
    if (m_asking || !m_form->validate())
        return;
    say({});
    m_answer->withdrawAnew();
    setAsking(question());
    when(m_office.desk().sameQuestion(ServiceId::Eligibility, m_asking->inquiry, m_asking->clinic), this,
         [this, asked = *m_asking](const Result<std::optional<Check>> &same) {
             if (m_asking == asked)
                 onSame(asked, same);
         });
}

void NewCheckPage::onSame(const Question &question, const Result<std::optional<Check>> &same)
{
    if (!same)
        return onAsked(same.failure());
    if (!*same)
        return send(question, FrontDesk::Repeat::Refused);
    setAsking({});
    show(**same);
    m_answer->offerAnew((*same)->answeredAt.value_or((*same)->askedAt));
    giveFocusBack();
}

void NewCheckPage::askAnew()
{
    if (!m_asking && m_form->validate())
        send(question(), FrontDesk::Repeat::Meant);
}

/// Makes a new check of it, whether or not it was asked before.
void NewCheckPage::send(const Question &question, FrontDesk::Repeat repeat)
{
    clearAnswer();
    setAsking(question);
    when(m_office.desk().ask(ServiceId::Eligibility, question.inquiry, question.clinic, repeat), this,
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
    if (failure.kind == Failure::Kind::Forbidden && failure.code == "account"_L1) {
        refresh();
        return say(tr("Nothing was sent: no service is connected for this clinic."));
    }
    if (failure.code == "asking"_L1 || failure.code == "same"_L1)
        return say(tr("This very question is being asked right now. Nothing more was sent."));
    // What was under way when it failed is told by the banner, which stays until the answer is kept.
    if (!m_shown)
        say(tr("Nothing was sent. %1").arg(inWords(failure)));
}

void NewCheckPage::onChanged(const Check &check)
{
    const auto isOurs = m_asking && !m_shown && check.inquiry == m_asking->inquiry;
    if (isOurs || isShowing(check.id))
        show(check);
}

void NewCheckPage::onEdited()
{
    say({});
    m_answer->withdrawAnew();
    showWhetherChanged();
}

void NewCheckPage::askAgain(const QUuid &id)
{
    when(m_office.desk().resume(id), this, [this, id](const Result<Check> &check) {
        if (!isShowing(id))
            return;
        if (check)
            show(*check);
        else if (check.failure().kind != Failure::Kind::InUse)
            say(inWords(check.failure()));
    });
}

void NewCheckPage::end(const QUuid &id)
{
    when(m_office.desk().close(id), this, [this, id](const Result<Check> &check) {
        if (isShowing(id) && !check)
            say(inWords(check.failure()));
    });
}

bool NewCheckPage::isMeant() const
{
    return !m_asking && (!m_sinceAnswer.isValid() || m_sinceAnswer.hasExpired(SettlingTime));
}

void NewCheckPage::repeat(const Check &check)
{
    if (!isMeant())
        return;
    m_form->fill(check.inquiry);
    askAnew();
}

void NewCheckPage::choosePayer(const QString &payer)
{
    if (!isMeant())
        return;
    if (m_shown)
        m_form->fill(m_shown->inquiry);
    m_form->setPayer(payer);
    ask();
}

void NewCheckPage::show(const Check &check)
{
    m_shown = check;
    m_answer->show(check);
    showWhetherChanged();
}

/// An answer beside a form that no longer asks for it must not be taken for the form's. One button a page is filled:
/// that of a failure's card while the card is the form's.
void NewCheckPage::showWhetherChanged()
{
    const auto isAnswered = m_shown && !m_asking;
    const auto isChanged = isAnswered && m_shown->inquiry != m_form->inquiry();
    const auto isCard = isAnswered && !isChanged && !showsFigures(*m_shown);
    m_answer->markChanged(isChanged);
    m_ask->setKind(isCard ? Button::Kind::Plain : Button::Kind::Primary);
}

/// While it asked, the button was off and the keyboard with nobody.
void NewCheckPage::giveFocusBack()
{
    if (!hasFocus())
        return;
    if (m_shown && !showsFigures(*m_shown))
        m_answer->takeFocus();
    if (!m_answer->hasFocusWithin())
        m_ask->setFocus(Qt::OtherFocusReason);
}

void NewCheckPage::clearAnswer()
{
    m_shown.reset();
    m_answer->showEmpty(m_isConnected);
    showWhetherChanged();
    say({});
}

void NewCheckPage::say(const QString &trouble)
{
    m_troubleWords->setWords(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void NewCheckPage::setAsking(const std::optional<Question> &question)
{
    m_asking = question;
    // A button that goes off hands the keyboard to its neighbour, which nobody meant to press.
    if (question && (m_ask->hasFocus() || m_answer->hasFocusWithin()))
        setFocus(Qt::OtherFocusReason);
    m_ask->setEnabled(!question);
    m_ask->setWords(question ? tr("Asking %1…").arg(question->inquiry.insurance.payer.left(LongestPayer))
                             : tr("Check eligibility now"));
}

} // namespace coverdesk
