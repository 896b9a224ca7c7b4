// SPDX-License-Identifier: MIT
#include "ui/wording/failurewords.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

QString inWords(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return Words::tr("Instant check");
    case ServiceId::HealthHarbor: return Words::tr("Benefits by phone");
    }
    Q_UNREACHABLE();
}

QString inWords(Field field)
{
    switch (field) {
    case Field::Payer: return Words::tr("Insurance company");
    case Field::MemberId: return Words::tr("Member ID");
    case Field::FirstName: return Words::tr("First name");
    case Field::LastName: return Words::tr("Last name");
    case Field::BornOn: return Words::tr("Date of birth");
    case Field::GroupId: return Words::tr("Group number");
    case Field::VisitOn: return Words::tr("Visit date");
    case Field::PhonePayer: return Words::tr("Insurer for the call");
    case Field::Npi: return Words::tr("NPI");
    case Field::TaxId: return Words::tr("Tax ID");
    case Field::WantedBy: return Words::tr("Answer needed by");
    case Field::ProcedureCodes: return Words::tr("Services");
    case Field::DiagnosisCodes: return Words::tr("Diagnosis codes");
    case Field::Topics: return Words::tr("What to ask");
    case Field::PlaceOfService: return Words::tr("Place of visit");
    case Field::Note: return Words::tr("Note to the caller");
    case Field::PayerId: return Words::tr("Payer ID");
    case Field::BillingAddress: return Words::tr("Billing address");
    case Field::BillingNpi: return Words::tr("Billing NPI");
    case Field::RenderingNpi: return Words::tr("Rendering NPI");
    case Field::FormName: return Words::tr("Name of the form");
    case Field::ClaimNumber: return Words::tr("Claim number");
    case Field::ServedOn: return Words::tr("Date of service");
    }
    Q_UNREACHABLE();
}

/// The field as a problem of a service names it.
static QString nameOf(Field field)
{
    switch (field) {
    case Field::Payer: return u"payer"_s;
    case Field::MemberId: return u"memberId"_s;
    case Field::FirstName: return u"firstName"_s;
    case Field::LastName: return u"lastName"_s;
    case Field::BornOn: return u"bornOn"_s;
    case Field::GroupId: return u"groupId"_s;
    case Field::VisitOn: return u"visitOn"_s;
    case Field::PhonePayer: return u"phonePayer"_s;
    case Field::Npi: return u"npi"_s;
    case Field::TaxId: return u"taxId"_s;
    case Field::WantedBy: return u"wantedBy"_s;
    case Field::ProcedureCodes: return u"procedureCodes"_s;
    case Field::DiagnosisCodes: return u"diagnosisCodes"_s;
    case Field::Topics: return u"topics"_s;
    case Field::PlaceOfService: return u"placeOfService"_s;
    case Field::Note: return u"note"_s;
    case Field::PayerId: return u"payerId"_s;
    case Field::BillingAddress: return u"billingAddress"_s;
    case Field::BillingNpi: return u"billingNpi"_s;
    case Field::RenderingNpi: return u"renderingNpi"_s;
    case Field::FormName: return u"formName"_s;
    case Field::ClaimNumber: return u"claimNumber"_s;
    case Field::ServedOn: return u"servedOn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldOf(const Problem &problem)
{
    for (int field = 0; field <= int(Field::ServedOn); ++field) {
        if (nameOf(Field(field)) == problem.field)
            return Field(field);
    }
    return std::nullopt;
}

QString complaintInWords(const Problem &problem)
{
    const auto field = fieldOf(problem);
    return field ? u"%1: %2"_s.arg(inWords(*field), problem.said) : problem.said;
}

QString inWords(const FieldProblem &problem)
{
    const auto field = inWords(problem.field);
    switch (problem.fault) {
    case Fault::Missing: return Words::tr("%1 is missing.").arg(field);
    case Fault::TooLong: return Words::tr("%1: at most %2 characters fit here.").arg(field).arg(longest(problem.field));
    case Fault::Unprintable:
        return Words::tr("%1: a character in it cannot be printed. Type it again by hand.").arg(field);
    case Fault::NotADate: return Words::tr("%1 is not a date. Type it like 06/15/1990.").arg(field);
    case Fault::InFuture: return Words::tr("%1 is in the future. Check the year.").arg(field);
    case Fault::TooOld: return Words::tr("%1 is more than 120 years ago. Check the year.").arg(field);
    case Fault::InPast: return Words::tr("%1 is a day that has passed. Choose today or later.").arg(field);
    case Fault::NotAnNpi:
        return Words::tr("%1 has a digit that is wrong or missing. It has ten digits; compare them one by one.")
            .arg(field);
    case Fault::NotATaxId: return Words::tr("%1 must have nine digits.").arg(field);
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
