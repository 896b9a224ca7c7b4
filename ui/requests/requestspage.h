// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/history.h"
#include "ui/requests/decision.h"
#include "ui/requests/requestbook.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace coverdesk {

class Card;
class ColumnHeads;
class EmptyState;
class Office;
class PlainLabel;
class RequestList;
class Strip;

/// The page Open requests: new answers, what needs a person, what waits, and what is not sent; decided in the row.
class RequestsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPage(Office &office, QWidget *parent = nullptr);

    /// What time it is; may be exchanged.
    std::function<QDateTime()> now;

    /// Reads everything open from the history.
    void reload();
    /// The page is shown: its words fit the hour, and the list has the keyboard.
    void comeBack();
    /// The page is left: "While you were away" is over.
    void leave();

    const RequestBook &book() const { return m_book; }
    /// New answers and decisions: what waits for a person.
    int waitingForPerson() const;

    using QWidget::show;

signals:
    void openAsked(const QUuid &check);
    /// Requests came, went, or stand otherwise.
    void counted();

private:
    QWidget *heading();
    Card *listCard();
    void listen();
    void show(const Result<HistoryLists::Lines> &open);
    void put(const Check &check);
    void refresh();
    void tellWhatCame();
    void readSeen();
    void read(const QUuid &id);
    void onRead(const QUuid &id, const Result<Check> &check);
    void act(const QUuid &id);
    void decide(const QUuid &id, Decision decision);
    QFuture<Result<Check>> carriedOut(const QUuid &id, Decision decision);
    void await(const QUuid &id, const QFuture<Result<Check>> &future);
    void onMoved(const QUuid &id, const Result<Check> &moved);
    void say(const QString &words);

    Office &m_office;
    RequestBook m_book;
    PlainLabel *m_away;
    PlainLabel *m_came;
    Strip *m_trouble;
    PlainLabel *m_troubleWords;
    ColumnHeads *m_heads;
    RequestList *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
    QTimer m_later;
    QTimer m_soon;
    QSet<QUuid> m_reading;
    std::optional<QUuid> m_toUnfold;
    bool m_isFirst = true;
};

} // namespace coverdesk
