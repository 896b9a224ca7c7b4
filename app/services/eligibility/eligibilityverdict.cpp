// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilityverdict.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::eligibility {

static bool isBetween(const std::optional<int> &status, int first, int last)
{
    return status && *status >= first && *status <= last;
}

static bool says(const Statement &statement, const QString &pattern)
{
    const QRegularExpression words(uR"(\b(?:%1)\b)"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption);
    return words.match(statement.message).hasMatch();
}

static bool hasCode(const Statement &statement, const QStringList &codes)
{
    const auto named = rejectCodesIn(statement.message);
    return std::any_of(named.cbegin(), named.cend(), [&](const QString &code) { return codes.contains(code); });
}

static bool hasMessage(const Statement &statement)
{
    return !statement.message.trimmed().isEmpty();
}

static bool saysNotFound(const Statement &statement)
{
    return says(statement, u"not found"_s);
}

/// Whether the words are of the coverage: a member who could not be matched is never shown as inactive, and neither
/// is one whose provider, payer or system is said to be.
static bool saysInactive(const Statement &statement)
{
    return says(statement, u"inactive|not active|no longer active|terminated"_s) && !saysNotFound(statement)
        && !says(statement, u"provider|payer|npi|system|service|network|connection|request|session"_s)
        && rejectCodesIn(statement.message).isEmpty();
}

static Verdict verdictOfSuccess(const Statement &statement, bool active)
{
    if (!active)
        return Verdict::NotActive;
    if (hasMessage(statement))
        return Verdict::Contradiction;
    if (isBetween(statement.upstreamStatus, 200, 299))
        return Verdict::Active;
    return statement.upstreamStatus ? Verdict::Contradiction : Verdict::Unreadable;
}

static bool isNotFound(const Statement &statement)
{
    static const QStringList codes{u"72"_s, u"73"_s, u"75"_s, u"76"_s, u"64"_s, u"65"_s, u"67"_s, u"71"_s, u"58"_s};
    return statement.upstreamStatus == 404 || saysNotFound(statement) || hasCode(statement, codes);
}

static bool isPayerUnavailable(const Statement &statement)
{
    static const QStringList codes{u"42"_s, u"80"_s, u"AE"_s};
    const auto &status = statement.upstreamStatus;
    // The service reports a payer it could not reach at all with 0.
    return status == 0 || status == 408 || status == 429 || isBetween(status, 500, 599)
        || says(statement, u"time[ -]?out|timed out"_s) || hasCode(statement, codes);
}

static bool isProviderSetup(const Statement &statement)
{
    static const QStringList codes{u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"50"_s, u"51"_s};
    return hasCode(statement, codes);
}

static Verdict verdictOfFailure(const Statement &statement)
{
    if (isBetween(statement.upstreamStatus, 200, 299) && (!hasMessage(statement) || saysInactive(statement)))
        return Verdict::NotActive;
    if (isNotFound(statement))
        return Verdict::NotFound;
    if (isPayerUnavailable(statement))
        return Verdict::PayerUnavailable;
    if (isProviderSetup(statement))
        return Verdict::ProviderSetup;
    return isBetween(statement.upstreamStatus, 400, 499) ? Verdict::NotFound : Verdict::Unreadable;
}

Verdict verdictOf(const Statement &statement)
{
    const auto &[success, active, upstreamStatus, message] = statement;
    if (!success || !active)
        return Verdict::Unreadable;
    if (*success)
        return verdictOfSuccess(statement, *active);
    return *active ? Verdict::Contradiction : verdictOfFailure(statement);
}

QStringList rejectCodesIn(const QString &message)
{
    static const QRegularExpression pattern(
        uR"(\b(?:AAA|aaa)(?:\*[A-Z]?\*\w*\*|[ \t:=#_-]*)([0-9]{2}|AA|AE|AF|AG|AO|CI|MA|T4)\b)"_s);
    QStringList codes;
    for (auto it = pattern.globalMatch(message); it.hasNext();)
        codes.append(it.next().captured(1));
    return codes;
}

} // namespace coverdesk::eligibility
