// SPDX-License-Identifier: MIT
#include "ui/patients/patientform.h"

#include "app/domain/fields.h"
#include "ui/patients/formdate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingorder.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestChart = 40;

PatientForm::PatientForm(const Patient &patient, QWidget *parent)
    : Card(tr("Edit this patient"), parent)
    , m_first(new FormField(inWords(Field::FirstName), FormField::Need::Required, this))
    , m_last(new FormField(inWords(Field::LastName), FormField::Need::Required, this))
    , m_birth(new FormField(inWords(Field::BornOn), FormField::Need::Required, this))
    , m_bornOn(new FormDate(m_birth, this))
    , m_chart(new FormField(tr("Chart number"), this))
    , m_save(new Button(tr("Save"), Button::Kind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), this))
{
    m_first->setText(patient.person.firstName);
    m_last->setText(patient.person.lastName);
    m_bornOn->show(patient.person.bornOn);
    m_chart->setText(patient.chartNumber);
    m_chart->edit()->setMaxLength(LongestChart);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (auto *line : {m_first, m_last, m_birth, m_chart}) {
        row->addWidget(line, 1, Qt::AlignTop);
        connect(line, &FormField::textChanged, line, [line] { line->setProblem({}); });
        connect(line->edit(), &QLineEdit::returnPressed, this, &PatientForm::enter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addWidget(new PlainLabel(tr("To change a coverage, press it below."), PlainLabel::Kind::Note, this));
    buttons->addStretch();
    body()->addLayout(row);
    body()->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &PatientForm::enter);
    connect(m_cancel, &Button::clicked, this, &PatientForm::cancelled);
    tabInReadingOrder(*this);
    m_begun = texts();
}

std::vector<std::pair<QString, FormField *>> PatientForm::lines() const
{
    return {{u"first"_s, m_first}, {u"last"_s, m_last}, {u"birth"_s, m_birth}, {u"chart"_s, m_chart}};
}

FieldTexts PatientForm::texts() const
{
    FieldTexts texts;
    for (const auto &[name, line] : lines())
        texts.insert(name, line->text());
    return texts;
}

void PatientForm::showTyped(const TypedForm &form)
{
    for (const auto &[name, line] : lines()) {
        if (const auto text = form.typed(name))
            line->setText(*text);
    }
}

void PatientForm::takeKeyboard()
{
    m_first->edit()->setFocus(Qt::OtherFocusReason);
}

Person PatientForm::person() const
{
    Inquiry inquiry;
    inquiry.patient = {m_first->text(), m_last->text(), m_bornOn->day()};
    return tidied(inquiry).patient;
}

/// Marks what cannot be right, and goes to the first; true for nothing.
bool PatientForm::validate()
{
    Inquiry inquiry;
    inquiry.patient = person();
    const auto problems = problemsIn(inquiry, ServiceId::Eligibility, QDate::currentDate());
    const std::array<std::pair<Field, FormField *>, 3> lines{
        {{Field::FirstName, m_first}, {Field::LastName, m_last}, {Field::BornOn, m_birth}}};
    FormField *first = nullptr;
    for (const auto &[field, line] : lines) {
        line->setProblem({});
        for (const auto &problem : problems) {
            if (problem.field == field)
                line->setProblem(inWords(problem));
        }
        if (line == m_birth && !m_bornOn->day() && !m_birth->text().trimmed().isEmpty())
            m_bornOn->judge();
        if (!first && !line->problem().isEmpty())
            first = line;
    }
    if (first)
        first->edit()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void PatientForm::enter()
{
    if (validate())
        emit entered(person(), tidied(m_chart->text()));
}

void PatientForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    Card::keyPressEvent(event);
}

} // namespace coverdesk
