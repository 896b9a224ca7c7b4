// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace coverdesk {

/// The names of patients by their ids, read from the history when they are wanted and kept as long as this lives.
class PatientNames final : public QObject
{
    Q_OBJECT

public:
    PatientNames(History &history, QObject *parent);

    /// Nothing while it is not known yet; empty for one who is no longer kept.
    std::optional<QString> name(const QUuid &id) const;

    /// Reads those that are not known yet; `learned` follows, at once where all are.
    void want(const QSet<QUuid> &ids);

signals:
    void learned();

private:
    void take(const std::vector<QUuid> &asked, const Result<std::vector<HistoryPatients::Entry>> &entries);

    History &m_history;
    QHash<QUuid, QString> m_names;
};

} // namespace coverdesk
