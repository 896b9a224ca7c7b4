// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "samples.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAndGivesBack();
    void opensNothingByItself();
    void neverHoldsItsCaller();
    void finishesEverythingBeforeItEnds();
    void tellsOfChangesByOthersOnly();
    void answersInTheOrderItWasAsked();
};

static bool unlocked(History &history)
{
    const auto keys = history.open().result();
    if (!keys)
        return false;
    return keys->empty() ? bool(history.makeDataKey(samples::slot(), samples::slotKey()).result())
                         : bool(history.unlock(samples::slot(), samples::slotKey()).result());
}

static std::optional<Check> asSending(Check check)
{
    check.standing = Standing::Sending;
    return check;
}

void HistoryTest::keepsAndGivesBack()
{
    QTemporaryDir folder;
    const auto check = samples::check();
    {
        History history(folder.path());
        QVERIFY(!history.isUnlocked());
        QVERIFY(unlocked(history));
        QVERIFY(history.isUnlocked());
        QVERIFY(history.add(check).result());
        const auto until = QDateTime::currentDateTimeUtc().addSecs(60);
        const auto claimed = history.claim(check.id, until, &asSending).result();
        QVERIFY(claimed);
        QVERIFY(history.release(samples::answered(*claimed)).result());
    }
    History history(folder.path());
    QVERIFY(unlocked(history));
    QCOMPARE(history.check(check.id).result()->standing, Standing::Answered);
    QCOMPARE(history.directory().result()->lines.size(), size_t(1));
    QCOMPARE(*history.unsettled().result(), std::vector<QUuid>());
    QCOMPARE(*history.recover(&asSending).result(), std::vector<QUuid>());
    QCOMPARE(*history.verify().result(), QStringList());
    QCOMPARE(history.size().result()->checks, 1);
    QCOMPARE(history.change(check.id, &asSending).result()->standing, Standing::Sending);
}

void HistoryTest::opensNothingByItself()
{
    QTemporaryDir folder;
    History history(folder.filePath(u"profile"_s));
    QCOMPARE(history.directory().result().failure().kind, Failure::Kind::KeyMissing);
    QVERIFY(!history.size().result());
    QVERIFY(!history.makeDataKey(samples::slot(), samples::slotKey()).result());
    QVERIFY(!history.isUnlocked());
    QVERIFY(!QFile::exists(folder.filePath(u"profile"_s)));
}

void HistoryTest::neverHoldsItsCaller()
{
    QTemporaryDir folder;
    History history(folder.path());
    QVERIFY(unlocked(history));
    const auto check = samples::check();
    QVERIFY(history.add(check).result());

    QSemaphore slowDisk;
    const auto slow = history.change(check.id, [&slowDisk](const Check &kept) {
        slowDisk.acquire();
        return asSending(kept);
    });
    const auto waiting = history.check(check.id);
    QVERIFY(!slow.isFinished());
    QVERIFY(!waiting.isFinished());
    slowDisk.release();
    QCOMPARE(waiting.result()->standing, Standing::Sending);
}

void HistoryTest::finishesEverythingBeforeItEnds()
{
    QTemporaryDir folder;
    std::vector<QFuture<Result<Check>>> added;
    {
        History history(folder.path());
        QVERIFY(unlocked(history));
        for (int check = 0; check < 50; ++check)
            added.push_back(history.add(samples::check()));
    }
    for (const auto &future : added) {
        QVERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    History history(folder.path());
    QVERIFY(unlocked(history));
    QCOMPARE(history.directory().result()->lines.size(), added.size());
}

void HistoryTest::tellsOfChangesByOthersOnly()
{
    QTemporaryDir folder;
    History one(folder.path());
    History two(folder.path());
    QVERIFY(unlocked(one));
    QVERIFY(unlocked(two));
    QSignalSpy atOne(&one, &History::changedElsewhere);
    QSignalSpy atTwo(&two, &History::changedElsewhere);
    // The key that the first made is already news to the second or was there before it looked.
    QVERIFY(two.add(samples::check()).result());
    QVERIFY(atOne.wait());
    QCOMPARE(atTwo.size(), 0);
    QCOMPARE(one.directory().result()->lines.size(), size_t(1));
}

void HistoryTest::answersInTheOrderItWasAsked()
{
    QTemporaryDir folder;
    History history(folder.path());
    QVERIFY(unlocked(history));
    const auto check = samples::check();
    (void)history.add(check);
    for (int attempt = 1; attempt <= 20; ++attempt) {
        (void)history.change(check.id, [attempt](Check kept) {
            kept.attempts = kept.attempts + 1 == attempt ? attempt : 1000;
            return std::optional(kept);
        });
    }
    QCOMPARE(history.check(check.id).result()->attempts, 20);
}

QTEST_GUILESS_MAIN(HistoryTest)

#include "tst_history.moc"
