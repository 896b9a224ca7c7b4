// SPDX-License-Identifier: MIT
#include "app/servicecatalog.h"
#include "app/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What is known of Health Harbor's lists, and which of its insurers a name means.
class ServiceCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void comesWithTheNewestListsDocumented();
    void findsTheInsurerPeopleMean_data();
    void findsTheInsurerPeopleMean();
    void whatTheClinicSaidGoesFirst();
    void whatTheClinicCallsAnInsurerGoesFirst();
    void keepsWhatAnotherProcessAdded();
    void takesOverWhatAnOlderVersionKept();
    void leavesAFileItCannotReadAsItIs();
    void refusesToRememberNothing_data();
    void refusesToRememberNothing();
    void theClinicsListAddsAndReplaces();
    void anUnreadableListCountsAsEmpty_data();
    void anUnreadableListCountsAsEmpty();
};

static void write(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ServiceCatalogTest::comesWithTheNewestListsDocumented()
{
    const QTemporaryDir folder;
    const ServiceCatalog catalog(folder.path());
    QStringList codes;
    for (const auto &payer : catalog.phonePayers())
        codes.append(payer.code);
    QCOMPARE(codes, QStringList({u"AETNA"_s, u"HUMANA"_s, u"OPTUM"_s, u"OXFORD"_s, u"UNITED_HEALTHCARE"_s}));
    QCOMPARE(catalog.topics().size(), 10);
    QVERIFY(catalog.knowsTopic(u"DEDUCTIBLES_AND_MAXIMUMS"_s));
    QVERIFY(!catalog.knowsTopic(u"MAXIMUMS"_s));
    QVERIFY(!catalog.knowsPhonePayer(u"CIGNA"_s));
    QVERIFY(!catalog.knowsPhonePayer(u"aetna"_s));
    QVERIFY(catalog.knowsPhonePayer(u"AETNA"_s));
    QVERIFY(!catalog.usualTopics().isEmpty());
    for (const auto &topic : catalog.usualTopics())
        QVERIFY2(catalog.knowsTopic(topic), qPrintable(topic));
    QCOMPARE(catalog.placesOfService(), QStringList({u"office"_s, u"telehealth"_s}));
    QVERIFY(catalog.commonProcedures().contains(u"90837"_s));
    QVERIFY(Settings::insurersIn(folder.path()).empty());
}

void ServiceCatalogTest::findsTheInsurerPeopleMean_data()
{
    QTest::addColumn<QString>("payerName");
    QTest::addColumn<QString>("code");
    QTest::newRow("name") << u"Aetna"_s << u"AETNA"_s;
    QTest::newRow("code itself") << u"UNITED_HEALTHCARE"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("first word") << u"Aetna PPO"_s << u"AETNA"_s;
    QTest::newRow("small letters, spaces") << u"  aetna   choice pos ii "_s << u"AETNA"_s;
    QTest::newRow("punctuation") << u"Aetna, Inc."_s << u"AETNA"_s;
    QTest::newRow("short name") << u"uhc"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("in two words") << u"United Healthcare"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("in three words") << u"United Health Care"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("of a state") << u"UnitedHealthcare of Texas"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("two words of a state") << u"United Healthcare of Texas"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("other name") << u"United Behavioral Health"_s << u"OPTUM"_s;
    QTest::newRow("with marks") << u"Áetna"_s << u"AETNA"_s;
    QTest::newRow("Optum") << u"Optum"_s << u"OPTUM"_s;
    QTest::newRow("Oxford") << u"Oxford Health Plans (NJ)"_s << u"OXFORD"_s;

    QTest::newRow("of two") << u"Optum (UnitedHealthcare)"_s << QString();
    QTest::newRow("of two, the other first") << u"UnitedHealthcare Oxford"_s << QString();
    QTest::newRow("of two, by a short name") << u"Oxford - UHC"_s << QString();
    QTest::newRow("a longer word") << u"Aetnaville"_s << QString();
    QTest::newRow("a longer word in two") << u"United Healthcarefully"_s << QString();
    QTest::newRow("not at the front") << u"Formerly Aetna"_s << QString();
    QTest::newRow("part of a name") << u"United"_s << QString();
    QTest::newRow("not listed") << u"Blue Cross"_s << QString();
    QTest::newRow("not listed any more") << u"Cigna"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no word") << u" -- "_s << QString();
}

void ServiceCatalogTest::findsTheInsurerPeopleMean()
{
    QFETCH(QString, payerName);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const auto found = ServiceCatalog(folder.path()).phonePayerFor(payerName);
    QCOMPARE(found, code.isEmpty() ? std::nullopt : std::optional(code));
}

void ServiceCatalogTest::whatTheClinicSaidGoesFirst()
{
    const QTemporaryDir folder;
    ServiceCatalog catalog(folder.path());
    QVERIFY(catalog.remember(u"Aetna PPO"_s, u"HUMANA"_s));
    QVERIFY(catalog.remember(u"Blue Cross"_s, u"BCBS"_s));
    QCOMPARE(catalog.phonePayerFor(u"aetna ppo"_s), u"HUMANA"_s);
    QCOMPARE(catalog.phonePayerFor(u"Aetna PPO Plus"_s), u"AETNA"_s);
    QCOMPARE(catalog.phonePayerFor(u"BlueCross"_s), u"BCBS"_s);
    QCOMPARE(catalog.phonePayerFor(u"Blue Cross of Ohio"_s), std::nullopt);
    QCOMPARE(ServiceCatalog(folder.path()).phonePayerFor(u"BLUE CROSS"_s), u"BCBS"_s);

    QVERIFY(Settings(folder.path()).forgetInsurer(u"AETNA PPO"_s));
    catalog.refresh();
    QCOMPARE(catalog.phonePayerFor(u"Aetna PPO"_s), u"AETNA"_s);
}

void ServiceCatalogTest::whatTheClinicCallsAnInsurerGoesFirst()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(Insurer{.name = u"River Valley"_s, .aliases = {u"RVH"_s}, .phonePayer = u"RIVER"_s}));
    QVERIFY(settings.keep(Insurer{.name = u"UnitedHealthcare"_s, .aliases = {u"Aetna, the former"_s}}));
    const ServiceCatalog catalog(folder.path());
    QCOMPARE(catalog.phonePayerFor(u"rvh"_s), u"RIVER"_s);
    // By its own name it is on the list.
    QCOMPARE(catalog.phonePayerFor(u"Aetna the former"_s), u"UNITED_HEALTHCARE"_s);
    QCOMPARE(catalog.phonePayerFor(u"Aetna"_s), u"AETNA"_s);
}

