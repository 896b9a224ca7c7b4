// SPDX-License-Identifier: MIT
#include "ui/patients/historycard.h"

#include "ui/patients/dayfield.h"
#include "ui/patients/segments.h"
#include "ui/patients/timelinedelegate.h"
#include "ui/patients/timelinehand.h"
#include "ui/patients/timelinemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace coverdesk {

static constexpr int Margin = 16;

/// Qt's own way of choosing a row finds none where the layout is from right to left.
static void chooseRow(TableView &table, int row)
{
    table.setCurrentIndex(table.model()->index(row, 0));
}

HistoryCard::HistoryCard(QWidget *parent)
    : Card(tr("History"), parent)
    , m_model(new TimelineModel(this))
    , m_table(new TableView(this))
    , m_sources(new Segments(this))
    , m_all(m_sources->add())
    , m_byPhone(m_sources->add(Icon::Phone))
    , m_instant(m_sources->add(Icon::Bolt))
    , m_day(new DayField(this))
    , m_dayLine(new QHBoxLayout)
    , m_compare(new Button(tr("Compare the two ticked"), this))
    , m_pair(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_open(new Button(tr("Open"), this))
    , m_damaged(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    titleLine()->setContentsMargins(Margin, 0, Margin, 0);
    titleLine()->insertWidget(1, m_sources);
    titleLine()->insertSpacing(1, 4);
    titleLine()->addWidget(m_day);
    m_dayLine->setContentsMargins(Margin, 0, Margin, 0);
    m_dayLine->addStretch();
    // The rows reach from edge to edge, as in the list beside them.
    body()->setContentsMargins(1, 11, 1, 12);
    body()->addLayout(m_dayLine);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_damaged);
    body()->addLayout(below());
    m_damaged->setContentsMargins(Margin, 0, Margin, 0);
    m_damaged->setTone(Tone::Warn);
    m_sources->setAccessibleName(tr("Where answers come from"));
    furnishTable();
    listen();
    begin();
}

void HistoryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placeDay();
}

/// Beside the sources, or where they leave no room below them.
void HistoryCard::placeDay()
{
    const int title = titleLine()->itemAt(0)->sizeHint().width();
    const int needed = title + m_sources->sizeHint().width() + m_day->sizeHint().width() + 4 * Margin;
    const bool isBelow = needed > width();
    if (isBelow == (m_dayLine->indexOf(m_day) >= 0))
        return;
    if (isBelow)
        m_dayLine->addWidget(m_day);
    else
        titleLine()->addWidget(m_day);
}

void HistoryCard::furnishTable()
{
    m_table->setItemDelegate(new TimelineDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setWideColumn(TimelineModel::Changed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("History of this patient"));
    m_table->setAccessibleDescription(tr("Space ticks an answer to compare it, Enter opens it."));
    auto *hand = new TimelineHand(m_table, m_model);
    connect(hand, &TimelineHand::paperAsked, this, &HistoryCard::savePaper);
}

QLayout *HistoryCard::below()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Margin, 0, Margin, 0);
    row->setSpacing(12);
    m_open->setHint(tr("Enter"));
    m_pair->setWrapping(true);
    row->addWidget(m_compare);
    row->addWidget(m_pair, 1);
    row->addWidget(m_open);
    return row;
}

void HistoryCard::listen()
{
    connect(m_sources, &Segments::chosenChanged, this, &HistoryCard::chooseSource);
    connect(m_day, &DayField::dayChanged, this, &HistoryCard::showDay);
    connect(m_model, &TimelineModel::tickedChanged, this, &HistoryCard::showTicked);
    connect(m_compare, &Button::clicked, this, &HistoryCard::compare);
    connect(m_open, &Button::clicked, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_table, &TableView::rowOpened, this, &HistoryCard::openRow);
}

void HistoryCard::begin()
{
    m_model->show({}, {}, 0);
    m_all->setChecked(true);
    m_day->show(m_today);
    show({}, {}, 0);
}

