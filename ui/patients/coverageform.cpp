// SPDX-License-Identifier: MIT
#include "ui/patients/coverageform.h"

#include "app/domain/fields.h"
#include "ui/patients/coveragewords.h"
#include "ui/patients/formdate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/readback.h"
#include "ui/widgets/readingorder.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using Order = Coverage::Order;

static const auto OrderName = u"order"_s;
static const auto ReplacesName = u"replaces"_s;
static const auto HolderName = u"holder"_s;

static std::optional<Coverage> coverageIn(const Patient &patient, const std::optional<QUuid> &id)
{
    for (const auto &coverage : patient.coverages) {
        if (coverage.id == id)
            return coverage;
    }
    return std::nullopt;
}

static std::vector<QUuid> replaceableOf(const Patient &patient)
{
    std::vector<QUuid> ids;
    for (const auto &coverage : patient.coverages) {
        if (coverage.order != Order::Ended)
            ids.push_back(coverage.id);
    }
    return ids;
}

static QStringList replaceableInWords(const Patient &patient)
{
    QStringList words;
    for (const auto &coverage : patient.coverages) {
        if (coverage.order != Order::Ended)
            words.append(headOf(coverage) + u' ' + masked(coverage.insurance.memberId));
    }
    words.append(words.isEmpty() ? CoverageForm::tr("None: it is the first insurance")
                                 : CoverageForm::tr("None: it is a second insurance"));
    return words;
}

static QStringList holderChoices()
{
    return {CoverageForm::tr("The patient"), CoverageForm::tr("Someone else in the family")};
}

