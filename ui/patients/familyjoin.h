// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"

#include <QObject>

namespace coverdesk {

class Office;

/// Gives a family member, once asked about with the same insurance, the policyholder of the one they were added to: a
/// form for a check knows none.
class FamilyJoin final : public QObject
{
    Q_OBJECT

public:
    FamilyJoin(Office &office, QObject *parent);

    /// A member of the family is about to be asked about with that coverage of \a patient: whoever is asked about next,
    /// or nobody where that is with another insurance.
    void expect(const Patient &patient, const Coverage &coverage);

signals:
    void joined(const QUuid &patient);

private:
    void look(const Check &check);
    void join(Patient member, const Check &check, const Person &holder);

    Office &m_office;
    QUuid m_patient;
    std::optional<Coverage> m_expected;
    QDateTime m_since;
};

} // namespace coverdesk
