// SPDX-License-Identifier: MIT
#include "ui/benefits/figuregrid.h"

#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static PlainLabel *addLine(QVBoxLayout &column, const QString &words, PlainLabel::Kind kind)
{
    auto *line = new PlainLabel(words, kind, column.parentWidget());
    line->setWrapping(true);
    column.addWidget(line);
    return line;
}

static QWidget *cellOf(const FigureWords &words, QWidget *parent)
{
    auto *cell = new QWidget(parent);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    addLine(*column, words.caption, PlainLabel::Kind::Note);
    auto *value = addLine(*column, words.value, PlainLabel::Kind::Value);
    value->setAccessibleDescription(words.caption);
    if (words.value == unknownOnScreen())
        value->setToolTip(unknownOnPaper());
    if (!words.beside.isEmpty())
        addLine(*column, words.beside, PlainLabel::Kind::Note);
    if (!words.stated.isEmpty())
        addLine(*column, words.stated, PlainLabel::Kind::Note);
    if (!words.caution.isEmpty())
        addLine(*column, words.caution, PlainLabel::Kind::Note);
    column->addStretch();
    return cell;
}

FigureGrid::FigureGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FigureGrid::show(const std::vector<FigureWords> &figures)
{
    if (figures == m_shown)
        return;
    m_shown = figures;
    if (m_cells) {
        m_cells->hide();
        m_cells->deleteLater();
    }
    m_cells = new QWidget(this);
    auto *grid = new QGridLayout(m_cells);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < int(figures.size()); ++i)
        grid->addWidget(cellOf(figures.at(size_t(i)), m_cells), i / 2, i % 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    layout()->addWidget(m_cells);
}

} // namespace coverdesk
