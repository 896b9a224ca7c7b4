// SPDX-License-Identifier: MIT
#include "ui/firststart/serviceentry.h"

#include "ui/settings/accountwords.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Address = "address"_L1;
static constexpr auto Clinics = "clinics"_L1;
static constexpr auto Name = "name"_L1;
static constexpr auto Id = "id"_L1;

bool ServiceEntry::isLeftOut() const
{
    return key.isEmpty() && std::all_of(clinics.cbegin(), clinics.cend(), std::mem_fn(&ClinicEntry::isEmpty));
}

std::vector<Account> ServiceEntry::accounts() const
{
    std::vector<Account> accounts;
    for (const auto &clinic : clinics) {
        if (!clinic.isEmpty())
            accounts.push_back({service, address, clinic.name, clinic.id, SignIn::EachRequest});
    }
    return accounts;
}

QJsonObject ServiceEntry::withoutKey() const
{
    QJsonArray written;
    for (const auto &clinic : clinics)
        written.append(QJsonObject{{Name, clinic.name}, {Id, clinic.id}});
    return {{Address, address.toString()}, {Clinics, written}};
}

ServiceEntry ServiceEntry::read(ServiceId service, const QJsonObject &json)
{
    ServiceEntry entry{service, QUrl(json.value(Address).toString()), {}, {}};
    const auto written = json.value(Clinics).toArray();
    for (const auto &clinic : written)
        entry.clinics.push_back({clinic[Name].toString(), clinic[Id].toString()});
    return entry;
}

ServiceEntry ServiceEntry::of(ServiceId service, const std::vector<Account> &accounts)
{
    ServiceEntry entry{service, {}, {}, {}};
    for (const auto &account : accounts) {
        if (account.service != service)
            continue;
        entry.address = account.address;
        entry.clinics.push_back({account.clinicName, account.clinic});
    }
    return entry;
}

QString endOf(const QByteArray &key)
{
    constexpr int ShortKey = 12;
    return key.size() < ShortKey ? QString() : QString::fromUtf8(key.last(4));
}

/// Health Harbor knows no key without its project: half of them would be refused as if they were wrong.
static bool isHalf(const ServiceEntry &entry)
{
    const auto isNamed = [](const ClinicEntry &clinic) { return !clinic.id.isEmpty(); };
    return entry.service == ServiceId::HealthHarbor
        && std::none_of(entry.clinics.cbegin(), entry.clinics.cend(), isNamed);
}

std::vector<TrialQuestion> questionsOf(const ServiceEntry &entry)
{
    if (!problemWithAddress(entry.service, entry.address).isEmpty())
        return {};
    if (entry.key.isEmpty() || hasBlanks(entry.key) || isHalf(entry))
        return {{entry.address, {}, {}}};
    std::vector<TrialQuestion> questions;
    for (const auto &clinic : entry.clinics) {
        const TrialQuestion question{entry.address, entry.key, clinic.id};
        const bool isAsked = std::find(questions.cbegin(), questions.cend(), question) != questions.cend();
        if (!clinic.id.isEmpty() && problemWithId(entry.service, clinic.id).isEmpty() && !isAsked)
            questions.push_back(question);
    }
    if (questions.empty())
        questions.push_back({entry.address, entry.key, {}});
    return questions;
}

} // namespace coverdesk
