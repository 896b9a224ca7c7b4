// SPDX-License-Identifier: MIT
#include "tests/flow/filekeychain.h"
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The program dies before and after each step by which a PIN is set, changed, dropped or tried, and the history
/// erased: there is a way in for whom there was one, none for others, and what was to go is gone.
class KeyKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aChangeMayEndAnywhere_data();
    void aChangeMayEndAnywhere();
    void noWrongPinIsForgotten();
    void erasingMayEndAnywhere_data();
    void erasingMayEndAnywhere();
    void whatLostItsKeysOtherwiseStays();
    void aPlainSlotBesideThePinsIsDropped();
    void thePinIsAskedForBesideAPlainSlot();
    void alsoGoesAfterAKill();

private:
    std::unique_ptr<SmithDesk> desk();
    /// The exit code of one act; -1 where it was killed at \a point, as it is to be.
    int run(const QString &act, const QString &point = {}, const QString &fresh = {}) const;
    /// The history with a PIN.
    void makeWithPin();
    void putPlainSlotBesideThePins(QUuid *id);
    QString history() const { return m_folder->filePath(u"history.sqlite"_s); }
    QString mark() const { return m_folder->filePath(u"erasing"_s); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<QTemporaryDir> m_keychainFolder;
    std::unique_ptr<FileKeychain> m_keychain;
    QDateTime m_now;
    const QString m_pin = u"480913"_s;
    const QString m_other = u"950317"_s;
};

void KeyKillsTest::init()
{
    m_folder.emplace();
    m_keychainFolder.emplace();
    m_keychain = std::make_unique<FileKeychain>(m_keychainFolder->path());
    m_now = QDateTime::currentDateTimeUtc();
}

std::unique_ptr<SmithDesk> KeyKillsTest::desk()
{
    return std::make_unique<SmithDesk>(m_folder->path(), *m_keychain, m_now);
}

int KeyKillsTest::run(const QString &act, const QString &point, const QString &fresh) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/smithpeer"_s,
                  {m_folder->path(), m_keychainFolder->path(), act, m_pin, fresh});
    if (!process.waitForFinished(60'000))
        return -2;
    const bool isKilled = process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137;
    return isKilled ? -1 : process.exitCode();
}

void KeyKillsTest::makeWithPin()
{
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QVERIFY(await(first->smith.keepPin(m_pin)));
}

void KeyKillsTest::aChangeMayEndAnywhere_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isChanged");
    for (const auto &act : {u"set"_s, u"change"_s, u"drop"_s, u"turn"_s}) {
        for (const auto &before : {u"keychain.kept"_s, u"slot.begin"_s, u"slot.worked"_s})
            QTest::addRow("%s, %s", qPrintable(act), qPrintable(before)) << act << before << false;
        for (const auto &after : {u"slot.committed"_s, u"keychain.changed"_s})
            QTest::addRow("%s, %s", qPrintable(act), qPrintable(after)) << act << after << true;
    }
}

void KeyKillsTest::aChangeMayEndAnywhere()
{
    QFETCH(QString, act);
    QFETCH(QString, point);
    QFETCH(bool, isChanged);
    const bool hadPin = act == u"change" || act == u"drop";
    if (hadPin)
        makeWithPin();
    else
        QCOMPARE(run(u"open"_s), 0);
    const bool isAboutPin = act == u"set" || act == u"change";
    QCOMPARE(run(isAboutPin ? u"keep"_s : act, point, m_other), -1);

    const bool hasPin = isChanged ? isAboutPin : hadPin;
    const auto next = desk();
    QCOMPARE(bool(await(next->smith.open())), !hasPin);
    if (hasPin) {
        QVERIFY(!await(next->smith.openByPin(isChanged ? m_pin : m_other)));
        QVERIFY(await(next->smith.openByPin(isChanged ? m_other : m_pin)));
    }
    QVERIFY(next->history.isUnlocked());
    QCOMPARE(next->smith.keySlots().size(), 1u);
    QCOMPARE(next->smith.has(u"pin"_s), hasPin);
}

