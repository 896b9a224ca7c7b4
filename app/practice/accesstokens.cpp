// SPDX-License-Identifier: MIT
#include "app/practice/accesstokens.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

AccessTokens::AccessTokens(std::chrono::milliseconds life)
    : m_life(life)
{}

QString AccessTokens::issue(const QDateTime &now)
{
    const QString token = u"practice-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const std::scoped_lock lock(m_mutex);
    m_ends.removeIf([&](const auto &other) { return *other <= now; });
    m_ends.insert(token, now.addMSecs(m_life.count()));
    return token;
}

bool AccessTokens::isGood(const QString &token, const QDateTime &now)
{
    const std::scoped_lock lock(m_mutex);
    const auto ends = m_ends.constFind(token);
    return ends != m_ends.cend() && now < *ends;
}

} // namespace coverdesk::practice
