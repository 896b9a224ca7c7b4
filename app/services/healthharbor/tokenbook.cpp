// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/tokenbook.h"

#include <QCryptographicHash>

#include <chrono>

namespace coverdesk {

/// Tells callers apart without keeping their secrets.
static QByteArray pageOf(const Caller &caller)
{
    QCryptographicHash page(QCryptographicHash::Blake2b_256);
    for (const auto &part : {caller.address.toEncoded(), caller.project.toUtf8(), caller.access.secret})
        page.addData(QByteArray(QByteArray::number(part.size()) + ':' + part));
    return page.result();
}

std::optional<QByteArray> TokenBook::tokenFor(const Caller &caller) const
{
    constexpr std::chrono::milliseconds Life = std::chrono::hours(23);
    const auto found = m_kept.find(pageOf(caller));
    if (found == m_kept.cend())
        return std::nullopt;
    const auto age = std::chrono::milliseconds(found->second.since.msecsTo(m_now()));
    // A clock that was put back does not tell how old it is.
    if (age >= Life || age.count() < 0)
        return std::nullopt;
    return found->second.token;
}

void TokenBook::keep(const Caller &caller, const QByteArray &token)
{
    m_kept.insert_or_assign(pageOf(caller), Kept{token, m_now()});
}

void TokenBook::drop(const Caller &caller, const QByteArray &token)
{
    const auto found = m_kept.find(pageOf(caller));
    if (found != m_kept.cend() && found->second.token == token)
        m_kept.erase(found);
}

} // namespace coverdesk
