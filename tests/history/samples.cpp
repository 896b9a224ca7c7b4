// SPDX-License-Identifier: MIT
#include "samples.h"

#include "app/history/renewal.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk::samples {

Check check()
{
    return checkOf(u"Zebulon"_s, u"Quixworthy"_s, u"ZQX7781234"_s);
}

Check checkOf(const QString &firstName, const QString &lastName, const QString &memberId)
{
    Check check;
    check.id = QUuid::createUuid();
    check.askedAt = QDateTime::currentDateTimeUtc();
    check.inquiry.patient = {firstName, lastName, QDate(1990, 6, 15)};
    check.inquiry.insurance.payer = u"Canarymutual"_s;
    check.inquiry.insurance.memberId = memberId;
    check.inquiry.procedureCodes = {u"97153"_s};
    check.dispatch.body = "{\"firstName\":\"" + firstName.toUtf8() + "\"}";
    check.dispatch.address = QUrl(u"https://service.example"_s);
    check.dispatch.clinic = u"clinic-one"_s;
    return check;
}

Check answered(Check check)
{
    check.standing = Standing::Answered;
    check.answeredAt = check.askedAt.addSecs(2);
    check.benefits.emplace();
    check.benefits->verdict = Verdict::Active;
    check.received = "{\"planName\":\"Goldcanary\",\"member\":\"" + check.inquiry.insurance.memberId.toUtf8() + "\"}";
    return check;
}

QStringList secrets()
{
    return {u"Zebulon"_s,    u"Quixworthy"_s,   u"ZQX7781234"_s,
            u"1990-06-15"_s, u"Canarymutual"_s, u"97153"_s,
            u"Goldcanary"_s, u"clinic-one"_s,   QString::fromLatin1(slotKey())};
}

QUuid slot()
{
    return QUuid(u"a2b2c0de-0000-4000-8000-000000000001"_s);
}

QByteArray slotKey()
{
    return "thirty-two bytes of a slot's key";
}

bool unlocked(HistoryFile &file)
{
    const auto keys = file.open();
    if (!keys)
        return false;
    return bool(keys->empty() ? file.makeDataKey(slot(), slotKey()) : file.unlock(keys->front().id, slotKey()));
}

SlotWithKey newSlot()
{
    return {{QUuid(u"22222222-2222-4222-8222-222222222222"_s), u"keychain"_s}, QByteArray(32, 'n')};
}

bool renewed(HistoryFile &file)
{
    Renewal renewal(file);
    const auto isUnderWay = renewal.isUnderWay();
    if (!isUnderWay || (!*isUnderWay && !renewal.begin({newSlot()})))
        return false;
    for (;;) {
        const auto isMore = renewal.goOn();
        if (!isMore || !*isMore)
            return bool(isMore);
    }
}

QString pathOf(const QString &folder)
{
    return folder + u"/history.sqlite"_s;
}

QVariant edit(const QString &folder, const QString &sql)
{
    const auto name = QUuid::createUuid().toString();
    QVariant first;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(pathOf(folder));
        QSqlQuery query(database);
        if (!database.open() || !query.prepare(sql))
            qFatal("the statement cannot be prepared");
        if (!query.exec())
            qFatal("the statement cannot be run");
        if (query.next())
            first = query.value(0);
    }
    QSqlDatabase::removeDatabase(name);
    return first;
}

} // namespace coverdesk::samples
