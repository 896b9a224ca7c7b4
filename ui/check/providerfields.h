// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "ui/check/formline.h"

#include <QWidget>

#include <vector>

namespace coverdesk {

class Button;
class ChoiceField;
class FormField;
class Offers;
class PlainLabel;
class Settings;

/// Who is to see the patient, from the clinic's list or typed: name, NPI, tax ID, and how they stand to the plan.
/// One that is not on the list can be kept there.
class ProviderFields final : public QWidget
{
    Q_OBJECT

public:
    ProviderFields(Settings &settings, QWidget *parent);

    /// Looks again whom the clinic has on its list.
    void refresh();

    /// Whose network is meant: what the clinic said of it stands there until somebody says otherwise.
    void setPayer(const QString &payer);

    /// As typed.
    Provider provider() const;
    void show(const Provider &provider);
    /// Shows the clinic's provider where it has only one; nobody is guessed among several.
    void showOnlyOne();

    /// Where the practice is billed from: a part of its own, for a place where it is out of the way.
    QWidget *billing() const { return m_billing; }
    bool isBillingEmpty() const;

    std::vector<FormLine> lines() const;
    std::vector<FormLine> billingLines() const;
    std::vector<FormField *> texts() const;
    std::vector<ChoiceField *> choices() const { return {m_network, m_specialist}; }

    using QWidget::show;

signals:
    void edited();

private:
    void arrange();
    void arrangeBilling();
    void listen();
    void take(const QString &name);
    void keep();
    void showWhetherKept();
    void onNetworkChosen();
    void followNetwork();
    std::optional<bool> keptNetwork() const;
    const Provider *kept(const QString &name) const;

    Settings &m_settings;
    std::vector<Provider> m_kept;
    QString m_payer;
    /// The network was said by hand, or comes from an earlier request: it follows nothing.
    bool m_isNetworkOwn = false;
    bool m_isFollowing = false;
    FormField *m_name;
    FormField *m_npi;
    FormField *m_taxId;
    Button *m_keep;
    PlainLabel *m_said;
    ChoiceField *m_network;
    ChoiceField *m_specialist;
    QWidget *m_billing;
    FormField *m_address;
    FormField *m_billingNpi;
    FormField *m_renderingNpi;
    Offers *m_offers;
};

} // namespace coverdesk
