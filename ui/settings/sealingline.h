// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QWidget>

namespace coverdesk {

class Meter;
class PlainLabel;

/// Has the records sealed with the new keys, some at a time, and shows how far that has come; hidden unless it goes on.
class SealingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SealingLine(History &history, QWidget *parent = nullptr);

    /// Looks whether records still wait for the new keys, and goes on with them.
    void look();
    bool isRunning() const { return m_isRunning; }

signals:
    void begun();
    void ended();

private:
    void begin(qint64 total);
    void countAll();
    void step();
    void onStepped(const Result<bool> &isMore);
    void onThrough(const Result<int> &left);
    void showHowFar();
    void end();

    History &m_history;
    bool m_isRunning = false;
    qint64 m_done = 0;
    /// About so many records there are.
    qint64 m_total = 0;
    PlainLabel *m_words;
    Meter *m_bar;
};

} // namespace coverdesk
