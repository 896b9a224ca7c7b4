// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class FormField;
class MappingsModel;
class PlainLabel;
class ServiceCatalog;
class Strip;
class TableView;

/// Which of Health Harbor's insurers a name on a card means: the list that comes with the program, and what the clinic
/// says beside it. Each change is kept at once.
class InsurersCard final : public Card
{
    Q_OBJECT

public:
    explicit InsurersCard(ServiceCatalog &catalog, QWidget *parent = nullptr);

    void refresh();

signals:
    /// A name stands for another insurer now.
    void changed();

private:
    void arrange();
    void listen();
    void add();
    void remove();
    void showChoice();
    /// Health Harbor's word where its list holds what was typed, by word or name; else what was typed.
    QString typedCode() const;
    void judgeCode();
    bool validate();
    void tell(const Result<Done> &done, const QString &words);

    ServiceCatalog &m_catalog;
    MappingsModel *m_model;
    TableView *m_list;
    FormField *m_name;
    FormField *m_code;
    Button *m_add;
    Button *m_remove;
    Strip *m_outcome;
    PlainLabel *m_outcomeWords;
};

} // namespace coverdesk
