// SPDX-License-Identifier: MIT
#include "ui/requests/columnheads.h"

#include "ui/requests/columns.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Height = 29;

ColumnHeads::ColumnHeads(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(Height);
    const QStringList names{tr("Visit"), tr("Patient"), tr("Asked"), tr("Standing"), tr("Next look")};
    setAccessibleName(names.join(u", "_s));
}

void ColumnHeads::setListWidth(int width)
{
    m_listWidth = width;
    update();
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    const RequestColumns columns(m_listWidth);
    QPainter painter(this);
    painter.setFont(windowFont(12, QFont::DemiBold));
    painter.setPen(colours().muted);
    const auto draw = [&](const ColumnSpan &column, const QString &words) {
        const QRect room(column.left, 0, column.width, height() - 1);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
    };
    draw(columns.visit, tr("Visit"));
    draw(columns.patient, tr("Patient"));
    draw(columns.asked, tr("Asked"));
    draw(columns.standing, tr("Standing"));
    draw(columns.next, tr("Next look"));
    painter.fillRect(0, height() - 1, width(), 1, colours().line);
}

} // namespace coverdesk
