// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/holder.h"
#include "app/history/migrations.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"
#include "app/history/salvage.h"
#include "filebytes.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::contentOf;
using coverdesk::testing::write;

/// What is left of a damaged history takes its place only where that may be, and whole or not at all.
class SalvageKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void asksAPersonAboutEveryOpenCheck();
    void opensNothingWithoutAKey();
    void readsPastASpoiltHeader();
    void readsTheLogOfASpoiltFile_data();
    void readsTheLogOfASpoiltFile();
    void leavesANewerProgramsFileAlone();
    void refusesWhatIsNoHistory_data();
    void refusesWhatIsNoHistory();
    void isForNobodyElseThere();
    void isBrokenOffWhereNobodyWaits();
    void survivesBeingKilled_data();
    void survivesBeingKilled();

private:
    QString profile() const { return m_folder->path(); }
    QString path() const { return samples::pathOf(profile()); }
    QByteArray newer() const;
    static QByteArray recipes();
    Result<Salvage> salvage() const { return salvageHistory(profile(), &goesOn); }
    Result<Done> restore() const { return restoreHistory(salvagedPathOf(profile()), profile(), m_now); }
    static bool goesOn(qint64, qint64) { return true; }

    QByteArray m_whole;
    std::optional<QTemporaryDir> m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

static constexpr qint64 PageSize = 4096;

void SalvageKillsTest::initTestCase()
{
    QTemporaryDir source;
    {
        HistoryFile file(source.path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        for (int count = 0; count < 40; ++count) {
            auto check = samples::checkOf(u"Zeb%1"_s.arg(count), u"Quix"_s, u"Z%1"_s.arg(count));
            if (count % 4 != 0) {
                check = samples::answered(check);
                check.received = QByteArray(1500, 'x');
            }
            QVERIFY(file.add(check));
        }
    }
    m_whole = contentOf(samples::pathOf(source.path()));
}

void SalvageKillsTest::init()
{
    m_folder.emplace();
    write(path(), m_whole);
}

void SalvageKillsTest::asksAPersonAboutEveryOpenCheck()
{
    write(path(), m_whole.first(m_whole.size() - 4 * PageSize));
    QVERIFY(salvage());
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QVERIFY(!file.unsettled()->empty());
    QCOMPARE(file.due(m_now.addDays(1)), Result<std::vector<QUuid>>(std::vector<QUuid>()));
    QCOMPARE(RestoredMark::settleSome(file), Result<bool>(false));
    const auto open = *file.unsettled();
    for (const auto &id : open) {
        if (const auto check = file.check(id))
            QCOMPARE(check->standing, Standing::NeedsPerson);
    }
}

void SalvageKillsTest::opensNothingWithoutAKey()
{
    samples::edit(profile(), u"DELETE FROM keys"_s);
    write(path(), contentOf(path()).chopped(PageSize));
    QCOMPARE(salvage().failure(), (Failure{Failure::Kind::Damaged, u"keys"_s}));
    QVERIFY(!QFile::exists(salvagedPathOf(profile())));
}

/// Every bit by which a file is known.
void SalvageKillsTest::readsPastASpoiltHeader()
{
    const std::vector<std::pair<qsizetype, qsizetype>> known{{0, 20}, {21, 24}, {60, 64}, {68, 72}};
    for (const auto &[first, end] : known) {
        for (qsizetype bit = first * 8; bit < end * 8; ++bit) {
            auto bytes = m_whole;
            bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << bit % 8));
            write(path(), bytes);
            HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
            const auto opened = file.open();
            QVERIFY2(!opened && isOfWholeFile(opened.failure()), qPrintable(QString::number(bit / 8)));
            file.close();
            const auto found = surveyHistory(profile(), &goesOn);
            QVERIFY2(found && found->checks == 40 && found->hasKeys, qPrintable(QString::number(bit / 8)));
            QCOMPARE(contentOf(path()), bytes);
        }
    }
    QVERIFY(salvage());
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.directory()->lines.size(), size_t(40));
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

void SalvageKillsTest::readsTheLogOfASpoiltFile_data()
{
    QTest::addColumn<bool>("isEmpty");
    QTest::addRow("header") << false;
    QTest::addRow("empty") << true;
}

void SalvageKillsTest::readsTheLogOfASpoiltFile()
{
    QFETCH(bool, isEmpty);
    QTemporaryDir other;
    QByteArray bytes;
    QByteArray log;
    {
        if (!isEmpty)
            write(samples::pathOf(other.path()), m_whole);
        HistoryFile file(other.path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        QVERIFY(file.add(samples::answered(samples::check())));
        bytes = contentOf(samples::pathOf(other.path()));
        log = contentOf(samples::pathOf(other.path()) + u"-wal"_s);
    }
    bytes[3] = char(bytes.at(3) ^ 1);
    write(path(), isEmpty ? QByteArray() : bytes);
    write(path() + u"-wal"_s, log);
    QVERIFY(isOfWholeFile(HistoryFile(profile(), &QDateTime::currentDateTimeUtc).open().failure()));
    const auto made = salvage();
    QVERIFY(made);
    QCOMPARE(made->checks, isEmpty ? 1 : 41);
    QCOMPARE(contentOf(path() + u"-wal"_s), log);
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.directory()->lines.size(), size_t(made->checks));
}

