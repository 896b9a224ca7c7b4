// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "tests/history/samples.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// The power fails while the history is written: what was acknowledged is there afterwards, and nothing is damaged.
/// COVERDESK_POWER_CUTS says how often (25).
class PowerCutTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedOutlivesThePower();
    void aDiskThatLiesIsFoundOut();
};

/// Where each check stood when that was last acknowledged.
using Acknowledged = QHash<QUuid, Standing>;

static int cuts()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_POWER_CUTS", &isSet);
    return isSet ? count : 25;
}

static void take(QProcess &peer, Acknowledged &acknowledged)
{
    while (peer.canReadLine()) {
        const auto words = peer.readLine().simplified().split(' ');
        if (words.size() == 2)
            acknowledged[QUuid(QString::fromLatin1(words.first()))] = Standing(words.last().toInt());
    }
}

/// Works on the history until the power fails, some milliseconds after the first word. False where it did not start.
static bool workUntilThePowerFails(const QString &folder, quint32 seed, const QString &disk, Acknowledged &acknowledged)
{
    QProcess peer;
    peer.start(QCoreApplication::applicationDirPath() + u"/powercutpeer"_s, {folder, QString::number(seed), disk});
    if (!peer.waitForReadyRead(30'000))
        return false;
    peer.waitForFinished(int(seed % 150));
    const auto isDead = peer.state() == QProcess::NotRunning;
    peer.kill();
    peer.waitForFinished();
    take(peer, acknowledged);
    return !isDead;
}

/// How far a check has come.
static int rank(Standing standing)
{
    return standing == Standing::Answered ? 2 : standing == Standing::Sending ? 1 : 0;
}

/// How many acknowledged steps the history has lost; all where it cannot be opened.
static int lostOf(const Acknowledged &acknowledged, const QString &folder)
{
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    if (!samples::unlocked(file))
        return int(acknowledged.size());
    int lost = 0;
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
        const auto kept = file.check(it.key());
        lost += !kept || rank(kept->standing) < rank(it.value());
    }
    const auto damaged = file.verify();
    return lost + (damaged ? int(damaged->size()) : 1);
}

void PowerCutTest::whatWasAcknowledgedOutlivesThePower()
{
    QTemporaryDir folder;
    Acknowledged acknowledged;
    for (int cut = 0; cut < cuts(); ++cut) {
        const auto seed = QRandomGenerator::global()->generate() >> 1;
        QVERIFY(workUntilThePowerFails(folder.path(), seed, u"honest"_s, acknowledged));
        const auto lost = lostOf(acknowledged, folder.path());
        QVERIFY2(lost == 0, qPrintable(u"cut %1, seed %2: %3 lost"_s.arg(cut).arg(seed).arg(lost)));
    }
    qInfo("%d power cuts, %d checks acknowledged, none lost", cuts(), int(acknowledged.size()));
    QVERIFY(acknowledged.size() > cuts() / 2);
}

/// Without this the test above might not notice anything.
void PowerCutTest::aDiskThatLiesIsFoundOut()
{
    QTemporaryDir folder;
    Acknowledged acknowledged;
    QVERIFY(workUntilThePowerFails(folder.path(), 149, u"lying"_s, acknowledged));
    QVERIFY(!acknowledged.isEmpty());
    QVERIFY(lostOf(acknowledged, folder.path()) > 0);
}

QTEST_GUILESS_MAIN(PowerCutTest)

#include "tst_powercut.moc"
