// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace coverdesk::practice {

/// How a phone call ended. `results` is JSON, an object or null.
struct PhoneAnswer
{
    QString status;
    QString summary;
    QByteArray results;
};

/// What the insurer said about a listed patient; `shows` is the patient's slug, `endedAt` when the call ended, UTC.
PhoneAnswer phoneAnswer(const QString &shows, const QDateTime &endedAt);

/// Nobody listed has this name, birth date and member ID.
PhoneAnswer memberNotFound(const QDateTime &endedAt);

/// What the insurer said about a listed patient's claim; only a few patients have any.
PhoneAnswer claimAnswer(const QString &shows, const QString &claimNumber, const QDateTime &endedAt);

} // namespace coverdesk::practice
