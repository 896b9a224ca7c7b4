// SPDX-License-Identifier: MIT
#include "ui/requests/requestlist.h"

#include "ui/requests/grouphead.h"
#include "ui/requests/requestrow.h"
#include "ui/requests/rowaccess.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int RowsAPage = 8;
static constexpr int LineStep = 46;

RequestList::RequestList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
{
    QAccessible::installFactory(&RowAccess::of);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    m_content->setObjectName(u"content"_s);
    for (const auto group : requestGroups)
        m_heads.emplace(group, new GroupHead(group, m_content));
    verticalScrollBar()->setSingleStep(LineStep);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestList::furnishSeen);
}

void RequestList::show(const std::vector<RequestFace> &faces)
{
    dropGone(faces);
    m_order.clear();
    for (const auto &face : faces) {
        auto *known = m_rows.value(face.id);
        auto *row = known ? known : makeRow(face.id);
        row->show(face);
        m_order.append(row);
    }
    place();
}

RequestRow *RequestList::makeRow(const QUuid &id)
{
    auto *row = new RequestRow(m_content);
    connect(row, &RequestRow::openAsked, this, [this, id] { emit openAsked(id); });
    connect(row, &RequestRow::actAsked, this, [this, id] { emit actAsked(id); });
    connect(row, &RequestRow::decided, this, [this, id](Decision decision) { emit decided(id, decision); });
    connect(row, &RequestRow::heightChanged, this, &RequestList::place);
    connect(row, &RequestRow::entered, this, [this, row] { choose(row); });
    m_rows.insert(id, row);
    row->show();
    return row;
}

/// Takes away the rows that are not among \a faces; the keyboard goes on to what stands in their place.
void RequestList::dropGone(const std::vector<RequestFace> &faces)
{
    QSet<QUuid> wanted;
    for (const auto &face : faces)
        wanted.insert(face.id);
    const auto isGone = [&wanted](const RequestRow *row) { return !wanted.contains(row->face().id); };
    if (m_chosen && isGone(m_chosen)) {
        const bool hadKeyboard = m_chosen->hasFocus() || m_chosen->isAncestorOf(m_chosen->window()->focusWidget());
        const auto place = m_order.indexOf(m_chosen);
        auto next = std::find_if_not(m_order.cbegin() + place, m_order.cend(), isGone);
        if (next == m_order.cend())
            next = std::find_if_not(m_order.cbegin(), m_order.cend(), isGone);
        m_chosen = next == m_order.cend() ? nullptr : *next;
        if (m_chosen && hadKeyboard)
            m_chosen->setFocus(Qt::OtherFocusReason);
    }
    const auto known = m_rows;
    for (auto *row : known) {
        if (!isGone(row))
            continue;
        m_rows.remove(row->face().id);
        row->hide();
        row->deleteLater();
    }
}

void RequestList::place()
{
    const int width = viewport()->width();
    int top = 0;
    for (const auto group : requestGroups) {
        const auto isIn = [group](const RequestRow *row) { return row->face().group == group; };
        const auto count = std::count_if(m_order.cbegin(), m_order.cend(), isIn);
        auto *head = m_heads.at(group);
        head->setCount(int(count));
        head->setVisible(count > 0);
        if (count == 0)
            continue;
        head->setGeometry(0, top, width, head->height());
        top += head->height();
        for (auto *row : m_order) {
            if (!isIn(row))
                continue;
            const int height = row->heightFor(width);
            row->setGeometry(0, top, width, height);
            top += height;
        }
    }
    m_content->resize(width, std::max(top, viewport()->height()));
    if (!m_chosen && !m_order.isEmpty())
        choose(m_order.front());
    furnishSeen();
}

QList<QUuid> RequestList::seen() const
{
    const QRect window(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    QList<QUuid> ids;
    for (const auto *row : m_order) {
        if (row->geometry().intersects(window))
            ids.append(row->face().id);
    }
    return ids;
}

void RequestList::furnishSeen()
{
    for (const auto &id : seen())
        m_rows.value(id)->furnish();
    emit scrolled();
}

/// Only the chosen row is a stop of the tab key: the arrows go to the others.
void RequestList::choose(RequestRow *row)
{
    if (m_chosen && m_chosen != row)
        m_chosen->setFocusPolicy(Qt::ClickFocus);
    m_chosen = row;
    row->setFocusPolicy(Qt::StrongFocus);
    ensureWidgetVisible(row, 0, 0);
}

void RequestList::takeKeyboard()
{
    if (m_chosen)
        m_chosen->setFocus(Qt::OtherFocusReason);
}

void RequestList::goTo(qsizetype place)
{
    if (!m_order.isEmpty())
        m_order.at(std::clamp<qsizetype>(place, 0, m_order.size() - 1))->setFocus(Qt::TabFocusReason);
}

void RequestList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
    emit widthChanged(viewport()->width());
}

void RequestList::keyPressEvent(QKeyEvent *event)
{
    const auto here = m_order.indexOf(m_chosen);
    switch (event->key()) {
    case Qt::Key_Up: return goTo(here - 1);
    case Qt::Key_Down: return goTo(here + 1);
    case Qt::Key_PageUp: return goTo(here - RowsAPage);
    case Qt::Key_PageDown: return goTo(here + RowsAPage);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_order.size() - 1);
    default: QScrollArea::keyPressEvent(event);
    }
}

} // namespace coverdesk
