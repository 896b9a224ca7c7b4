// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;

/// Asks once more in the page before something is done that somebody may regret; hidden until it is asked.
class AskStrip final : public QWidget
{
    Q_OBJECT

public:
    /// \a action are the words of the button that does it, \a refusal of the one that does not.
    AskStrip(const QString &action, const QString &refusal, QWidget *parent = nullptr);

    void ask(const QString &question);

signals:
    void agreed();
    void declined();

private:
    PlainLabel *m_question;
    Button *m_action;
    Button *m_refusal;
};

} // namespace coverdesk
