// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/timeline.h"
#include "ui/patients/patientsplace.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class DayField;
class PlainLabel;
class Segment;
class Segments;
class TableView;
class TimelineModel;

/// Every check of a patient with what changed, the answer in force on a day, and two of them to be compared.
class HistoryCard final : public Card
{
    Q_OBJECT

public:
    explicit HistoryCard(QWidget *parent = nullptr);

    /// Another patient's history: nothing is ticked, all is shown, the day is today.
    void begin();
    void show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged);
    /// A day that nobody chose follows.
    void setToday(const QDate &today);

    HistoryPlace place() const;
    /// Chooses again what was chosen, of what is shown or will be.
    void goBackTo(const HistoryPlace &place);

    using QWidget::show;

signals:
    void openAsked(const QUuid &check);
    void savePdfAsked(const QUuid &check);
    /// Two answers, that by phone first where they differ in that, else the newer one.
    void compareAsked(const QUuid &left, const QUuid &right);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void furnishTable();
    void placeDay();
    QLayout *below();
    void listen();
    void chooseSource(int place);
    void showDay();
    void showTicked();
    void compare();
    void openRow(int row);
    void savePaper(int row);

    QDate m_today;
    TimelineModel *m_model;
    TableView *m_table;
    Segments *m_sources;
    Segment *m_all;
    Segment *m_byPhone;
    Segment *m_instant;
    DayField *m_day;
    QHBoxLayout *m_dayLine;
    Button *m_compare;
    PlainLabel *m_pair;
    Button *m_open;
    PlainLabel *m_damaged;
};

} // namespace coverdesk
