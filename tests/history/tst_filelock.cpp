// SPDX-License-Identifier: MIT
#include "app/history/filelock.h"
#include "app/history/holder.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;

class FileLockTest : public QObject
{
    Q_OBJECT

private slots:
    void isHeldByOneAtATime();
    void waitsForTheOther();
    void tellsWhetherAnybodyHoldsIt();
    void needsAFolder();
    void aHolderLivesAsLongAsItsObject();
    void twoWhoAskAtOnceDoNotTakeEachOtherForTheHolder();
    void onlyTheFilesOfTheDeadAreForgotten();
};

void FileLockTest::isHeldByOneAtATime()
{
    QTemporaryDir folder;
    FileLock first(folder.filePath(u"lock"_s));
    FileLock second(folder.filePath(u"lock"_s));
    QVERIFY(first.lock());
    QVERIFY(first.lock());
    QCOMPARE(second.lock().failure().kind, Failure::Kind::InUse);
    first.unlock();
    QVERIFY(second.lock());
    QVERIFY(!first.lock());
}

void FileLockTest::waitsForTheOther()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"lock"_s);
    FileLock first(path);
    QVERIFY(first.lock());
    auto waiting = std::async(std::launch::async, [&path] { return bool(FileLock(path).lock(10s)); });
    QCOMPARE(waiting.wait_for(50ms), std::future_status::timeout);
    first.unlock();
    QVERIFY(waiting.get());
}

void FileLockTest::tellsWhetherAnybodyHoldsIt()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"lock"_s);
    QVERIFY(!FileLock::isHeld(path));
    QVERIFY(!QFile::exists(path));
    FileLock lock(path);
    QVERIFY(lock.lock());
    QVERIFY(FileLock::isHeld(path));
    lock.unlock();
    QVERIFY(!FileLock::isHeld(path));
}

void FileLockTest::needsAFolder()
{
    QTemporaryDir folder;
    FileLock lock(folder.filePath(u"missing/lock"_s));
    QCOMPARE(lock.lock(10s).failure().kind, Failure::Kind::ReadOnly);
}

void FileLockTest::aHolderLivesAsLongAsItsObject()
{
    QTemporaryDir folder;
    const Holder observer(folder.path());
    QUuid id;
    {
        Holder holder(folder.path());
        id = holder.id();
        QVERIFY(!observer.isAlive(id));
        QVERIFY(holder.appear());
        QVERIFY(observer.isAlive(id));
        QVERIFY(holder.isAlive(id));
    }
    QVERIFY(!observer.isAlive(id));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void FileLockTest::twoWhoAskAtOnceDoNotTakeEachOtherForTheHolder()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"lock"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    const auto asksOften = [&path] {
        for (int turn = 0; turn < 2000; ++turn) {
            if (FileLock::isHeld(path))
                return false;
        }
        return true;
    };
    auto first = std::async(std::launch::async, asksOften);
    auto second = std::async(std::launch::async, asksOften);
    QVERIFY(first.get());
    QVERIFY(second.get());
}

void FileLockTest::onlyTheFilesOfTheDeadAreForgotten()
{
    QTemporaryDir folder;
    Holder living(folder.path());
    QVERIFY(living.appear());
    const auto dead = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(QFile(folder.filePath(dead)).open(QIODevice::WriteOnly));
    QVERIFY(QFile(folder.filePath(u"opening"_s)).open(QIODevice::WriteOnly));

    Holder(folder.path()).forgetTheDead();
    QVERIFY(!QFile::exists(folder.filePath(dead)));
    QVERIFY(QFile::exists(folder.filePath(u"opening"_s)));
    QVERIFY(living.isAlive(living.id()));
}

QTEST_GUILESS_MAIN(FileLockTest)

#include "tst_filelock.moc"
