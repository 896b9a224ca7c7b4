// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/listwire.h"

#include "app/services/healthharbor/echowire.h"
#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/healthharbor/healthharborwire.h"
#include "app/services/httpoutcome.h"
#include "app/services/jsonelements.h"
#include "app/services/jsonnames.h"
#include "app/services/jsonreading.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

constexpr qsizetype Limit = 200;

namespace {

    /// One inquiry of the list.
    struct Entry
    {
        QByteArray bytes;
        QJsonObject json;
        QString id;
        std::optional<QDateTime> createdAt;
        Naming naming = Naming::None;
        /// How many parts of what we asked it states.
        std::optional<int> agreement = {};
        /// Names somebody or something else than we asked about.
        bool isAnothers = false;
        /// Names another patient: nothing of it is to be kept.
        bool isOfOtherPatient = false;
    };

    struct Listing
    {
        std::vector<Entry> entries;
        /// Whether nothing in it stayed unread, and nothing speaks of more.
        bool isWhole = true;
    };

} // namespace

QUrl listAt(const QUrl &address, Listed listed, const QUuid &id)
{
    QUrlQuery query;
    if (listed == Listed::Named)
        query.addQueryItem(u"external_id"_s, id.toString(QUuid::WithoutBraces));
    query.addQueryItem(u"limit"_s, QString::number(Limit));
    auto url = inquiriesAt(address);
    url.setQuery(query);
    return url;
}

QUrl shortestListAt(const QUrl &address)
{
    auto url = inquiriesAt(address);
    url.setQuery(u"limit=1"_s);
    return url;
}

static std::optional<Entry> readEntry(const QByteArray &bytes, const Check &check)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto id = textIn(json["id"_L1]);
    if (!isTicket(id) || depthOfRepeatedName(bytes))
        return std::nullopt;
    const auto echo = json["request"_L1];
    return Entry{bytes,
                 json,
                 id,
                 timeIn(textIn(json["creation_ts"_L1])),
                 namingIn(echo, check.id),
                 agreementOf(echo, check.inquiry),
                 isAboutAnother(echo, check.inquiry),
                 strangenessOf(echo, check.inquiry) == otherPatient()};
}

/// Whether what stands around a list tells of entries that are not in it.
static bool speaksOfMore(const QJsonObject &around, qsizetype size)
{
    for (auto it = around.constBegin(); it != around.constEnd(); ++it) {
        const bool leadsOn = it.key().contains("next"_L1) || it.key().contains("more"_L1);
        const bool isNothing = it->isNull() || *it == QJsonValue(false) || *it == QJsonValue(QString());
        if ((leadsOn && !isNothing) || (it->isDouble() && it->toDouble() > static_cast<double>(size)))
            return true;
    }
    return false;
}

static bool isWrappedList(const QJsonObject &json)
{
    return std::count_if(json.constBegin(), json.constEnd(), [](const QJsonValue &value) { return value.isArray(); })
        == 1;
}

static Result<Listing> readListing(const QByteArray &body, const Check &check)
{
    const auto document = readDocument(body);
    if (!document)
        return document.failure();
    if (document->isObject() && !isWrappedList(document->object()))
        return Failure{Failure::Kind::Unreadable, u"NOT_A_LIST"_s};

    const auto elements = elementsOf(body);
    Listing listing;
    listing.isWhole = !speaksOfMore(document->object(), elements.size());
    for (const auto &bytes : elements) {
        if (const auto entry = readEntry(bytes, check))
            listing.entries.push_back(*entry);
        else
            listing.isWhole = false;
    }
    return listing;
}

/// Oldest first; those that do not say when they were made last.
static void sortByAge(std::vector<Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return left.createdAt && (!right.createdAt || *left.createdAt < *right.createdAt);
    });
}

template <typename Holds>
static std::vector<Entry> entriesThat(Holds holds, const std::vector<Entry> &entries)
{
    std::vector<Entry> those;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(those), holds);
    sortByAge(those);
    return those;
}

