// SPDX-License-Identifier: MIT
#include "ui/check/inquiryform.h"

#include "ui/check/cardpaste.h"
#include "ui/check/dateentry.h"
#include "ui/check/memberhint.h"
#include "ui/check/payercompletion.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readback.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// Far beyond what any field takes, so that too long a text is found fault with instead of being cut unnoticed.
static constexpr int LongestTyped = 100'000;

InquiryForm::InquiryForm(QWidget *parent)
    : QWidget(parent)
    , m_firstName(new FormField(inWords(Field::FirstName), FormField::Need::Required, this))
    , m_lastName(new FormField(inWords(Field::LastName), FormField::Need::Required, this))
    , m_birth(new FormField(inWords(Field::BornOn), FormField::Need::Required, this))
    , m_payer(new FormField(inWords(Field::Payer), FormField::Need::Required, this))
    , m_memberId(new FormField(inWords(Field::MemberId), FormField::Need::Required, this))
    , m_group(new FormField(inWords(Field::GroupId), this))
    , m_visit(new FormField(inWords(Field::VisitOn), this))
    , m_lines{{{Field::FirstName, m_firstName},
               {Field::LastName, m_lastName},
               {Field::BornOn, m_birth},
               {Field::Payer, m_payer},
               {Field::MemberId, m_memberId},
               {Field::GroupId, m_group},
               {Field::VisitOn, m_visit}}}
    , m_bornOn(new DateEntry(Field::BornOn, m_birth, this))
    , m_visitOn(new DateEntry(Field::VisitOn, m_visit, this))
    , m_readBack(new ReadBack(this))
    , m_clinicLabel(new PlainLabel(tr("Clinic"), PlainLabel::Kind::Note, this))
    , m_clinic(new QComboBox(this))
    , m_payers(new PayerCompletion(m_payer->edit()))
    , m_memberHint(new MemberHint(this))
    , m_paste(new CardPaste(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(patientCard());
    column->addWidget(insuranceCard());
    column->addStretch(1);
    m_clinicLabel->setBuddy(m_clinic);
    setClinics({});
    listen();
    listenToPaste();
}

Card *InquiryForm::patientCard()
{
    auto *card = new Card(tr("Patient"), this);
    card->titleLine()->addWidget(m_paste);
    card->titleLine()->addSpacing(8);
    card->titleLine()->addWidget(m_clinicLabel);
    card->titleLine()->addWidget(m_clinic);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (auto *line : {m_firstName, m_lastName, m_birth})
        row->addWidget(line, 1, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

Card *InquiryForm::insuranceCard()
{
    auto *card = new Card(tr("Insurance"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_payer, 0, 0, Qt::AlignTop);
    auto *member = new QVBoxLayout;
    member->setSpacing(3);
    member->addWidget(m_memberId);
    member->addWidget(m_readBack);
    member->addWidget(m_memberHint);
    // Aligned to the top, a layout would have no room for words that wrap.
    member->addStretch();
    grid->addLayout(member, 0, 1);
    grid->addWidget(m_group, 1, 0, Qt::AlignTop);
    grid->addWidget(m_visit, 1, 1, Qt::AlignTop);
    card->body()->addLayout(grid);
    return card;
}

void InquiryForm::listen()
{
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const auto line = m_lines.at(place);
        line.line->edit()->setMaxLength(LongestTyped);
        connect(line.line, &FormField::textChanged, this, [this, line] {
            mark(line, {});
            emit edited();
        });
        connect(line.line, &FormField::left, this, [this, line] { judge(line); });
        connect(line.line->edit(), &QLineEdit::returnPressed, this, [this, place] { goOnFrom(place); });
    }
    connect(m_memberId, &FormField::textChanged, m_readBack,
            [this](const QString &typed) { m_readBack->show(tidied(typed)); });
    connect(m_memberHint, &MemberHint::taken, m_memberId, &FormField::setText);
    connect(m_payers, &PayerCompletion::entered, this, [this] { m_memberId->edit()->setFocus(); });
    connect(m_clinic, &QComboBox::currentIndexChanged, this, &InquiryForm::edited);
}

void InquiryForm::listenToPaste()
{
    for (const auto &line : m_lines)
        m_paste->watch(line.line->edit());
    connect(m_paste, &CardPaste::pasted, this, &InquiryForm::take);
    connect(m_paste, &CardPaste::takenBack, this, [this] {
        if (m_beforePaste)
            showTexts(*m_beforePaste);
    });
    connect(this, &InquiryForm::edited, this, [this] {
        m_beforePaste.reset();
        m_paste->setTakesBack(false);
    });
}

/// What the card does not tell stays as it is.
void InquiryForm::take(const CardText &card)
{
    const auto before = texts();
    m_firstName->setText(card.firstName.value_or(m_firstName->text()));
    m_lastName->setText(card.lastName.value_or(m_lastName->text()));
    if (card.bornOn)
        m_bornOn->show(card.bornOn);
    if (card.payer)
        setPayer(*card.payer);
    m_memberId->setText(card.memberId.value_or(m_memberId->text()));
    m_group->setText(card.groupId.value_or(m_group->text()));
    for (const auto &line : m_lines)
        judge(line);
    m_beforePaste = before;
    m_paste->setTakesBack(true);
}

void InquiryForm::goOnFrom(size_t place)
{
    if (place + 1 == m_lines.size())
        return emit typedThrough();
    m_lines.at(place + 1).line->edit()->setFocus(Qt::TabFocusReason);
}

Inquiry InquiryForm::inquiry() const
{
    Inquiry inquiry;
    inquiry.patient = {m_firstName->text(), m_lastName->text(), m_bornOn->date()};
    inquiry.insurance = {m_payer->text(), m_memberId->text(), m_group->text(), {}, {}};
    inquiry.visitOn = m_visitOn->date();
    return tidied(inquiry);
}

void InquiryForm::fill(const Inquiry &inquiry)
{
    m_firstName->setText(inquiry.patient.firstName);
    m_lastName->setText(inquiry.patient.lastName);
    m_bornOn->show(inquiry.patient.bornOn);
    setPayer(inquiry.insurance.payer);
    m_memberId->setText(inquiry.insurance.memberId);
    m_group->setText(inquiry.insurance.groupId);
    m_visitOn->show(inquiry.visitOn);
}

void InquiryForm::clear()
{
    fill({});
    for (const auto &line : m_lines)
        mark(line, {});
}

QStringList InquiryForm::texts() const
{
    QStringList texts;
    for (const auto &line : m_lines)
        texts.append(line.line->text());
    return texts;
}

void InquiryForm::showTexts(const QStringList &texts)
{
    for (size_t place = 0; place < m_lines.size(); ++place) {
        const auto &[field, line] = m_lines.at(place);
        const auto text = texts.value(qsizetype(place));
        field == Field::Payer ? setPayer(text) : line->setText(text);
    }
}

void InquiryForm::setPayer(const QString &payer)
{
    m_payers->fill(payer);
}

bool InquiryForm::isEmpty() const
{
    return std::all_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Line &line) { return line.line->text().trimmed().isEmpty(); });
}

QString InquiryForm::problemWith(Field field, ServiceId service, bool isSubmit) const
{
    const auto *entry = field == Field::BornOn ? m_bornOn : field == Field::VisitOn ? m_visitOn : nullptr;
    if (entry && !entry->problem().isEmpty())
        return entry->problem();
    // An instant check can do without a birth date; the clinic's own history cannot tell patients apart by it then.
    if (field == Field::BornOn && !entry->date() && isSubmit)
        return inWords(FieldProblem{field, Fault::Missing});
    for (const auto &problem : problemsIn(inquiry(), service, QDate::currentDate())) {
        if (problem.field == field && (isSubmit || problem.fault != Fault::Missing))
            return inWords(problem);
    }
    return {};
}

void InquiryForm::judge(const Line &line)
{
    mark(line, problemWith(line.field, ServiceId::Eligibility, false));
    // The insurer and the group number have a say in what a member ID may be.
    if (m_memberId->problem().isEmpty())
        m_memberHint->show(hintsOn(inquiry().insurance));
}

void InquiryForm::mark(const Line &line, const QString &problem, Icon icon)
{
    line.line->setProblem(problem, icon);
    // The problem takes the room of what is read back, so that nothing below jumps.
    if (line.field != Field::MemberId)
        return;
    m_readBack->setVisible(problem.isEmpty());
    m_memberHint->show(std::vector<MemberIdHint>());
}

bool InquiryForm::validate(ServiceId service)
{
    FormField *first = nullptr;
    for (const auto &line : m_lines) {
        mark(line, problemWith(line.field, service, true));
        if (!first && !line.line->problem().isEmpty())
            first = line.line;
    }
    if (first)
        first->edit()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void InquiryForm::setPayers(const std::vector<KnownPayer> &payers)
{
    m_payers->setPayers(payers);
    QStringList names;
    for (const auto &payer : payers)
        names += QStringList(payer.name) + payer.otherNames;
    m_paste->setPayers(names);
}

void InquiryForm::setClinics(const QStringList &names)
{
    const QSignalBlocker quiet(m_clinic);
    const auto chosen = m_clinic->currentText();
    m_clinic->clear();
    m_clinic->addItems(names);
    m_clinic->setCurrentIndex(std::max(0, m_clinic->findText(chosen)));
    m_clinic->setVisible(names.size() > 1);
    m_clinicLabel->setVisible(names.size() > 1);
}

QString InquiryForm::clinic() const
{
    return m_clinic->count() > 1 ? m_clinic->currentText() : QString();
}

void InquiryForm::chooseClinic(const QString &name)
{
    if (const auto place = m_clinic->findText(name); place >= 0)
        m_clinic->setCurrentIndex(place);
}

void InquiryForm::focusFirst()
{
    m_firstName->edit()->setFocus(Qt::TabFocusReason);
}

std::map<Field, QString> InquiryForm::typed() const
{
    std::map<Field, QString> typed;
    for (const auto &[field, line] : m_lines)
        typed.emplace(field, line->text());
    return typed;
}

void InquiryForm::type(Field field, const QString &text)
{
    for (const auto &line : m_lines) {
        if (line.field == field)
            field == Field::Payer ? setPayer(text) : line.line->setText(text);
    }
}

void InquiryForm::focusOn(Field field)
{
    for (const auto &line : m_lines) {
        if (line.field != field)
            continue;
        line.line->edit()->setFocus(Qt::OtherFocusReason);
        line.line->edit()->selectAll();
    }
}

void InquiryForm::blame(Field field, const QString &words)
{
    for (const auto &line : m_lines) {
        if (line.field == field)
            mark(line, words, Icon::Magnifier);
    }
}

void InquiryForm::putBelowPayer(QWidget *words)
{
    m_payer->layout()->addWidget(words);
}

} // namespace coverdesk
