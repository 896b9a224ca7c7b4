// SPDX-License-Identifier: MIT
#include "ui/benefits/answerpanel.h"

#include "ui/benefits/answersummary.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/iconmark.h"
#include "ui/benefits/lastanswer.h"
#include "ui/benefits/moods.h"
#include "ui/benefits/outcomecard.h"
#include "ui/benefits/remarklist.h"
#include "ui/widgets/askingline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int narrowest = 320;
    constexpr int ringRoom = 5;
    constexpr qsizetype longestPayer = 24;
    constexpr std::chrono::milliseconds usualWait{3000};

    /// A check just made is on its way before the first word of it comes.
    bool isBeingAsked(const Check &check)
    {
        return check.standing == Standing::Sending
            || (check.standing == Standing::Queued && check.attempts == 0 && !check.failure);
    }

    QScrollArea *scrolled(QWidget *content, QWidget *parent)
    {
        auto *area = new QScrollArea(parent);
        content->setObjectName(u"content"_s);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(content);
        return area;
    }

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_asking(new AskingLine(this))
    , m_pill(new Pill(this))
    , m_remarks(new RemarkList(this))
    , m_warning(new Strip(Tone::Warn, this))
    , m_warningWords(new PlainLabel({}, PlainLabel::Kind::Strong, m_warning))
    , m_summary(new AnswerSummary(this))
    , m_outcome(new OutcomeCard(CardPlace::BesideForm, this))
    , m_last(new LastAnswer(this))
    , m_emptyPage(makeEmptyPage())
    , m_askingPage(makeAskingPage())
    , m_answerPage(makeAnswerPage())
{
    arrange();
    listen();
    listenToCard();
    showEmpty();
}

void AnswerPanel::showEmpty()
{
    m_check.reset();
    m_asking->stop();
    m_pages->setCurrentWidget(m_emptyPage);
    setAccessibleName(tr("Answer"));
    setFocusProxy(nullptr);
}

void AnswerPanel::show(const Check &check)
{
    const bool isSame = m_check && m_check->id == check.id;
    const bool wasAsking = m_asking->isRunning();
    if (!isSame)
        m_last->hide();
    m_check = check;
    if (!isBeingAsked(check))
        showAnswer(check);
    else if (!isSame || !wasAsking)
        showAsking(check);
}

QWidget *AnswerPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(6);
    auto *subject = new PlainLabel(tr("The answer appears here"), PlainLabel::Kind::Subject, page);
    auto *words = new PlainLabel(tr("Fill in the form as on the insurance card, then check eligibility. Nothing is "
                                    "sent before that."),
                                 PlainLabel::Kind::Muted, page);
    column->addStretch(2);
    for (auto *label : {subject, words}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    return page;
}

QWidget *AnswerPanel::makeAskingPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(10);
    column->addWidget(m_asking);
    auto *words = new PlainLabel(tr("The answer appears here. You can go on with the next patient: the check goes on, "
                                    "and you will be told. F6 moves between form and answer."),
                                 PlainLabel::Kind::Muted, page);
    words->setWrapping(true);
    column->addWidget(words);
    column->addStretch();
    return page;
}

QWidget *AnswerPanel::makeAnswerPage()
{
    auto *mark = new IconMark(m_warning);
    mark->show(Icon::Warning, Tone::Warn);
    m_warningWords->setTone(Tone::Warn);
    m_warningWords->setWrapping(true);
    m_warning->row()->addWidget(mark, 0, Qt::AlignTop);
    m_warning->row()->addWidget(m_warningWords, 1);
    m_warning->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{m_pill, m_remarks, m_warning, m_outcome, m_summary, m_last})
        column->addWidget(part);
    column->addStretch(1);
    return scrolled(content, this);
}

void AnswerPanel::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    for (auto *page : {m_emptyPage, m_askingPage, m_answerPage})
        m_pages->addWidget(page);
    // With the pages' own margin, which leaves room for the focus ring, as wide as any card's.
    card->body()->setContentsMargins(17 - ringRoom, 12 - ringRoom, 17 - ringRoom, 12 - ringRoom);
    card->body()->addWidget(m_pages);
    setMinimumWidth(narrowest);
}

