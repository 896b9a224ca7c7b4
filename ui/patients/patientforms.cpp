// SPDX-License-Identifier: MIT
#include "ui/patients/patientforms.h"

#include "app/domain/coveragechange.h"
#include "ui/patients/coverageform.h"
#include "ui/patients/formarea.h"
#include "ui/patients/patientform.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

PatientForms::PatientForms(QVBoxLayout *column, QWidget *header, QStackedWidget *below, QObject *parent)
    : QObject(parent)
    , m_column(column)
    , m_header(header)
    , m_below(below)
{}

void PatientForms::show(const Patient &patient)
{
    m_patient = patient;
    takeExpected();
    arrange();
}

bool PatientForms::isOpen() const
{
    return m_patient && (m_editing.contains(m_patient->id) || m_unfolded.contains(m_patient->id));
}

/// Where a form of a coverage scrolls, where the window is low.
QWidget *PatientForms::areaOf(QWidget *form) const
{
    auto *area = form->parentWidget();
    while (area && area->parentWidget() != m_below)
        area = area->parentWidget();
    return area;
}

void PatientForms::arrange()
{
    if (!m_patient)
        return;
    const auto id = m_patient->id;
    const bool isEditing = m_editing.contains(id);
    for (const auto &[owner, form] : m_names)
        form->setVisible(isEditing && owner == id);
    m_header->setVisible(!isEditing);
    const auto unfolded = m_unfolded.find(id);
    if (unfolded == m_unfolded.end())
        m_below->setCurrentIndex(0);
    else
        m_below->setCurrentWidget(areaOf(coverageForm({id, unfolded->second})));
    emit openChanged();
}

template <typename T>
static void take(T &kept, const T &before, const T &after)
{
    if (before != after)
        kept = after;
}

/// What somebody else has changed meanwhile stays.
static Patient edited(Patient patient, const Patient &before, const Person &person, const QString &chartNumber)
{
    take(patient.person.firstName, before.person.firstName, person.firstName);
    take(patient.person.lastName, before.person.lastName, person.lastName);
    take(patient.person.bornOn, before.person.bornOn, person.bornOn);
    take(patient.chartNumber, before.chartNumber, chartNumber);
    return patient;
}

PatientForm *PatientForms::nameForm()
{
    const auto id = m_patient->id;
    if (const auto known = m_names.find(id); known != m_names.end())
        return known->second;
    auto *form = new PatientForm(*m_patient, m_column->parentWidget());
    m_column->insertWidget(0, form);
    m_names.emplace(id, form);
    connect(form, &PatientForm::cancelled, this, [this, id] { dropEdit(id); });
    connect(form, &PatientForm::left, this, [this, id] { foldEdit(id); });
    connect(form, &PatientForm::entered, this, [this, before = *m_patient](const Person &person, const QString &chart) {
        m_settle = [this, id = before.id] { dropEdit(id); };
        emit entered([=](const Patient &patient) { return edited(patient, before, person, chart); });
    });
    return form;
}

CoverageForm *PatientForms::coverageForm(const Key &key)
{
    if (const auto known = m_coverages.find(key); known != m_coverages.end())
        return known->second;
    auto *form = new CoverageForm(*m_patient, key.second.isNull() ? std::nullopt : std::optional(key.second), m_below);
    form->offerPayers(m_payers);
    areaFor(form, m_below);
    m_coverages.emplace(key, form);
    connect(form, &CoverageForm::cancelled, this, [this, key] { drop(key); });
    connect(form, &CoverageForm::left, this, &PatientForms::fold);
    connect(form, &CoverageForm::changed, this, [this, key](const Coverage &before, const Coverage &after) {
        m_settle = [this, key] { drop(key); };
        emit entered([before, after](const Patient &patient) { return withChanged(patient, before, after); });
    });
    connect(form, &CoverageForm::added, this, [this, key](const Coverage &coverage, const auto &replaced) {
        m_settle = [this, key] { drop(key); };
        emit entered([coverage, replaced](const Patient &patient) {
            return withNew(patient, coverage, replaced, QDate::currentDate());
        });
    });
    return form;
}

void PatientForms::offerPayers(const QStringList &names)
{
    m_payers = names;
    for (const auto &[key, form] : m_coverages)
        form->offerPayers(names);
}

TypedForm PatientForms::typedIn(const QUuid &patient, const PatientForm &form) const
{
    return {patient, {}, m_editing.contains(patient), form.texts(), form.begun()};
}

