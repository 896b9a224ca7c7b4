// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"
#include "app/domain/inquiry.h"
#include "ui/widgets/card.h"

#include <optional>

namespace coverdesk {

class Button;
class PlainLabel;
class ProviderForm;
class ProvidersModel;
class Settings;
class Strip;
class TableView;

/// The clinic's providers: who they are to an insurer. Each change is kept at once.
class ProvidersCard final : public Card
{
    Q_OBJECT

public:
    explicit ProvidersCard(Settings &settings, QWidget *parent = nullptr);

    /// Looks again whom the clinic has: another window or command may have changed it.
    void refresh();

signals:
    /// The list is another now.
    void changed();

private:
    void arrange();
    void listen();
    void add();
    void edit();
    void keep(const Provider &provider);
    void remove();
    void restore();
    void unfold(const Provider &provider);
    void fold();
    void showChoice();
    std::optional<Provider> chosen() const;
    void praise(const QString &words);
    void blame(const Failure &failure);

    Settings &m_settings;
    ProvidersModel *m_model;
    TableView *m_list;
    PlainLabel *m_none;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    ProviderForm *m_form;
    Strip *m_outcome;
    PlainLabel *m_outcomeWords;
    Button *m_undo;
    /// The name under which the provider that is being changed is kept.
    QString m_formerName;
    std::optional<Provider> m_removed;
};

} // namespace coverdesk
