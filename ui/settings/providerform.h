// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/clinicprovider.h"
#include "app/domain/fields.h"

#include <QWidget>

namespace coverdesk {

class Button;
class ChoiceField;
class FormField;
class NetworkFields;

/// One provider as it is entered or changed, with its own Save and Cancel.
class ProviderForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderForm(QWidget *parent = nullptr);

    /// Shows a provider to be changed, or an empty one to be filled, without faults, and takes the keyboard.
    /// \a insurers are those whose networks matter.
    void begin(const ClinicProvider &listed, const QStringList &insurers);

    /// As typed, tidied.
    ClinicProvider listed() const;

    /// Says what is wrong with the name, and goes there.
    void blameName(const QString &problem);

signals:
    /// Save was pressed and nothing is wrong.
    void entered(const coverdesk::ClinicProvider &listed);
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
    void noteTaxId();
    Provider provider() const;
    QString problemWith(Field field) const;

    FormField *m_name;
    FormField *m_npi;
    FormField *m_taxId;
    ChoiceField *m_specialist;
    FormField *m_billingAddress;
    FormField *m_billingNpi;
    FormField *m_renderingNpi;
    NetworkFields *m_networks;
    Button *m_save;
    Button *m_cancel;
    std::vector<Line> m_lines;
};

} // namespace coverdesk
