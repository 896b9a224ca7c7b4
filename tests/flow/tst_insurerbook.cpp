// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// The clinic's book of insurers in its settings, what was chosen among several, and whose networks its providers are
/// in.
class InsurerBookTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnInsurer();
    void replacesTheOneOfTheSameName();
    void refusesANameThatIsTaken();
    void refusesANameWithoutALetter();
    void renamesAnInsurerEverywhere();
    void forgetsAnInsurerAndLeavesNothing();
    void keepsWhatAnotherAdded();
    void losesNothingOfTwoThatWriteAtOnce();
    void onlyTheOwnerReadsTheBook();
    void keepsAChoiceForEachNameAndLetters();
    void forgetsAChoice();
    void keepsTheNetworksOfAProvider();
    void aProviderKeptAnewHasItsNetworks();
    void renamesAProvider();
    void tellsTheNetworkByAnyName();
    void saysOneNetworkInThePlaceOfAllNames();
};

/// How this program is called to be another process that writes.
static const auto Filling = u"--fill"_s;
static constexpr int Many = 25;

static int fill(const QString &folder, const QString &name)
{
    Settings settings(folder);
    for (int place = 0; place < Many; ++place) {
        if (!settings.keep(Insurer{.name = name + QString::number(place)}))
            return 1;
    }
    return 0;
}

static Insurer cigna()
{
    return {.name = u"Cigna"_s,
            .aliases = {u"CIGNA Healthcare"_s, u"Cigna; \"OAP\", West"_s},
            .phone = u"1-800-997-1654, 2"_s,
            .phonePayer = u"CIGNA"_s,
            .therapyBy = u"Evernorth"_s};
}

void InsurerBookTest::keepsAnInsurer()
{
    const QTemporaryDir folder;
    QVERIFY(Settings(folder.path()).keep(Insurer{.name = u"Moda"_s}));
    QVERIFY(Settings(folder.path()).keep(cigna()));
    auto one = Insurer{.name = u"Ämter"_s, .aliases = {u"@only, one"_s}};
    QVERIFY(Settings(folder.path()).keep(one));
    // By name.
    QCOMPARE(Settings(folder.path()).insurers(), (std::vector<Insurer>{one, cigna(), {.name = u"Moda"_s}}));
    QCOMPARE(Settings::insurersIn(folder.path()), Settings(folder.path()).insurers());
}

void InsurerBookTest::replacesTheOneOfTheSameName()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(cigna()));
    const Insurer other{.name = u"CIG-NA"_s};
    QVERIFY(settings.keep(other));
    QCOMPARE(settings.insurers(), std::vector<Insurer>{other});
}

void InsurerBookTest::refusesANameThatIsTaken()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(cigna()));
    QVERIFY(settings.keep(Insurer{.name = u"Moda"_s}));
    const auto before = settings.insurers();
    for (const auto &formerName : {u"Moda"_s, u""_s}) {
        const auto kept = settings.keep(Insurer{.name = u"cigna"_s}, formerName);
        QVERIFY(!kept);
        QCOMPARE(kept.failure().kind, Failure::Kind::Refused);
    }
    QCOMPARE(settings.insurers(), before);
}

void InsurerBookTest::refusesANameWithoutALetter()
{
    const QTemporaryDir folder;
    QVERIFY(!Settings(folder.path()).keep(Insurer{.name = u" - "_s, .phone = u"1"_s}));
    QVERIFY(!Settings(folder.path()).keep(PayerChoice{u"?"_s, {}, u"X"_s}));
    QVERIFY(!Settings(folder.path()).keep(PayerChoice{u"BCBS"_s, {}, {}}));
    QVERIFY(Settings(folder.path()).insurers().empty());
    QVERIFY(Settings(folder.path()).payerChoices().empty());
}

static ClinicProvider ruiz(const std::vector<Network> &networks)
{
    ClinicProvider listed;
    listed.provider.name = u"Dr. Lena Ruiz"_s;
    listed.provider.npi = u"1245319599"_s;
    listed.networks = networks;
    return listed;
}

void InsurerBookTest::renamesAnInsurerEverywhere()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(Insurer{.name = u"Evernorth"_s, .therapyBy = u"Evernorth"_s}));
    QVERIFY(settings.keep(cigna()));
    QVERIFY(settings.keep(ruiz({{u"EVERNORTH"_s, true}, {u"Cigna"_s, false}}), {}));
    QVERIFY(settings.keep(Insurer{.name = u"Evernorth Care"_s, .therapyBy = u"Evernorth Care"_s}, u"Evernorth"_s));
    QCOMPARE(settings.insurers().size(), size_t(2));
    QCOMPARE(settings.insurers().front().therapyBy, u"Evernorth Care"_s);
    QCOMPARE(settings.clinicProviders(),
             std::vector<ClinicProvider>{ruiz({{u"Evernorth Care"_s, true}, {u"Cigna"_s, false}})});
}

void InsurerBookTest::forgetsAnInsurerAndLeavesNothing()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(cigna()));
    QVERIFY(settings.keep(Insurer{.name = u"Moda"_s, .phone = u"555-0100"_s}));
    QVERIFY(settings.forgetInsurer(u"MODA"_s));
    QCOMPARE(settings.insurers(), std::vector<Insurer>{cigna()});
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("1-800-997-1654"));
    QVERIFY(!text.contains("555-0100"));
}

void InsurerBookTest::keepsWhatAnotherAdded()
{
    const QTemporaryDir folder;
    Settings ours(folder.path());
    Settings theirs(folder.path());
    QVERIFY(ours.insurers().empty());
    QVERIFY(theirs.keep(cigna()));
    QVERIFY(ours.keep(Insurer{.name = u"Moda"_s}));
    QCOMPARE(theirs.insurers().size(), size_t(2));
}

