// SPDX-License-Identifier: MIT
#include "app/accounts.h"
#include "app/desksecrets.h"
#include "app/futures.h"
#include "app/history/history.h"
#include "app/settings.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// A keychain that may have a trouble of any kind.
class TroubledKeychain final : public SecretStore
{
public:
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (trouble)
            return ready(Result<QByteArray>(*trouble));
        return ready(entries.contains(name) ? Result<QByteArray>(entries.value(name))
                                            : Result<QByteArray>(Failure{.kind = Failure::Kind::NotFound}));
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        if (!trouble)
            entries.insert(name, secret);
        return answer();
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        if (!trouble && !entries.remove(name))
            return ready(Result<Done>(Failure{.kind = Failure::Kind::NotFound}));
        return answer();
    }

    std::optional<Failure> trouble;
    QHash<QString, QByteArray> entries;

private:
    QFuture<Result<Done>> answer() const { return ready(trouble ? Result<Done>(*trouble) : Result<Done>(Done{})); }
};

/// The services' keys with a keychain, without one, and with one that comes and goes.
class DeskSecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sealsThemWhereNoKeychainIs();
    void nobodyReadsThemInTheFiles();
    void keepsNothingElsewhereWhereTheKeychainRefuses_data();
    void keepsNothingElsewhereWhereTheKeychainRefuses();
    void needsTheHistoryToBeOpen();
    void movesNothingByItself();
    void theOneThatWasEnteredLastCounts();
    void forgetsBoth();
    void asksAServiceTomorrowAsWell();
    void takesTheSecretsOfEveryAccountAway();

private:
    /// A start of the program, on the history that a passphrase opens.
    struct Desk
    {
        Desk(const QString &folder, SecretStore &keychain)
            : settings(folder)
            , history(folder)
            , secrets(keychain, history)
            , accounts(settings, secrets)
        {
            const auto known = await(history.open());
            isOpen = known
                && bool(await(known->empty() ? history.makeDataKey(SlotId, SlotKey) : history.unlock(SlotId, SlotKey)));
        }
        Settings settings;
        History history;
        DeskSecrets secrets;
        Accounts accounts;
        bool isOpen = false;
    };

    QByteArray read(Desk &desk) const;
    Result<Done> write(Desk &desk, const QByteArray &secret) const { return await(desk.secrets.write(m_name, secret)); }
    std::unique_ptr<Desk> desk() { return std::make_unique<Desk>(m_folder->path(), m_keychain); }

    static inline const QUuid SlotId = QUuid::createUuid();
    static inline const QByteArray SlotKey = QByteArray(32, 'k');
    const QString m_name = u"io.github.coverdesk/eligibility"_s;
    std::optional<QTemporaryDir> m_folder;
    TroubledKeychain m_keychain;
};

static const Failure None{.kind = Failure::Kind::NoKeychain};

void DeskSecretsTest::init()
{
    m_folder.emplace();
    m_keychain.trouble.reset();
    m_keychain.entries.clear();
}

/// Nothing where it is not told.
QByteArray DeskSecretsTest::read(Desk &desk) const
{
    const auto secret = await(desk.secrets.read(m_name));
    return secret ? *secret : QByteArray();
}

void DeskSecretsTest::sealsThemWhereNoKeychainIs()
{
    m_keychain.trouble = None;
    {
        const auto today = desk();
        QVERIFY(write(*today, "sk_live_canary"));
        QCOMPARE(read(*today), QByteArray("sk_live_canary"));
    }
    const auto tomorrow = desk();
    QCOMPARE(read(*tomorrow), QByteArray("sk_live_canary"));
    QCOMPARE(await(tomorrow->secrets.read(u"another"_s)).failure(), None);
}

void DeskSecretsTest::nobodyReadsThemInTheFiles()
{
    m_keychain.trouble = None;
    const auto today = desk();
    QVERIFY(write(*today, "sk_live_canary"));
    int looked = 0;
    for (const auto &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const auto bytes = file.readAll();
        looked += bytes.contains("secret/io.github.coverdesk/eligibility") ? 1 : 0;
        QVERIFY2(!bytes.contains("canary"), qPrintable(name));
    }
    QVERIFY(looked > 0);
}

void DeskSecretsTest::keepsNothingElsewhereWhereTheKeychainRefuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("denied") << u"denied"_s;
    QTest::newRow("hanging") << u"hanging"_s;
}

