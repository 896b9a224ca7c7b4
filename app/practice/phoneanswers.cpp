// SPDX-License-Identifier: MIT
#include "app/practice/phoneanswers.h"

#include "app/practice/claimcalls.h"
#include "app/practice/commoncalls.h"
#include "app/practice/phonemanners.h"
#include "app/practice/shapedcalls.h"
#include "app/practice/stamps.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    // Everyone else: an insurer that says little.
    constexpr CannedCall PlainCall{""_L1, "SUCCESS"_L1, "The insurer gave plan information only."_L1, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0001", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": null, "plan_type": "PPO", "effective_date": null, "termination_date": null},
  "maximums": {}, "procedure_classes": {}, "procedure_codes": []})"};

    constexpr CannedCall UnknownMember{""_L1, "UNSUCCESSFUL"_L1, "The member was not found."_L1, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": null, "call_end_time": "@ENDED@"}]})"};

    constexpr CannedCall UnknownClaim{""_L1, "UNSUCCESSFUL"_L1, "The insurer has no such claim."_L1, "null"};

} // namespace

// Between the quotes of a JSON string; about 150 kB.
static QByteArray transcript()
{
    const QByteArrayView turn = R"(Representative: let me look that up.\nCaller: thank you, I can wait.\n)";
    return turn.toByteArray().repeated(2000) + R"(Representative: this is the last sentence.)";
}

static PhoneAnswer answerOf(const CannedCall &call, const QDateTime &endedAt)
{
    auto results = call.results.toByteArray();
    const auto fill = [&](QByteArrayView blank, Stamp stamp) {
        results.replace(blank, stamped(endedAt, stamp).toLatin1());
    };
    fill("@ENDED@", Stamp::FourDigitsZulu);
    fill("@SECONDS@", Stamp::Seconds);
    fill("@SECONDS-ZULU@", Stamp::SecondsZulu);
    fill("@FOUR@", Stamp::FourDigits);
    fill("@SIX@", Stamp::SixDigits);
    fill("@SIX-ZULU@", Stamp::SixDigitsZulu);
    if (results.contains("@TRANSCRIPT@"))
        results.replace("@TRANSCRIPT@", transcript());
    return {call.status, call.summary, results};
}

static std::optional<CannedCall> cannedCall(const QString &shows)
{
    for (const auto calls : {commonCalls(), shapedCalls()}) {
        const auto found =
            std::find_if(calls.begin(), calls.end(), [&](const CannedCall &call) { return call.shows == shows; });
        if (found != calls.end())
            return *found;
    }
    return std::nullopt;
}

PhoneAnswer phoneAnswer(const QString &shows, const QDateTime &endedAt)
{
    if (shows == "not-found"_L1)
        return memberNotFound(endedAt);
    if (const auto call = cannedCall(shows))
        return answerOf(*call, endedAt);
    // Where the way of answering is the story, the answer is as good as the best.
    const auto best = phoneManner(shows).shows.isEmpty() ? std::nullopt : cannedCall(u"active"_s);
    return answerOf(best ? *best : PlainCall, endedAt);
}

PhoneAnswer memberNotFound(const QDateTime &endedAt)
{
    return answerOf(UnknownMember, endedAt);
}

PhoneAnswer claimAnswer(const QString &shows, const QString &claimNumber, const QDateTime &endedAt)
{
    const auto call = claimCall(shows, claimNumber);
    return answerOf(call ? *call : UnknownClaim, endedAt);
}

} // namespace coverdesk::practice
