// SPDX-License-Identifier: MIT
#include "ui/check/phoneform.h"

#include "app/office.h"
#include "app/servicecatalog.h"
#include "ui/check/claimfields.h"
#include "ui/check/codereading.h"
#include "ui/check/dateentry.h"
#include "ui/check/phonepayerfield.h"
#include "ui/check/placeentry.h"
#include "ui/check/providerfields.h"
#include "ui/check/topicchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int UsualDaysAhead = 2;
static constexpr int LongestShown = 60;

static QDate usualDay()
{
    return businessDaysAfter(QDate::currentDate(), UsualDaysAhead);
}

PhoneForm::PhoneForm(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_catalog(office.catalog())
    , m_card(new Card(tr("For benefits by phone"), this))
    , m_note(new PlainLabel(tr("An instant check does not use these"), PlainLabel::Kind::Note, m_card))
    , m_fold(new Button(tr("Fill in"), Button::Kind::Link, m_card))
    , m_insurerNote(new PlainLabel(QString(), PlainLabel::Kind::Note, m_card))
    , m_body(new QWidget(m_card))
    , m_provider(new ProviderFields(office.settings(), m_body))
    , m_insurer(new PhonePayerField(office.catalog(), m_body))
    , m_place(new FormField(inWords(Field::PlaceOfService), m_body))
    , m_visit(new PlaceEntry(m_catalog.placesOfService(), m_place, this))
    , m_benefits(new QWidget(m_body))
    , m_services(new ChipField(inWords(Field::ProcedureCodes), m_benefits))
    , m_diagnoses(new ChipField(inWords(Field::DiagnosisCodes), m_benefits))
    , m_topics(new TopicChoice(inWords(Field::Topics), m_catalog.topics(), m_benefits))
    , m_claim(new ClaimFields(m_body))
    , m_wantedBy(new FormField(inWords(Field::WantedBy), m_body))
    , m_forCaller(new FormField(inWords(Field::Note), m_body))
    , m_moreFold(new Button(tr("More for the call"), Button::Kind::Link, m_body))
    , m_more(new QWidget(m_body))
    , m_otherTopics(new ChipField(tr("Other things to ask"), m_more))
    , m_payerId(new FormField(inWords(Field::PayerId), m_more))
    , m_formName(new FormField(inWords(Field::FormName), m_more))
    , m_wantedOn(new DateEntry(Field::WantedBy, m_wantedBy, this))
{
    arrangeBenefits();
    arrangeMore();
    arrange();
    keepAll();
    listen();
    m_claim->hide();
    setMoreShown(false);
    showUsual();
    setUnfolded(false);
}

void PhoneForm::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->titleLine()->addWidget(m_note);
    m_card->titleLine()->addSpacing(8);
    m_card->titleLine()->addWidget(m_fold);
    m_fold->setSmall(true);
    m_card->body()->addWidget(m_insurerNote);
    m_card->body()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_provider);
    auto *insurer = new QHBoxLayout;
    insurer->setSpacing(12);
    insurer->addWidget(m_insurer, 1);
    insurer->addWidget(m_place, 1, Qt::AlignTop);
    column->addLayout(insurer);
    column->addWidget(m_benefits);
    column->addWidget(m_claim);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_wantedBy, 1, Qt::AlignTop);
    last->addWidget(m_forCaller, 2, Qt::AlignTop);
    column->addLayout(last);
    column->addWidget(m_moreFold);
    column->addWidget(m_more);
    m_moreFold->setSmall(true);
}

void PhoneForm::arrangeBenefits()
{
    auto *column = new QVBoxLayout(m_benefits);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_services);
    column->addWidget(m_diagnoses);
    column->addWidget(m_topics);
    m_services->setPlaceholder(tr("add a code, or paste several"));
    m_diagnoses->setPlaceholder(tr("left out unless entered"));
    m_services->addPreset(tr("New therapy client"), {u"90791"_s, u"90834"_s, u"90837"_s});
    m_services->addPreset(tr("Medication management"),
                          {u"90792"_s, u"99204"_s, u"99213"_s, u"99214"_s, u"90833"_s, u"90836"_s});
    m_services->addPreset(tr("Group"), {u"90853"_s});
    m_services->addPreset(tr("Testing"), {u"96130"_s, u"96131"_s, u"96136"_s, u"96137"_s, u"96138"_s, u"96139"_s});
}

void PhoneForm::arrangeMore()
{
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_payerId, 1, Qt::AlignTop);
    numbers->addWidget(m_formName, 1, Qt::AlignTop);
    column->addWidget(m_otherTopics);
    column->addLayout(numbers);
    column->addWidget(m_provider->billing());
    m_otherTopics->setPlaceholder(tr("in Health Harbor's own words"));
}