void DeskSecretsTest::keepsNothingElsewhereWhereTheKeychainRefuses()
{
    QFETCH(QString, code);
    m_keychain.trouble = Failure{.kind = Failure::Kind::NoKeychain, .code = code};
    const auto today = desk();
    QCOMPARE(write(*today, "sk_live_canary").failure(), *m_keychain.trouble);
    m_keychain.trouble.reset();
    QCOMPARE(read(*today), QByteArray());
}

void DeskSecretsTest::needsTheHistoryToBeOpen()
{
    m_keychain.trouble = None;
    History history(m_folder->path());
    QVERIFY(await(history.open()));
    DeskSecrets secrets(m_keychain, history);
    QCOMPARE(await(secrets.write(m_name, "sk_live_canary")).failure(), None);
    QCOMPARE(await(secrets.read(m_name)).failure(), None);
}

void DeskSecretsTest::movesNothingByItself()
{
    const auto today = desk();
    QVERIFY(write(*today, "of the keychain"));
    QCOMPARE(m_keychain.entries.value(m_name), QByteArray("of the keychain"));
    QCOMPARE(read(*today), QByteArray("of the keychain"));
    m_keychain.trouble = None;
    QCOMPARE(await(today->secrets.read(m_name)).failure(), None);
    QVERIFY(write(*today, "sealed"));
    m_keychain.trouble.reset();
    QCOMPARE(read(*today), QByteArray("sealed"));
    QCOMPARE(m_keychain.entries.value(m_name), QByteArray("of the keychain"));
}

void DeskSecretsTest::theOneThatWasEnteredLastCounts()
{
    const auto today = desk();
    QVERIFY(write(*today, "first"));
    m_keychain.trouble = None;
    QVERIFY(write(*today, "second"));
    m_keychain.trouble.reset();
    QCOMPARE(read(*today), QByteArray("second"));
    QVERIFY(write(*today, "third"));
    QCOMPARE(read(*today), QByteArray("third"));
    QCOMPARE(m_keychain.entries.value(m_name), QByteArray("third"));
    m_keychain.trouble = None;
    QCOMPARE(read(*today), QByteArray());
}

void DeskSecretsTest::forgetsBoth()
{
    const auto today = desk();
    QVERIFY(write(*today, "first"));
    m_keychain.trouble = None;
    QVERIFY(write(*today, "second"));
    m_keychain.trouble.reset();
    QVERIFY(await(today->secrets.forget(m_name)));
    QCOMPARE(read(*today), QByteArray());
    QVERIFY(m_keychain.entries.isEmpty());
    QVERIFY(await(today->secrets.forget(m_name)));
    m_keychain.trouble = None;
    QVERIFY(await(today->secrets.forget(m_name)));
    m_keychain.trouble = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    QVERIFY(!await(today->secrets.forget(m_name)));
}

void DeskSecretsTest::asksAServiceTomorrowAsWell()
{
    m_keychain.trouble = None;
    const Account account{ServiceId::Eligibility, QUrl(u"https://eligibility.dev"_s), u"Riverbend"_s, u"id-1"_s};
    {
        const auto today = desk();
        QVERIFY(await(today->accounts.enter(account, "sk_live_canary")));
    }
    const auto tomorrow = desk();
    QVERIFY(tomorrow->isOpen);
    const auto access = await(tomorrow->accounts.accessFor(account.service, account.address, account.clinic));
    QVERIFY(access);
    QCOMPARE(access->secret, QByteArray("sk_live_canary"));
    // What was entered for one address goes to no other.
    QVERIFY(!await(tomorrow->accounts.accessFor(account.service, QUrl(u"https://other.dev"_s), account.clinic)));
}

void DeskSecretsTest::takesTheSecretsOfEveryAccountAway()
{
    const auto today = desk();
    const QUrl address(u"https://eligibility.dev"_s);
    QVERIFY(await(today->accounts.enter({ServiceId::Eligibility, address, u"Riverbend"_s, u"id-1"_s}, "one")));
    QVERIFY(await(today->accounts.enter({ServiceId::HealthHarbor, address, {}, u"id-2"_s}, "two")));
    m_keychain.entries.insert(u"another program's"_s, "three");
    // As after erasing: the history is no longer to be had.
    QVERIFY(await(today->history.keys().shred()));
    QVERIFY(await(today->accounts.forgetSecrets()));
    QCOMPARE(m_keychain.entries.keys(), QStringList{u"another program's"_s});
    QCOMPARE(today->accounts.all().size(), 2u);
}

QTEST_GUILESS_MAIN(DeskSecretsTest)

#include "tst_desksecrets.moc"
