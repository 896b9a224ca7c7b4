// SPDX-License-Identifier: MIT
#include "ui/terminal/statuscommand.h"

#include "app/domain/archive.h"
#include "app/office.h"
#include "ui/terminal/await.h"
#include "ui/terminal/console.h"
#include "ui/terminal/texttable.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString nameOfSignIn(SignIn signIn)
{
    switch (signIn) {
    case SignIn::EachRequest: return u"eachRequest"_s;
    case SignIn::Token: return u"token"_s;
    }
    Q_UNREACHABLE();
}

static QJsonObject jsonOf(Office &office, const History::Size &size, qsizetype open)
{
    QJsonArray services;
    for (const auto &account : office.accounts().all())
        services.append(QJsonObject{{u"service"_s, nameOf(account.service)},
                                    {u"address"_s, account.address.toString()},
                                    {u"clinicName"_s, account.clinicName},
                                    {u"clinic"_s, account.clinic},
                                    {u"signIn"_s, nameOfSignIn(account.signIn)}});
    QJsonArray keySlots;
    for (const auto &slot : office.smith().keySlots())
        keySlots.append(QJsonObject{{u"id"_s, slot.id.toString(QUuid::WithoutBraces)}, {u"kind"_s, slot.kind}});
    return {{u"profile"_s, office.folder()},
            {u"practice"_s, office.isPractice()},
            {u"services"_s, services},
            {u"keySlots"_s, keySlots},
            {u"history"_s, QJsonObject{{u"bytes"_s, size.bytes}, {u"checks"_s, size.checks}, {u"open"_s, open}}}};
}

static QString sheetOf(Office &office, const History::Size &size, qsizetype open)
{
    TextTable table;
    table.add({Words::tr("Profile"), office.folder()});
    table.add({Words::tr("History"), QLocale::c().formattedDataSize(size.bytes)});
    table.add({Words::tr("Checks"), QString::number(size.checks)});
    table.add({Words::tr("Still open"), QString::number(open)});
    for (const auto &slot : office.smith().keySlots())
        table.add({Words::tr("Key slot"), u"%1 %2"_s.arg(slot.kind, slot.id.toString(QUuid::WithoutBraces))});
    for (const auto &account : office.accounts().all())
        table.add({inWords(account.service),
                   u"%1 %2 %3"_s.arg(account.address.toString(), account.clinic, account.clinicName)});
    if (office.accounts().all().empty())
        table.add({Words::tr("Services"), Words::tr("none connected")});
    return table.toText();
}

ExitCode carryOut(const StatusOrder &order, Office &office)
{
    const auto size = await(office.history().size());
    const auto open = await(office.history().unsettled());
    if (!size || !open) {
        tell(troubleInWords(size ? open.failure() : size.failure()));
        return ExitCode::NoHistory;
    }
    const auto count = qsizetype(open->size());
    if (order.asJson)
        print(QJsonDocument(jsonOf(office, *size, count)));
    else
        print(sheetOf(office, *size, count));
    return ExitCode::Done;
}

ExitCode carryOut(const VerifyOrder &, Office &office)
{
    const auto damaged = await(office.history().verify());
    if (!damaged) {
        tell(troubleInWords(damaged.failure()));
        return damaged.failure().kind == Failure::Kind::Damaged ? ExitCode::Amiss : ExitCode::NoHistory;
    }
    if (damaged->isEmpty()) {
        tell(Words::tr("Every record was opened; nothing is damaged."));
        return ExitCode::Done;
    }
    tell(Words::tr("Damaged, and left as it is:"));
    print(damaged->join(u'\n'));
    return ExitCode::Amiss;
}

} // namespace coverdesk::terminal
