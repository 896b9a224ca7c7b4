// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "ui/settings/auditfilter.h"

#include <QFile>
#include <QObject>

namespace coverdesk {

class AuditReader;
class PatientNames;

/// Writes the lines of the audit log that a filter lets through to a CSV file, newest first: for its owner alone, and
/// whole or not at all. That it was done is noted in the log before the file is there.
class AuditExport final : public QObject
{
    Q_OBJECT

public:
    AuditExport(History &history, PatientNames &names, QObject *parent);
    /// Leaves no half file behind.
    ~AuditExport() override;

    /// Not while one is under way.
    void begin(const AuditFilter &filter, const QString &fileName);

signals:
    /// So many lines are written so far.
    void progressed(int lines);
    /// The file is there with so many lines, or nothing is.
    void ended(const coverdesk::Result<int> &lines);

private:
    void write(const std::vector<AuditEntry> &entries);
    void writeNamed();
    bool put(const QByteArray &bytes);
    void finish();
    void place();
    void dropPart();
    void end(const Result<int> &lines);

    History &m_history;
    PatientNames &m_names;
    AuditReader *m_reader;
    QString m_fileName;
    QFile m_part;
    /// Read, and waiting for the names of their patients.
    std::vector<AuditEntry> m_waiting;
    int m_lines = 0;
    bool m_isUnderWay = false;
};

} // namespace coverdesk
