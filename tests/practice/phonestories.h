// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace coverdesk::testing {

/// One thing that must be found at a place of what was heard: "told.results.call_details.0.call_end_time"; "#" is the
/// length of a list or a text.
struct Fact
{
    QString place;
    QJsonValue value;
};

/// What the phone service must do with one made-up patient's inquiry.
struct PhoneStory
{
    /// The status at 0.1, 0.3, 0.6 and 0.9 of the call's time, or the HTTP status that a look gets.
    QStringList course = {QStringLiteral("SCHEDULED"), QStringLiteral("IN_PROGRESS"), QStringLiteral("IN_PROGRESS"),
                          QStringLiteral("IN_PROGRESS")};
    /// Of `created` (status, body, retryAfter), and, once the call has ended, `told` (a look) and `listed` (a list).
    QList<Fact> facts;
};

/// By the words of the documentation's column "By phone".
QHash<QString, PhoneStory> phoneStories();

/// What a claim's answer holds, by the words of the documentation's table of claims.
QHash<QString, QList<Fact>> claimStories();

/// The value at a fact's place; undefined where there is none.
QJsonValue valueAt(const QJsonValue &heard, const QString &place);

} // namespace coverdesk::testing