void HistoryCard::show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged)
{
    const auto before = m_table->currentIndex().row();
    const auto chosen = before >= 0 ? std::optional(m_model->lineAt(before).id) : std::nullopt;
    m_model->show(patient, entries, damaged);
    m_all->setWords(tr("All %1").arg(m_model->count({})));
    m_byPhone->setWords(tr("By phone %1").arg(m_model->count(ServiceId::HealthHarbor)));
    m_instant->setWords(tr("Instant %1").arg(m_model->count(ServiceId::Eligibility)));
    m_damaged->setVisible(damaged > 0);
    m_damaged->setWords(tr("Checks that cannot be read and are left as they are: %1.").arg(damaged));
    showDay();
    const auto row = chosen ? m_model->rowOf(*chosen) : m_model->rowInForce();
    if (m_model->rowCount() > 0)
        chooseRow(*m_table, row.value_or(0));
    m_open->setEnabled(m_model->rowCount() > 0);
}

void HistoryCard::setToday(const QDate &today)
{
    const auto before = std::exchange(m_today, today);
    if (!before.isValid() || m_day->day() == before)
        m_day->show(today);
}

HistoryPlace HistoryCard::place() const
{
    HistoryPlace place{m_sources->chosen()};
    if (m_day->day() != m_today)
        place.day = m_day->typed();
    for (const auto &line : m_model->ticked())
        place.ticked.append(line.id);
    return place;
}

void HistoryCard::goBackTo(const HistoryPlace &place)
{
    m_sources->choose(place.source);
    if (!place.day.isEmpty())
        m_day->type(place.day);
    m_model->tick(place.ticked);
}

void HistoryCard::chooseSource(int place)
{
    static constexpr std::optional<ServiceId> sources[] = {std::nullopt, ServiceId::HealthHarbor,
                                                           ServiceId::Eligibility};
    m_model->setSource(sources[place]);
    showDay();
    m_open->setEnabled(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        chooseRow(*m_table, m_model->rowInForce().value_or(0));
}

void HistoryCard::showDay()
{
    m_model->setDay(m_day->day());
    const bool isNone = m_day->day() && m_model->rowCount() > 0 && !m_model->isAnyInForce();
    m_day->setWords(isNone ? tr("No known answer was in force on") : tr("Answer in force on"));
}

static QString sourceInWords(const CheckLine &line)
{
    const auto day = inWords(line.answeredAt.value_or(line.askedAt).toLocalTime().date());
    return line.service == ServiceId::HealthHarbor ? HistoryCard::tr("%1 by phone").arg(day)
                                                   : HistoryCard::tr("%1 instant").arg(day);
}

/// That by phone first, else the newer one.
static std::vector<CheckLine> inOrder(std::vector<CheckLine> pair)
{
    if (pair.at(1).service == ServiceId::HealthHarbor && pair.at(0).service != ServiceId::HealthHarbor)
        std::swap(pair.at(0), pair.at(1));
    return pair;
}

void HistoryCard::showTicked()
{
    const auto ticked = m_model->ticked();
    m_compare->setEnabled(ticked.size() == 2);
    if (ticked.size() == 2) {
        const auto pair = inOrder(ticked);
        m_pair->setWords(tr("%1 with %2").arg(sourceInWords(pair.at(0)), sourceInWords(pair.at(1))));
    } else if (ticked.size() > 2) {
        m_pair->setWords(tr("%1 are ticked: leave two.").arg(ticked.size()));
    } else {
        m_pair->setWords(ticked.empty() ? tr("Tick two answers to compare them.") : tr("Tick one more."));
    }
}

void HistoryCard::compare()
{
    const auto ticked = m_model->ticked();
    if (ticked.size() != 2)
        return;
    const auto pair = inOrder(ticked);
    emit compareAsked(pair.at(0).id, pair.at(1).id);
}

void HistoryCard::openRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit openAsked(m_model->lineAt(row).id);
}

void HistoryCard::savePaper(int row)
{
    if (row >= 0 && row < m_model->rowCount() && m_model->hasPaper(row))
        emit savePdfAsked(m_model->lineAt(row).id);
}

} // namespace coverdesk
