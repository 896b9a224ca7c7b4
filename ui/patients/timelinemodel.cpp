// SPDX-License-Identifier: MIT
#include "ui/patients/timelinemodel.h"

#include "app/domain/answers.h"
#include "ui/benefits/moods.h"
#include "ui/patients/ages.h"
#include "ui/patients/coveragewords.h"
#include "ui/widgets/celldelegate.h"

#include <algorithm>

namespace coverdesk {

void TimelineModel::show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged)
{
    beginResetModel();
    m_patient = patient;
    m_entries = entries;
    m_isWhole = damaged == 0;
    m_news.clear();
    QSet<QUuid> known;
    const CheckLine *later = nullptr;
    for (const auto &entry : m_entries) {
        m_news.push_back(newsOf(entry, later));
        later = &entry.line;
        known.insert(entry.line.id);
    }
    m_ticked.intersect(known);
    sift();
    findInForce();
    endResetModel();
    emit tickedChanged();
}

void TimelineModel::setSource(std::optional<ServiceId> source)
{
    beginResetModel();
    m_source = source;
    sift();
    endResetModel();
}

void TimelineModel::setDay(const std::optional<QDate> &day)
{
    m_day = day;
    findInForce();
    if (rowCount() > 0)
        emit dataChanged(index(0, Answer), index(rowCount() - 1, Answer));
}

void TimelineModel::sift()
{
    m_shown.clear();
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (!m_source || m_entries.at(place).line.service == *m_source)
            m_shown.push_back(place);
    }
}

void TimelineModel::findInForce()
{
    std::vector<CheckLine> lines;
    std::transform(m_entries.cbegin(), m_entries.cend(), std::back_inserter(lines),
                   [](const TimelineEntry &entry) { return entry.line; });
    m_inForce.clear();
    for (const auto &line : m_day ? answersInForceOn(m_patient, lines, *m_day) : std::vector<CheckLine>())
        m_inForce.insert(line.id);
}

int TimelineModel::count(std::optional<ServiceId> source) const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [&source](const TimelineEntry &entry) {
        return !source || entry.line.service == *source;
    }));
}

std::optional<int> TimelineModel::rowOf(const QUuid &check) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (lineAt(row).id == check)
            return row;
    }
    return std::nullopt;
}

std::optional<int> TimelineModel::rowInForce() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_inForce.contains(lineAt(row).id))
            return row;
    }
    return std::nullopt;
}

/// What nobody has answered has nothing to compare.
bool TimelineModel::mayBeTicked(int row) const
{
    return lineAt(row).standing == Standing::Answered;
}

bool TimelineModel::hasPaper(int row) const
{
    const auto &line = lineAt(row);
    return line.standing == Standing::Answered && line.verdict
        && (tellsOfPlan(*line.verdict) || *line.verdict == Verdict::ClaimTold);
}

std::vector<CheckLine> TimelineModel::ticked() const
{
    std::vector<CheckLine> lines;
    for (const auto &entry : m_entries) {
        if (m_ticked.contains(entry.line.id))
            lines.push_back(entry.line);
    }
    return lines;
}

void TimelineModel::toggle(int row)
{
    if (!mayBeTicked(row))
        return;
    const auto id = lineAt(row).id;
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    emit dataChanged(index(row, Tick), index(row, Tick), {Qt::CheckStateRole});
    emit tickedChanged();
}

void TimelineModel::tick(const QList<QUuid> &checks)
{
    m_ticked = QSet<QUuid>(checks.cbegin(), checks.cend());
    if (rowCount() > 0)
        emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    emit tickedChanged();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Tick && mayBeTicked(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Tick || role != Qt::CheckStateRole)
        return false;
    const bool isTicked = m_ticked.contains(lineAt(index.row()).id);
    if ((value.toInt() == Qt::Checked) != isTicked)
        toggle(index.row());
    return true;
}

QVariant TimelineModel::ofTick(int row, int role) const
{
    if (!mayBeTicked(row))
        return {};
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(lineAt(row).id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return tr("Tick to compare");
    return role == Qt::ToolTipRole ? tr("Tick two answers to compare them (Space)") : QVariant();
}

static QVariant ofWhen(const CheckLine &line, int role)
{
    const auto moment = momentInWords(line.answeredAt.value_or(line.askedAt));
    if (role == Qt::DisplayRole)
        return moment;
    if (role == Qt::AccessibleTextRole)
        return TimelineModel::tr("%1, %2").arg(moment, inWords(line.service));
    if (role == Qt::ToolTipRole)
        return inWords(line.service);
    return role == IconRole ? int(iconOf(line.service)) : QVariant();
}

QString TimelineModel::inForceInWords(const CheckLine &line) const
{
    const auto words = m_isWhole ? tr("in force on %1").arg(inWords(*m_day)) : tr("last one that can be read");
    return m_patient.coverages.size() > 1 ? tr("%1: %2").arg(lineOfText(line.payer), words) : words;
}

QVariant TimelineModel::ofAnswer(int row, int role) const
{
    const auto &line = lineAt(row);
    const auto day = m_inForce.contains(line.id) ? m_day : std::nullopt;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return (day ? standingOf(line, *day) : standingOf(line)).text;
    if (role == NoteRole)
        return day ? inForceInWords(line) : QVariant();
    if (role != PillRole)
        return {};
    auto face = day ? faceOn(line, *day) : faceOf(line);
    face.old = face.old || (line.standing == Standing::Answered && !(day && m_isWhole));
    return QVariant::fromValue(face);
}

QVariant TimelineModel::ofChanges(int row, int role) const
{
    const auto &news = m_news.at(m_shown.at(size_t(row)));
    if (role == Qt::DisplayRole)
        return inOneLine(news);
    return role == ChangesRole ? QVariant::fromValue(news) : QVariant();
}

QVariant TimelineModel::ofPaper(int row, int role) const
{
    if (!hasPaper(row))
        return {};
    if (role == Qt::DisplayRole)
        return tr("PDF");
    return role == Qt::ToolTipRole ? tr("Save PDF (Ctrl+S)") : QVariant();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (Column(index.column())) {
    case Tick: return ofTick(index.row(), role);
    case When: return ofWhen(lineAt(index.row()), role);
    case Answer: return ofAnswer(index.row(), role);
    case Changed: return ofChanges(index.row(), role);
    case Paper: return ofPaper(index.row(), role);
    case ColumnCount: break;
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto isHeard = role == Qt::AccessibleTextRole;
    switch (Column(section)) {
    case When: return tr("When");
    case Answer: return tr("Answer");
    case Changed: return tr("What changed");
    // What needs no word above it for who sees it.
    case Tick: return isHeard ? tr("Compare") : QString();
    case Paper: return isHeard ? tr("PDF") : QString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
