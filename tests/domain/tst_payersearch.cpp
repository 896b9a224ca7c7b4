// SPDX-License-Identifier: MIT
#include "app/domain/payersearch.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class PayerSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInsurers_data();
    void findsInsurers();
};

void PayerSearchTest::findsInsurers_data()
{
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *typed, const QStringList &names) { QTest::newRow(typed) << names; };
    const auto aetna = u"Aetna"_s;
    const auto better = u"Aetna Better Health"_s;
    const auto blue = u"Blue Cross Blue Shield of Illinois"_s;
    const auto california = u"Blue Shield of California"_s;
    const auto cigna = u"Cigna"_s;
    const auto united = u"UnitedHealthcare"_s;
    row("aetna", {aetna, better});
    row("AET", {aetna, better});
    row("\u00e6tna", {});
    row("better", {better});
    row("health", {better, united});
    row("bcbs", {blue});
    row("blue ill", {blue});
    row("blue", {california, blue});
    row("BlueShield", {california, blue});
    row("evernorth", {cigna});
    row("cinga", {cigna});
    row("ciga", {cigna});
    row("cgn", {});
    row("zigna", {});
    row("untied health", {united});
    row("unitedhealhtcare", {united});
    row("united helathcaer", {united});
    row("uhc", {united});
    row("  ", {});
    row("-", {});
    row("kaiser", {});
}

void PayerSearchTest::findsInsurers()
{
    static const std::vector<KnownPayer> payers{
        {u"Aetna Better Health"_s, {}},
        {u"UnitedHealthcare"_s, {u"UHC"_s, u"United Behavioral"_s}},
        {u"Aetna"_s, {}},
        {u"Blue Cross Blue Shield of Illinois"_s, {u"BCBS IL"_s, u"BCBSIL"_s}},
        {u"Blue Shield of California"_s, {}},
        {u"Cigna"_s, {u"Evernorth"_s}},
    };
    QFETCH(QStringList, names);
    QStringList found;
    for (const auto &payer : payersFitting(QString::fromUtf8(QTest::currentDataTag()), payers))
        found.append(payer.name);
    QCOMPARE(found, names);
}

QTEST_APPLESS_MAIN(PayerSearchTest)
#include "tst_payersearch.moc"