void AnswerPanel::listen()
{
    connect(m_summary, &AnswerSummary::openAsked, this, [this] { emit openAsked(shown().id); });
    connect(m_last, &LastAnswer::openAsked, this, &AnswerPanel::openAsked);
    connect(m_summary, &AnswerSummary::askByPhoneAsked, this, [this] { emit askByPhoneAsked(shown()); });
    connect(m_remarks, &RemarkList::openAsked, this, &AnswerPanel::openAsked);
}

void AnswerPanel::listenToCard()
{
    connect(m_outcome, &OutcomeCard::rememberAsked, this, &AnswerPanel::rememberAsked);
    connect(m_outcome, &OutcomeCard::candidateChosen, this, &AnswerPanel::payerChosen);
    connect(m_outcome, &OutcomeCard::noneChosen, this, &AnswerPanel::noneChosen);
    connect(m_outcome, &OutcomeCard::wayChosen, this, &AnswerPanel::take);
    connect(m_outcome, &OutcomeCard::typed, this, &AnswerPanel::typed);
    connect(m_outcome, &OutcomeCard::changeAsked, this, &AnswerPanel::changeAsked);
}

void AnswerPanel::take(Act act)
{
    const auto check = shown();
    switch (act) {
    case Act::Nudge: return emit askAgainNow(check.id);
    case Act::CheckAgain: return emit checkAgainAsked(check);
    case Act::SendAgain: return emit sendAgainAsked(check.id);
    case Act::WaitLonger: return emit waitLongerAsked(check.id);
    case Act::AskByPhone: return emit askByPhoneAsked(check);
    case Act::Close: return emit closeAsked(check.id);
    case Act::TryCorrected: return emit tryAgainAsked();
    case Act::Remind: return emit remindAsked(check.id);
    case Act::SetUp: return emit setUpAsked();
    case Act::EnterKey: return emit keyAsked();
    case Act::ShowReceived: return emit openAsked(check.id);
    }
    Q_UNREACHABLE();
}

void AnswerPanel::showAsking(const Check &check)
{
    const auto payer = clipped(check.inquiry.insurance.payer, longestPayer);
    m_asking->start(payer.isEmpty() ? tr("Asking…") : tr("Asking %1…").arg(payer), usualWait);
    m_pages->setCurrentWidget(m_askingPage);
    setFocusProxy(nullptr);
    announce();
}

void AnswerPanel::showAnswer(const Check &check)
{
    m_asking->stop();
    const bool isPlain = isPlainAnswer(check);
    const auto warning = payerWarning(check);
    m_pill->show(faceOn(check, QDate::currentDate()));
    m_remarks->show(remarksOf(check));
    m_warningWords->setWords(warning);
    m_warning->setVisible(!warning.isEmpty());
    isPlain ? m_summary->show(check) : m_outcome->show(check);
    m_summary->setVisible(isPlain);
    m_outcome->setVisible(!isPlain);
    if (isPlain)
        m_last->hide();
    m_pages->setCurrentWidget(m_answerPage);
    setFocusProxy(isPlain ? static_cast<QWidget *>(m_summary) : m_outcome);
    announce();
}

void AnswerPanel::setLore(const PayerLore &lore)
{
    m_outcome->setLore(lore);
}

void AnswerPanel::follow(const Inquiry &now, const TypedLines &typed)
{
    m_outcome->follow(now, typed);
}

void AnswerPanel::showLast(const std::optional<Check> &answer)
{
    if (!m_check || isPlainAnswer(*m_check))
        return;
    if (answer)
        m_last->show(*answer, m_check->inquiry, QDate::currentDate());
    else
        m_last->showNone(m_check->inquiry.patient);
    m_last->show();
}

void AnswerPanel::setReminder(const std::optional<QDateTime> &due)
{
    m_outcome->setReminder(due);
}

/// Whoever listens instead of looking is told of what has changed.
void AnswerPanel::announce()
{
    setAccessibleName(m_check ? standingOf(*m_check).text : QString());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Check AnswerPanel::shown() const
{
    return m_check ? *m_check : Check();
}

} // namespace coverdesk
