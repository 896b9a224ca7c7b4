// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace coverdesk {

/// Everyone the clinic ever asked about, in memory, to be found as one types.
///
/// It is filled on another thread after the history was unlocked, and follows it from then on, whoever changes it.
class PatientDirectory : public QObject
{
    Q_OBJECT

public:
    explicit PatientDirectory(History &history, QObject *parent);

    /// Begins to fill it from the unlocked history.
    void open();
    bool isOpen() const { return m_isOpen; }

    /// Those who fit what is typed, best first, at most so many; see PatientIndex::find. Who was merged into another is
    /// found as that other.
    std::vector<QUuid> find(QStringView typed, qsizetype most) const;

    /// Without those who were merged into another.
    qsizetype size() const { return m_everyone.index.size() - m_everyone.merged.size(); }

    /// How many records do not open.
    int damaged() const { return m_everyone.damaged; }

    /// Looks what was changed: to be called when this process has changed something.
    void refreshSoon();

signals:
    /// So much of all is read.
    void progressed(int done, int all);
    /// Everyone is in it.
    void opened();
    void failed(const coverdesk::Failure &failure);
    /// Somebody was added, changed or taken out after it was open.
    void changed();

private:
    void onRead();
    void refresh();
    void take(const HistoryPatients::Changes &changes);
    void take(const Shelf::Block &block);

    History &m_history;
    QFutureWatcher<Result<Everyone>> m_reading;
    Everyone m_everyone;
    QTimer m_soon;
    bool m_isOpen = false;
};

} // namespace coverdesk
