// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/timeline.h"
#include "ui/patients/changewords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace coverdesk {

/// One patient's checks, the last answered first: when, what came of each, what changed; two may be ticked to be
/// compared.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, When, Answer, Changed, Paper, ColumnCount };

    /// The ChangeWords of a row, in a std::vector.
    static constexpr int ChangesRole = Qt::UserRole + 96;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another timeline, of which so many checks do not open; what is ticked and still there stays so.
    void show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged);
    /// Only the answers of that source; all where there is none.
    void setSource(std::optional<ServiceId> source);
    /// The day for which the answers in force are marked, one of each insurance.
    void setDay(const std::optional<QDate> &day);

    int count(std::optional<ServiceId> source) const;
    /// Whether an answer is in force on the day, be it one that is not shown now.
    bool isAnyInForce() const { return !m_inForce.isEmpty(); }
    /// The first row of an answer in force on the day.
    std::optional<int> rowInForce() const;
    const CheckLine &lineAt(int row) const { return entryAt(row).line; }
    std::optional<int> rowOf(const QUuid &check) const;
    bool hasPaper(int row) const;

    /// Newest first, those too that are not shown now.
    std::vector<CheckLine> ticked() const;
    void toggle(int row);
    /// These are ticked, and no others, as far as they are there or come with the next `show`.
    void tick(const QList<QUuid> &checks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void tickedChanged();

private:
    const TimelineEntry &entryAt(int row) const { return m_entries.at(m_shown.at(size_t(row))); }
    bool mayBeTicked(int row) const;
    void sift();
    void findInForce();
    QVariant ofTick(int row, int role) const;
    QVariant ofAnswer(int row, int role) const;
    QString inForceInWords(const CheckLine &line) const;
    QVariant ofChanges(int row, int role) const;
    QVariant ofPaper(int row, int role) const;

    Patient m_patient;
    std::vector<TimelineEntry> m_entries;
    /// False where a check does not open: it may say otherwise than those that do.
    bool m_isWhole = true;
    std::vector<std::vector<ChangeWords>> m_news;
    /// Places in m_entries.
    std::vector<size_t> m_shown;
    std::optional<ServiceId> m_source;
    std::optional<QDate> m_day;
    QSet<QUuid> m_inForce;
    QSet<QUuid> m_ticked;
};

} // namespace coverdesk
