// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QTemporaryDir>

/// A history with patients for tests to edit, merge and part; time passes by a second with every check.
class PatientDesk
{
public:
    PatientDesk();

    /// A check of that patient, kept.
    coverdesk::Check added(const QString &firstName, const QString &lastName, const QString &memberId);
    coverdesk::Check addedFor(const QUuid &patient);

    /// The ids of the checks of that patient, newest first.
    std::vector<QUuid> checksOf(const QUuid &patient);

    /// What was done to patients and noted, newest first: not that checks were asked.
    std::vector<coverdesk::AuditEntry> audit();

    coverdesk::History &history() { return *m_history; }
    coverdesk::HistoryPatients patients() { return m_history->patients(); }
    QString folder() const { return m_folder.path(); }

    QDateTime now() const { return m_now; }
    void wait(int seconds) { m_now = m_now.addSecs(seconds); }

    void close() { m_history.reset(); }

    /// As another program would find it.
    void reopen();

private:
    void open();

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    std::unique_ptr<coverdesk::History> m_history;
};
