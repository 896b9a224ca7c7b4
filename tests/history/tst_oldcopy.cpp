// SPDX-License-Identifier: MIT
#include "app/history/catchup.h"
#include "app/history/historyfile.h"
#include "app/history/restoredmark.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// An older copy of the file that was put beside the log of the newer is told from a file and its own log, whatever
/// SQLite would make of the two.
class OldCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOlderCopyBesideTheNewerLogAsksPeople();
    void itIsMarkedWithoutAnyKey();
    void itIsToldOnce();
    void theLogOfItsOwnFileIsRead();
    void aCopyFromAmidTheLogIsCompletedByIt();

private:
    QString path() const { return samples::pathOf(m_folder->path()); }
    QString aside(const QString &name) const { return m_folder->filePath(name); }
    /// What lies there after a kill.
    void keep(const QString &name) const;
    void putBack(const QString &file, const QString &log);
    bool begin();
    bool isFromOutside() const { return *RestoredMark(m_file->database()).isFromOutside(); }
    void send();

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    Check m_check;
};

void OldCopyTest::init()
{
    m_file.reset();
    m_folder.emplace();
    QVERIFY(begin());
    m_check = *m_file->add(samples::check());
    m_file.reset();
    keep(u"queued"_s);
    QVERIFY(begin());
    send();
    keep(u"amid"_s);
    m_file.reset();
    QVERIFY(begin());
    keep(u"sent"_s);
    QVERIFY(m_file->add(samples::checkOf(u"Ada"_s, u"Quill"_s, u"Q1"_s)));
    keep(u"newest"_s);
}

bool OldCopyTest::begin()
{
    m_file.emplace(m_folder->path(), &QDateTime::currentDateTimeUtc);
    return samples::unlocked(*m_file);
}

void OldCopyTest::send()
{
    const auto claimed =
        m_file->claim(m_check.id, QDateTime::currentDateTimeUtc().addSecs(60), [](Check check) -> std::optional<Check> {
            check.standing = Standing::Sending;
            return check;
        });
    QVERIFY(claimed);
    QVERIFY(m_file->release(samples::answered(*claimed)));
}

void OldCopyTest::keep(const QString &name) const
{
    QVERIFY(QFile::copy(path(), aside(name)));
    if (QFile::exists(path() + u"-wal"_s))
        QVERIFY(QFile::copy(path() + u"-wal"_s, aside(name) + u"-wal"_s));
}

void OldCopyTest::putBack(const QString &file, const QString &log)
{
    m_file.reset();
    for (const auto &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path() + ending);
    QVERIFY(QFile::copy(aside(file), path()));
    QVERIFY(QFile::copy(aside(log) + u"-wal"_s, path() + u"-wal"_s));
}

void OldCopyTest::anOlderCopyBesideTheNewerLogAsksPeople()
{
    putBack(u"queued"_s, u"newest"_s);
    QVERIFY(begin());
    QVERIFY(isFromOutside());
    const auto claimed = m_file->claim(m_check.id, QDateTime::currentDateTimeUtc().addSecs(60),
                                       [](const Check &check) { return std::optional(check); });
    QCOMPARE(claimed.failure().code, u"restored"_s);
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(true));
    QCOMPARE(RestoredMark::settleSome(*m_file), Result<bool>(false));
    QCOMPARE(m_file->check(m_check.id)->standing, Standing::NeedsPerson);
    QCOMPARE(m_file->verify(), Result<QStringList>(QStringList()));
    // Nothing is thrown away.
    QCOMPARE(QDir(m_folder->path()).entryList({u"history-before-*.sqlite-wal"_s}).size(), 1);
}

void OldCopyTest::itIsMarkedWithoutAnyKey()
{
    putBack(u"queued"_s, u"newest"_s);
    m_file.emplace(m_folder->path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(m_file->open());
    m_file.reset();
    QVERIFY(begin());
    QVERIFY(isFromOutside());
}

void OldCopyTest::itIsToldOnce()
{
    putBack(u"queued"_s, u"newest"_s);
    QVERIFY(begin());
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(true));
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(false));
    m_file.reset();
    QVERIFY(begin());
    QVERIFY(!isFromOutside());
}

void OldCopyTest::theLogOfItsOwnFileIsRead()
{
    putBack(u"sent"_s, u"newest"_s);
    QVERIFY(begin());
    QVERIFY(!*RestoredMark(m_file->database()).isSet());
    QCOMPARE(m_file->size()->checks, 2);
    QCOMPARE(m_file->check(m_check.id)->standing, Standing::Answered);
}

void OldCopyTest::aCopyFromAmidTheLogIsCompletedByIt()
{
    putBack(u"amid"_s, u"amid"_s);
    QVERIFY(begin());
    QVERIFY(!*RestoredMark(m_file->database()).isSet());
    QCOMPARE(m_file->check(m_check.id)->standing, Standing::Answered);
}

QTEST_GUILESS_MAIN(OldCopyTest)

#include "tst_oldcopy.moc"
