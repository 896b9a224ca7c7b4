// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "app/secrets/keychainsecretstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Opening a profile with the computer's real keychain: when a key is made, and above all when not.
class OfficeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void makesOneKeyAndFindsItAgain();
    void neverMakesAKeyWhereThereAreSlots();
    void saysThatAnotherKeyIsStored();
    void keepsSecretsInTheKeychainOnly();
    void erasingTakesTheServicesKeysToo();
    void practiceNeedsNoKeychainAndLeavesTheRealHistoryAlone();
    void practiceLooksAsTheClinicUntilSomebodyChooses();
    void handsWhatARestoredHistoryLeftOpenToAPerson();
    void leavesANewerHistoryAsItIs();
    void aFolderThatCannotBeMadeIsSaidSo();

private:
    QString folder() const { return m_profile->path(); }
    QByteArray file() const;

    std::unique_ptr<QTemporaryDir> m_profile;
};

static QString entryOf(const KeySlot &slot)
{
    return "io.github.coverdesk/slot/"_L1 + slot.id.toString(QUuid::WithoutBraces);
}

QByteArray OfficeTest::file() const
{
    QFile history(m_profile->filePath(u"history.sqlite"_s));
    return history.open(QFile::ReadOnly) ? history.readAll() : QByteArray();
}

void OfficeTest::makesOneKeyAndFindsItAgain()
{
    std::vector<KeySlot> slotsOfFirst;
    {
        Office first({folder()});
        QVERIFY(await(first.open()));
        slotsOfFirst = first.smith().keySlots();
        QCOMPARE(slotsOfFirst.size(), 1u);
    }
    Office second({folder()});
    QVERIFY(await(second.open()));
    QVERIFY(second.history().isUnlocked());
    QCOMPARE(second.smith().keySlots(), slotsOfFirst);
}

void OfficeTest::neverMakesAKeyWhereThereAreSlots()
{
    KeychainSecretStore keychain(u"coverdesk"_s);
    KeySlot slot;
    {
        Office first({folder()});
        QVERIFY(await(first.open()));
        slot = first.smith().keySlots().front();
    }
    const auto key = await(keychain.read(entryOf(slot)));
    QVERIFY(key);
    QVERIFY(await(keychain.forget(entryOf(slot))));
    const auto before = file();
    {
        Office second({folder()});
        const auto opened = await(second.open());
        QVERIFY(!opened);
        QCOMPARE(opened.failure().kind, Failure::Kind::KeyMissing);
        QVERIFY(!second.history().isUnlocked());
        QCOMPARE(second.smith().keySlots(), std::vector<KeySlot>{slot});
    }
    QCOMPARE(file(), before);
    QCOMPARE(await(keychain.read(entryOf(slot))).failure().kind, Failure::Kind::NotFound);

    QVERIFY(await(keychain.write(entryOf(slot), *key)));
    Office third({folder()});
    QVERIFY(await(third.open()));
}

void OfficeTest::saysThatAnotherKeyIsStored()
{
    KeychainSecretStore keychain(u"coverdesk"_s);
    KeySlot slot;
    {
        Office first({folder()});
        QVERIFY(await(first.open()));
        slot = first.smith().keySlots().front();
    }
    QVERIFY(await(keychain.write(entryOf(slot), QByteArray(32, 'x'))));
    Office second({folder()});
    QCOMPARE(await(second.open()).failure().kind, Failure::Kind::WrongKey);
}

void OfficeTest::keepsSecretsInTheKeychainOnly()
{
    Office office({folder()});
    QVERIFY(await(office.open()));
    const Account account{ServiceId::Eligibility, QUrl(u"https://eligibility.dev"_s), u"Riverbend"_s, u"id-1"_s};
    QVERIFY(await(office.accounts().enter(account, "sk_live_canary")));
    QCOMPARE(await(office.accounts().accessFor(ServiceId::Eligibility, account.address, account.clinic))->secret,
             QByteArray("sk_live_canary"));

    QFile settings(m_profile->filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QFile::ReadOnly));
    const auto text = settings.readAll();
    QVERIFY(text.contains("Riverbend"));
    QVERIFY(!text.contains("sk_live_canary"));
#ifdef Q_OS_UNIX
    QCOMPARE(settings.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    const Account plain{ServiceId::Eligibility, QUrl(u"http://eligibility.dev"_s), u"Riverbend"_s, u"id-1"_s};
    QCOMPARE(await(office.accounts().enter(plain, "sk_live_canary")).failure().code, u"address"_s);
}