/// Fields that are shown by choosing come before those that follow them.
void PhoneForm::keepAll()
{
    for (auto *field : m_provider->texts())
        m_draft.keep(field);
    for (auto *field : m_provider->choices())
        m_draft.keep(field);
    m_draft.keep([this] { return m_insurer->ownText(); },
                 [this](const QString &text) { m_insurer->showOwnText(text); });
    for (auto *field : {m_services, m_diagnoses, m_otherTopics})
        m_draft.keep(field);
    m_draft.keep([this] { return m_topics->topics().join(u' '); },
                 [this](const QString &text) { m_topics->choose(text.split(u' ')); });
    m_draft.keep([this] { return m_isClaim ? u"claim"_s : QString(); },
                 [this](const QString &text) { setClaim(!text.isEmpty()); });
    for (auto *field : m_claim->texts())
        m_draft.keep(field);
    for (auto *field : {m_place, m_wantedBy, m_forCaller, m_payerId, m_formName})
        m_draft.keep(field);
}

void PhoneForm::listen()
{
    new CodeReading(m_services, m_diagnoses, m_forCaller, this);
    connect(m_fold, &Button::clicked, this, &PhoneForm::toggle);
    connect(m_moreFold, &Button::clicked, this, &PhoneForm::toggleMore);
    connect(m_provider, &ProviderFields::edited, this, &PhoneForm::edited);
    connect(m_insurer, &PhonePayerField::edited, this, &PhoneForm::edited);
    connect(m_topics, &TopicChoice::edited, this, &PhoneForm::edited);
    connect(m_claim, &ClaimFields::edited, this, &PhoneForm::edited);
    for (auto *field : {m_place, m_wantedBy, m_forCaller, m_payerId, m_formName})
        connect(field, &FormField::textChanged, this, &PhoneForm::edited);
    for (auto *field : {m_services, m_diagnoses, m_otherTopics})
        connect(field, &ChipField::codesChanged, this, &PhoneForm::edited);
    connect(m_otherTopics, &ChipField::codesChanged, this, &PhoneForm::showUnlistedTopics);
    for (auto *edit : m_body->findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    for (const auto &line : lines(Lines::All)) {
        connect(line.edit, &QLineEdit::textChanged, this, [line] { line.mark({}); });
        connect(line.edit, &QLineEdit::editingFinished, this, [this, line] { judge(line); });
    }
}

void PhoneForm::refresh()
{
    const auto wasEmpty = isEmpty();
    m_provider->refresh();
    if (wasEmpty)
        showUsual();
}

/// What stands there before anybody has typed: what is usually asked, by when, and the clinic's only provider.
void PhoneForm::showUsual()
{
    m_draft.show({});
    m_provider->showOnlyOne();
    m_topics->choose(m_catalog.usualTopics());
    m_wantedOn->show(usualDay());
    m_usual = m_draft.texts();
    for (const auto &line : lines(Lines::All))
        line.mark({});
}

void PhoneForm::clear()
{
    showUsual();
    setMoreShown(false);
    setUnfolded(false);
}

void PhoneForm::showTexts(const QStringList &texts)
{
    m_draft.show(texts);
    setMoreShown(!isMoreEmpty());
    setUnfolded(!isEmpty());
}

void PhoneForm::followPayer(const QString &payerName)
{
    m_insurer->follow(payerName);
    m_provider->setPayer(payerName);
    showHead();
}

void PhoneForm::addTo(Inquiry &inquiry) const
{
    inquiry.provider = m_provider->provider();
    inquiry.insurance.phonePayer = m_insurer->code();
    inquiry.insurance.payerId = m_payerId->text();
    inquiry.placeOfService = m_visit->place();
    inquiry.note = m_forCaller->text();
    inquiry.formName = m_formName->text();
    // The service wants a day; who names none wants the usual one.
    inquiry.wantedBy = tidied(m_wantedBy->text()).isEmpty() ? usualDay() : m_wantedOn->date();
    if (m_isClaim) {
        inquiry.claim = m_claim->claim();
        return;
    }
    inquiry.procedureCodes = m_services->codes();
    inquiry.diagnosisCodes = m_diagnoses->codes();
    inquiry.topics = m_topics->topics() + m_otherTopics->codes();
    inquiry.topics.removeDuplicates();
}

void PhoneForm::fill(const Inquiry &inquiry)
{
    clear();
    if (!inquiry.provider.name.isEmpty() || !inquiry.provider.npi.isEmpty())
        m_provider->show(inquiry.provider);
    m_insurer->showCode(inquiry.insurance.phonePayer);
    m_payerId->setText(inquiry.insurance.payerId);
    m_visit->show(inquiry.placeOfService);
    m_forCaller->setText(inquiry.note);
    m_formName->setText(inquiry.formName);
    m_services->setCodes(inquiry.procedureCodes);
    m_diagnoses->setCodes(inquiry.diagnosisCodes);
    if (!inquiry.topics.isEmpty())
        m_topics->choose(inquiry.topics);
    auto others = inquiry.topics;
    others.removeIf([this](const QString &topic) { return m_catalog.knowsTopic(topic); });
    m_otherTopics->setCodes(others);
    if (inquiry.wantedBy && *inquiry.wantedBy >= QDate::currentDate())
        m_wantedOn->show(inquiry.wantedBy);
    setClaim(inquiry.claim.has_value());
    if (inquiry.claim)
        m_claim->show(*inquiry.claim);
    setMoreShown(!isMoreEmpty());
    setUnfolded(!isEmpty());
}

void PhoneForm::setClaim(bool isClaim)
{
    m_isClaim = isClaim;
    m_benefits->setVisible(!isClaim);
    m_claim->setVisible(isClaim);
    m_card->setTitle(isClaim ? tr("For a claim's status by phone") : tr("For benefits by phone"));
    emit edited();
}

/// Whoever unfolds a part wants to type there; that also brings it into view.
void PhoneForm::toggle()
{
    setUnfolded(!isUnfolded());
    if (isUnfolded())
        focusFirst();
}

void PhoneForm::toggleMore()
{
    setMoreShown(!m_more->isVisibleTo(m_body));
    if (m_more->isVisibleTo(m_body))
        m_otherTopics->setFocus(Qt::TabFocusReason);
}

void PhoneForm::setUnfolded(bool isUnfolded)
{
    m_body->setVisible(isUnfolded);
    m_card->setKind(isUnfolded ? Card::Kind::Surface : Card::Kind::Dimmed);
    m_fold->setWords(isUnfolded ? tr("Fold") : tr("Fill in"));
    showHead();
}

bool PhoneForm::isUnfolded() const
{
    return m_body->isVisibleTo(m_card);
}

/// Folded, the card tells what its insurer field would.
void PhoneForm::showHead()
{
    const auto words = m_insurer->inShort();
    m_insurerNote->setWords(words);
    m_insurerNote->setVisible(!isUnfolded() && !words.isEmpty());
}

void PhoneForm::setMoreShown(bool isShown)
{
    m_more->setVisible(isShown);
    m_moreFold->setLeadingIcon(isShown ? Icon::Down : Icon::Right);
    m_moreFold->setAccessibleDescription(isShown ? tr("Shown") : tr("Not shown"));
}

bool PhoneForm::isMoreEmpty() const
{
    return m_payerId->text().isEmpty() && m_formName->text().isEmpty() && m_otherTopics->codes().isEmpty()
        && m_provider->isBillingEmpty();
}

void PhoneForm::showUnlistedTopics()
{
    auto unlisted = m_otherTopics->codes();
    unlisted.removeIf([this](const QString &topic) { return m_catalog.knowsTopic(topic); });
    m_otherTopics->setWarning(
        unlisted.isEmpty() ? QString()
                           : tr("Health Harbor does not list %1. It can be sent all the same, but may be refused.")
                                 .arg(shortened(unlisted.join(u", "_s), LongestShown)));
}

std::vector<FormLine> PhoneForm::benefitLines() const
{
    return {lineOf(Field::ProcedureCodes, m_services), lineOf(Field::DiagnosisCodes, m_diagnoses)};
}

std::vector<FormLine> PhoneForm::moreLines() const
{
    auto lines = m_provider->billingLines();
    lines.insert(
        lines.begin(),
        {lineOf(Field::Topics, m_otherTopics), lineOf(Field::PayerId, m_payerId), lineOf(Field::FormName, m_formName)});
    return lines;
}

std::vector<FormLine> PhoneForm::lines(Lines which) const
{
    auto lines = m_provider->lines();
    const auto add = [&lines](const std::vector<FormLine> &more) {
        lines.insert(lines.end(), more.begin(), more.end());
    };
    add({m_insurer->line(), lineOf(Field::PlaceOfService, m_place)});
    if (!m_isClaim || which == Lines::All)
        add(benefitLines());
    if (m_isClaim || which == Lines::All)
        add(m_claim->lines());
    add({lineOf(Field::WantedBy, m_wantedBy, [this] { return m_wantedOn->problem(); }),
         lineOf(Field::Note, m_forCaller)});
    add(moreLines());
    return lines;
}

void PhoneForm::judge(const FormLine &line)
{
    Inquiry inquiry;
    addTo(inquiry);
    auto problems = problemsIn(tidied(inquiry), ServiceId::HealthHarbor, QDate::currentDate());
    std::erase_if(problems, [](const FieldProblem &problem) { return problem.fault == Fault::Missing; });
    line.mark(problemWith(line, problems));
}

QWidget *PhoneForm::firstProblem(const Inquiry &inquiry)
{
    const auto problems = problemsIn(inquiry, ServiceId::HealthHarbor, QDate::currentDate());
    QWidget *first = nullptr;
    for (const auto &line : lines(Lines::Asked)) {
        const auto problem = problemWith(line, problems);
        line.mark(problem);
        if (problem.isEmpty())
            continue;
        if (m_more->isAncestorOf(line.edit))
            setMoreShown(true);
        if (!first)
            first = line.edit;
    }
    return first;
}

void PhoneForm::focusFirst()
{
    m_provider->texts().front()->edit()->setFocus(Qt::TabFocusReason);
}

} // namespace coverdesk
