// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <vector>

namespace coverdesk {

/// The parts of an inquiry that a form, a command or a service may find fault with.
enum class Field {
    Payer,
    MemberId,
    FirstName,
    LastName,
    BornOn,
    GroupId,
    VisitOn,
    PhonePayer,
    Npi,
    TaxId,
    WantedBy,
    ProcedureCodes,
    DiagnosisCodes,
    Topics,
    PlaceOfService,
    Note,
    PayerId,
    BillingAddress,
    BillingNpi,
    RenderingNpi,
    FormName,
    ClaimNumber,
    ServedOn,
};

/// What is wrong with a field as it was entered.
enum class Fault {
    Missing,
    TooLong, ///< longer than any real one, see `longest`
    Unprintable, ///< holds control characters
    NotADate,
    InFuture,
    TooOld, ///< more than 120 years ago
    InPast,
    NotAnNpi, ///< not ten digits with a right check digit
    NotATaxId, ///< not nine digits
};

struct FieldProblem
{
    Field field;
    Fault fault;

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// The longest text taken for a field, in characters: X12's limits, rounded up.
int longest(Field field);

/// Everything that keeps \a inquiry from being sent to \a service on the day \a today, in the order of the form.
std::vector<FieldProblem> problemsIn(const Inquiry &inquiry, ServiceId service, const QDate &today);

/// Reads a date as people type it: 6/15/1990, 06-15-1990, 06151990, 1990-06-15; none for 30 February.
std::optional<QDate> dateFromText(QStringView text);

/// The day that many business days after \a day; Saturdays and Sundays do not count.
QDate businessDaysAfter(QDate day, int count);

/// The same text without spaces around it, inner runs made one space, and invisible direction marks removed.
QString tidied(const QString &text);

/// What of an inquiry makes it another question to the service, comparable with `==`: without what does not go out or
/// may differ, such as the day an answer is wanted by, and whatever the case of names and the order of codes. A call is
/// the same one however its names, numbers and codes are spelled: without blanks, hyphens, dots and the like.
Inquiry essenceOf(Inquiry inquiry, ServiceId service);

/// The inquiry with every text tidied, member ID and codes in capitals, NPI and tax ID without spaces.
Inquiry tidied(Inquiry inquiry);

} // namespace coverdesk
