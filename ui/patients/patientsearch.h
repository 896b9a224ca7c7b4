// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historypatients.h"

#include <QObject>

#include <functional>

namespace coverdesk {

/// Who fits what is typed, asked for at every key: only the answer to the last key is told, however late an earlier one
/// comes.
class PatientSearch final : public QObject
{
    Q_OBJECT

public:
    /// As many patients as a list shows at most.
    static constexpr int Most = 100;

    struct Found
    {
        std::vector<HistoryPatients::Entry> entries;
        /// More fit than are shown.
        bool isCut = false;
    };

    /// Begins to look for those who fit; where nothing is typed, those asked about last.
    using Look = std::function<QFuture<Result<Found>>(const QString &typed)>;

    PatientSearch(Look look, QObject *parent);

    void look(const QString &typed);

signals:
    void found(const coverdesk::PatientSearch::Found &found);
    void failed(const coverdesk::Failure &failure);

private:
    Look m_look;
    int m_turn = 0;
};

class History;
class PatientDirectory;

/// Looks in the directory in memory, and reads of the history only those that are shown.
PatientSearch::Look lookIn(PatientDirectory &directory, History &history);

} // namespace coverdesk
