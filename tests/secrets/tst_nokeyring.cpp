// SPDX-License-Identifier: MIT
#include "app/secrets/keyringlock.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;

/// A session bus where nobody offers a Secret Service, then one without a keyring; a hanging bus, and none at all.
class NoKeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBusWithoutTheServiceIsToldSo();
    void aServiceWithoutAKeyringIsToldSo();
    void aHangingBusHoldsNothingUp();
    void aMissingBusHasNoService();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
};

static KeyringState state(std::chrono::milliseconds patience = 10s)
{
    QObject context;
    return testing::await(keyringState(u"coverdesk-test"_s, u"coverdesk-test/slot"_s, &context, patience));
}

static KeyringState noService()
{
    return {KeyringState::Keyring::NoService, KeyringState::Entry::Unknown};
}

void NoKeyringTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QCOMPARE(state(), KeyringState{});
    QSKIP("there is no Secret Service here");
#endif
    QFile settings(m_folder.filePath(u"bus.conf"_s));
    QVERIFY(settings.open(QFile::WriteOnly));
    settings.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8()
                   + "</listen><policy context='default'><allow send_destination='*'/><allow own='*'/>"
                     "<allow eavesdrop='true'/></policy>"
                     "</busconfig>");
    settings.close();
    m_bus.start(u"dbus-daemon"_s, {u"--config-file="_s + settings.fileName(), u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
    qunsetenv("DISPLAY");
}

void NoKeyringTest::aBusWithoutTheServiceIsToldSo()
{
    QCOMPARE(state(), noService());
    QCOMPARE(m_bus.state(), QProcess::Running);
}

void NoKeyringTest::aServiceWithoutAKeyringIsToldSo()
{
    for (const auto *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, m_folder.path().toUtf8());
    QProcess service;
    service.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s});
    QVERIFY(service.waitForStarted());
    const auto end = qScopeGuard([&service] {
        service.kill();
        service.waitForFinished();
    });
    QTRY_VERIFY(state() != noService());
    const KeyringState expected{KeyringState::Keyring::Absent, KeyringState::Entry::Absent};
    QCOMPARE(state(), expected);
}

void NoKeyringTest::aHangingBusHoldsNothingUp()
{
    const auto bus = QString::number(m_bus.processId());
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-STOP"_s, bus}), 0);
    const auto goOn = qScopeGuard([&bus] { QProcess::execute(u"kill"_s, {u"-CONT"_s, bus}); });
    QObject context;
    QElapsedTimer timer;
    timer.start();
    const auto future = keyringState(u"coverdesk-test"_s, u"coverdesk-test/slot"_s, &context, 500ms);
    const auto asked = timer.elapsed();
    QCOMPARE(testing::await(future), KeyringState{});
    QVERIFY2(asked < 250, qPrintable(QString::number(asked)));
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

void NoKeyringTest::aMissingBusHasNoService()
{
    m_bus.kill();
    QVERIFY(m_bus.waitForFinished());
    QCOMPARE(state(), noService());
}

QTEST_GUILESS_MAIN(NoKeyringTest)

#include "tst_nokeyring.moc"
