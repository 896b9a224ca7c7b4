// SPDX-License-Identifier: MIT
#include "ui/check/inquiryform.h"

#include "ui/check/dateentry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readback.h"
#include "ui/wording/wording.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

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
    , m_payerNames(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(patientCard());
    column->addWidget(insuranceCard());
    column->addStretch(1);
    m_clinicLabel->setBuddy(m_clinic);
    setClinics({});
    completePayers();
    listen();
}

Card *InquiryForm::patientCard()
{
    auto *card = new Card(tr("Patient"), this);
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
    grid->addLayout(member, 0, 1, Qt::AlignTop);
    grid->addWidget(m_group, 1, 0, Qt::AlignTop);
    grid->addWidget(m_visit, 1, 1, Qt::AlignTop);
    card->body()->addLayout(grid);
    return card;
}

void InquiryForm::completePayers()
{
    auto *completer = new QCompleter(m_payerNames, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName("completion"_L1);
    m_payer->edit()->setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), m_memberId->edit(),
            [this] { m_memberId->edit()->setFocus(); });
}

/// One Enter closes the list of insurers and moves on; Qt alone would only close it.
bool InquiryForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *popup = m_payer->edit()->completer()->popup();
    if (watched != popup || event->type() != QEvent::KeyPress || popup->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    popup->hide();
    m_memberId->edit()->setFocus();
    return true;
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
    connect(m_clinic, &QComboBox::currentIndexChanged, this, &InquiryForm::edited);
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
    // The list of insurers is for what is typed, not for what is filled in.
    auto *edit = m_payer->edit();
    auto *completer = edit->completer();
    const QSignalBlocker quiet(completer);
    m_payer->setText(payer);
    completer->popup()->hide();
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
}

void InquiryForm::mark(const Line &line, const QString &problem)
{
    line.line->setProblem(problem);
    // The problem takes the room of what is read back, so that nothing below jumps.
    if (line.field == Field::MemberId)
        m_readBack->setVisible(problem.isEmpty());
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

void InquiryForm::setPayerNames(const QStringList &names)
{
    m_payerNames->setStringList(names);
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

} // namespace coverdesk
