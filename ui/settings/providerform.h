// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

#include <QWidget>

namespace coverdesk {

class Button;
class ChoiceField;
class FormField;

/// One provider as it is entered or changed, with its own Save and Cancel.
class ProviderForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderForm(QWidget *parent = nullptr);

    /// Shows a provider to be changed, or an empty one to be filled, without faults, and takes the keyboard.
    void begin(const Provider &provider);

    /// As typed, tidied.
    Provider provider() const;

signals:
    /// Save was pressed and nothing is wrong.
    void entered(const coverdesk::Provider &provider);
    void cancelled();

private:
    struct Line
    {
        Field field;
        FormField *edit;
    };

    void arrange();
    void listen();
    void enter();
    /// Marks what cannot be right, and goes to the first; true for nothing.
    bool validate();
    void judge(const Line &line);
    QString problemWith(Field field) const;

    FormField *m_name;
    FormField *m_npi;
    FormField *m_taxId;
    ChoiceField *m_network;
    ChoiceField *m_specialist;
    FormField *m_billingAddress;
    FormField *m_billingNpi;
    FormField *m_renderingNpi;
    Button *m_save;
    Button *m_cancel;
    std::vector<Line> m_lines;
};

} // namespace coverdesk