CoverageForm::CoverageForm(const Patient &patient, const std::optional<QUuid> &coverage, QWidget *parent)
    : Card(coverage ? tr("Change this coverage") : tr("New insurance card"), parent)
    , m_patient(patient)
    , m_before(coverageIn(patient, coverage))
    , m_replaceable(replaceableOf(patient))
    , m_payer(new FormField(inWords(Field::Payer), FormField::Need::Required, this))
    , m_memberId(new FormField(inWords(Field::MemberId), FormField::Need::Required, this))
    , m_readBack(new ReadBack(this))
    , m_group(new FormField(inWords(Field::GroupId), this))
    , m_order(new ChoiceField(tr("Order"), {tr("First insurance"), tr("Second insurance"), tr("Ended")}, this))
    , m_replaces(new ChoiceField(tr("It replaces"), replaceableInWords(patient), this))
    , m_starts(new FormField(tr("In force from"), this))
    , m_ends(new FormField(tr("Ended on"), this))
    , m_startsOn(new FormDate(m_starts, this))
    , m_endsOn(new FormDate(m_ends, this))
    , m_holder(new ChoiceField(tr("Policyholder"), holderChoices(), this))
    , m_holderFirst(new FormField(tr("Policyholder's first name"), FormField::Need::Required, this))
    , m_holderLast(new FormField(tr("Policyholder's last name"), FormField::Need::Required, this))
    , m_holderBirth(new FormField(tr("Policyholder's date of birth"), this))
    , m_holderBornOn(new FormDate(m_holderBirth, this))
    , m_save(new Button(tr("Save"), Button::Kind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_payerNames(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_payerNames, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName("completion"_L1);
    m_payer->edit()->setCompleter(completer);
    arrange();
    fill();
    listen();
    tabInReadingOrder(*this);
    m_begun = texts();
}

void CoverageForm::arrange()
{
    const auto addRow = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        for (auto *part : parts)
            row->addWidget(part, 1, Qt::AlignTop);
        body()->addLayout(row);
    };
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    auto *member = new QVBoxLayout;
    member->setSpacing(3);
    member->addWidget(m_memberId);
    member->addWidget(m_readBack);
    member->addStretch();
    first->addWidget(m_payer, 1, Qt::AlignTop);
    first->addLayout(member, 1);
    first->addWidget(m_group, 1, Qt::AlignTop);
    body()->addLayout(first);
    addRow({isNew() ? m_replaces : m_order, m_starts, m_ends});
    addRow({m_holder});
    addRow({m_holderFirst, m_holderLast, m_holderBirth});
    (isNew() ? m_order : m_replaces)->hide();
    m_ends->setVisible(!isNew());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addStretch(1);
}

void CoverageForm::fill()
{
    if (m_before) {
        m_payer->setText(m_before->insurance.payer);
        m_memberId->setText(m_before->insurance.memberId);
        m_group->setText(m_before->insurance.groupId);
        m_order->choose(int(m_before->order));
        m_startsOn->show(m_before->startsOn);
        m_endsOn->show(m_before->endsOn);
        m_holder->choose(m_before->policyholder ? 1 : 0);
        const auto holder = m_before->policyholder.value_or(Person());
        m_holderFirst->setText(holder.firstName);
        m_holderLast->setText(holder.lastName);
        m_holderBornOn->show(holder.bornOn);
        m_readBack->show(tidied(m_memberId->text()));
    }
    showHolder();
}

std::vector<std::pair<QString, FormField *>> CoverageForm::lines() const
{
    return {{u"payer"_s, m_payer},
            {u"memberId"_s, m_memberId},
            {u"group"_s, m_group},
            {u"starts"_s, m_starts},
            {u"ends"_s, m_ends},
            {u"holderFirst"_s, m_holderFirst},
            {u"holderLast"_s, m_holderLast},
            {u"holderBirth"_s, m_holderBirth}};
}

FieldTexts CoverageForm::texts() const
{
    FieldTexts texts{{OrderName, QString::number(m_order->choice())},
                     {ReplacesName, replaced().value_or(QUuid()).toString(QUuid::WithoutBraces)},
                     {HolderName, QString::number(m_holder->choice())}};
    for (const auto &[name, line] : lines())
        texts.insert(name, line->text());
    return texts;
}

void CoverageForm::showTyped(const TypedForm &form)
{
    if (isNew())
        chooseReplaced(QUuid::fromString(form.texts.value(ReplacesName)));
    const auto shown = [this, &form](const QString &name) {
        return isNew() ? form.texts.value(name) : form.typed(name).value_or(m_begun.value(name));
    };
    m_order->choose(shown(OrderName).toInt());
    m_holder->choose(shown(HolderName).toInt());
    for (const auto &[name, line] : lines())
        line->setText(shown(name));
}

void CoverageForm::showHolder()
{
    for (auto *line : {m_holderFirst, m_holderLast, m_holderBirth})
        line->setVisible(m_holder->choice() == 1);
}

void CoverageForm::listen()
{
    for (auto *line : {m_payer, m_memberId, m_group, m_starts, m_ends, m_holderFirst, m_holderLast, m_holderBirth}) {
        connect(line, &FormField::textChanged, line, [line] { line->setProblem({}); });
        connect(line->edit(), &QLineEdit::returnPressed, this, &CoverageForm::enter);
    }
    connect(m_memberId, &FormField::textChanged, m_readBack,
            [this](const QString &typed) { m_readBack->show(tidied(typed)); });
    // It stands where a problem is told.
    connect(m_memberId, &FormField::textChanged, m_readBack, [this] { m_readBack->setVisible(true); });
    connect(m_holder, &ChoiceField::choiceChanged, this, &CoverageForm::showHolder);
    connect(m_save, &Button::clicked, this, &CoverageForm::enter);
    connect(m_cancel, &Button::clicked, this, &CoverageForm::cancelled);
}

void CoverageForm::offerPayers(const QStringList &names)
{
    m_payerNames->setStringList(names);
}

void CoverageForm::takeKeyboard()
{
    m_payer->edit()->setFocus(Qt::OtherFocusReason);
}

Coverage CoverageForm::coverage() const
{
    Inquiry inquiry;
    inquiry.insurance = m_before ? m_before->insurance : Insurance();
    if (inquiry.insurance.payer != m_payer->text()) {
        // What another insurer is called elsewhere says nothing of this one.
        inquiry.insurance.phonePayer.clear();
        inquiry.insurance.payerId.clear();
    }
    inquiry.insurance.payer = m_payer->text();
    inquiry.insurance.memberId = m_memberId->text();
    inquiry.insurance.groupId = m_group->text();
    inquiry.patient = {m_holderFirst->text(), m_holderLast->text(), m_holderBornOn->day()};
    const auto typed = tidied(inquiry);
    Coverage coverage = m_before.value_or(Coverage{QUuid::createUuid(), {}});
    coverage.insurance = typed.insurance;
    coverage.order = isNew() ? Order::First : Order(m_order->choice());
    coverage.startsOn = m_startsOn->day();
    coverage.endsOn = m_endsOn->day();
    // Whoever enters a day that is over says that the coverage is.
    if (coverage.endsOn && *coverage.endsOn < QDate::currentDate())
        coverage.order = Order::Ended;
    coverage.policyholder = m_holder->choice() == 1 ? std::optional(typed.patient) : std::nullopt;
    return coverage;
}

std::optional<QUuid> CoverageForm::replaced() const
{
    const auto place = size_t(m_replaces->choice());
    return isNew() && place < m_replaceable.size() ? std::optional(m_replaceable.at(place)) : std::nullopt;
}

/// None of them, where that one cannot be replaced any more.
void CoverageForm::chooseReplaced(const QUuid &coverage)
{
    const auto found = std::find(m_replaceable.cbegin(), m_replaceable.cend(), coverage);
    m_replaces->choose(int(found - m_replaceable.cbegin()));
}

QString CoverageForm::problemWith(const FormField *line) const
{
    Inquiry inquiry;
    inquiry.insurance = coverage().insurance;
    const auto wanted = line == m_payer ? Field::Payer : line == m_memberId ? Field::MemberId : Field::GroupId;
    for (const auto &problem : problemsIn(inquiry, ServiceId::Eligibility, QDate::currentDate())) {
        if (problem.field == wanted)
            return inWords(problem);
    }
    return {};
}

/// Marks what cannot be right, and goes to the first; true for nothing.
bool CoverageForm::validate()
{
    for (auto *line : {m_payer, m_memberId, m_group})
        line->setProblem(problemWith(line));
    m_readBack->setVisible(m_memberId->problem().isEmpty());
    const bool isStart = m_startsOn->judge();
    const bool isEnd = m_endsOn->judge();
    if (isStart && isEnd && m_startsOn->day() && m_endsOn->day() && *m_endsOn->day() < *m_startsOn->day())
        m_ends->setProblem(tr("It cannot have ended before it began."));
    if (m_holder->choice() == 1) {
        const auto holder = coverage().policyholder.value_or(Person());
        m_holderFirst->setProblem(holder.firstName.isEmpty() ? tr("The first name is missing.") : QString());
        m_holderLast->setProblem(holder.lastName.isEmpty() ? tr("The last name is missing.") : QString());
        m_holderBornOn->judge();
    }
    for (auto *line : {m_payer, m_memberId, m_group, m_starts, m_ends, m_holderFirst, m_holderLast, m_holderBirth}) {
        if (line->isVisibleTo(this) && !line->problem().isEmpty()) {
            line->edit()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void CoverageForm::enter()
{
    if (!validate())
        return;
    if (isNew())
        emit added(coverage(), replaced());
    else
        emit changed(*m_before, coverage());
}

void CoverageForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    Card::keyPressEvent(event);
}

} // namespace coverdesk
