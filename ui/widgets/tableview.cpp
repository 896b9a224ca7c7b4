// SPDX-License-Identifier: MIT
#include "ui/widgets/tableview.h"

#include "ui/widgets/briefcopy.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace coverdesk {

namespace {

    QString textOf(const QModelIndex &index)
    {
        const auto pill = index.data(PillRole);
        auto words =
            pill.canConvert<PillFace>() ? pill.value<PillFace>().words : index.data(Qt::DisplayRole).toString();
        const auto note = index.data(NoteRole).toString();
        if (!note.isEmpty())
            words += u' ' + note;
        return words.simplified();
    }

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit rowOpened(index.row()); });
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fitColumns);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::fitColumns);
    fitColumns();
}

void TableView::setWideColumn(int column)
{
    m_wideColumn = column;
    fitColumns();
}

void TableView::setRowHeight(int height)
{
    m_rowHeight = height;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
}

void TableView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QString TableView::asText() const
{
    if (!model())
        return {};
    QStringList lines{headerLine()};
    for (const int row : rowsToCopy())
        lines.append(lineOf(row));
    return lines.join(u'\n') + u'\n';
}

QSize TableView::sizeHint() const
{
    const auto usual = QTableView::sizeHint();
    return m_growing ? QSize(usual.width(), rowsHeight()) : usual;
}

QSize TableView::minimumSizeHint() const
{
    return m_growing ? QSize(QTableView::minimumSizeHint().width(), rowsHeight()) : QTableView::minimumSizeHint();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return BriefCopy::put(asText());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        return emit rowOpened(currentIndex().row());
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        emit rowChosen(current.row());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

QList<int> TableView::rowsToCopy() const
{
    QList<int> rows;
    for (const auto &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString TableView::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(textOf(model()->index(row, column)));
    return cells.join(u'\t');
}

QString TableView::headerLine() const
{
    QStringList cells;
    for (int column = 0; column < model()->columnCount(); ++column)
        cells.append(model()->headerData(column, Qt::Horizontal).toString().simplified());
    return cells.join(u'\t');
}

int TableView::rowsHeight() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const bool isTooWide = horizontalHeader()->length() > viewport()->width();
    const int bar = isTooWide ? horizontalScrollBar()->sizeHint().height() : 0;
    return header + verticalHeader()->length() + bar + 2 * frameWidth();
}

void TableView::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    const int wide = m_wideColumn && *m_wideColumn < columns ? *m_wideColumn : columns - 1;
    int rest = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        const int wish = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (column != wide)
            rest -= wish;
        horizontalHeader()->resizeSection(column, wish);
    }
    constexpr int narrowest = 160;
    for (int lacking = narrowest - rest; lacking > 0 && !m_rowHeight; lacking = narrowest - rest) {
        const int taken = narrowWidest(wide, lacking);
        if (taken == 0)
            break;
        rest += taken;
    }
    horizontalHeader()->resizeSection(wide, std::max(narrowest, rest));
    fitRows();
}

int TableView::narrowWidest(int wide, int lacking)
{
    const int narrowest = inTextSize(120);
    std::optional<int> widest;
    int room = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int width = horizontalHeader()->sectionSize(column);
        const int least = std::max(narrowest, horizontalHeader()->sectionSizeHint(column));
        if (column == wide || width <= least || (widest && width <= horizontalHeader()->sectionSize(*widest)))
            continue;
        widest = column;
        room = width - least;
    }
    if (!widest)
        return 0;
    const int taken = std::min(room, lacking);
    horizontalHeader()->resizeSection(*widest, horizontalHeader()->sectionSize(*widest) - taken);
    return taken;
}

void TableView::fitRows()
{
    if (m_rowHeight)
        verticalHeader()->setDefaultSectionSize(inTextSize(*m_rowHeight));
    else
        resizeRowsToContents();
    if (m_growing)
        updateGeometry();
}

} // namespace coverdesk
