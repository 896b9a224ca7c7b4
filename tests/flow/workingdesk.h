// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "app/practice/credentials.h"
#include "app/secrets/fixedsecretstore.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/freshnetwork.h"
#include "app/services/healthharbor/healthharborservice.h"
#include "app/settings.h"
#include "tests/support/await.h"

namespace coverdesk::testing {

/// A desk that speaks over the real network to a practice server, at a time the test sets. Several, in one program or
/// many, may stand on one folder.
struct WorkingDesk
{
    WorkingDesk(const QString &folder, quint16 port, std::function<QDateTime()> clock)
        : settings(folder)
        , accounts(settings, secrets)
        , history(folder, clock, nullptr)
        , desk(history, accounts, {std::move(clock), [] { return 0.5; }}, nullptr)
    {
        desk.employ(std::make_unique<EligibilityService>(network));
        desk.employ(std::make_unique<HealthHarborService>(network));
        static const QByteArray SlotKey(32, 'k');
        const auto known = await(history.open());
        if (!known)
            return;
        const auto slot = known->empty() ? QUuid::createUuid() : known->front().id;
        isOpen = bool(await(known->empty() ? history.makeDataKey(slot, SlotKey) : history.unlock(slot, SlotKey)));

        // The address is the same every day, whatever the port: the clinic's services do not move.
        const QUrl address(QStringLiteral("http://127.0.0.1:%1").arg(port));
        const Account clinic{ServiceId::Eligibility, address, {}, practice::ClientId, SignIn::EachRequest};
        const Account project{ServiceId::HealthHarbor, address, {}, practice::ProjectId, SignIn::EachRequest};
        isOpen = isOpen && await(accounts.enter(clinic, QString(practice::ApiKey).toUtf8()))
            && await(accounts.enter(project, QString(practice::ProjectKey).toUtf8()));
    }

    FreshNetwork network;
    FixedSecretStore secrets;
    Settings settings;
    Accounts accounts;
    History history;
    FrontDesk desk;
    bool isOpen = false;
};

/// A practice patient whose call brings a whole answer.
inline Inquiry practiceQuestion()
{
    using namespace Qt::StringLiterals;
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s, {}};
    inquiry.provider.npi = u"1245319599"_s;
    inquiry.provider.taxId = u"123456789"_s;
    inquiry.procedureCodes = {u"90837"_s};
    return inquiry;
}

} // namespace coverdesk::testing
