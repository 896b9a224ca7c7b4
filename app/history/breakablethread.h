// SPDX-License-Identifier: MIT
#pragma once

#include <QThread>

#include <mutex>
#include <vector>

class QSqlDatabase;
struct sqlite3;

namespace coverdesk {

/// A thread for long work with SQLite that need not be waited for: when it is to end, nothing more is read or written
/// on it, and what runs ends with InUse (code "9", SQLite's word for it).
///
/// A statement is left between two rows (`Statement`), and within one where Qt's SQLite can be reached: where it is the
/// one that this program is linked with.
class BreakableThread final : public QThread
{
    Q_OBJECT

public:
    using QThread::QThread;

    /// Breaks off what runs there, however often something begins anew, until the thread has ended.
    void breakOff();

    /// Lets a connection be broken off that is open on the thread that makes this; it is to end before the connection.
    class Reach
    {
    public:
        explicit Reach(const QSqlDatabase &database);
        ~Reach();
        Q_DISABLE_COPY_MOVE(Reach)

    private:
        BreakableThread *m_thread;
        sqlite3 *m_handle;
    };

private:
    void interrupt();

    std::mutex m_mutex;
    std::vector<sqlite3 *> m_open;
};

} // namespace coverdesk
