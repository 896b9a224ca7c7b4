// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

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

static std::vector<Entry> patientOf(const Inquiry &inquiry)
{
    const auto &insurance = inquiry.insurance;
    return {{Words::tr("Patient"), nameOf(inquiry.patient)},
            {Words::tr("Date of birth"), dated(inquiry.patient.bornOn)},
            {Words::tr("Insurance company"), insurance.payer},
            {Words::tr("Member ID"), insurance.memberId},
            {Words::tr("Group number"), insurance.groupId}};
}

static EntryList patientAndPlan(const Check &check)
{
    auto entries = patientOf(check.inquiry);
    // An answer about a claim or about somebody else says nothing of the plan: that is not the same as an insurer that
    // kept silent.
    if (check.inquiry.claim || isAboutSomeoneElse(check))
        return {Words::tr("Patient"), entries};

    const auto benefits = check.benefits ? *check.benefits : Benefits();
    const auto plan = planOf(benefits.plan);
    entries.insert(entries.end(), plan.cbegin(), plan.cend());
    if (check.service == ServiceId::HealthHarbor)
        entries.push_back(shareByPhone(benefits.costShare));
    return {Words::tr("Patient and plan"), entries};
}

static std::vector<Entry> askedByPhone(const Check &check)
{
    std::vector<Entry> entries;
    for (const auto &[name, value, isRare] : questionInWords(check.inquiry)) {
        if (!isRare || !value.isEmpty())
            entries.push_back({name, value});
    }
    entries.push_back({Words::tr("Asked on"), timed(check.askedAt)});
    entries.push_back({Words::tr("How"), Words::tr("Phone call to the insurer")});
    return entries;
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
