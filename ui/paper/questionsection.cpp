// SPDX-License-Identifier: MIT
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString dated(const std::optional<QDate> &date)
{
    return date ? inWords(*date) : QString();
}

static QString timed(const std::optional<QDateTime> &moment)
{
    return moment ? inWords(*moment) : QString();
}

static QString planYear(const std::optional<bool> &followsCalendarYear)
{
    if (!followsCalendarYear)
        return {};
    return *followsCalendarYear ? Words::tr("Calendar year") : Words::tr("Not the calendar year");
}

static QString figuresShown(const std::optional<bool> &inNetworkFigures)
{
    if (!inNetworkFigures)
        return {};
    return *inNetworkFigures ? Words::tr("In-network figures") : Words::tr("Not the in-network figures");
}

/// What an answer by phone says of the plan as a whole; an instant answer has a table of it.
static Entry shareByPhone(const CostShare &share)
{
    const auto label = Words::tr("Share on the plan");
    if (!share.copay.isStated() && !share.coinsurance.isStated())
        return {label, {}};
    const auto unknown = unknownOnPaper();
    return {
        label,
        Words::tr("copay %1, coinsurance %2").arg(inWords(share.copay, unknown), inWords(share.coinsurance, unknown))};
}

static std::vector<Entry> planOf(const Plan &plan)
{
    return {{Words::tr("Insurer that answered"), plan.payer},
            {Words::tr("Plan name"), plan.name},
            {Words::tr("Plan type"), plan.type},
            {Words::tr("Plan active"), inWords(plan.active, {})},
            {Words::tr("Plan began"), inWords(plan.effectiveOn, {})},
            {Words::tr("Plan ends"), inWords(plan.terminatesOn, {})},
            {Words::tr("Plan year"), planYear(plan.followsCalendarYear)},
            {Words::tr("Provider in network"), inWords(plan.providerInNetwork, {})},
            {Words::tr("Figures shown"), figuresShown(plan.inNetworkFigures)},
            {Words::tr("Primary insurance"), inWords(plan.primary, {})}};
}

static EntryList patientAndPlan(const Check &check)
{
    const auto &[patient, insurance, provider, visitOn, procedures, diagnoses, topics, place, note, wantedBy] =
        check.inquiry;
    const auto benefits = check.benefits ? *check.benefits : Benefits();
    std::vector<Entry> entries{{Words::tr("Patient"), nameOf(patient)},
                               {Words::tr("Date of birth"), dated(patient.bornOn)},
                               {Words::tr("Insurance company"), insurance.payer},
                               {Words::tr("Member ID"), insurance.memberId},
                               {Words::tr("Group number"), insurance.groupId}};
    const auto plan = planOf(benefits.plan);
    entries.insert(entries.end(), plan.cbegin(), plan.cend());
    if (check.service == ServiceId::HealthHarbor)
        entries.push_back(shareByPhone(benefits.costShare));
    return {Words::tr("Patient and plan"), entries};
}

/// The insurer is asked unless the clinic said what it knows.
static QString askedNetwork(const std::optional<bool> &inNetwork)
{
    if (!inNetwork)
        return Words::tr("Ask the insurer");
    return *inNetwork ? Words::tr("In network") : Words::tr("Out of network");
}

/// A solo clinician's tax ID may be a social security number.
static QString endOfTaxId(const QString &taxId)
{
    return taxId.isEmpty() ? QString() : Words::tr("ending %1").arg(taxId.right(4));
}

static std::vector<Entry> askedByPhone(const Check &check)
{
    const auto &[patient, insurance, provider, visitOn, procedures, diagnoses, topics, place, note, wantedBy] =
        check.inquiry;
    return {{Words::tr("Visit date"), dated(visitOn)},
            {Words::tr("Place of visit"), place},
            {Words::tr("Provider"), provider.name},
            {Words::tr("NPI"), provider.npi},
            {Words::tr("Tax ID"), endOfTaxId(provider.taxId)},
            {Words::tr("Specialist"), inWords(provider.specialist, {})},
            {Words::tr("Network"), askedNetwork(provider.inNetwork)},
            {Words::tr("Services"), procedures.join(u", "_s)},
            {Words::tr("Diagnosis codes"), diagnoses.join(u", "_s)},
            {Words::tr("Topics"), topics.join(u", "_s)},
            {Words::tr("Note to the caller"), note},
            {Words::tr("Insurer for the call"), insurance.phonePayer},
            {Words::tr("Answer needed by"), dated(wantedBy)},
            {Words::tr("Asked on"), timed(check.askedAt)},
            {Words::tr("How"), Words::tr("Phone call to the insurer")}};
}

/// Ends with what such a check never tells, so that nobody takes its silence for a yes.
static std::vector<Entry> askedInstantly(const Check &check)
{
    return {{Words::tr("Visit date"), dated(check.inquiry.visitOn)},
            {Words::tr("Provider"), check.inquiry.provider.name},
            {Words::tr("Services"), Words::tr("not asked by an instant check")},
            {Words::tr("Asked on"), timed(check.askedAt)},
            {Words::tr("How"), Words::tr("Electronically, answered at once")},
            {Words::tr("Note"), check.inquiry.note},
            {{}, {}, true},
            {Words::tr("Not told by an instant check"), {}, true},
            {Words::tr("Therapy covered"), Words::tr("may be left to another company")},
            {Words::tr("Prior authorization"), Words::tr("some plans pay nothing without it")},
            {Words::tr("Visit limit"), Words::tr("and how many visits are used")},
            {Words::tr("Are we in network?"), Words::tr("for this provider, at this clinic")},
            {Words::tr("Plan dates"), Words::tr("begin, end, reset of amounts")}};
}

void writeQuestion(QTextCursor &cursor, const Check &check)
{
    const auto asked = [&check] {
        switch (check.service) {
        case ServiceId::Eligibility: return askedInstantly(check);
        case ServiceId::HealthHarbor: return askedByPhone(check);
        }
        Q_UNREACHABLE();
    }();
    writeColumns(cursor, patientAndPlan(check), {Words::tr("What was asked"), asked});
}

} // namespace coverdesk