void KeyKillsTest::noWrongPinIsForgotten()
{
    makeWithPin();
    for (int tries = 0; tries < 3; ++tries) {
        QVERIFY(!PinTries(m_folder->path()).waitUntil(QDateTime::currentDateTimeUtc()));
        QCOMPARE(run(u"try"_s, u"pin.counted"_s, u"480914"_s), -1);
    }
    m_now = QDateTime::currentDateTimeUtc();
    const auto next = desk();
    QVERIFY(await(next->smith.look()));
    QCOMPARE(await(next->smith.openByPin(m_pin)).failure(),
             (Failure{.kind = Failure::Kind::Refused, .code = u"wait"_s}));
    m_now = m_now.addSecs(31);
    QVERIFY(await(next->smith.openByPin(m_pin)));
}

void KeyKillsTest::erasingMayEndAnywhere_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isErased");
    QTest::newRow("marked") << u"shred.begin"_s << false;
    QTest::newRow("keys taken, not for good") << u"shred.worked"_s << false;
    QTest::newRow("keys taken") << u"shred.committed"_s << true;
    QTest::newRow("file closed") << u"shred.keysGone"_s << true;
    QTest::newRow("entries gone") << u"shred.entriesGone"_s << true;
    QTest::newRow("file gone") << u"shred.fileGone"_s << true;
}

void KeyKillsTest::erasingMayEndAnywhere()
{
    QFETCH(QString, point);
    QFETCH(bool, isErased);
    makeWithPin();
    QCOMPARE(run(u"shred"_s, point), -1);
    QVERIFY(QFile::exists(mark()));
    const auto next = desk();
    const auto opened = await(next->smith.open());
    QVERIFY(!QFile::exists(mark()));
    QCOMPARE(bool(opened), isErased);
    QCOMPARE(next->smith.has(u"pin"_s), !isErased);
    QCOMPARE(m_keychain->size(), 1);
    if (!isErased)
        QVERIFY(await(next->smith.openByPin(m_pin)));
    QVERIFY(m_keychain->has(Locksmith::entryOf(next->smith.keySlots().front().id)));
}

void KeyKillsTest::whatLostItsKeysOtherwiseStays()
{
    makeWithPin();
    QCOMPARE(run(u"shred"_s, u"shred.committed"_s), -1);
    QVERIFY(QFile::remove(mark()));
    const auto next = desk();
    QCOMPARE(await(next->smith.open()).failure().kind, Failure::Kind::Damaged);
    QVERIFY(QFile::exists(history()));
}

void KeyKillsTest::putPlainSlotBesideThePins(QUuid *id)
{
    makeWithPin();
    const auto second = desk();
    QVERIFY(await(second->smith.look()));
    QVERIFY(await(second->smith.openByPin(m_pin)));
    *id = QUuid::createUuid();
    QVERIFY(await(m_keychain->write(Locksmith::entryOf(*id), QByteArray(32, 'k'))));
    QVERIFY(await(second->history.keys().add({{*id, u"keychain"_s}, QByteArray(32, 'k')})));
}

void KeyKillsTest::aPlainSlotBesideThePinsIsDropped()
{
    QUuid id;
    putPlainSlotBesideThePins(&id);
    const auto next = desk();
    QVERIFY(await(next->smith.look()));
    QVERIFY(next->smith.has(u"keychain"_s));
    QVERIFY(await(next->smith.openByPin(m_pin)));
    QVERIFY(!next->smith.has(u"keychain"_s));
    QCOMPARE(await(next->history.keys().all())->size(), 1u);
    QVERIFY(!m_keychain->has(Locksmith::entryOf(id)));
    QCOMPARE(m_keychain->size(), 1);
}

void KeyKillsTest::thePinIsAskedForBesideAPlainSlot()
{
    QUuid id;
    putPlainSlotBesideThePins(&id);
    const auto next = desk();
    QCOMPARE(await(next->smith.open()).failure(), (Failure{.kind = Failure::Kind::KeyMissing, .code = u"pin"_s}));
    QVERIFY(!next->history.isUnlocked());
}

void KeyKillsTest::alsoGoesAfterAKill()
{
    makeWithPin();
    QCOMPARE(run(u"shred"_s, u"shred.fileGone"_s), -1);
    const auto next = desk();
    int asked = 0;
    next->smith.setAlsoErased([&asked] {
        ++asked;
        return ready(Result<Done>(Done{}));
    });
    QVERIFY(await(next->smith.open()));
    QCOMPARE(asked, 1);
    QVERIFY(await(next->smith.look()));
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(KeyKillsTest)

#include "tst_keykills.moc"