/// What this one is after its next version.
QByteArray SalvageKillsTest::newer() const
{
    QTemporaryDir folder;
    write(samples::pathOf(folder.path()), m_whole);
    samples::edit(folder.path(), u"CREATE TABLE later (what TEXT) STRICT"_s);
    samples::edit(folder.path(), u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1));
    return contentOf(samples::pathOf(folder.path()));
}

/// Keeps what looks like a slot of keys.
QByteArray SalvageKillsTest::recipes()
{
    QTemporaryDir folder;
    samples::edit(folder.path(), u"CREATE TABLE recipes (name TEXT, picture BLOB)"_s);
    samples::edit(
        folder.path(),
        u"INSERT INTO recipes VALUES ('soup/%1', x'00ff')"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    return contentOf(samples::pathOf(folder.path()));
}

void SalvageKillsTest::leavesANewerProgramsFileAlone()
{
    const auto bytes = newer();
    write(path(), bytes);
    QCOMPARE(HistoryFile(profile(), &QDateTime::currentDateTimeUtc).open().failure().kind, Failure::Kind::Newer);
    QCOMPARE(surveyHistory(profile(), &goesOn).failure().kind, Failure::Kind::Newer);
    QCOMPARE(contentOf(path()), bytes);
}

void SalvageKillsTest::refusesWhatIsNoHistory_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addRow("empty") << QByteArray("empty") << Failure::Kind::Foreign;
    QTest::addRow("gone") << QByteArray("gone") << Failure::Kind::NotFound;
    QTest::addRow("a text") << QByteArray("text") << Failure::Kind::Foreign;
    QTest::addRow("cut within the header") << QByteArray("header") << Failure::Kind::Foreign;
    QTest::addRow("another program's") << QByteArray("foreign") << Failure::Kind::Foreign;
    QTest::addRow("a newer program's") << QByteArray("newer") << Failure::Kind::Newer;
}

void SalvageKillsTest::refusesWhatIsNoHistory()
{
    QFETCH(QByteArray, change);
    auto bytes = m_whole;
    if (change == "text" || change == "empty")
        bytes = QByteArray(change == "text" ? 9000 : 0, 'a');
    else if (change == "header")
        bytes.truncate(60);
    else if (change == "foreign")
        bytes = recipes();
    else if (change == "newer")
        bytes = newer();
    write(path(), bytes);
    if (change == "gone")
        QVERIFY(QFile::remove(path()));
    const auto made = salvage();
    QVERIFY(!made);
    QTEST(made.failure().kind, "kind");
    QCOMPARE(surveyHistory(profile(), &goesOn).failure(), made.failure());
    QCOMPARE(contentOf(path()), change == "gone" ? QByteArray() : bytes);
    QCOMPARE(QDir(profile()).entryList({u"salvag*"_s}), QStringList());
}

void SalvageKillsTest::isForNobodyElseThere()
{
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(salvage().failure().kind, Failure::Kind::InUse);
    QCOMPARE(surveyHistory(profile(), &goesOn).failure().kind, Failure::Kind::InUse);
    file.close();
    // Another program, whatever it does with the file.
    Holder other(profile() + u"/holders"_s);
    QVERIFY(other.appear());
    QCOMPARE(salvage().failure().kind, Failure::Kind::InUse);
    QCOMPARE(surveyHistory(profile(), &goesOn).failure().kind, Failure::Kind::InUse);
}

void SalvageKillsTest::isBrokenOffWhereNobodyWaits()
{
    const auto made = salvageHistory(profile(), [](qint64, qint64) { return false; });
    QCOMPARE(made.failure(), (Failure{Failure::Kind::InUse, u"9"_s}));
    QCOMPARE(QDir(profile()).entryList({u"salvag*"_s}), QStringList());
}

static QByteArray peer(const QString &folder, const QString &crashAt)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, crashAt);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/backuppeer"_s, {folder, u"salvage"_s});
    if (!process.waitForFinished())
        qFatal("the other program does not end");
    return process.readAllStandardOutput().trimmed();
}

void SalvageKillsTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isPlaced");
    for (const auto &point : {"salvage.begin", "salvage.scanned", "salvage.made", "restore.copied", "restore.flushed"})
        QTest::addRow("%s", point) << QString::fromLatin1(point) << false;
    for (const auto &point : {"restore.ready", "restore.aside", "restore.placed"})
        QTest::addRow("%s", point) << QString::fromLatin1(point) << true;
}

void SalvageKillsTest::survivesBeingKilled()
{
    QFETCH(QString, point);
    QFETCH(bool, isPlaced);
    const auto cut = m_whole.first(m_whole.size() - 6 * PageSize);
    write(path(), cut);
    QVERIFY2(peer(profile(), point) != "salvaged", "it was not killed");
    const auto isThere = [this, &cut] {
        const auto names = QDir(profile()).entryList({u"history*.sqlite"_s}, QDir::Files);
        return std::any_of(names.cbegin(), names.cend(),
                           [&](const QString &name) { return contentOf(profile() + u'/' + name) == cut; });
    };
    QVERIFY(isThere());
    {
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        QCOMPARE(samples::unlocked(file), isPlaced);
    }
    QVERIFY(isThere());
    QCOMPARE(QDir(profile()).entryList({u"salvag*"_s}), QStringList());
    if (!isPlaced)
        QCOMPARE(peer(profile(), {}), "salvaged");
    QVERIFY(isThere());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QVERIFY(!file.directory()->lines.empty());
    QCOMPARE(RestoredMark(file.database()).isSet(), Result<bool>(true));
}

QTEST_GUILESS_MAIN(SalvageKillsTest)

#include "tst_salvagekills.moc"
