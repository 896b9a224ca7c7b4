// SPDX-License-Identifier: MIT
#include "ui/widgets/readingarea.h"

#include "ui/widgets/spoken.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int GapBeside = 12;
static constexpr int GapBetween = 10;
static constexpr int LineHeight = 40;

ReadingArea::ReadingArea(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    speakAs(*this, QAccessible::Pane);
    auto *content = new QWidget(this);
    content->setObjectName("content"_L1);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, GapBeside, 0);
    m_column->setSpacing(GapBetween);
    m_column->addStretch();
    setAccessibleName(name);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(LineHeight);
    setWidget(content);
}

void ReadingArea::add(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

void ReadingArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        return verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    if (event->key() == Qt::Key_End)
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    QScrollArea::keyPressEvent(event);
}

} // namespace coverdesk
