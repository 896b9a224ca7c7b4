// SPDX-License-Identifier: MIT
#include "ui/benefits/outcomecard.h"

#include "ui/benefits/cellwords.h"
#include "ui/benefits/failuredetails.h"
#include "ui/benefits/iconmark.h"
#include "ui/benefits/insurerphone.h"
#include "ui/benefits/moods.h"
#include "ui/benefits/outcomewords.h"
#include "ui/benefits/payerpicker.h"
#include "ui/benefits/wayrow.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static PlainLabel *wrapping(PlainLabel::Kind kind, QWidget *parent)
{
    auto *label = new PlainLabel({}, kind, parent);
    label->setWrapping(true);
    return label;
}

OutcomeCard::OutcomeCard(CardPlace place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_card(new Card(this))
    , m_icon(new IconMark(this))
    , m_subject(wrapping(PlainLabel::Kind::Subject, this))
    , m_note(wrapping(PlainLabel::Kind::Note, this))
    , m_meaning(wrapping(PlainLabel::Kind::Plain, this))
    , m_advice(wrapping(PlainLabel::Kind::Plain, this))
    , m_picker(new PayerPicker(place, this))
    , m_stepsTitle(new PlainLabel(tr("Check, in this order:"), PlainLabel::Kind::Strong, this))
    , m_steps(new CardSteps(this))
    , m_compare(new KeyValueList(this))
    , m_ways(new WayRow(this))
    , m_changes(wrapping(PlainLabel::Kind::Note, this))
    , m_copy(new Button(QString(), Button::Kind::Link, this))
    , m_phone(new InsurerPhone(this))
    , m_ownWords(new Card(this))
    , m_ownWordsTitle(new PlainLabel(QString(), PlainLabel::Kind::Note, m_ownWords))
    , m_said(wrapping(PlainLabel::Kind::Plain, this))
{
    arrange();
    listen();
}

void OutcomeCard::show(const Check &check)
{
    if (m_check.id != check.id)
        m_now.reset();
    m_check = check;
    const auto standing = standingOf(check);
    m_card->setTone(toneOf(standing.mood));
    m_icon->show(iconOf(standing, check.standing), toneOf(standing.mood));
    showWords();
    showOwnWords();
    m_picker->show(check, m_lore.chosenBefore);
    showSteps();
    showWays();
    m_phone->show(m_lore.name, m_lore.phone);
}

QWidget *OutcomeCard::makeHead()
{
    auto *head = new QWidget(m_card);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_subject, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    m_icon->setContentsMargins(0, 3, 0, 0);
    return head;
}

QWidget *OutcomeCard::makeFoot()
{
    auto *foot = new QWidget(m_card);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_changes, 1, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return foot;
}

void OutcomeCard::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_ownWords->setKind(Card::Kind::Box);
    m_ownWords->body()->addWidget(m_ownWordsTitle);
    m_ownWords->body()->addWidget(m_said);
    m_ownWords->body()->setSpacing(2);
    m_ownWords->body()->setContentsMargins(10, 8, 10, 8);
    m_said->setSelectable(true);
    auto *body = m_card->body();
    body->setContentsMargins(17, 12, 14, 12);
    body->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{makeHead(), m_meaning, m_advice, m_picker, m_stepsTitle, m_steps,
                                                       m_compare, m_ways, makeFoot(), m_phone, m_ownWords})
        body->addWidget(part);
    body->addStretch();
}

void OutcomeCard::listen()
{
    connect(m_picker, &PayerPicker::rememberAsked, this, &OutcomeCard::rememberAsked);
    connect(m_picker, &PayerPicker::chosen, this, &OutcomeCard::candidateChosen);
    connect(m_picker, &PayerPicker::noneChosen, this, &OutcomeCard::noneChosen);
    connect(m_steps, &CardSteps::typed, this, &OutcomeCard::typed);
    connect(m_steps, &CardSteps::changeAsked, this, &OutcomeCard::changeAsked);
    connect(m_steps, &CardSteps::entered, this, [this] {
        if (canTry())
            emit wayChosen(Act::TryCorrected);
    });
    connect(m_ways, &WayRow::chosen, this, &OutcomeCard::wayChosen);
    connect(m_copy, &Button::clicked, this, &OutcomeCard::copyDetails);
}

