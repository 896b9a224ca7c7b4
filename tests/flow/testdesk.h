// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "app/secrets/fixedsecretstore.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/healthharbor/healthharborservice.h"
#include "app/settings.h"
#include "tests/support/await.h"
#include "tests/support/fakenetwork.h"

namespace coverdesk::testing {

using namespace Qt::StringLiterals;

inline const QByteArray ActiveAnswer =
    R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Open Access",
    "payerName":"Cigna","deductibleRemaining":1200.00,"outOfPocketRemaining":3500.00,"coinsurancePercent":20,
    "copayAmount":25,"inNetworkPreferred":true},"traceId":"t-1","upstreamStatusCode":200,"latencyMs":487,
    "errorMessage":null})";
inline const QByteArray SlotKey(32, 'k');
inline const QUuid Slot = QUuid::createUuid();

/// A desk with its history and a scripted network, opened on a folder; a second one on the same folder is tomorrow's.
struct Desk
{
    explicit Desk(const QString &folder, const QByteArray &secret = "sk_live_one",
                  std::chrono::milliseconds afterSleep = {})
        : settings(folder)
        , accounts(settings, secrets)
        , history(folder)
        , desk(history, accounts, {[this] { return now; }, [] { return 0.5; }, 1, {}, afterSleep}, nullptr)
    {
        desk.employ(std::make_unique<EligibilityService>(network));
        desk.employ(std::make_unique<HealthHarborService>(network));
        const auto known = await(history.open());
        isOpen =
            known && bool(await(known->empty() ? history.makeDataKey(Slot, SlotKey) : history.unlock(Slot, SlotKey)));
        enter(secret);
        QObject::connect(&desk, &FrontDesk::changed, &desk, [this](const Check &check) { told.push_back(check); });
    }

    void enter(const QByteArray &secret)
    {
        const QUrl address(u"http://127.0.0.1:9"_s);
        const Account clinic{ServiceId::Eligibility, address, {}, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s};
        const Account project{ServiceId::HealthHarbor, address, {}, u"project"_s};
        for (const auto &account : {clinic, project})
            isOpen = bool(await(accounts.enter(account, secret))) && isOpen;
    }

    Check kept(const QUuid &id) { return *await(history.check(id)); }
    std::vector<CheckLine> lines() { return await(history.directory())->lines; }

    QDateTime now = QDateTime::currentDateTimeUtc();
    FixedSecretStore secrets;
    Settings settings;
    Accounts accounts;
    History history;
    FakeNetwork network;
    FrontDesk desk;
    bool isOpen = false;
    std::vector<Check> told;
};

/// About Maya Okafor, answerable by both services.
inline Inquiry question()
{
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s, {}};
    inquiry.provider.npi = u"1245319599"_s;
    inquiry.provider.taxId = u"123456789"_s;
    return inquiry;
}

} // namespace coverdesk::testing
