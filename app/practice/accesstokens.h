// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace coverdesk::practice {

/// The phone service's bearer tokens, in memory alone: a restarted server knows none. Safe to use from several threads.
class AccessTokens
{
public:
    explicit AccessTokens(std::chrono::milliseconds life);

    QString issue(const QDateTime &now);
    bool isGood(const QString &token, const QDateTime &now);

private:
    std::chrono::milliseconds m_life;
    std::mutex m_mutex;
    QHash<QString, QDateTime> m_ends;
};

} // namespace coverdesk::practice
