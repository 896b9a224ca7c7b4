// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/restoredmark.h"
#include "samples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// A history that is moved, deleted or replaced while it is open takes nothing more in: what is not kept is not sent.
class GoneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesNothingInOnceItIsGone();
    void takesNothingInWhereAnotherStands();
    void goesOnOnceItIsBack();
    void keepsNoAnswerWhereNobodyFindsIt();
    void takesNothingInOnceAnOlderOneIsWrittenOverIt();
    void knowsThatAnOlderOneWasWrittenOverItWhileItWasOpen();

private:
    Result<Check> ask() { return m_file->add(samples::checkOf(u"Ada"_s, u"Quixworthy"_s, u"Z-1"_s)); }
    QString path() const { return samples::pathOf(m_folder->path()); }
    QString aside() const { return m_folder->filePath(u"aside"_s); }
    bool isOpened();
    /// As another program does, into the very file.
    void writeOlderOver();
    static bool isGone(const Failure &failure)
    {
        return failure.kind == Failure::Kind::Damaged && failure.code == u"gone";
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
};

void GoneTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_file.emplace(m_folder->path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(*m_file));
    QVERIFY(ask());
}

void GoneTest::takesNothingInOnceItIsGone()
{
    QVERIFY(QFile::remove(path()));
    const auto asked = ask();
    QVERIFY(!asked);
    QVERIFY(isGone(asked.failure()));
}

void GoneTest::takesNothingInWhereAnotherStands()
{
    QVERIFY(QFile::rename(path(), aside()));
    QVERIFY(QFile::copy(aside(), path()));
    const auto asked = ask();
    QVERIFY(!asked);
    QVERIFY(isGone(asked.failure()));
}

void GoneTest::goesOnOnceItIsBack()
{
    QVERIFY(QFile::rename(path(), aside()));
    QVERIFY(!ask());
    QVERIFY(QFile::rename(aside(), path()));
    QVERIFY(ask());
    QCOMPARE(m_file->verify(), Result<QStringList>(QStringList()));
}

void GoneTest::keepsNoAnswerWhereNobodyFindsIt()
{
    const auto asked = ask();
    QVERIFY(asked);
    const auto claimed = m_file->claim(asked->id, QDateTime::currentDateTimeUtc().addSecs(60),
                                       [](const Check &check) { return std::optional(check); });
    QVERIFY(claimed);
    QVERIFY(QFile::rename(path(), aside()));
    const auto kept = m_file->release(samples::answered(*claimed));
    QVERIFY(!kept);
    QVERIFY(isGone(kept.failure()));
    QVERIFY(QFile::rename(aside(), path()));
    QVERIFY(m_file->release(samples::answered(*claimed)));
    QCOMPARE(m_file->check(asked->id)->standing, Standing::Answered);
}

bool GoneTest::isOpened()
{
    m_file.reset();
    m_file.emplace(m_folder->path(), &QDateTime::currentDateTimeUtc);
    return samples::unlocked(*m_file);
}

void GoneTest::writeOlderOver()
{
    m_file.reset();
    QVERIFY(QFile::copy(path(), aside()));
    QVERIFY(isOpened());
    QVERIFY(ask());
    QVERIFY(isOpened());
    QVERIFY(ask());
    QCOMPARE(QProcess::execute(u"cp"_s, {aside(), path()}), 0);
}

void GoneTest::takesNothingInOnceAnOlderOneIsWrittenOverIt()
{
    writeOlderOver();
    for (int time = 0; time < 2; ++time) {
        const auto asked = ask();
        QVERIFY(!asked);
        QVERIFY(isGone(asked.failure()));
    }
    QVERIFY(isOpened());
    QCOMPARE(RestoredMark(m_file->database()).isFromOutside(), Result<bool>(true));
}

void GoneTest::knowsThatAnOlderOneWasWrittenOverItWhileItWasOpen()
{
    writeOlderOver();
    QVERIFY(isOpened());
    QCOMPARE(RestoredMark(m_file->database()).isFromOutside(), Result<bool>(true));
}

QTEST_GUILESS_MAIN(GoneTest)
#include "tst_gone.moc"
