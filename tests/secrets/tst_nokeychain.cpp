// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// A computer without a session bus, and so without a Secret Service.
class NoKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysSoAndKeepsNothing();

private:
    QTemporaryDir m_home;
};

void NoKeychainTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the keychain is always there");
#endif
    for (const auto *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP"})
        qunsetenv(name);
    for (const auto *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(name, m_home.path().toUtf8());
}

void NoKeychainTest::saysSoAndKeepsNothing()
{
    KeychainSecretStore store(u"coverdesk-test"_s);
    auto written = store.write(u"name"_s, "Zebulon's key");
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(written.result().failure().kind, Failure::Kind::NoKeychain);
    QVERIFY(!written.result().failure().said.isEmpty());
    auto read = store.read(u"name"_s);
    QTRY_VERIFY(read.isFinished());
    QCOMPARE(read.result().failure().kind, Failure::Kind::NoKeychain);
    QVERIFY(QDir(m_home.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

QTEST_GUILESS_MAIN(NoKeychainTest)

#include "tst_nokeychain.moc"