void OfficeTest::erasingTakesTheServicesKeysToo()
{
    const Account account{ServiceId::Eligibility, QUrl(u"https://eligibility.dev"_s), u"Riverbend"_s, u"id-1"_s};
    {
        Office office({folder()});
        QVERIFY(await(office.open()));
        QVERIFY(await(office.accounts().enter(account, "sk_live_canary")));
        QVERIFY(await(office.smith().shred()));
    }
    Office next({folder()});
    QVERIFY(await(next.open()));
    const auto access = await(next.accounts().accessFor(account.service, account.address, account.clinic));
    QCOMPARE(access.failure().code, u"origin"_s);
    QCOMPARE(next.accounts().all(), std::vector<Account>{account});
}

void OfficeTest::practiceNeedsNoKeychainAndLeavesTheRealHistoryAlone()
{
    Office practice({folder(), true});
    QVERIFY(await(practice.open()));
    QVERIFY(!QFile::exists(m_profile->filePath(u"history.sqlite"_s)));
    QVERIFY(QFile::exists(m_profile->filePath(u"practice/history.sqlite"_s)));
    QVERIFY(practice.accounts().find(ServiceId::Eligibility, {}));
    QVERIFY(practice.accounts().find(ServiceId::HealthHarbor, {}));
}

void OfficeTest::practiceLooksAsTheClinicUntilSomebodyChooses()
{
    const Premises practice{folder(), true};
    const Appearance ofClinic{.look = Appearance::Look::Dark, .language = Appearance::Language::Spanish};
    const Appearance chosen{.textSize = Appearance::TextSize::Largest};
    QCOMPARE(Office::appearanceOf(practice), Appearance());
    QVERIFY(Settings(folder()).keepAppearance(ofClinic));
    QCOMPARE(Office::appearanceOf({folder()}), ofClinic);
    QCOMPARE(Office::appearanceOf(practice), ofClinic);
    Office office(practice);
    QVERIFY(await(office.open()));
    QCOMPARE(office.settings().appearance(), ofClinic);
    QVERIFY(office.settings().keepAppearance(chosen));
    QCOMPARE(Office::appearanceOf(practice), chosen);
    QCOMPARE(Office::appearanceOf({folder()}), ofClinic);
}

void OfficeTest::handsWhatARestoredHistoryLeftOpenToAPerson()
{
    Check placed;
    placed.id = QUuid::createUuid();
    placed.service = ServiceId::HealthHarbor;
    placed.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    placed.askedAt = QDateTime::currentDateTimeUtc();
    placed.standing = Standing::Tracking;
    placed.ticket = u"inq-1"_s;
    {
        Office office({folder(), true});
        QVERIFY(await(office.open()));
        QVERIFY(await(office.history().add(placed)));
        const auto made = await(office.history().backups().make());
        QVERIFY(made);
        QVERIFY(await(office.history().backups().restore(office.folder() + u"/backups/"_s + made->name)));
    }
    Office office({folder(), true});
    QVERIFY(await(office.open()));
    const auto kept = await(office.history().check(placed.id));
    QVERIFY(kept);
    QCOMPARE(kept->standing, Standing::NeedsPerson);
    QCOMPARE(await(office.history().backups().needsSettling()), Result<bool>(false));
}

void OfficeTest::leavesANewerHistoryAsItIs()
{
    {
        Office first({folder()});
        QVERIFY(await(first.open()));
    }
    QFile history(m_profile->filePath(u"history.sqlite"_s));
    QVERIFY(history.open(QFile::ReadWrite));
    const auto tables = history.read(4096).replace("older_keys", "newer_keys");
    QVERIFY(tables.contains("newer_keys"));
    history.seek(0);
    history.write(tables);
    history.seek(60); // where SQLite keeps user_version, four bytes, the highest first
    history.write(QByteArray::fromHex("00000006"));
    history.close();
    const auto before = file();
    Office second({folder()});
    QCOMPARE(await(second.open()).failure().kind, Failure::Kind::Newer);
    QCOMPARE(file(), before);
}

void OfficeTest::aFolderThatCannotBeMadeIsSaidSo()
{
    QFile inTheWay(m_profile->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    Office office({m_profile->filePath(u"file/profile"_s)});
    QCOMPARE(await(office.open()).failure().kind, Failure::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(OfficeTest)

#include "tst_office.moc"
