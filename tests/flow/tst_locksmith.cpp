// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "app/locksmith.h"
#include "app/secrets/secretstore.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// How a keychain may behave.
enum class Mood {
    Works,
    AnotherKey,
    ShortKey,
    NoBytes,
    NotFound,
    NotFoundAtFirst,
    Denied,
    NoBackend,
    Hanging,
    WritesNothing, ///< it says that it wrote
    DiesAfterWriting,
    GivesBackAnother,
};

static const QList<std::pair<const char *, Mood>> Moods{
    {"works", Mood::Works},
    {"another key", Mood::AnotherKey},
    {"a short key", Mood::ShortKey},
    {"no bytes", Mood::NoBytes},
    {"not found", Mood::NotFound},
    {"not found at first", Mood::NotFoundAtFirst},
    {"denied", Mood::Denied},
    {"no backend", Mood::NoBackend},
    {"hanging", Mood::Hanging},
    {"writes nothing", Mood::WritesNothing},
    {"dies after writing", Mood::DiesAfterWriting},
    {"gives back another", Mood::GivesBackAnother},
};

/// A keychain of one mood; what it holds outlives the mood.
class MoodyKeychain final : public SecretStore
{
public:
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        ++reads;
        switch (mood) {
        case Mood::Works: return ready(held(name));
        case Mood::AnotherKey:
        case Mood::GivesBackAnother: return ready(Result<QByteArray>(QByteArray(32, 'x')));
        case Mood::ShortKey: return ready(Result<QByteArray>(QByteArray(31, 'x')));
        case Mood::NoBytes: return ready(Result<QByteArray>(QByteArray()));
        case Mood::NotFound:
        case Mood::WritesNothing: return ready(Result<QByteArray>(Failure{Failure::Kind::NotFound}));
        case Mood::NotFoundAtFirst:
            return ready(reads == 1 ? Result<QByteArray>(Failure{Failure::Kind::NotFound}) : held(name));
        case Mood::Denied: return ready(Result<QByteArray>(Failure{Failure::Kind::NoKeychain, u"denied"_s}));
        case Mood::NoBackend:
        case Mood::DiesAfterWriting: return ready(Result<QByteArray>(Failure{Failure::Kind::NoKeychain}));
        case Mood::Hanging: return ready(Result<QByteArray>(Failure{Failure::Kind::NoKeychain, u"hanging"_s}));
        }
        Q_UNREACHABLE();
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        const bool refuses = mood == Mood::Denied || mood == Mood::NoBackend || mood == Mood::Hanging;
        if (refuses)
            return ready(
                Result<Done>(Failure{Failure::Kind::NoKeychain, mood == Mood::Denied ? u"denied"_s : QString()}));
        if (entries.contains(name))
            qFatal("an entry is overwritten");
        if (mood != Mood::WritesNothing)
            entries.insert(name, secret);
        return ready(Result<Done>(Done{}));
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        entries.remove(name);
        return ready(Result<Done>(Done{}));
    }

    Mood mood = Mood::Works;
    int reads = 0;
    QHash<QString, QByteArray> entries;

private:
    Result<QByteArray> held(const QString &name) const
    {
        return entries.contains(name) ? Result<QByteArray>(entries.value(name)) : Failure{Failure::Kind::NotFound};
    }
};

/// What lies in the profile before the program starts.
enum class Found { NoFile, NoSlot, KeychainSlot, PhraseSlotToo, PinSlot };

class LocksmithTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAKeyInOneCellOnly_data();
    void makesAKeyInOneCellOnly();
    void tellsWhyNoKeyIsShown_data();
    void tellsWhyNoKeyIsShown();
    void asksAKeyringThatIsBeingUnlockedOnceMore();
    void opensByThePhrase();
    void opensByThePassphrase();
    void replacesAPhraseByAnother();
    void hasTheKeychainOpenItAgainAfterThePhrase();
    void shredsWhatOpensTheHistory();

private:
    struct Desk
    {
        explicit Desk(const QString &folder, MoodyKeychain &keychain)
            : history(folder)
            , smith(history, keychain, folder)
        {
            smith.setPauseBeforeAnotherLook(0ms);
        }
        History history;
        Locksmith smith;
    };

    void prepare(Found found);
    QByteArray fingerprint() const;

    std::optional<QTemporaryDir> m_folder;
    MoodyKeychain m_keychain;
    const QByteArray m_phrase = QByteArray(32, 'w');
    const QString m_pin = u"480913"_s;
};

void LocksmithTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

