// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/requestwords.h"

#include <QHash>
#include <QScrollArea>

#include <map>

namespace coverdesk {

class GroupHead;
class RequestRow;

/// The open requests in their groups: arrows go from row to row, Enter opens or unfolds, Esc folds.
/// The rows live as long as their requests, so that the keyboard stays where it is when others come and go.
class RequestList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequestList(QWidget *parent = nullptr);

    /// Shows these rows, which stand in the order of their groups.
    void show(const std::vector<RequestFace> &faces);
    /// Null where there is no such row.
    RequestRow *row(const QUuid &id) const { return m_rows.value(id); }
    /// Gives the keyboard to the row that had it last, or to the first.
    void takeKeyboard();
    /// The requests whose rows are to be seen now.
    QList<QUuid> seen() const;

    using QScrollArea::show;

signals:
    void openAsked(const QUuid &id);
    void actAsked(const QUuid &id);
    void decided(const QUuid &id, coverdesk::Decision decision);
    /// Other rows are to be seen than before.
    void scrolled();
    /// The rows are so wide now.
    void widthChanged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RequestRow *makeRow(const QUuid &id);
    void dropGone(const std::vector<RequestFace> &faces);
    void place();
    void furnishSeen();
    void choose(RequestRow *row);
    void goTo(qsizetype place);

    QWidget *m_content;
    std::map<RequestGroup, GroupHead *> m_heads;
    QHash<QUuid, RequestRow *> m_rows;
    QList<RequestRow *> m_order;
    RequestRow *m_chosen = nullptr;
};

} // namespace coverdesk
