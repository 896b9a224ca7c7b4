// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/timeline.h"
#include "ui/patients/changewords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace coverdesk {

/// One patient's checks, newest first: when, what came of each, what changed; two may be ticked to be compared.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, When, Answer, Changed, Paper, ColumnCount };

    /// The ChangeWords of a row, in a std::vector.
    static constexpr int ChangesRole = Qt::UserRole + 96;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another timeline; what is ticked and still there stays so.
    void show(const std::vector<TimelineEntry> &entries);
    /// Only the answers of that source; all where there is none.
    void setSource(std::optional<ServiceId> source);
    /// The day for which the answer in force is marked.
    void setDay(const std::optional<QDate> &day);

    int count(std::optional<ServiceId> source) const;
    /// The row of the answer in force on the day.
    std::optional<int> rowInForce() const;
    const CheckLine &lineAt(int row) const { return entryAt(row).line; }
    std::optional<int> rowOf(const QUuid &check) const;
    bool hasPaper(int row) const;

    /// Newest first, those too that are not shown now.
    std::vector<CheckLine> ticked() const;
    void toggle(int row);

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
    QVariant ofChanges(int row, int role) const;
    QVariant ofPaper(int row, int role) const;

    std::vector<TimelineEntry> m_entries;
    std::vector<std::vector<ChangeWords>> m_news;
    /// Places in m_entries.
    std::vector<size_t> m_shown;
    std::optional<ServiceId> m_source;
    std::optional<QDate> m_day;
    std::optional<QUuid> m_inForce;
    QSet<QUuid> m_ticked;
};

} // namespace coverdesk
