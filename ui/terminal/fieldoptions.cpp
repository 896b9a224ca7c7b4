// SPDX-License-Identifier: MIT
#include "ui/terminal/fieldoptions.h"

#include "ui/wording/wording.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

QString optionFor(Field field)
{
    switch (field) {
    case Field::Payer: return u"--payer"_s;
    case Field::MemberId: return u"--member"_s;
    case Field::FirstName: return u"--first"_s;
    case Field::LastName: return u"--last"_s;
    case Field::BornOn: return u"--born"_s;
    case Field::GroupId: return u"--group"_s;
    // Only the input of a file or a form holds it.
    case Field::VisitOn: return {};
    case Field::PhonePayer: return u"--insurance"_s;
    case Field::Npi: return u"--npi"_s;
    case Field::TaxId: return u"--tax-id"_s;
    case Field::WantedBy: return u"--needed-by"_s;
    case Field::ProcedureCodes: return u"--code"_s;
    case Field::DiagnosisCodes: return u"--diagnosis"_s;
    case Field::Topics: return u"--ask"_s;
    case Field::PlaceOfService: return u"--place"_s;
    case Field::Note: return u"--additional-info"_s;
    case Field::PayerId: return u"--payer-id"_s;
    case Field::BillingAddress: return u"--billing-address"_s;
    case Field::BillingNpi: return u"--billing-npi"_s;
    case Field::RenderingNpi: return u"--rendering-npi"_s;
    case Field::FormName: return u"--form"_s;
    case Field::ClaimNumber: return u"--claim-number"_s;
    case Field::ServedOn: return u"--service-date"_s;
    }
    Q_UNREACHABLE();
}

QString lineFor(const FieldProblem &problem)
{
    const auto option = optionFor(problem.field);
    return option.isEmpty() ? inWords(problem) : u"%1: %2"_s.arg(option, inWords(problem));
}

} // namespace coverdesk::terminal
