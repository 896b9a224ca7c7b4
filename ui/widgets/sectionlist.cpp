// SPDX-License-Identifier: MIT
#include "ui/widgets/sectionlist.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <algorithm>

namespace coverdesk {

static constexpr int Tall = 32;
static constexpr int Bar = 3;
static constexpr int WordsLeft = 10;
static constexpr int WordsRight = 6;
static constexpr int Wide = 172;

/// As the pages in the navigation are drawn, without icons.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {inTextSize(Wide), inTextSize(Tall)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isShown = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, isShown);
        painter->setFont(windowFont(13, isShown ? QFont::DemiBold : QFont::Normal));
        painter->setPen(isShown ? colours().accent : colours().ink);
        const auto words =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(WordsLeft, 0, -WordsRight, 0));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, index.data().toString());
        painter->restore();
    }

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isShown)
    {
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        if (!isShown && !isUnderMouse)
            return;
        QPainterPath shape;
        shape.addRoundedRect(option.rect, 6, 6);
        painter.fillPath(shape, isShown ? colours().accentSoft : colours().hover);
        if (!isShown)
            return;
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        auto bar = option.rect;
        bar.setWidth(Bar);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours().accent);
        painter.restore();
    }
};

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SectionDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFixedWidth(wide());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentRowChanged, this, &SectionList::chosen);
}

void SectionList::restore(const QByteArray &place)
{
    bool isNumber = false;
    const int section = place.toInt(&isNumber);
    if (isNumber && section >= 0 && section < count())
        setCurrentRow(section);
}

int SectionList::add(const QString &name)
{
    addItem(name);
    setFixedWidth(wide());
    return count() - 1;
}

QSize SectionList::sizeHint() const
{
    return {wide(), inTextSize(Tall) * count()};
}

int SectionList::wide() const
{
    int wide = inTextSize(Wide);
    const QFontMetrics words(windowFont(13, QFont::DemiBold));
    for (int row = 0; row < count(); ++row)
        wide = std::max(wide, WordsLeft + words.horizontalAdvance(item(row)->text()) + 1 + WordsRight);
    return wide;
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedWidth(wide());
}

} // namespace coverdesk
