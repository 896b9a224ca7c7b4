// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/appearance.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class ChoiceField;
class SavedLine;
class Settings;

/// The look, the language and the size of words; each change is saved at once. Another language needs a new start,
/// which is offered here.
class LookCard final : public Card
{
    Q_OBJECT

public:
    explicit LookCard(Settings &settings, QWidget *parent = nullptr);

    void refresh();

signals:
    void changed(const coverdesk::Appearance &now);
    /// The program is to end and start again where somebody is now.
    void startAgainAsked();

private:
    void arrange();
    void keep();
    void undo();
    bool keepAs(const Appearance &wanted);

    Settings &m_settings;
    /// What the window was made in, and so what it speaks until the next start.
    const bool m_isSpanish;
    Appearance m_before;
    ChoiceField *m_look;
    ChoiceField *m_language;
    ChoiceField *m_textSize;
    QWidget *m_offer;
    SavedLine *m_saved;
};

} // namespace coverdesk
