// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/clinicprovider.h"
#include "app/domain/result.h"
#include "ui/widgets/card.h"

#include <optional>

namespace coverdesk {

class Button;
class Office;
class PlainLabel;
class ProviderForm;
class ProvidersModel;
class SavedLine;
class ServiceCatalog;
class Settings;
class TableView;

/// The clinic's providers: who they are to an insurer. Each change is kept at once.
class ProvidersCard final : public Card
{
    Q_OBJECT

public:
    explicit ProvidersCard(Office &office, QWidget *parent = nullptr);

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
    void keep(const ClinicProvider &listed);
    void remove();
    void undo();
    Result<Done> turnBack();
    void unfold(const ClinicProvider &listed);
    void fold();
    void showChoice();
    QStringList insurers() const;
    std::optional<ClinicProvider> kept(const QString &name) const;
    std::optional<ClinicProvider> chosen() const;
    /// Shows what is kept now, after a change from \a before to \a after.
    void tell(const std::optional<ClinicProvider> &before, const std::optional<ClinicProvider> &after,
              const QString &words);

    Settings &m_settings;
    const ServiceCatalog &m_catalog;
    ProvidersModel *m_model;
    TableView *m_list;
    PlainLabel *m_none;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    ProviderForm *m_form;
    SavedLine *m_saved;
    /// The name under which the provider that is being changed is kept.
    QString m_formerName;
    /// The last change; none where there was no such provider.
    std::optional<ClinicProvider> m_before;
    std::optional<ClinicProvider> m_after;
};

} // namespace coverdesk