TypedForm PatientForms::typedIn(const Key &key, const CoverageForm &form) const
{
    const auto open = m_unfolded.find(key.first);
    const bool isOpen = open != m_unfolded.end() && open->second == key.second;
    return {key.first, key.second, isOpen, form.texts(), form.begun()};
}

std::vector<TypedForm> PatientForms::typed(Which which) const
{
    auto forms = m_expected;
    const auto add = [&forms, which](const TypedForm &form, bool isTouched) {
        if (isTouched || (which == Which::Standing && form.isOpen))
            forms.push_back(form);
    };
    for (const auto &[patient, form] : m_names)
        add(typedIn(patient, *form), form->isTouched());
    for (const auto &[key, form] : m_coverages)
        add(typedIn(key, *form), form->isTouched());
    return forms;
}

void PatientForms::expect(const std::vector<TypedForm> &forms)
{
    m_expected.insert(m_expected.end(), forms.cbegin(), forms.cend());
    takeExpected();
    arrange();
}

void PatientForms::forget(const QUuid &patient)
{
    std::erase_if(m_expected, [&patient](const TypedForm &form) { return form.patient == patient; });
}

void PatientForms::takeExpected()
{
    if (!m_patient)
        return;
    std::vector<TypedForm> theirs;
    std::copy_if(m_expected.cbegin(), m_expected.cend(), std::back_inserter(theirs),
                 [this](const TypedForm &form) { return form.patient == m_patient->id; });
    forget(m_patient->id);
    for (const auto &form : theirs)
        takeBack(form);
}

void PatientForms::takeBack(const TypedForm &form)
{
    if (!form.coverage) {
        nameForm()->showTyped(form);
        if (form.isOpen)
            m_editing.insert(form.patient);
        return;
    }
    // What was typed about a coverage that is gone meanwhile is that of a new one.
    const bool isThere = std::any_of(m_patient->coverages.cbegin(), m_patient->coverages.cend(),
                                     [&form](const Coverage &coverage) { return coverage.id == form.coverage; });
    const Key key{form.patient, isThere ? *form.coverage : QUuid()};
    coverageForm(key)->showTyped(form);
    if (form.isOpen)
        m_unfolded[key.first] = key.second;
}

void PatientForms::renewEdit()
{
    const auto id = m_patient->id;
    const auto known = m_names.find(id);
    if (known == m_names.end() || m_editing.contains(id))
        return;
    const auto typed = typedIn(id, *known->second);
    removeEdit(id);
    nameForm()->showTyped(typed);
}

void PatientForms::renew(const Key &key)
{
    const auto known = m_coverages.find(key);
    if (known == m_coverages.end() || typedIn(key, *known->second).isOpen)
        return;
    const auto typed = typedIn(key, *known->second);
    const bool isTouched = known->second->isTouched();
    remove(key);
    if (isTouched)
        coverageForm(key)->showTyped(typed);
}

void PatientForms::edit()
{
    if (!m_patient)
        return;
    renewEdit();
    auto *form = nameForm();
    m_editing.insert(m_patient->id);
    arrange();
    form->takeKeyboard();
}

void PatientForms::editCoverage(const QUuid &coverage)
{
    if (!m_patient)
        return;
    renew({m_patient->id, coverage});
    auto *form = coverageForm({m_patient->id, coverage});
    m_unfolded[m_patient->id] = coverage;
    arrange();
    form->takeKeyboard();
}

void PatientForms::settle()
{
    if (const auto settle = std::exchange(m_settle, {}))
        settle();
}

void PatientForms::fold()
{
    if (m_patient)
        m_unfolded.erase(m_patient->id);
    arrange();
}

void PatientForms::foldEdit(const QUuid &patient)
{
    m_editing.erase(patient);
    arrange();
}

void PatientForms::dropEdit(const QUuid &patient)
{
    foldEdit(patient);
    removeEdit(patient);
}

void PatientForms::removeEdit(const QUuid &patient)
{
    const auto form = m_names.find(patient);
    if (form == m_names.end())
        return;
    form->second->deleteLater();
    m_names.erase(form);
}

void PatientForms::drop(const Key &key)
{
    if (const auto open = m_unfolded.find(key.first); open != m_unfolded.end() && open->second == key.second)
        m_unfolded.erase(open);
    arrange();
    remove(key);
}

void PatientForms::remove(const Key &key)
{
    const auto form = m_coverages.find(key);
    if (form == m_coverages.end())
        return;
    auto *area = areaOf(form->second);
    m_coverages.erase(form);
    m_below->removeWidget(area);
    area->deleteLater();
}

} // namespace coverdesk
