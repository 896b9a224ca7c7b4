// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace coverdesk {

class Meter;
class Pill;
class PlainLabel;

/// Shows that a service is being asked, and for how long already: "Asking Cigna… 1.2 s" over a bar.
class AskingLine final : public QWidget
{
    Q_OBJECT

public:
    explicit AskingLine(QWidget *parent = nullptr);

    /// Begins to count. The bar nears its end as the usual time passes and never reaches it: nobody knows when an
    /// answer comes. `note` stands at the end of the line, "Cigna usually answers in 3 s".
    void start(const QString &words, std::chrono::milliseconds usually, const QString &note = {});
    void stop();
    bool isRunning() const { return m_tick.isActive(); }

private:
    void showTime();

    QTimer m_tick;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_usually{};
    QString m_words;
    Pill *m_pill;
    PlainLabel *m_note;
    Meter *m_bar;
};

} // namespace coverdesk
