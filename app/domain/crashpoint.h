// SPDX-License-Identifier: MIT
#pragma once

#ifdef COVERDESK_CRASH_POINTS

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <csignal>
#include <cstdlib>

namespace coverdesk {

/// A place where a test may have the process die as if the power failed: without a farewell, without clean-up.
/// COVERDESK_CRASH_AT says where, as the two names and which time, "add.committed" or "post.out:3". Only builds with
/// COVERDESK_CRASH_POINTS know of it.
inline void crashPoint(const char *act, const char *moment)
{
    static const auto wish = qgetenv("COVERDESK_CRASH_AT").split(':');
    static std::atomic<int> left = wish.size() > 1 ? wish.at(1).toInt() : 1;
    if (wish.first() != QByteArray(act) + '.' + moment || --left != 0)
        return;
#ifndef Q_OS_WIN
    std::raise(SIGKILL);
#endif
    std::_Exit(137);
}

} // namespace coverdesk

#else

namespace coverdesk {

inline void crashPoint(const char *, const char *) {}

} // namespace coverdesk

#endif