void InsurerBookTest::losesNothingOfTwoThatWriteAtOnce()
{
    const QTemporaryDir folder;
    QProcess left;
    QProcess right;
    for (auto *process : {&left, &right}) {
        const auto name = process == &left ? u"left"_s : u"right"_s;
        process->start(QCoreApplication::applicationFilePath(), {Filling, folder.path(), name});
    }
    for (auto *process : {&left, &right}) {
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(Settings(folder.path()).insurers().size(), size_t(2 * Many));
}

void InsurerBookTest::onlyTheOwnerReadsTheBook()
{
    const QTemporaryDir folder;
    QVERIFY(Settings(folder.path()).keep(cigna()));
    QVERIFY(Settings(folder.path()).keep(Insurer{.name = u"Moda"_s}));
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.filePath(u"settings.ini"_s)) & Others, QFile::Permissions());
#endif
    // Nothing half written stays behind.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"settings.ini"_s, u"settings.lock"_s}));
}

void InsurerBookTest::keepsAChoiceForEachNameAndLetters()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    const PayerChoice texas{u"BCBS"_s, u"ZGP"_s, u"Blue Cross Blue Shield of Texas, \"TX\""_s};
    const PayerChoice federal{u"BCBS"_s, {}, u"BCBS Federal"_s};
    for (const auto &choice : {texas, federal})
        QVERIFY(settings.keep(choice));
    QVERIFY(settings.keep(PayerChoice{u"bc-bs"_s, u"ZGP"_s, u"Another"_s}));
    QVERIFY(settings.keep(texas));
    QCOMPARE(Settings(folder.path()).payerChoices(), (std::vector<PayerChoice>{federal, texas}));
}

void InsurerBookTest::forgetsAChoice()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    const PayerChoice texas{u"BCBS"_s, u"ZGP"_s, u"Texas"_s};
    const PayerChoice ohio{u"BCBS"_s, u"OHX"_s, u"Ohio"_s};
    QVERIFY(settings.keep(texas) && settings.keep(ohio));
    QVERIFY(settings.forget(texas));
    QCOMPARE(Settings(folder.path()).payerChoices(), std::vector<PayerChoice>{ohio});
}

void InsurerBookTest::keepsTheNetworksOfAProvider()
{
    const QTemporaryDir folder;
    const auto provider = ruiz({{u"Cigna, \"OAP\""_s, true}, {u"Moda"_s, false}});
    QVERIFY(Settings(folder.path()).keep(provider, {}));
    QCOMPARE(Settings(folder.path()).clinicProviders(), std::vector<ClinicProvider>{provider});
}

void InsurerBookTest::aProviderKeptAnewHasItsNetworks()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(ruiz({{u"Moda"_s, false}}), {}));
    auto changed = ruiz({}).provider;
    changed.npi = u"1234567893"_s;
    QVERIFY(settings.keep(changed));
    QCOMPARE(settings.clinicProviders(), (std::vector<ClinicProvider>{{changed, {{u"Moda"_s, false}}}}));
}

void InsurerBookTest::renamesAProvider()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    auto other = ruiz({});
    other.provider.name = u"Sam Ito"_s;
    QVERIFY(settings.keep(ruiz({}), {}));
    QVERIFY(settings.keep(other, {}));
    QVERIFY(!settings.keep(ruiz({}), u"Sam Ito"_s));
    auto renamed = ruiz({{u"Moda"_s, true}});
    renamed.provider.name = u"Dr. Lena Ruiz-Vega"_s;
    QVERIFY(settings.keep(renamed, u"dr. lena ruiz"_s));
    QCOMPARE(settings.clinicProviders(), (std::vector<ClinicProvider>{renamed, other}));
}

void InsurerBookTest::tellsTheNetworkByAnyName()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(cigna()));
    QVERIFY(settings.keep(ruiz({{u"Cigna"_s, true}, {u"Moda"_s, false}}), {}));
    QCOMPARE(settings.networkOf(u"dr. lena ruiz "_s, u"cigna healthcare"_s), true);
    // Whether it stands in the book or not.
    QCOMPARE(settings.networkOf(u"Dr. Lena Ruiz"_s, u"MODA"_s), false);
    QCOMPARE(settings.networkOf(u"Dr. Lena Ruiz"_s, u"Aetna"_s), std::nullopt);
    QCOMPARE(settings.networkOf(u"Sam Ito"_s, u"Cigna"_s), std::nullopt);
    QCOMPARE(settings.networkOf({}, {}), std::nullopt);
}

void InsurerBookTest::saysOneNetworkInThePlaceOfAllNames()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(cigna()));
    QVERIFY(settings.keep(ruiz({{u"CIGNA Healthcare"_s, true}, {u"Moda"_s, false}}), {}));
    QVERIFY(settings.keepNetwork(u"DR. LENA RUIZ"_s, u"cigna"_s, false));
    QVERIFY(settings.keepNetwork(u"Dr. Lena Ruiz"_s, u" Regence "_s, true));
    QCOMPARE(settings.clinicProviders().front().networks,
             (std::vector<Network>{{u"Moda"_s, false}, {u"Cigna"_s, false}, {u"Regence"_s, true}}));
    QVERIFY(!settings.keepNetwork(u"Dr. Lena Ruiz"_s, u" "_s, true));
    QVERIFY(!settings.keepNetwork(u"Sam Ito"_s, u"Cigna"_s, true));
}

int main(int count, char **arguments)
{
    QCoreApplication program(count, arguments);
    const auto words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == Filling)
        return fill(words.at(2), words.at(3));
    InsurerBookTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_insurerbook.moc"
