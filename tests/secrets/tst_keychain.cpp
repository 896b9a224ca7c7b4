// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;

/// The computer's own keychain; on Linux one of the test's own, made and unlocked for it alone.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsBinarySecrets();
    void knowsNothingOfOtherNames();
    void replacesAndForgets();
    void aLockedOneSaysNotFoundAndTakesNothing();
    void aHangingOneIsNotWaitedForForEver();

private:
    QString m_name;
};

static KeychainSecretStore store(std::chrono::milliseconds patience = KeychainSecretStore::Patience)
{
    return KeychainSecretStore(u"coverdesk-test"_s, patience);
}

/// The keychain answers through the event loop.
template <typename T>
static Result<T> await(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return Failure{Failure::Kind::TimedOut};
    return future.result();
}

#ifdef Q_OS_LINUX
static QString onTheBus(const QStringList &call)
{
    QProcess program;
    program.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s} + call);
    return program.waitForFinished() && program.exitCode() == 0 ? QString::fromUtf8(program.readAll()) : QString();
}

static bool lockKeychain()
{
    const auto reply = onTheBus({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                 u"org.freedesktop.Secret.Service.Lock"_s,
                                 u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    return reply.contains("collection/login"_L1);
}

static bool signalKeychain(const QString &signal)
{
    const auto reply =
        onTheBus({u"--dest=org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                  u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"string:org.freedesktop.secrets"_s});
    const auto process = QRegularExpression(u"uint32 (\\d+)"_s).match(reply).captured(1);
    return !process.isEmpty() && QProcess::execute(u"kill"_s, {u"-"_s + signal, process}) == 0;
}
#endif

void KeychainTest::init()
{
    m_name = u"coverdesk-test/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void KeychainTest::cleanup()
{
    (void)await(store().forget(m_name));
}

void KeychainTest::keepsBinarySecrets()
{
    QByteArray secret;
    for (int byte = 0; byte < 256; byte += 8)
        secret.append(char(byte));
    QVERIFY(await(store().write(m_name, secret)));
    QCOMPARE(await(store().read(m_name)), Result<QByteArray>(secret));
}

void KeychainTest::knowsNothingOfOtherNames()
{
    QVERIFY(await(store().write(m_name, "secret")));
    QCOMPARE(await(store().read(m_name + u"2"_s)).failure().kind, Failure::Kind::NotFound);
}

void KeychainTest::replacesAndForgets()
{
    QVERIFY(await(store().write(m_name, "first")));
    QVERIFY(await(store().write(m_name, "second")));
    QCOMPARE(await(store().read(m_name)), Result<QByteArray>("second"));
    QVERIFY(await(store().forget(m_name)));
    QCOMPARE(await(store().read(m_name)).failure().kind, Failure::Kind::NotFound);
}

void KeychainTest::aHangingOneIsNotWaitedForForEver()
{
#ifdef Q_OS_LINUX
    QVERIFY(signalKeychain(u"STOP"_s));
    const auto goOn = qScopeGuard([] { signalKeychain(u"CONT"_s); });
    const auto read = await(store(200ms).read(m_name));
    QCOMPARE(read.failure().kind, Failure::Kind::NoKeychain);
    QCOMPARE(read.failure().code, u"hanging"_s);
#else
    QSKIP("the keychain cannot be made to hang");
#endif
}

void KeychainTest::aLockedOneSaysNotFoundAndTakesNothing()
{
#ifdef Q_OS_LINUX
    QVERIFY(await(store().write(m_name, "secret")));
    QVERIFY(lockKeychain());
    QCOMPARE(await(store().read(m_name)).failure().kind, Failure::Kind::NotFound);
    const auto written = await(store().write(m_name, "another"));
    QCOMPARE(written.failure().kind, Failure::Kind::NoKeychain);
    QCOMPARE(written.failure().code, u"denied"_s);
    QVERIFY(!written.failure().said.isEmpty());
#else
    QSKIP("the keychain is the user's own");
#endif
}

QTEST_GUILESS_MAIN(KeychainTest)

#include "tst_keychain.moc"
