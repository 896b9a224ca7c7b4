// SPDX-License-Identifier: MIT
#include "app/practice/phonemanners.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static constexpr PhoneManner Manners[] = {
    {.shows = "wallet-empty"_L1, .receipt = Receipt::Unpaid},
    {.shows = "key-refused"_L1, .receipt = Receipt::KeyRefused},
    {.shows = "busy-once"_L1, .receipt = Receipt::BusyOnce},
    {.shows = "not-set-up"_L1, .receipt = Receipt::NotSetUp},
    {.shows = "query-refused"_L1, .receipt = Receipt::QueryRefused},
    {.shows = "receipt-lost"_L1, .receipt = Receipt::Lost},
    {.shows = "receipt-lost-unlabelled"_L1, .receipt = Receipt::Lost, .echo = Echo::WithoutExternalId},
    {.shows = "receipt-lost-twice"_L1, .receipt = Receipt::LostTwice},
    {.shows = "receipt-bare"_L1, .receipt = Receipt::Bare},
    {.shows = "receipt-without-id"_L1, .receipt = Receipt::WithoutId},
    {.shows = "receipt-says-no"_L1, .receipt = Receipt::SaysNo},
    {.shows = "inquiry-vanishes"_L1, .course = Course::Vanishes},
    {.shows = "pending-first"_L1, .course = Course::PendingFirst, .stamp = Stamp::SecondsZulu},
    {.shows = "unknown-for-a-while"_L1, .course = Course::Unheard},
    {.shows = "stumbles"_L1, .course = Course::Stumbles},
    {.shows = "in-a-list"_L1, .envelope = Envelope::InAList, .stamp = Stamp::FourDigits},
    {.shows = "echo-of-another"_L1, .echo = Echo::OfAnother},
    {.shows = "echo-unlabelled"_L1, .echo = Echo::WithoutExternalId},
    {.shows = "echo-missing"_L1, .echo = Echo::Missing},
    {.shows = "echo-with-nulls"_L1, .echo = Echo::WithNulls, .stamp = Stamp::FourDigitsZulu},
    {.shows = "answer-bare"_L1, .envelope = Envelope::Bare},
    {.shows = "documented-sample"_L1, .stamp = Stamp::SixDigitsZulu},
    {.shows = "calls-several"_L1, .stamp = Stamp::SixDigitsNewYork},
    {.shows = "calls-empty"_L1, .stamp = Stamp::Seconds},
};

PhoneManner phoneManner(const QString &shows)
{
    const auto found = std::find_if(std::begin(Manners), std::end(Manners),
                                    [&](const PhoneManner &manner) { return manner.shows == shows; });
    return found == std::end(Manners) ? PhoneManner{} : *found;
}

} // namespace coverdesk::practice