void OutcomeCard::copyDetails()
{
    BriefCopy::put(detailsInWords(m_check));
    m_copy->setWords(tr("Copied"));
}

void OutcomeCard::showWords()
{
    const auto words = outcomeWordsOf(m_check);
    const auto when = m_check.answeredAt ? *m_check.answeredAt : m_check.askedAt;
    const auto cost = costInWords(m_check);
    // The steps say what the advice does, one by one.
    const auto advice = stepsFor(m_check).empty() ? words.advice : QString();
    m_subject->setWords(words.subject);
    m_note->setWords(cost.isEmpty() ? inWords(when) : tr("%1 · %2").arg(inWords(when), cost));
    m_meaning->setWords(words.meaning);
    m_meaning->setVisible(!words.meaning.isEmpty());
    m_advice->setWords(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_card->setAccessibleName(words.subject);
}

static QStringList ownWordsOf(const Failure &failure)
{
    QStringList lines;
    if (!failure.said.trimmed().isEmpty())
        lines.append(clipped(failure.said));
    for (const auto &problem : failure.problems) {
        if (!problem.said.trimmed().isEmpty())
            lines.append(clipped(problem.said));
    }
    return lines;
}

void OutcomeCard::showOwnWords()
{
    const auto failure = m_check.failure.value_or(Failure{});
    auto lines = ownWordsOf(failure);
    // A code alone may be that of the network here, which the service never said.
    m_ownWordsTitle->setWords(lines.isEmpty() ? tr("To quote to the service's support")
                                              : tr("The service's own words"));
    if (!failure.code.isEmpty())
        lines.append(clipped(failure.code));
    m_said->setWords(lines.join(u'\n'));
    m_ownWords->setVisible(!lines.isEmpty());
    m_copy->setWords(tr("Copy details"));
    m_copy->setVisible(m_check.failure.has_value());
}

void OutcomeCard::showSteps()
{
    const auto steps = stepsFor(m_check);
    const bool isBesideForm = m_place == CardPlace::BesideForm;
    QList<KeyValue> compared;
    for (const auto &fact : comparedWithCard(m_check))
        compared.append({fact.name, cellText(fact.value)});
    m_stepsTitle->setVisible(!steps.empty());
    m_compare->show(compared);
    m_compare->setVisible(!isBesideForm && !steps.empty());
    m_steps->show(m_check);
    m_steps->setVisible(isBesideForm && !steps.empty());
}

void OutcomeCard::showWays()
{
    const auto ways = waysOf(m_check, m_place);
    const bool isChoosing = !m_picker->isHidden();
    m_ways->show(ways, !isChoosing);
    m_ways->setVisible(!ways.empty());
    m_ways->setHint(Act::TryCorrected, keysInWords(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    showTrying();
    if (isChoosing)
        setFocusProxy(m_picker);
    else if (!m_steps->isHidden())
        setFocusProxy(m_steps);
    else
        setFocusProxy(ways.empty() ? nullptr : m_ways);
}

void OutcomeCard::follow(const Inquiry &now, const TypedLines &typed)
{
    m_now = now;
    m_steps->follow(typed);
    showTrying();
}

bool OutcomeCard::canTry() const
{
    return m_now && *m_now != m_check.inquiry;
}

void OutcomeCard::showTrying()
{
    m_ways->setState(Act::TryCorrected, canTry(), costOfAsking(m_check.service));
    const auto changes = canTry() ? changesInWords(m_check.inquiry, *m_now) : tr("First change what is wrong.");
    m_changes->setWords(m_steps->isHidden() ? QString() : changes);
}

void OutcomeCard::setReminder(const std::optional<QDateTime> &due)
{
    const auto at = due
        ? QLocale(QLocale::English, QLocale::UnitedStates).toString(due->toLocalTime().time(), u"h:mm AP")
        : QString();
    m_ways->setState(Act::Remind, !due, due ? tr("You will be reminded at %1").arg(at) : tr("Free"));
}

} // namespace coverdesk
