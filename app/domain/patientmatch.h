// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"

#include <vector>

namespace coverdesk {

/// How much speaks for two being one patient, beyond member ID, birth date and first name; the best first.
enum class Likeness {
    SameName, ///< the last name as well
    AkinName, ///< a part of the last name as well, or all of it but one letter
    OtherName, ///< as after a marriage
};

/// Somebody the patient may be; a person decides.
struct Suggestion
{
    QUuid patient;
    Likeness likeness = Likeness::SameName;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// The text so that spellings can be compared: letters and digits only, without accents, in small letters.
QString foldedName(const QString &text);

/// Whether the one asked about may be that patient: member ID, birth date and first name are theirs, whatever the case,
/// accents, blanks and dashes. Twins share the first two, and are never taken for each other. What is unknown speaks
/// for nobody, and somebody merged into another is nobody.
std::optional<Likeness> likelySame(const Inquiry &inquiry, const Patient &patient);
std::optional<Likeness> likelySame(const Patient &one, const Patient &other);

/// Everyone the one asked about may be, the likeliest first.
std::vector<Suggestion> suggestionsFor(const Inquiry &inquiry, const std::vector<Patient> &patients);

/// Everyone else that \a patient may be.
std::vector<Suggestion> suggestionsFor(const Patient &patient, const std::vector<Patient> &patients);

/// Whether it can be said without a person that the inquiry is about that patient: name, birth date and the member ID
/// of a coverage all match, whatever the case. An unknown one matches nobody.
bool isAbout(const Inquiry &inquiry, const Patient &patient);

/// Numbers of whom may be one: who `isAbout` or `likelySame` says it of share one of them. Others may share it too.
std::vector<quint64> identityKeys(const Patient &patient);
std::vector<quint64> identityKeys(const Inquiry &inquiry);

/// Whether both are the same member ID, whatever the case, blanks and dashes. An unknown one is none.
bool isSameMemberId(const QString &left, const QString &right);

/// The coverage that a question about that insurance was about: one of that member ID whose insurer may be the same,
/// by another spelling or a longer name. Insurers of other names may give the same number. Of several the one in force
/// on \a day, else one that has not ended, else the one of that very name.
std::optional<QUuid> coverageOf(const Patient &patient, const QString &payer, const QString &memberId,
                                const QDate &day);

} // namespace coverdesk