void ServiceCatalogTest::keepsWhatAnotherProcessAdded()
{
    const QTemporaryDir folder;
    ServiceCatalog ours(folder.path());
    ServiceCatalog theirs(folder.path());
    QVERIFY(theirs.remember(u"Blue Cross"_s, u"BCBS"_s));
    QVERIFY(ours.remember(u"Moda"_s, u"MODA"_s));
    QCOMPARE(Settings(folder.path()).insurers().size(), size_t(2));
    QCOMPARE(ours.phonePayerFor(u"Blue Cross"_s), u"BCBS"_s);
}

void ServiceCatalogTest::takesOverWhatAnOlderVersionKept()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"insurers.json"_s), R"({"insurers": [
        {"payerName": "Moda", "code": "MODA"}, {"payerName": " Blue  Cross ", "code": "BCBS"},
        {"payerName": "Kaiser", "code": "KP_OLD"}, {"payerName": "--", "code": "X"}, {"payerName": "No code"}]})");
    {
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        file.setValue(u"insurers/1/name"_s, u"Kaiser Permanente"_s);
        file.setValue(u"insurers/1/aliases"_s, u"Kaiser"_s);
        file.setValue(u"insurers/1/healthHarborName"_s, u"KAISER"_s);
        file.setValue(u"insurers/size"_s, 1);
    }
    QCOMPARE(ServiceCatalog(folder.path()).phonePayerFor(u"moda"_s), u"MODA"_s);
    const std::vector<Insurer> expected{
        {.name = u"Blue Cross"_s, .phonePayer = u"BCBS"_s},
        {.name = u"Kaiser Permanente"_s, .aliases = {u"Kaiser"_s}, .phonePayer = u"KAISER"_s},
        {.name = u"Moda"_s, .phonePayer = u"MODA"_s}};
    Settings settings(folder.path());
    QCOMPARE(settings.insurers(), expected);
    QVERIFY(!settings.isOldListLeft());
    // Once only, and without a loss.
    QVERIFY(QFile::exists(folder.filePath(u"insurers.json.old"_s)));
    QVERIFY(settings.forgetInsurer(u"Moda"_s));
    QCOMPARE(ServiceCatalog(folder.path()).phonePayerFor(u"Moda"_s), std::nullopt);
}

