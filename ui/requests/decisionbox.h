// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/decision.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;

/// A decision unfolded: what is the matter, and a button for each way to go on, with its key and its cost beneath.
/// It tells one choice and takes no other.
class DecisionBox final : public Card
{
    Q_OBJECT

public:
    explicit DecisionBox(const DecisionWords &words, QWidget *parent = nullptr);

    const DecisionWords &words() const { return m_words; }
    const std::vector<Button *> &buttons() const { return m_buttons; }
    /// Presses the button of the key 1, 2 or 3; does nothing where there is no such.
    void press(int number);

signals:
    void chosen(coverdesk::Decision decision);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *choice(int number, const Choice &choice);
    void choose(Decision decision);

    DecisionWords m_words;
    std::vector<Button *> m_buttons;
    bool m_isDone = false;
};

} // namespace coverdesk
