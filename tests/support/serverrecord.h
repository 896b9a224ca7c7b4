// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/script.h"

#include <QByteArrayList>
#include <QMutex>

namespace coverdesk::testing {

/// What the misbehaving server is to do and what it saw: shared by its thread and the test's.
class ServerRecord
{
public:
    void add(const Script &script)
    {
        const QMutexLocker lock(&m_mutex);
        m_scripts.push_back(script);
    }

    /// The script of the connection that was just accepted.
    Script nextScript()
    {
        const QMutexLocker lock(&m_mutex);
        const auto number = static_cast<std::size_t>(m_connections++);
        if (m_scripts.empty())
            return {};
        return number < m_scripts.size() ? m_scripts.at(number) : m_scripts.back();
    }

    void keepBytes(const QByteArray &bytes)
    {
        const QMutexLocker lock(&m_mutex);
        m_received += bytes;
    }

    void keepRequest(const QByteArray &request)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
    }

    int connections() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_connections;
    }

    QByteArrayList requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

    QByteArray received() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_received;
    }

private:
    mutable QMutex m_mutex;
    std::vector<Script> m_scripts;
    int m_connections = 0;
    QByteArrayList m_requests;
    QByteArray m_received;
};

} // namespace coverdesk::testing