void LocksmithTest::prepare(Found found)
{
    if (found == Found::NoFile)
        return;
    if (found == Found::NoSlot) {
        History history(m_folder->path());
        QVERIFY(await(history.open()));
        return;
    }
    Desk desk(m_folder->path(), m_keychain);
    QVERIFY(await(desk.smith.open()));
    if (found == Found::PhraseSlotToo)
        QVERIFY(await(desk.smith.keepPhrase(m_phrase)));
    if (found == Found::PinSlot)
        QVERIFY(await(desk.smith.keepPin(m_pin)));
}

/// Of the history's slots.
QByteArray LocksmithTest::fingerprint() const
{
    if (!QFile::exists(m_folder->filePath(u"history.sqlite"_s)))
        return {};
    History history(m_folder->path());
    QByteArray text;
    const auto known = await(history.open());
    for (const auto &slot : *known)
        text += slot.kind.toUtf8() + slot.id.toRfc4122();
    return text;
}

void LocksmithTest::makesAKeyInOneCellOnly_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<Found>("found");
    const QList<std::pair<const char *, Found>> states{{"no file", Found::NoFile},
                                                       {"no slot", Found::NoSlot},
                                                       {"keychain slot", Found::KeychainSlot},
                                                       {"phrase slot too", Found::PhraseSlotToo},
                                                       {"pin slot", Found::PinSlot}};
    for (const auto &[moodName, mood] : Moods) {
        for (const auto &[stateName, found] : states)
            QTest::addRow("%s, %s", moodName, stateName) << mood << found;
    }
}

void LocksmithTest::makesAKeyInOneCellOnly()
{
    QFETCH(Mood, mood);
    QFETCH(Found, found);
    prepare(found);
    const auto before = fingerprint();
    const auto entriesBefore = m_keychain.entries;
    m_keychain.mood = mood;
    m_keychain.reads = 0;

    Desk desk(m_folder->path(), m_keychain);
    const auto opened = await(desk.smith.open());
    const bool hasSlots = found != Found::NoFile && found != Found::NoSlot;
    // Where a PIN is needed as well, the keychain is not even asked.
    const bool works = found != Found::PinSlot && (mood == Mood::Works || (mood == Mood::NotFoundAtFirst && hasSlots));
    QCOMPARE(bool(opened), works);
    QCOMPARE(desk.history.isUnlocked(), works);
    if (found == Found::PinSlot) {
        QCOMPARE(opened.failure(), (Failure{.kind = Failure::Kind::KeyMissing, .code = u"pin"_s}));
        QCOMPARE(m_keychain.reads, 0);
    }
    // A missing file is one without slots.
    const bool isMade = mood == Mood::Works && !hasSlots;
    QCOMPARE(fingerprint() != before, isMade);
    if (hasSlots) {
        QCOMPARE(m_keychain.entries, entriesBefore);
        m_keychain.mood = Mood::Works;
        const auto again = found == Found::PinSlot ? desk.smith.openByPin(m_pin) : desk.smith.open();
        QVERIFY2(await(again), "the key that was there no longer opens it");
    }
}

void LocksmithTest::tellsWhyNoKeyIsShown_data()
{
    using Keyring = KeyringState::Keyring;
    using Entry = KeyringState::Entry;
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Keyring keyring, Entry entry, Failure::Kind kind, const QString &code) {
        QTest::newRow(name) << KeyringState{keyring, entry} << kind << code;
    };
    using enum Failure::Kind;
    row("locked", Keyring::Locked, Entry::Locked, KeyMissing, u"locked"_s);
    row("locked, entry unknown", Keyring::Locked, Entry::Unknown, KeyMissing, u"locked"_s);
    row("in another keyring that is locked", Keyring::Unlocked, Entry::Locked, KeyMissing, u"locked"_s);
    row("taken away", Keyring::Unlocked, Entry::Absent, KeyMissing, u"removed"_s);
    row("no keyring", Keyring::Absent, Entry::Absent, KeyMissing, u"removed"_s);
    row("no service", Keyring::NoService, Entry::Unknown, NoKeychain, u"service"_s);
    row("cannot be told", Keyring::Unknown, Entry::Unknown, KeyMissing, QString());
}

void LocksmithTest::tellsWhyNoKeyIsShown()
{
    QFETCH(KeyringState, state);
    prepare(Found::KeychainSlot);
    m_keychain.mood = Mood::NotFound;
    Desk desk(m_folder->path(), m_keychain);
    QString asked;
    desk.smith.setLookAtKeyring([&asked, state](const QString &entry) {
        asked = entry;
        return ready(state);
    });
    const auto opened = await(desk.smith.open());
    QCOMPARE(asked, Locksmith::entryOf(desk.smith.keySlots().front().id));
    QTEST(opened.failure().kind, "kind");
    QTEST(opened.failure().code, "code");
}

