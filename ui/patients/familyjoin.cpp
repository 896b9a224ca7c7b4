// SPDX-License-Identifier: MIT
#include "ui/patients/familyjoin.h"

#include "app/domain/lastword.h"
#include "app/domain/patientmatch.h"
#include "app/futures.h"
#include "app/office.h"

#include <utility>

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
    m_since = QDateTime::currentDateTimeUtc();
    m_expected = coverage;
    m_expected->policyholder = coverage.policyholder.value_or(patient.person);
}

static bool isSame(const Insurance &left, const Insurance &right)
{
    return foldedName(left.payer) == foldedName(right.payer) && foldedName(left.memberId) == foldedName(right.memberId);
}

void FamilyJoin::look(const Check &check)
{
    // What comes of a question asked before says nothing of the form.
    if (!m_expected || check.askedAt < m_since)
        return;
    const auto expected = *std::exchange(m_expected, std::nullopt);
    if (check.patientId == m_patient || !isSame(check.inquiry.insurance, expected.insurance))
        return;
    const auto holder = expected.policyholder.value_or(Person());
    when(m_office.history().patients().patient(check.patientId), this,
         [this, check, holder](const Result<Patient> &member) {
             if (member)
                 join(*member, check, holder);
         });
}

/// What a person entered stays.
void FamilyJoin::join(Patient member, const Check &check, const Person &holder)
{
    const auto wanted = coverageOf(member, lineOf(check));
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
