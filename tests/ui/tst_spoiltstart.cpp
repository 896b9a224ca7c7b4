// SPDX-License-Identifier: MIT
#include "app/history/migrations.h"
#include "openingdesk.h"
#include "tests/support/await.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// A start on a history whose file a failing disk has spoilt.
class SpoiltStartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void aBackupTakesThePlaceOfWhatCannotBeRead_data();
    void aBackupTakesThePlaceOfWhatCannotBeRead();
    void offersNoBackupWhereNoneIs_data();
    void offersNoBackupWhereNoneIs();

private:
    void spoil(const QByteArray &kind) const;

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<OpeningDesk> m_desk;
};

void SpoiltStartTest::init()
{
    m_folder.emplace();
    m_desk = std::make_unique<OpeningDesk>(m_folder->path());
}

static void setVersion(QByteArray &bytes, char version)
{
    // https://www.sqlite.org/fileformat2.html, "The Database Header"
    bytes.replace(60, 4, QByteArray(3, '\0').append(version));
}

void SpoiltStartTest::spoil(const QByteArray &kind) const
{
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    auto bytes = file.readAll();
    if (kind == "bit")
        bytes[3] = char(bytes[3] ^ 1);
    else if (kind == "cut")
        bytes.truncate(50);
    else if (kind == "version")
        setVersion(bytes, char(newestVersion() ^ 2));
    else if (kind == "newer")
        setVersion(bytes.replace("older_keys", "newer_keys"), char(newestVersion() + 1));
    else
        setVersion(bytes, kind == "first" ? 1 : 3);
    QVERIFY(file.resize(0) && file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
}

void SpoiltStartTest::aBackupTakesThePlaceOfWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("a bit") << QByteArray("bit") << u"The file of the history is damaged."_s;
    QTest::newRow("a bit of the version") << QByteArray("version") << u"The file of the history is damaged."_s;
    QTest::newRow("cut") << QByteArray("cut") << u"One of its backups can be put in its place"_s;
    QTest::newRow("newer") << QByteArray("newer") << u"If no newer Coverdesk was ever used here"_s;
    QTest::newRow("older") << QByteArray("older") << u"The file of the history is damaged."_s;
    QTest::newRow("first") << QByteArray("first") << u"The file of the history is damaged."_s;
}

void SpoiltStartTest::aBackupTakesThePlaceOfWhatCannotBeRead()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, said);
    QString backup;
    m_desk->prepare([&](Office &office) {
        backup = backupFolderOf(office.folder()) + u'/' + await(office.history().backups().make())->name;
    });
    spoil(kind);
    auto &opening = m_desk->start();
    opening.askBackupFile = [backup] { return backup; };
    opening.begin();
    QVERIFY2(m_desk->shows(said), qPrintable(m_desk->seen()));
    QVERIFY(!m_desk->seen().contains(u"service"_s));
    QVERIFY(m_desk->press(u"Restore from a backup"_s));
    QVERIFY(m_desk->press(u"Choose the backup…"_s));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
    QCOMPARE(QDir(m_folder->path()).entryList({u"history-before-*.sqlite"_s}).size(), 1);
}

void SpoiltStartTest::offersNoBackupWhereNoneIs_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("cut") << QByteArray("cut");
    QTest::newRow("newer") << QByteArray("newer");
}

void SpoiltStartTest::offersNoBackupWhereNoneIs()
{
    QFETCH(QByteArray, kind);
    m_desk->prepare([](Office &) {});
    spoil(kind);
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"Try again"_s));
    QCOMPARE(m_desk->buttons(), QStringList{u"Try again"_s});
}

QTEST_MAIN(SpoiltStartTest)

#include "tst_spoiltstart.moc"
