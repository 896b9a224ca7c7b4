// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QScrollArea;

namespace coverdesk {

class ActionBar;
class ConfirmStrip;
class Office;
class PlainLabel;
class QuestionForm;
class Strip;

/// The form, which scrolls, and pinned below it what stands in the way, the last question before a call, and the
/// buttons that ask.
class QuestionSide final : public QWidget
{
    Q_OBJECT

public:
    QuestionSide(Office &office, QWidget *parent);

    QuestionForm *form() const { return m_form; }
    ConfirmStrip *confirm() const { return m_confirm; }
    ActionBar *bar() const { return m_bar; }

    /// Says what stands in the way of asking; empty takes it away.
    void say(const QString &trouble);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scrollTo(QWidget *now);
    void widen();

    QuestionForm *m_form;
    QScrollArea *m_scroll;
    Strip *m_trouble;
    PlainLabel *m_troubleWords;
    ConfirmStrip *m_confirm;
    ActionBar *m_bar;
};

} // namespace coverdesk
