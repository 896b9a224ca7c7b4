// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What the settings remember: providers and how a clinic signs in.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAProvider_data();
    void keepsAProvider();
    void aNetworkOfNoInsurerIsNotKept();
    void replacesTheProviderOfTheSameName();
    void keepsProvidersInTheOrderTheyCame();
    void forgetsAProviderAndLeavesNothing();
    void keepsWhatAnotherProcessAdded();
    void keepsHowAClinicSignsIn();
    void aFactOfOtherWordsIsUnknown();
    void keepsHowItLooksAndSpeaks();
    void tellsHowItLooksBeforeThereIsAProfile();
    void anotherWordForTheLookIsWhatNobodyChose();
};

static Provider ruiz()
{
    return {.name = u"Dr. Lena Ruiz, LCSW"_s,
            .npi = u"1245319599"_s,
            .taxId = u"123456789"_s,
            .inNetwork = std::nullopt,
            .specialist = false,
            .billingAddress = u"1 Main St, Suite 2, Springfield; \"IL\" 62701"_s,
            .billingNpi = u"1245319599"_s,
            .renderingNpi = u"1234567893"_s};
}

static Provider provider(const QString &name, const QString &npi = {})
{
    Provider made;
    made.name = name;
    made.npi = npi;
    return made;
}

void SettingsTest::keepsAProvider_data()
{
    QTest::addColumn<int>("specialist");
    QTest::newRow("unknown") << -1;
    QTest::newRow("yes") << 1;
    QTest::newRow("no") << 0;
}

void SettingsTest::keepsAProvider()
{
    QFETCH(int, specialist);
    const QTemporaryDir folder;
    auto entered = ruiz();
    entered.specialist = specialist < 0 ? std::nullopt : std::optional(specialist == 1);
    QVERIFY(Settings(folder.path()).keep(entered));
    QCOMPARE(Settings(folder.path()).providers(), std::vector<Provider>{entered});
}

/// Nor from what an older version kept: it would hold for every insurer.
void SettingsTest::aNetworkOfNoInsurerIsNotKept()
{
    const QTemporaryDir folder;
    auto entered = ruiz();
    entered.inNetwork = true;
    QVERIFY(Settings(folder.path()).keep(entered));
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(!file.contains(u"providers/1/inNetwork"_s));
    file.setValue(u"providers/1/inNetwork"_s, u"yes"_s);
    file.sync();
    QCOMPARE(Settings(folder.path()).providers(), std::vector<Provider>{ruiz()});
}

void SettingsTest::replacesTheProviderOfTheSameName()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(ruiz()));
    auto changed = ruiz();
    changed.name = u"DR. LENA RUIZ, lcsw"_s;
    changed.specialist = std::nullopt;
    changed.billingAddress.clear();
    QVERIFY(settings.keep(changed));
    QCOMPARE(settings.providers(), std::vector<Provider>{changed});
}

void SettingsTest::keepsProvidersInTheOrderTheyCame()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    for (const auto &name : {u"Zoe"_s, u"Adam"_s, u"Mia"_s})
        QVERIFY(settings.keep(provider(name)));
    const auto kept = Settings(folder.path()).providers();
    QCOMPARE(kept.size(), size_t(3));
    QCOMPARE(kept.at(0).name, u"Zoe"_s);
    QCOMPARE(kept.at(1).name, u"Adam"_s);
    QCOMPARE(kept.at(2).name, u"Mia"_s);
}

void SettingsTest::forgetsAProviderAndLeavesNothing()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    QVERIFY(settings.keep(provider(u"Adam"_s, u"1245319599"_s)));
    QVERIFY(settings.keep(provider(u"Mia"_s, u"1234567893"_s)));
    QVERIFY(settings.forgetProvider(u"mia"_s));
    QCOMPARE(Settings(folder.path()).providers().size(), size_t(1));
    QFile file(folder.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("1245319599"));
    QVERIFY(!text.contains("1234567893"));
}

void SettingsTest::keepsWhatAnotherProcessAdded()
{
    const QTemporaryDir folder;
    Settings ours(folder.path());
    Settings theirs(folder.path());
    QVERIFY(ours.providers().empty());
    QVERIFY(theirs.keep(provider(u"Adam"_s)));
    QVERIFY(ours.keep(provider(u"Mia"_s)));
    QCOMPARE(theirs.providers().size(), size_t(2));
}

void SettingsTest::keepsHowAClinicSignsIn()
{
    const QTemporaryDir folder;
    const Account account{
        ServiceId::HealthHarbor, QUrl(u"https://healthharbor.example"_s), {}, u"p-1"_s, SignIn::Token};
    QVERIFY(Settings(folder.path()).keep(account));
    QCOMPARE(Settings(folder.path()).accounts(), std::vector<Account>{account});
}

void SettingsTest::aFactOfOtherWordsIsUnknown()
{
    const QTemporaryDir folder;
    QVERIFY(Settings(folder.path()).keep(ruiz()));
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    file.setValue(u"providers/1/specialist"_s, u"true"_s);
    file.sync();
    const auto kept = Settings(folder.path()).providers();
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(kept.front().specialist, std::nullopt);
}

void SettingsTest::keepsHowItLooksAndSpeaks()
{
    const QTemporaryDir folder;
    QCOMPARE(Settings(folder.path()).appearance(), Appearance());
    for (int choice = 0; choice < 3; ++choice) {
        const Appearance chosen{Appearance::Look(choice), Appearance::Language((choice + 1) % 3),
                                Appearance::TextSize((choice + 2) % 3)};
        QVERIFY(Settings(folder.path()).keepAppearance(chosen));
        QCOMPARE(Settings(folder.path()).appearance(), chosen);
        QCOMPARE(Settings::appearanceIn(folder.path()), chosen);
    }
}

void SettingsTest::tellsHowItLooksBeforeThereIsAProfile()
{
    const QTemporaryDir folder;
    const Appearance dark{.look = Appearance::Look::Dark};
    QCOMPARE(Settings::appearanceIn(folder.filePath(u"nowhere"_s)), Appearance());
    QCOMPARE(Settings::appearanceIn(folder.path(), dark), dark);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void SettingsTest::anotherWordForTheLookIsWhatNobodyChose()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setUsualAppearance({.textSize = Appearance::TextSize::Larger});
    QVERIFY(settings.keepAppearance({.look = Appearance::Look::Dark, .textSize = Appearance::TextSize::Largest}));
    QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    file.setValue(u"appearance/look"_s, u"2"_s);
    file.setValue(u"appearance/textSize"_s, u"huge"_s);
    file.sync();
    QCOMPARE(Settings(folder.path()).appearance(), Appearance());
    Settings again(folder.path());
    again.setUsualAppearance({.textSize = Appearance::TextSize::Larger});
    QCOMPARE(again.appearance(), Appearance{.textSize = Appearance::TextSize::Larger});
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
