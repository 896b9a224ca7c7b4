// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/echowire.h"

#include "app/domain/fields.h"
#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/healthharbor/questionwire.h"
#include "app/services/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

/// How a part of an echo compares with ours. What is of a type that the service never used there is said, and is not
/// ours.
enum class Part { Unsaid, Same, Other };

static Part partThatIs(bool same)
{
    return same ? Part::Same : Part::Other;
}

/// One word in another order or spelled with other signs is the same name; a twin's is another one.
static Part nameIn(const QJsonValue &value, const Person &person)
{
    if (saysNothing(value))
        return Part::Unsaid;
    const auto echoed = textIn(value);
    const auto ours = fullName(person);
    return partThatIs(comparable(echoed) == comparable(ours) || comparableWords(echoed) == comparableWords(ours));
}

/// A day written in another way than any we know says nothing.
static Part dayIn(const QJsonValue &value, const std::optional<QDate> &day)
{
    const auto echoed = dateFromText(textIn(value));
    if (saysNothing(value) || !day || (value.isString() && !echoed))
        return Part::Unsaid;
    return partThatIs(echoed == day);
}

static Part wordsIn(const QJsonValue &value, const QString &ours)
{
    if (saysNothing(value))
        return Part::Unsaid;
    return partThatIs(comparable(wordIn(value)) == comparable(ours));
}

static Part codesIn(const QJsonValue &value, const QStringList &ours)
{
    if (saysNothing(value))
        return Part::Unsaid;
    QStringList echoed;
    for (const auto &code : value.toArray())
        echoed.append(comparable(wordIn(code)));
    QStringList wanted;
    std::transform(ours.cbegin(), ours.cend(), std::back_inserter(wanted), comparable);
    echoed.sort();
    wanted.sort();
    return partThatIs(echoed == wanted);
}

/// A claim's number counts only where we asked about a claim that has one.
static Part claimNumberIn(const QJsonValue &echo, const Inquiry &inquiry)
{
    if (!inquiry.claim || inquiry.claim->number.isEmpty())
        return Part::Unsaid;
    return wordsIn(echo["claim_number"_L1], inquiry.claim->number);
}

Naming namingIn(const QJsonValue &echo, const QUuid &id)
{
    switch (wordsIn(echo["external_id"_L1], id.toString(QUuid::WithoutBraces))) {
    case Part::Unsaid: return Naming::None;
    case Part::Same: return Naming::Ours;
    case Part::Other: return Naming::Anothers;
    }
    Q_UNREACHABLE();
}

QString otherPatient()
{
    return u"OTHER_PATIENT"_s;
}

std::optional<QString> strangenessOf(const QJsonValue &echo, const Inquiry &inquiry)
{
    if (echo.isUndefined() || echo.isNull())
        return std::nullopt;
    if (!echo.isObject())
        return u"ODD_ECHO"_s;
    const auto isOther = nameIn(echo["patient_name"_L1], inquiry.patient) == Part::Other
        || dayIn(echo["dob"_L1], inquiry.patient.bornOn) == Part::Other
        || wordsIn(echo["member_id"_L1], inquiry.insurance.memberId) == Part::Other;
    if (isOther)
        return otherPatient();
    return claimNumberIn(echo, inquiry) == Part::Other ? std::optional(u"OTHER_CLAIM"_s) : std::nullopt;
}

bool isAboutAnother(const QJsonValue &echo, const Inquiry &inquiry)
{
    const auto parts = {nameIn(echo["patient_name"_L1], inquiry.patient), dayIn(echo["dob"_L1], inquiry.patient.bornOn),
                        wordsIn(echo["member_id"_L1], inquiry.insurance.memberId),
                        wordsIn(echo["npi"_L1], inquiry.provider.npi),
                        wordsIn(echo["type"_L1], inquiry.claim ? u"CLAIMS_STATUS"_s : u"BENEFITS"_s)};
    return std::find(parts.begin(), parts.end(), Part::Other) != parts.end();
}

std::optional<int> agreementOf(const QJsonValue &echo, const Inquiry &inquiry)
{
    const auto needed = {nameIn(echo["patient_name"_L1], inquiry.patient),
                         dayIn(echo["dob"_L1], inquiry.patient.bornOn),
                         wordsIn(echo["member_id"_L1], inquiry.insurance.memberId)};
    const auto more = {wordsIn(echo["npi"_L1], inquiry.provider.npi),
                       wordsIn(echo["type"_L1], inquiry.claim ? u"CLAIMS_STATUS"_s : u"BENEFITS"_s),
                       dayIn(echo["desired_completion_date"_L1], inquiry.wantedBy),
                       codesIn(echo["benefits_codes"_L1], inquiry.procedureCodes), claimNumberIn(echo, inquiry)};
    const bool hasOther = std::find(more.begin(), more.end(), Part::Other) != more.end();
    if (hasOther || std::count(needed.begin(), needed.end(), Part::Same) != std::ssize(needed))
        return std::nullopt;
    return static_cast<int>(std::count(more.begin(), more.end(), Part::Same));
}

} // namespace coverdesk::healthharbor