void LocksmithTest::asksAKeyringThatIsBeingUnlockedOnceMore()
{
    prepare(Found::KeychainSlot);
    m_keychain.mood = Mood::NotFoundAtFirst;
    m_keychain.reads = 0;
    Desk desk(m_folder->path(), m_keychain);
    QVERIFY(await(desk.smith.open()));
    QCOMPARE(m_keychain.reads, 2);
}

void LocksmithTest::opensByThePhrase()
{
    prepare(Found::PhraseSlotToo);
    m_keychain.entries.clear();
    Desk desk(m_folder->path(), m_keychain);
    QCOMPARE(await(desk.smith.open()).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(await(desk.smith.openByPhrase(QByteArray(32, 'v'))).failure().kind, Failure::Kind::WrongKey);
    QVERIFY(!desk.history.isUnlocked());
    QVERIFY(await(desk.smith.openByPhrase(m_phrase)));
    QVERIFY(desk.history.isUnlocked());
}

void LocksmithTest::opensByThePassphrase()
{
    prepare(Found::KeychainSlot);
    const auto passphrase = u"four words of nonsense"_s;
    {
        Desk desk(m_folder->path(), m_keychain);
        QVERIFY(await(desk.smith.open()));
        QCOMPARE(await(desk.smith.openByPassphrase(passphrase)).failure().code, u"passphrase"_s);
        QVERIFY(await(desk.smith.keepPassphrase(passphrase)));
    }
    m_keychain.mood = Mood::NoBackend;
    Desk desk(m_folder->path(), m_keychain);
    QCOMPARE(await(desk.smith.open()).failure().kind, Failure::Kind::NoKeychain);
    QCOMPARE(await(desk.smith.openByPassphrase(u"four words of sense"_s)).failure().kind, Failure::Kind::WrongKey);
    QVERIFY(await(desk.smith.openByPassphrase(passphrase)));
    // It may be the only way in: there is no phrase, and the keychain does not answer.
    QCOMPARE(await(desk.smith.dropPassphrase()).failure(),
             (Failure{.kind = Failure::Kind::Refused, .code = u"unproven"_s}));
    m_keychain.mood = Mood::Works;
    QVERIFY(await(desk.smith.dropPassphrase()));
    QCOMPARE(desk.smith.keySlots().size(), 1u);
}

void LocksmithTest::replacesAPhraseByAnother()
{
    prepare(Found::PhraseSlotToo);
    Desk desk(m_folder->path(), m_keychain);
    QVERIFY(await(desk.smith.open()));
    QVERIFY(await(desk.smith.keepPhrase(QByteArray(32, 'v'))));
    QCOMPARE(desk.smith.keySlots().size(), 2u);
    QVERIFY(await(desk.smith.open()));
    QCOMPARE(await(desk.smith.openByPhrase(m_phrase)).failure().kind, Failure::Kind::WrongKey);
    QVERIFY(await(desk.smith.openByPhrase(QByteArray(32, 'v'))));
}

void LocksmithTest::hasTheKeychainOpenItAgainAfterThePhrase()
{
    prepare(Found::PhraseSlotToo);
    m_keychain.entries.clear();
    {
        Desk desk(m_folder->path(), m_keychain);
        QVERIFY(!await(desk.smith.open()));
        QVERIFY(await(desk.smith.openByPhrase(m_phrase)));
        QVERIFY(await(desk.smith.renewKeychainSlot()));
    }
    QCOMPARE(m_keychain.entries.size(), 1);
    Desk desk(m_folder->path(), m_keychain);
    QVERIFY(await(desk.smith.open()));
    QVERIFY(await(desk.smith.renewKeychainSlot()));
    QCOMPARE(m_keychain.entries.size(), 1);
    QCOMPARE(desk.smith.keySlots().size(), 2u);
    QVERIFY(await(desk.smith.open()));
}

void LocksmithTest::shredsWhatOpensTheHistory()
{
    prepare(Found::PhraseSlotToo);
    Desk desk(m_folder->path(), m_keychain);
    QVERIFY(await(desk.smith.open()));
    QVERIFY(await(desk.smith.shred()));
    QVERIFY(m_keychain.entries.isEmpty());
    QVERIFY(desk.smith.keySlots().empty());
    QVERIFY(!await(desk.smith.openByPhrase(m_phrase)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"history.sqlite"_s)));
}

Q_DECLARE_METATYPE(coverdesk::KeyringState)

QTEST_GUILESS_MAIN(LocksmithTest)

#include "tst_locksmith.moc"
