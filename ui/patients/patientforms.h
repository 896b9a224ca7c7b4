// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/patients/patientsplace.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <set>

class QStackedWidget;
class QVBoxLayout;
class QWidget;

namespace coverdesk {

class CoverageForm;
class PatientForm;

/// The forms that change a patient, in the page: one in the place of the patient's name, one below the coverages. What
/// is half typed stays, each with its patient, until it is saved or cancelled.
class PatientForms final : public QObject
{
    Q_OBJECT

public:
    /// \a header gives way to the form of the name, the page of \a below that is current to that of a coverage.
    PatientForms(QVBoxLayout *column, QWidget *header, QStackedWidget *below, QObject *parent);

    /// Shows the forms that are open for that patient, and nobody else's.
    void show(const Patient &patient);

    /// Shows what is open, after something else stood in its place.
    void arrange();

    void edit();
    /// A coverage of the patient, or, with a null id, a new one.
    void editCoverage(const QUuid &coverage);
    /// What was entered is kept: its form is done with.
    void settle();
    /// Back to what stands below the coverages, whatever is open there.
    void fold();

    bool isOpen() const;
    void offerPayers(const QStringList &names);

    enum class Which { Standing, Touched };
    /// What is typed about every patient: in the forms that stand open or in which something else is typed than is
    /// kept, or only in the latter.
    std::vector<TypedForm> typed(Which which) const;
    /// Takes forms as they were typed; each is there again when its patient is shown.
    void expect(const std::vector<TypedForm> &forms);
    /// Nobody is there any more whom they were about.
    void forget(const QUuid &patient);

    /// What becomes of the patient, as kept at that time.
    using Change = std::function<Patient(const Patient &)>;

signals:
    void entered(const coverdesk::PatientForms::Change &change);
    /// A form was opened or closed.
    void openChanged();

private:
    /// A form of that patient about that coverage; of a null id about a new one.
    using Key = std::pair<QUuid, QUuid>;

    PatientForm *nameForm();
    CoverageForm *coverageForm(const Key &key);
    QWidget *areaOf(QWidget *form) const;
    /// What stands in a form that is not shown is made anew of what is kept, but for what is typed there.
    void renewEdit();
    void renew(const Key &key);
    TypedForm typedIn(const QUuid &patient, const PatientForm &form) const;
    TypedForm typedIn(const Key &key, const CoverageForm &form) const;
    void takeExpected();
    void takeBack(const TypedForm &form);
    void foldEdit(const QUuid &patient);
    void dropEdit(const QUuid &patient);
    void drop(const Key &key);
    void removeEdit(const QUuid &patient);
    void remove(const Key &key);

    QVBoxLayout *m_column;
    QWidget *m_header;
    QStackedWidget *m_below;
    QStringList m_payers;
    std::optional<Patient> m_patient;
    std::map<QUuid, PatientForm *> m_names;
    std::map<Key, CoverageForm *> m_coverages;
    std::set<QUuid> m_editing;
    /// The coverage whose form stands open, by patient.
    std::map<QUuid, QUuid> m_unfolded;
    std::vector<TypedForm> m_expected;
    /// What does away with the form that was entered last.
    std::function<void()> m_settle;
};

} // namespace coverdesk
