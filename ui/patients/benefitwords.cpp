// SPDX-License-Identifier: MIT
#include "ui/patients/benefitwords.h"

#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace coverdesk {

static constexpr int LongestTold = 40;

QString nameOfField(BenefitField field)
{
    switch (field) {
    case BenefitField::Active: return Words::tr("Plan active");
    case BenefitField::Covered: return Words::tr("Covered");
    case BenefitField::PriorAuthorization: return Words::tr("Prior authorization needed");
    case BenefitField::PriorAuthorizationNote: return Words::tr("About prior authorization");
    case BenefitField::DeductibleWaived: return Words::tr("Deductible waived");
    case BenefitField::Copay: return Words::tr("Copay");
    case BenefitField::Coinsurance: return Words::tr("Coinsurance");
    case BenefitField::FrequencyLimits: return Words::tr("Visit limit");
    case BenefitField::Note: return Words::tr("Note");
    case BenefitField::IndividualDeductible: return Words::tr("Deductible");
    case BenefitField::IndividualDeductibleUsed: return Words::tr("Deductible used");
    case BenefitField::IndividualDeductibleLeft: return Words::tr("Deductible left");
    case BenefitField::IndividualOutOfPocket: return Words::tr("Out-of-pocket maximum");
    case BenefitField::IndividualOutOfPocketUsed: return Words::tr("Out-of-pocket used");
    case BenefitField::IndividualOutOfPocketLeft: return Words::tr("Out-of-pocket left");
    case BenefitField::FamilyDeductible: return Words::tr("Family deductible");
    case BenefitField::FamilyDeductibleUsed: return Words::tr("Family deductible used");
    case BenefitField::FamilyDeductibleLeft: return Words::tr("Family deductible left");
    case BenefitField::FamilyOutOfPocket: return Words::tr("Family out-of-pocket maximum");
    case BenefitField::FamilyOutOfPocketUsed: return Words::tr("Family out-of-pocket used");
    case BenefitField::FamilyOutOfPocketLeft: return Words::tr("Family out-of-pocket left");
    case BenefitField::ProviderInNetwork: return Words::tr("Provider in network");
    case BenefitField::InNetworkFigures: return Words::tr("In-network figures");
    case BenefitField::Primary: return Words::tr("Primary insurance");
    case BenefitField::PlanName: return Words::tr("Plan");
    case BenefitField::PlanType: return Words::tr("Plan type");
    case BenefitField::Payer: return Words::tr("Insurer");
    case BenefitField::EffectiveOn: return Words::tr("Coverage start");
    case BenefitField::TerminatesOn: return Words::tr("Coverage end");
    case BenefitField::FollowsCalendarYear: return Words::tr("Follows the calendar year");
    }
    Q_UNREACHABLE();
}

namespace {

    struct InWords
    {
        QString operator()(const Amount &amount) const { return inWords(amount, unknownOnScreen()); }
        QString operator()(const Share &share) const { return inWords(share, unknownOnScreen()); }
        QString operator()(const StatedDate &date) const { return inWords(date, unknownOnScreen()); }
        QString operator()(bool yes) const { return inWords(std::optional(yes), unknownOnScreen()); }
        QString operator()(const QString &words) const { return words; }
    };

} // namespace

QString toldInWords(const Told &told)
{
    return shortened(std::visit(InWords(), told).simplified(), LongestTold);
}

} // namespace coverdesk
