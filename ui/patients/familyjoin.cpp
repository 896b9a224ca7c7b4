// SPDX-License-Identifier: MIT
#include "ui/patients/familyjoin.h"

#include "app/domain/patientmatch.h"
#include "app/futures.h"
#include "app/office.h"

namespace coverdesk {

FamilyJoin::FamilyJoin(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
    connect(&office.desk(), &FrontDesk::changed, this, &FamilyJoin::look);
}

void FamilyJoin::expect(const Patient &patient, const Coverage &coverage)
{
    m_patient = patient.id;
    m_expected = coverage;
    m_expected->policyholder = coverage.policyholder.value_or(patient.person);
}

static bool isSame(const Insurance &left, const Insurance &right)
{
    return foldedName(left.payer) == foldedName(right.payer) && foldedName(left.memberId) == foldedName(right.memberId);
}

void FamilyJoin::look(const Check &check)
{
    if (!m_expected || check.patientId == m_patient || !isSame(check.inquiry.insurance, m_expected->insurance))
        return;
    const auto holder = m_expected->policyholder.value_or(Person());
    m_expected.reset();
    when(m_office.history().patients().patient(check.patientId), this,
         [this, check, holder](const Result<Patient> &member) {
             if (member)
                 join(*member, check, holder);
         });
}

/// What a person entered stays.
void FamilyJoin::join(Patient member, const Check &check, const Person &holder)
{
    const auto &insurance = check.inquiry.insurance;
    const auto wanted = coverageOf(member, insurance.payer, insurance.memberId);
    for (auto &coverage : member.coverages) {
        if (coverage.id != wanted || coverage.policyholder || holder == member.person)
            continue;
        coverage.policyholder = holder;
        when(m_office.history().patients().save(member, Actor()), this,
             [this, id = member.id](const Result<Done> &kept) {
                 if (kept)
                     emit joined(id);
             });
        return;
    }
}

} // namespace coverdesk
