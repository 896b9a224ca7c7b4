// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <variant>

namespace coverdesk {

/// What an answer can tell, of the plan or of a service. In the order in which it is compared.
enum class BenefitField {
    Active, ///< a yes only where nothing in the answer speaks against it
    Covered, ///< a yes only where `mayTellCovered`
    PriorAuthorization,
    PriorAuthorizationNote,
    DeductibleWaived,
    Copay,
    Coinsurance,
    FrequencyLimits,
    Note,
    IndividualDeductible,
    IndividualDeductibleUsed,
    IndividualDeductibleLeft,
    IndividualOutOfPocket,
    IndividualOutOfPocketUsed,
    IndividualOutOfPocketLeft,
    FamilyDeductible,
    FamilyDeductibleUsed,
    FamilyDeductibleLeft,
    FamilyOutOfPocket,
    FamilyOutOfPocketUsed,
    FamilyOutOfPocketLeft,
    ProviderInNetwork,
    InNetworkFigures,
    Primary,
    PlanName,
    PlanType,
    Payer,
    EffectiveOn,
    TerminatesOn,
    FollowsCalendarYear,
};

/// What a field is told of. An amount of the plan and one of a service are never the same thing.
struct Subject
{
    enum class Kind { Plan, Service, ServiceClass };

    Kind kind = Kind::Plan;
    /// The service's code, or its name where it has none; the name of the class; nothing for the plan.
    QString name = {};

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// What an answer tells of one field.
using Told = std::variant<Amount, Share, StatedDate, bool, QString>;

/// Whether both say the same; in words, case and blanks do not count. Words and an amount never say the same.
bool saysTheSame(const Told &left, const Told &right);

/// One field of two answers. Unknown stays unknown: what one of them does not tell is no difference of value.
struct ComparedField
{
    enum class Standing { Same, Differs, OnlyLeft, OnlyRight, NeitherTold };

    BenefitField field = BenefitField::Active;
    Subject subject;
    std::optional<Told> left;
    std::optional<Told> right;

    Standing standing() const;

    friend bool operator==(const ComparedField &, const ComparedField &) = default;
};

/// Whether anything of the check is to be compared: it is answered, about the plan, and about this patient.
bool isComparable(const Check &check);

/// Two answers, whatever their source, field by field: first the plan's, then each service's by code, then each class
/// of services by name. What nobody tells has its row too. Where an answer has several rows for one service, what they
/// disagree on counts as not told, and so does coverage of which the answer says both; a service without code and name
/// is left out. An instant answer tells of the plan alone. A check that is not comparable tells nothing. Calls, traces
/// and claims are not compared.
std::vector<ComparedField> compared(const Check &left, const Check &right);

} // namespace coverdesk
