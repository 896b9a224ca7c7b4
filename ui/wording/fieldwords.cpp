// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

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
