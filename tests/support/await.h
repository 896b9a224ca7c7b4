// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QTest>

namespace coverdesk::testing {

/// The value of \a future, while the event loop goes on. Ends the test program where none comes within half a minute.
template <typename T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        qFatal("no value came");
    return future.result();
}

} // namespace coverdesk::testing
