// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"
#include "app/secrets/keyringlock.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;
using testing::await;

using Keyring = KeyringState::Keyring;
using Entry = KeyringState::Entry;

/// A real Secret Service of the test's own, in all its states. The order of the tests counts: what was locked stays so.
class KeyringLockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anOpenKeyringShowsOurEntryAndNoOther();
    void aHangingServiceIsUnknownAndHoldsNothingUp();
    void aLockedKeyringIsToldFromAnEmptyOne();
    void whoGoesFirstIsNotTold();
};

static const auto Program = u"coverdesk-test"_s;
static const auto Ours = u"coverdesk-test/slot"_s;

static KeyringState state(const QString &name = Ours, std::chrono::milliseconds patience = 10s)
{
    QObject context;
    return await(keyringState(Program, name, &context, patience));
}

static KeyringState expected(Keyring keyring, Entry entry)
{
    return {keyring, entry};
}

static QString onTheBus(const QStringList &call)
{
    QProcess program;
    program.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s} + call);
    return program.waitForFinished() && program.exitCode() == 0 ? QString::fromUtf8(program.readAll()) : QString();
}

static QString askService(const QStringList &call)
{
    return onTheBus(QStringList{u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s} + call);
}

static bool signalKeyring(const QString &signal)
{
    const auto reply =
        onTheBus({u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                  u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"string:org.freedesktop.secrets"_s});
    const auto process = QRegularExpression(u"uint32 (\\d+)"_s).match(reply).captured(1);
    return !process.isEmpty() && QProcess::execute(u"kill"_s, {u"-"_s + signal, process}) == 0;
}

void KeyringLockTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QCOMPARE(state(), expected(Keyring::Unknown, Entry::Unknown));
    QSKIP("there is no Secret Service here");
#endif
    KeychainSecretStore store(Program);
    QVERIFY(await(store.write(Ours, "secret")));
}

void KeyringLockTest::anOpenKeyringShowsOurEntryAndNoOther()
{
    QCOMPARE(state(), expected(Keyring::Unlocked, Entry::Unlocked));
    QCOMPARE(state(Ours + u'2'), expected(Keyring::Unlocked, Entry::Absent));
    QObject context;
    QCOMPARE(await(keyringState(u"another program"_s, Ours, &context)), expected(Keyring::Unlocked, Entry::Absent));
}

void KeyringLockTest::aHangingServiceIsUnknownAndHoldsNothingUp()
{
    QVERIFY(signalKeyring(u"STOP"_s));
    const auto goOn = qScopeGuard([] { signalKeyring(u"CONT"_s); });
    QElapsedTimer timer;
    timer.start();
    QObject context;
    const auto future = keyringState(Program, Ours, &context, 500ms);
    const auto asked = timer.elapsed();
    QCOMPARE(await(future), expected(Keyring::Unknown, Entry::Unknown));
    QVERIFY2(asked < 250, qPrintable(QString::number(asked)));
    QVERIFY(timer.elapsed() >= 450);
    QVERIFY(timer.elapsed() < 5'000);
}

void KeyringLockTest::aLockedKeyringIsToldFromAnEmptyOne()
{
    QVERIFY(askService({u"org.freedesktop.Secret.Service.Lock"_s,
                        u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
                .contains("collection/login"_L1));
    KeychainSecretStore store(Program);
    QCOMPARE(await(store.read(Ours)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(state(), expected(Keyring::Locked, Entry::Locked));
    QCOMPARE(state(Ours + u'2'), expected(Keyring::Locked, Entry::Absent));
    // Asking did not unlock it.
    QCOMPARE(state(), expected(Keyring::Locked, Entry::Locked));
}

void KeyringLockTest::whoGoesFirstIsNotTold()
{
    auto context = std::make_unique<QObject>();
    const auto future = keyringState(Program, Ours, context.get());
    context.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

QTEST_GUILESS_MAIN(KeyringLockTest)

#include "tst_keyringlock.moc"