void ServiceCatalogTest::leavesAFileItCannotReadAsItIs()
{
    const QTemporaryDir folder;
    const auto fileName = folder.filePath(u"insurers.json"_s);
    const QByteArray mistyped = R"({"insurers": [{"payerName": "Moda", "code": "MODA"},]})";
    write(fileName, mistyped);
    ServiceCatalog catalog(folder.path());
    QVERIFY(Settings(folder.path()).isOldListLeft());
    QVERIFY(catalog.remember(u"Blue Cross"_s, u"BCBS"_s));
    QCOMPARE(catalog.phonePayerFor(u"Blue Cross"_s), u"BCBS"_s);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), mistyped);
}

void ServiceCatalogTest::refusesToRememberNothing_data()
{
    QTest::addColumn<QString>("payerName");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << u"  "_s << u"AETNA"_s;
    QTest::newRow("no word in the name") << u"--"_s << u"AETNA"_s;
    QTest::newRow("no code") << u"Blue Cross"_s << u" "_s;
}

void ServiceCatalogTest::refusesToRememberNothing()
{
    QFETCH(QString, payerName);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    ServiceCatalog catalog(folder.path());
    QVERIFY(!catalog.remember(payerName, code));
    QVERIFY(Settings(folder.path()).insurers().empty());
}

void ServiceCatalogTest::theClinicsListAddsAndReplaces()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"catalog.json"_s), R"({
        "insurers": [{"code": "AETNA", "name": "Aetna US", "aliases": ["Coventry"]}, {"code": "MODA"}],
        "topics": ["CODE_LOOKUP_FREQUENCIES", "PLAN_INFO"], "usualTopics": ["PLAN_INFO"],
        "places": ["home"], "procedures": ["H0004"]})");
    const ServiceCatalog catalog(folder.path());
    QCOMPARE(catalog.phonePayers().size(), size_t(6));
    QCOMPARE(catalog.phonePayers().front(), (PhonePayer{u"AETNA"_s, u"Aetna US"_s, {u"Coventry"_s}}));
    QCOMPARE(catalog.phonePayers().back().name, u"MODA"_s);
    QCOMPARE(catalog.phonePayerFor(u"Coventry Health"_s), u"AETNA"_s);
    QCOMPARE(catalog.phonePayerFor(u"Moda Health"_s), u"MODA"_s);
    QCOMPARE(catalog.topics().size(), 11);
    QCOMPARE(catalog.topics().back(), u"CODE_LOOKUP_FREQUENCIES"_s);
    QCOMPARE(catalog.usualTopics(), QStringList(u"PLAN_INFO"_s));
    QCOMPARE(catalog.placesOfService().back(), u"home"_s);
    QCOMPARE(catalog.commonProcedures().back(), u"H0004"_s);
}

void ServiceCatalogTest::anUnreadableListCountsAsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("insurers: AETNA");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("other types") << QByteArray(
        R"({"insurers": "X", "topics": 3, "places": {}, "procedures": [1, null]})");
    QTest::newRow("insurers of other types") << QByteArray(R"({"insurers": ["X", 3, null, {"name": "No code"}]})");
}

void ServiceCatalogTest::anUnreadableListCountsAsEmpty()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(u"catalog.json"_s), bytes);
    write(folder.filePath(u"insurers.json"_s), bytes);
    const ServiceCatalog catalog(folder.path());
    const QTemporaryDir other;
    const ServiceCatalog usual(other.path());
    QCOMPARE(catalog.phonePayers(), usual.phonePayers());
    QCOMPARE(catalog.topics(), usual.topics());
    QCOMPARE(catalog.usualTopics(), usual.usualTopics());
    QCOMPARE(catalog.placesOfService(), usual.placesOfService());
    QCOMPARE(catalog.commonProcedures(), usual.commonProcedures());
    QVERIFY(Settings::insurersIn(folder.path()).empty());
}

QTEST_GUILESS_MAIN(ServiceCatalogTest)
#include "tst_servicecatalog.moc"
