// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/payerchoice.h"
#include "ui/widgets/card.h"

#include <optional>

namespace coverdesk {

class Button;
class ChoicesModel;
class PlainLabel;
class SavedLine;
class Settings;
class TableView;

/// Which of several insurers was meant, as it was remembered when a service asked; each can be forgotten.
class ChoicesCard final : public Card
{
    Q_OBJECT

public:
    explicit ChoicesCard(Settings &settings, QWidget *parent = nullptr);

    void refresh();

signals:
    /// A choice is no longer remembered, or is again.
    void changed();

private:
    void arrange();
    void forget();
    void undo();
    void showChoice();
    std::optional<PayerChoice> chosen() const;

    Settings &m_settings;
    ChoicesModel *m_model;
    TableView *m_list;
    PlainLabel *m_none;
    Button *m_forget;
    SavedLine *m_saved;
    std::optional<PayerChoice> m_forgotten;
};

} // namespace coverdesk
