// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyretention.h"
#include "ui/widgets/card.h"

#include <QDateTime>

#include <functional>

namespace coverdesk {

class AskStrip;
class Button;
class FormField;
class Meter;
class Office;
class OutcomeLine;
class PlainLabel;
class SavedLine;

/// For how many years records are kept, and the end of those that are older: shown first, then asked once more, then
/// done some at a time.
class RetentionCard final : public Card
{
    Q_OBJECT

public:
    explicit RetentionCard(Office &office, QWidget *parent = nullptr);

    /// Reads the rule anew; what was shown as going is forgotten.
    void refresh();

    /// What time it is; may be exchanged.
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;

signals:
    /// Records are gone.
    void removed();

private:
    void arrange();
    Card *progressBox();
    void listen();
    void keepYears();
    bool keepAs(int years);
    void undo();
    void noteYears();
    void preview();
    void show(const Purgeable &purgeable);
    void ask();
    void setResting(bool isResting);
    void begin();
    void removeSome();
    void onRemoved(const Result<HistoryRetention::Step> &step);
    void showProgress();
    void end(const std::optional<Failure> &failure);
    RetentionRule rule() const;

    Office &m_office;
    FormField *m_years;
    Button *m_preview;
    SavedLine *m_saved;
    OutcomeLine *m_outcome;
    PlainLabel *m_going;
    PlainLabel *m_staying;
    Button *m_remove;
    AskStrip *m_question;
    Card *m_progress;
    PlainLabel *m_progressWords;
    Meter *m_meter;
    Button *m_stop;
    int m_yearsBefore = 0;
    Purgeable m_purgeable;
    HistoryRetention::Step m_gone;
    /// The moment from which the years are counted, the same for what is shown and what goes.
    QDateTime m_counted;
    bool m_isStopping = false;
};

} // namespace coverdesk