/// The oldest of \a entries, which must not be empty; those that are as much ours as it is are its duplicates.
static Outcome found(const std::vector<Entry> &entries, bool isProbable)
{
    const auto &oldest = entries.front();
    Outcome outcome{Outcome::Kind::Found};
    outcome.ticket = oldest.id;
    outcome.status = textIn(oldest.json["status"_L1]);
    outcome.isProbable = isProbable;
    if (!oldest.isOfOtherPatient)
        outcome.received = oldest.bytes;
    for (const auto &entry : entries) {
        const bool isAsMuchOurs = !isProbable || entry.agreement == oldest.agreement;
        if (isAsMuchOurs && entry.id != oldest.id && !outcome.duplicates.contains(entry.id))
            outcome.duplicates.append(entry.id);
    }
    return outcome;
}

/// Our clock and theirs differ by minutes.
static bool isOlderThan(const Check &check, const Entry &entry)
{
    constexpr int ClocksApart = 5 * 60;
    const auto sentAt = check.firstSentAt.value_or(check.askedAt).addSecs(-ClocksApart);
    return entry.createdAt && *entry.createdAt < sentAt;
}

/// An entry without a name that says what we asked, and is not older than our sending.
static bool isLikely(const Entry &entry, const Check &check)
{
    return entry.naming == Naming::None && entry.agreement && entry.createdAt && !isOlderThan(check, entry);
}

/// Whether an entry without a name may be ours, as far as it says.
static bool mayBeOurs(const Entry &entry, const Check &check)
{
    return entry.naming == Naming::None && !entry.isAnothers && !isOlderThan(check, entry);
}

/// Whether what \a listing does not show is not in it.
static bool provesAbsence(const Listing &listing, const Check &check, Listed listed)
{
    const auto &entries = listing.entries;
    const bool holdsDoubt =
        std::any_of(entries.cbegin(), entries.cend(), [&check](const Entry &entry) { return mayBeOurs(entry, check); });
    if (!listing.isWhole || holdsDoubt)
        return false;
    const bool isBelowLimit = std::ssize(entries) < Limit;
    const bool areAllNamed =
        std::all_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return entry.naming != Naming::None; });
    // A service that names every inquiry would have shown ours under its name.
    return isBelowLimit || (listed == Listed::All && areAllNamed);
}

static Outcome withoutBytes(Outcome outcome)
{
    outcome.received.clear();
    return outcome;
}

static Outcome readFailedSearch(const HttpAnswer &answer)
{
    auto outcome = withoutBytes(readRefusal(answer));
    if (outcome.failure)
        outcome.failure->problems.clear();
    if (outcome.kind != Outcome::Kind::Stopped)
        outcome.kind = Outcome::Kind::Unclear;
    return outcome;
}

Outcome readSearch(const HttpAnswer &answer, const Check &check, Listed listed)
{
    if (!isGood(answer))
        return readFailedSearch(answer);
    const auto listing = readListing(answer.body, check);
    if (!listing)
        return withoutBytes(unreadable(answer, listing.failure()));

    const auto named = entriesThat([](const Entry &entry) { return entry.naming == Naming::Ours; }, listing->entries);
    if (!named.empty())
        return found(named, false);
    const auto likely = entriesThat([&](const Entry &entry) { return isLikely(entry, check); }, listing->entries);
    if (!likely.empty())
        return found(likely, true);
    if (provesAbsence(*listing, check, listed))
        return {Outcome::Kind::NotListed};
    return withoutBytes(unreadable(answer, {Failure::Kind::Unreadable, u"LIST_NOT_WHOLE"_s}));
}

bool mayAllShowMore(const HttpAnswer &answer)
{
    return isGood(answer) || outcomeByStatus(answer).kind == Outcome::Kind::Refused;
}

Outcome readList(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return readRefusal(answer);
    if (const auto document = readDocument(answer.body); !document)
        return unreadable(answer, document.failure());
    // The list holds other people's inquiries: nothing of it is kept.
    return {Outcome::Kind::Answered};
}

} // namespace coverdesk::healthharbor
