// SPDX-License-Identifier: MIT
#include "ui/check/providerfields.h"

#include "app/domain/taxid.h"
#include "app/settings.h"
#include "ui/check/offers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

/// The places in the lists of a choice that may be left open.
static std::optional<bool> answerAt(int choice)
{
    return choice == 0 ? std::nullopt : std::optional(choice == 1);
}

static int placeOf(const std::optional<bool> &answer)
{
    return answer ? (*answer ? 1 : 2) : 0;
}

ProviderFields::ProviderFields(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_name(new FormField(tr("Provider"), this))
    , m_npi(new FormField(inWords(Field::Npi), FormField::Need::Required, this))
    , m_taxId(new FormField(inWords(Field::TaxId), FormField::Need::Required, this))
    , m_keep(new Button(tr("Save provider"), Button::Kind::Link, this))
    , m_said(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_network(new ChoiceField(tr("Are we in network?"), {tr("Ask the insurer"), tr("Yes"), tr("No")}, this))
    , m_specialist(new ChoiceField(tr("Specialist"), {tr("Not said"), tr("Yes"), tr("No")}, this))
    , m_billing(new QWidget(this))
    , m_address(new FormField(inWords(Field::BillingAddress), m_billing))
    , m_billingNpi(new FormField(inWords(Field::BillingNpi), m_billing))
    , m_renderingNpi(new FormField(inWords(Field::RenderingNpi), m_billing))
    , m_offers(new Offers(m_name, this))
{
    m_npi->setPlaceholder(tr("10 digits"));
    m_taxId->setPlaceholder(tr("9 digits"));
    m_keep->setSmall(true);
    arrange();
    arrangeBilling();
    listen();
    refresh();
}

void ProviderFields::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(m_name, 3, Qt::AlignTop);
    who->addWidget(m_npi, 2, Qt::AlignTop);
    who->addWidget(m_taxId, 2, Qt::AlignTop);
    column->addLayout(who);
    auto *keeping = new QHBoxLayout;
    keeping->setSpacing(8);
    keeping->addWidget(m_keep);
    keeping->addWidget(m_said, 1);
    keeping->addStretch();
    column->addLayout(keeping);
    column->addSpacing(5);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(12);
    standing->addWidget(m_network, 1);
    standing->addWidget(m_specialist, 1);
    column->addLayout(standing);
    m_said->setWrapping(true);
}

void ProviderFields::arrangeBilling()
{
    auto *column = new QVBoxLayout(m_billing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_address);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    numbers->addWidget(m_billingNpi, 1, Qt::AlignTop);
    numbers->addWidget(m_renderingNpi, 1, Qt::AlignTop);
    column->addLayout(numbers);
}

void ProviderFields::listen()
{
    for (auto *line : texts())
        connect(line, &FormField::textChanged, this, &ProviderFields::edited);
    for (auto *choice : choices())
        connect(choice, &ChoiceField::choiceChanged, this, &ProviderFields::edited);
    connect(m_network, &ChoiceField::choiceChanged, this, &ProviderFields::onNetworkChosen);
    connect(m_name, &FormField::textChanged, this, &ProviderFields::followNetwork);
    connect(this, &ProviderFields::edited, this, &ProviderFields::showWhetherKept);
    connect(m_taxId, &FormField::textChanged, this, [this](const QString &taxId) {
        m_taxId->setNote(isUnassignedEin(tidied(taxId)) ? tr("No EIN begins so. A social security number may.")
                                                        : QString());
    });
    connect(m_offers, &Offers::taken, this, &ProviderFields::take);
    connect(m_name, &FormField::textChanged, this, &ProviderFields::take);
    connect(m_keep, &Button::clicked, this, &ProviderFields::keep);
}

void ProviderFields::refresh()
{
    m_kept = m_settings.providers();
    QStringList names;
    for (const auto &provider : m_kept)
        names.append(provider.name);
    m_offers->offer(names);
    followNetwork();
    showWhetherKept();
}

void ProviderFields::setPayer(const QString &payer)
{
    m_payer = payer;
    followNetwork();
    showWhetherKept();
}

std::optional<bool> ProviderFields::keptNetwork() const
{
    return m_settings.networkOf(m_name->text(), m_payer);
}

/// A form that was emptied follows again.
void ProviderFields::onNetworkChosen()
{
    if (!m_isFollowing)
        m_isNetworkOwn = m_network->choice() != 0 || !m_name->text().isEmpty();
}

void ProviderFields::followNetwork()
{
    if (m_name->text().isEmpty() && m_network->choice() == 0)
        m_isNetworkOwn = false;
    if (m_isNetworkOwn)
        return;
    m_isFollowing = true;
    m_network->choose(placeOf(keptNetwork()));
    m_isFollowing = false;
}

Provider ProviderFields::provider() const
{
    return {m_name->text(),
            m_npi->text(),
            m_taxId->text(),
            answerAt(m_network->choice()),
            answerAt(m_specialist->choice()),
            m_address->text(),
            m_billingNpi->text(),
            m_renderingNpi->text()};
}

void ProviderFields::show(const Provider &provider)
{
    m_offers->show(provider.name);
    m_npi->setText(provider.npi);
    m_taxId->setText(provider.taxId);
    m_isNetworkOwn = provider.inNetwork.has_value();
    if (m_isNetworkOwn)
        m_network->choose(placeOf(provider.inNetwork));
    followNetwork();
    m_specialist->choose(placeOf(provider.specialist));
    m_address->setText(provider.billingAddress);
    m_billingNpi->setText(provider.billingNpi);
    m_renderingNpi->setText(provider.renderingNpi);
}

void ProviderFields::showOnlyOne()
{
    if (m_kept.size() == 1)
        show(m_kept.front());
}

bool ProviderFields::isBillingEmpty() const
{
    return m_address->text().isEmpty() && m_billingNpi->text().isEmpty() && m_renderingNpi->text().isEmpty();
}

std::vector<FormField *> ProviderFields::texts() const
{
    return {m_name, m_npi, m_taxId, m_address, m_billingNpi, m_renderingNpi};
}

std::vector<FormLine> ProviderFields::lines() const
{
    return {lineOf(Field::Npi, m_npi), lineOf(Field::TaxId, m_taxId)};
}

std::vector<FormLine> ProviderFields::billingLines() const
{
    return {lineOf(Field::BillingAddress, m_address), lineOf(Field::BillingNpi, m_billingNpi),
            lineOf(Field::RenderingNpi, m_renderingNpi)};
}

const Provider *ProviderFields::kept(const QString &name) const
{
    const auto wanted = tidied(name);
    const auto found = std::find_if(m_kept.cbegin(), m_kept.cend(), [&wanted](const Provider &provider) {
        return provider.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_kept.cend() ? nullptr : &*found;
}

/// A name on the list brings its numbers, unless some are typed already.
void ProviderFields::take(const QString &name)
{
    const auto *known = kept(name);
    const auto isTyped = !m_npi->text().isEmpty() || !m_taxId->text().isEmpty();
    const auto isFromList = std::any_of(m_kept.cbegin(), m_kept.cend(), [this](const Provider &provider) {
        return provider.npi == tidied(m_npi->text()) && provider.taxId == tidied(m_taxId->text());
    });
    if (known && (!isTyped || (isFromList && known->npi != tidied(m_npi->text()))))
        show(Provider(*known));
}

void ProviderFields::keep()
{
    Inquiry inquiry;
    inquiry.provider = provider();
    const auto provider = tidied(inquiry).provider;
    auto done = m_settings.keep(provider);
    if (done && provider.inNetwork && !m_payer.isEmpty())
        done = m_settings.keepNetwork(provider.name, m_payer, *provider.inNetwork);
    refresh();
    m_said->setWords(done ? tr("%1 is on your list now.").arg(provider.name) : inWords(done.failure()));
    m_said->setTone(done ? Tone::Ok : Tone::Bad);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_network->setFocus(Qt::OtherFocusReason);
}

void ProviderFields::showWhetherKept()
{
    Inquiry inquiry;
    inquiry.provider = provider();
    auto now = tidied(inquiry).provider;
    const auto isNetworkNews = now.inNetwork && !m_payer.isEmpty() && now.inNetwork != keptNetwork();
    now.inNetwork.reset();
    const auto *known = kept(now.name);
    const auto isWhole = !now.name.isEmpty() && !now.npi.isEmpty() && !now.taxId.isEmpty();
    m_keep->setVisible(isWhole && (!known || *known != now || isNetworkNews));
    m_said->hide();
}

} // namespace coverdesk
