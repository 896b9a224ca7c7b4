// SPDX-License-Identifier: MIT
#include "app/settingslists.h"

#include "app/domain/payerwords.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr std::array Services{ServiceId::Eligibility, ServiceId::HealthHarbor};
static constexpr auto ByToken = "token"_L1;
static constexpr auto ProvidersGroup = "providers"_L1;
static constexpr auto NetworksGroup = "networks"_L1;
static constexpr auto InsurersGroup = "insurers"_L1;
static constexpr auto ChoicesGroup = "payerChoices"_L1;

template <typename Read>
static auto readList(QSettings &file, const QString &group, Read read)
{
    std::vector<decltype(read())> list;
    const auto count = file.beginReadArray(group);
    for (int place = 0; place < count; ++place) {
        file.setArrayIndex(place);
        list.push_back(read());
    }
    file.endArray();
    return list;
}

template <typename Value, typename Write>
static void writeList(QSettings &file, const QString &group, const std::vector<Value> &list, Write write)
{
    // A shorter list would leave its old last entries in the file.
    file.remove(group);
    file.beginWriteArray(group, int(list.size()));
    for (int place = 0; place < int(list.size()); ++place) {
        file.setArrayIndex(place);
        write(list.at(size_t(place)));
    }
    file.endArray();
}

static QString textIn(const QSettings &file, QLatin1StringView name)
{
    return file.value(name).toString();
}

static QString textOf(const std::optional<bool> &fact)
{
    if (!fact)
        return {};
    return *fact ? u"yes"_s : u"no"_s;
}

/// Anything else than our two words is unknown.
static std::optional<bool> factIn(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    if (text == "no"_L1)
        return false;
    return std::nullopt;
}

static QString groupOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return u"eligibility"_s;
    case ServiceId::HealthHarbor: return u"healthHarbor"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Account> readAccounts(QSettings &file)
{
    std::vector<Account> accounts;
    for (const auto service : Services) {
        const auto ofService = readList(file, groupOf(service), [&file, service] {
            const auto signIn = textIn(file, "signIn"_L1) == ByToken ? SignIn::Token : SignIn::EachRequest;
            return Account{service, QUrl(textIn(file, "address"_L1)), textIn(file, "clinicName"_L1),
                           textIn(file, "clinic"_L1), signIn};
        });
        accounts.insert(accounts.end(), ofService.cbegin(), ofService.cend());
    }
    return accounts;
}

void write(QSettings &file, const std::vector<Account> &accounts)
{
    for (const auto service : Services) {
        std::vector<Account> ofService;
        std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(ofService),
                     [service](const Account &account) { return account.service == service; });
        writeList(file, groupOf(service), ofService, [&file](const Account &account) {
            file.setValue("address"_L1, account.address.toString());
            file.setValue("clinicName"_L1, account.clinicName);
            file.setValue("clinic"_L1, account.clinic);
            file.setValue("signIn"_L1, account.signIn == SignIn::Token ? QString(ByToken) : QString());
        });
    }
}

static std::vector<Network> readNetworks(QSettings &file)
{
    const auto said = readList(
        file, NetworksGroup, [&file] { return std::pair(textIn(file, "insurer"_L1), factIn(textIn(file, "in"_L1))); });
    std::vector<Network> networks;
    for (const auto &[insurer, isIn] : said) {
        if (isIn && !foldedPayer(insurer).isEmpty())
            networks.push_back({insurer, *isIn});
    }
    return networks;
}

std::vector<ClinicProvider> readProviders(QSettings &file)
{
    return readList(file, ProvidersGroup, [&file] {
        const auto text = [&file](QLatin1StringView name) { return textIn(file, name); };
        // A word on networks that names no insurer, as older versions kept it, would hold for all of them.
        const Provider provider{.name = text("name"_L1),
                                .npi = text("npi"_L1),
                                .taxId = text("taxId"_L1),
                                .inNetwork = std::nullopt,
                                .specialist = factIn(text("specialist"_L1)),
                                .billingAddress = text("billingAddress"_L1),
                                .billingNpi = text("billingNpi"_L1),
                                .renderingNpi = text("renderingNpi"_L1)};
        return ClinicProvider{provider, readNetworks(file)};
    });
}

void write(QSettings &file, const std::vector<ClinicProvider> &providers)
{
    writeList(file, ProvidersGroup, providers, [&file](const ClinicProvider &listed) {
        const auto &provider = listed.provider;
        file.setValue("name"_L1, provider.name);
        file.setValue("npi"_L1, provider.npi);
        file.setValue("taxId"_L1, provider.taxId);
        file.setValue("specialist"_L1, textOf(provider.specialist));
        file.setValue("billingAddress"_L1, provider.billingAddress);
        file.setValue("billingNpi"_L1, provider.billingNpi);
        file.setValue("renderingNpi"_L1, provider.renderingNpi);
        writeList(file, NetworksGroup, listed.networks, [&file](const Network &network) {
            file.setValue("insurer"_L1, network.insurer);
            file.setValue("in"_L1, textOf(network.isIn));
        });
    });
}

std::vector<Insurer> readInsurers(QSettings &file)
{
    auto insurers = readList(file, InsurersGroup, [&file] {
        return Insurer{.name = textIn(file, "name"_L1),
                       .aliases = file.value("aliases"_L1).toStringList(),
                       .phone = textIn(file, "phone"_L1),
                       .phonePayer = textIn(file, "healthHarborName"_L1),
                       .therapyBy = textIn(file, "therapyBy"_L1)};
    });
    const auto isNameless = [](const Insurer &insurer) { return foldedPayer(insurer.name).isEmpty(); };
    insurers.erase(std::remove_if(insurers.begin(), insurers.end(), isNameless), insurers.end());
    std::stable_sort(insurers.begin(), insurers.end(), [](const Insurer &left, const Insurer &right) {
        return foldedPayer(left.name) < foldedPayer(right.name);
    });
    return insurers;
}

void write(QSettings &file, const std::vector<Insurer> &insurers)
{
    writeList(file, InsurersGroup, insurers, [&file](const Insurer &insurer) {
        file.setValue("name"_L1, insurer.name);
        file.setValue("aliases"_L1, insurer.aliases);
        file.setValue("phone"_L1, insurer.phone);
        file.setValue("healthHarborName"_L1, insurer.phonePayer);
        file.setValue("therapyBy"_L1, insurer.therapyBy);
    });
}

std::vector<PayerChoice> readPayerChoices(QSettings &file)
{
    auto choices = readList(file, ChoicesGroup, [&file] {
        return PayerChoice{textIn(file, "typed"_L1), textIn(file, "idLetters"_L1), textIn(file, "payer"_L1)};
    });
    const auto isNone = [](const PayerChoice &choice) {
        return foldedPayer(choice.typed).isEmpty() || choice.payer.isEmpty();
    };
    choices.erase(std::remove_if(choices.begin(), choices.end(), isNone), choices.end());
    std::stable_sort(choices.begin(), choices.end(), [](const PayerChoice &left, const PayerChoice &right) {
        return std::pair(foldedPayer(left.typed), left.idLetters)
            < std::pair(foldedPayer(right.typed), right.idLetters);
    });
    return choices;
}

void write(QSettings &file, const std::vector<PayerChoice> &choices)
{
    writeList(file, ChoicesGroup, choices, [&file](const PayerChoice &choice) {
        file.setValue("typed"_L1, choice.typed);
        file.setValue("idLetters"_L1, choice.idLetters);
        file.setValue("payer"_L1, choice.payer);
    });
}

} // namespace coverdesk
