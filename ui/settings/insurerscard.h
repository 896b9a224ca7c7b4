// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/insurer.h"
#include "app/domain/result.h"
#include "ui/widgets/card.h"

#include <optional>

namespace coverdesk {

class Button;
class InsurerForm;
class InsurersModel;
class Office;
class PlainLabel;
class SavedLine;
class ServiceCatalog;
class Settings;
class Strip;
class TableView;

/// The insurers as the clinic knows them: what they are called, their phone, Health Harbor's name for them and who
/// handles therapy. Each change is kept at once.
class InsurersCard final : public Card
{
    Q_OBJECT

public:
    explicit InsurersCard(Office &office, QWidget *parent = nullptr);

    /// Looks again what is kept: another window or command may have changed it.
    void refresh();

signals:
    /// An insurer is another now.
    void changed();

private:
    void arrange();
    QWidget *listedByHealthHarbor();
    void listen();
    void add();
    void edit();
    void keep(const Insurer &insurer);
    void remove();
    void undo();
    Result<Done> turnBack();
    void unfold(const Insurer &insurer);
    void fold();
    void showChoice();
    std::optional<Insurer> chosen() const;
    /// Shows what is kept now, after a change from \a before to \a after.
    void tell(const std::optional<Insurer> &before, const std::optional<Insurer> &after, const QString &words);

    Settings &m_settings;
    ServiceCatalog &m_catalog;
    InsurersModel *m_model;
    TableView *m_list;
    PlainLabel *m_none;
    Strip *m_oldList;
    Button *m_add;
    Button *m_edit;
    Button *m_remove;
    InsurerForm *m_form;
    SavedLine *m_saved;
    /// The name under which the insurer that is being changed is kept.
    QString m_formerName;
    /// The last change; none where there was no such insurer.
    std::optional<Insurer> m_before;
    std::optional<Insurer> m_after;
};

} // namespace coverdesk
