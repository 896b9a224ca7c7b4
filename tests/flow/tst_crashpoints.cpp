// SPDX-License-Identifier: MIT
#include "tests/harness/clinic.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::testing;

/// The program dies before and after each step that matters, and another goes on: no question is lost, none is charged
/// or called about twice, and whatever the services have in their books is in the history, with its answer.
class CrashPointsTest : public QObject
{
    Q_OBJECT

private slots:
    void askingMayEndAnywhere_data();
    void askingMayEndAnywhere();
    void goingOnMayEndAnywhere();
};

/// Runs a command that is to die at \a point; false where it came to its end.
static bool diesAt(const QString &point, const QStringList &command)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    process.setProcessEnvironment(environment);
    process.start(commandLineProgram(), command);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return false;
    return process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137;
}

/// The places a question passes on its way, in their order; from "add.committed" on it is accepted.
static QStringList pointsOfAsking()
{
    return {u"add.begin"_s,     u"add.worked"_s,    u"add.committed"_s,  u"post.out"_s,         u"post.sent"_s,
            u"post.answered"_s, u"release.begin"_s, u"release.worked"_s, u"release.committed"_s};
}

void CrashPointsTest::askingMayEndAnywhere_data()
{
    QTest::addColumn<QString>("act");
    for (const auto &act : {u"check"_s, u"inquire"_s, u"claim"_s})
        QTest::newRow(qPrintable(act)) << act;
}

void CrashPointsTest::askingMayEndAnywhere()
{
    QFETCH(QString, act);
    const Clinic clinic;
    QVERIFY(clinic.isConnected());
    QStringList accepted;
    const auto points = pointsOfAsking();
    for (const auto &point : points) {
        const QString mark = act + u" at "_s + point;
        QVERIFY2(diesAt(point, clinic.commandFor(act, mark)), qPrintable(mark));
        if (!point.startsWith("add."_L1) || point == "add.committed"_L1)
            accepted.append(mark);
    }
    const auto resumed = clinic.resume();
    QVERIFY2(resumed.exitCode == 0 || resumed.exitCode == 4, resumed.err.constData());
    QCOMPARE(clinic.disagreements(accepted), QStringList());
    QCOMPARE(clinic.kept().size(), accepted.size());
}

void CrashPointsTest::goingOnMayEndAnywhere()
{
    const Clinic clinic;
    QVERIFY(clinic.isConnected());
    QStringList accepted;
    for (const auto &act : {u"check"_s, u"inquire"_s, u"claim"_s}) {
        for (const auto &point : {u"post.out"_s, u"post.sent"_s, u"post.answered"_s}) {
            accepted.append(act + u" at "_s + point);
            QVERIFY2(diesAt(point, clinic.commandFor(act, accepted.last())), qPrintable(accepted.last()));
        }
    }
    const QStringList points{u"claim.begin"_s,    u"claim.worked"_s,        u"claim.committed"_s,
                             u"post.out"_s,       u"post.sent"_s,           u"post.answered"_s,
                             u"get.sent"_s,       u"get.answered"_s,        u"release.begin"_s,
                             u"release.worked"_s, u"release.committed:2"_s, u"claim.worked:3"_s};
    for (const auto &point : points)
        QVERIFY2(diesAt(point, clinic.commandFor(u"resume"_s)), qPrintable(point));
    const auto resumed = clinic.resume();
    QVERIFY2(resumed.exitCode == 0 || resumed.exitCode == 4, resumed.err.constData());
    QCOMPARE(clinic.disagreements(accepted), QStringList());
    QCOMPARE(clinic.kept().size(), accepted.size());
}

QTEST_GUILESS_MAIN(CrashPointsTest)

#include "tst_crashpoints.moc"
