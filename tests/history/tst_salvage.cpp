// SPDX-License-Identifier: MIT
#include "app/history/closedfile.h"
#include "app/history/historyfile.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"
#include "app/history/salvage.h"
#include "app/history/statement.h"
#include "filebytes.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::contentOf;
using coverdesk::testing::write;

/// What is left of a spoilt file is read, all of it, and nothing is taken for what it is not.
class SalvageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void readsAWholeFileWhole();
    void guessesHowManyThereWere();
    void readsWhatIsLeftOfACutFile();
    void readsAroundASpoiltPage();
    void readsWithoutTheSchema_data();
    void readsWithoutTheSchema();
    void readsWhatIsInTheLogAlone();
    void namesWhatIsGone();
    void makesTheShelfOfWhatIsThere();
    void takesOverAnOlderProgramsFile_data();
    void takesOverAnOlderProgramsFile();

private:
    /// Where the bytes of a check lie in the file.
    struct Kept
    {
        Check check;
        qint64 rowAt = 0;
        std::vector<qint64> ends = {};
    };

    QString profile() const { return m_folder->path(); }
    QString path() const { return samples::pathOf(profile()); }
    Result<Salvage> salvage() const { return salvageHistory(profile(), &goesOn); }
    Result<Done> restore() const { return restoreHistory(salvagedPathOf(profile()), profile(), m_now); }
    enum class Loss { Cut, Spoilt };
    void compareWithWhatWasLeft(Loss loss, const std::function<bool(qint64 at)> &isThere);
    static bool goesOn(qint64, qint64) { return true; }

    QTemporaryDir m_source;
    QByteArray m_whole;
    std::vector<Kept> m_kept;
    qint64 m_keyAt = 0;
    std::optional<QTemporaryDir> m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

static constexpr qint64 PageSize = 4096;

/// The last byte of each piece of \a value that lies in one piece in the file.
static std::vector<qint64> endsOf(const QByteArray &value, const QByteArray &file)
{
    constexpr qsizetype Piece = 24;
    std::vector<qint64> ends;
    for (qsizetype at = 0; at + Piece <= value.size(); at += Piece) {
        if (const auto found = file.indexOf(value.mid(at, Piece)); found >= 0)
            ends.push_back(found + Piece - 1);
    }
    return ends;
}

void SalvageTest::initTestCase()
{
    std::vector<Check> checks;
    {
        HistoryFile file(m_source.path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        for (int count = 0; count < 90; ++count) {
            auto check = samples::checkOf(u"Zeb%1"_s.arg(count / 3), u"Quix"_s, u"Z%1"_s.arg(count / 3));
            if (count % 4 != 0) {
                check = samples::answered(check);
                check.received = QByteArray(count % 7 * 1500, 'x');
            }
            const auto kept = file.add(check);
            QVERIFY(kept);
            checks.push_back(*kept);
        }
    }
    m_whole = contentOf(samples::pathOf(m_source.path()));
    for (const auto &check : checks) {
        const QByteArray row = check.id.toRfc4122() + check.patientId.toRfc4122();
        Kept kept{check, m_whole.indexOf(row)};
        QVERIFY(kept.rowAt > 0);
        for (const auto &column : {u"line_sealed"_s, u"body_sealed"_s}) {
            const auto value = samples::edit(m_source.path(),
                                             u"SELECT %1 FROM checks WHERE id = x'%2'"_s.arg(
                                                 column, QString::fromLatin1(check.id.toRfc4122().toHex())))
                                   .toByteArray();
            QVERIFY(value.size() > 0);
            const auto ends = endsOf(value, m_whole);
            QVERIFY(qsizetype(ends.size()) >= value.size() / 24 - 4);
            kept.ends.insert(kept.ends.end(), ends.cbegin(), ends.cend());
        }
        m_kept.push_back(kept);
    }
    m_keyAt = m_whole.indexOf(samples::edit(m_source.path(), u"SELECT sealed FROM keys"_s).toByteArray());
    QVERIFY(m_keyAt > 0);
    QCOMPARE(contentOf(samples::pathOf(m_source.path())), m_whole);
}

void SalvageTest::init()
{
    m_folder.emplace();
    write(path(), m_whole);
}

/// Salvages the file that is there, and compares with what lay where \a isThere says that bytes still are.
void SalvageTest::compareWithWhatWasLeft(Loss loss, const std::function<bool(qint64 at)> &isThere)
{
    const auto before = contentOf(path());
    const auto surveyed = surveyHistory(profile(), &goesOn);
    const auto made = salvage();
    QCOMPARE(contentOf(path()), before);
    if (!isThere(m_keyAt)) {
        QCOMPARE(made.failure(), (Failure{Failure::Kind::Damaged, u"keys"_s}));
        QVERIFY(surveyed && !surveyed->hasKeys);
        QVERIFY(!QFile::exists(salvagedPathOf(profile())));
        return;
    }
    QVERIFY(made);
    QCOMPARE(surveyed, made);
    QVERIFY2(restore(), "it cannot be put in its place");
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    qint64 whole = 0;
    for (const auto &kept : m_kept) {
        const bool isNamed = isThere(kept.rowAt);
        const bool isWhole = isNamed && std::all_of(kept.ends.cbegin(), kept.ends.cend(), isThere);
        const auto found = file.check(kept.check.id);
        if (isWhole)
            QCOMPARE(found, Result<Check>(kept.check));
        else
            QCOMPARE(found.failure().kind, isNamed ? Failure::Kind::Damaged : Failure::Kind::NotFound);
        whole += isWhole ? 1 : 0;
    }
    // A page that is there, and spoilt, shows when its records are opened.
    QVERIFY(loss == Loss::Spoilt ? made->checks >= whole : made->checks == whole);
    QVERIFY(made->known >= whole);
    // A share of the checks is gone that is like that of the file.
    const auto pages = qMax<qint64>(1, before.size() / PageSize);
    QVERIFY(made->known * pages * PageSize >= (whole - 1) * m_whole.size());
    QCOMPARE(RestoredMark(file.database()).isSet(), Result<bool>(true));
    QCOMPARE(RestoredMark::settleSome(file), Result<bool>(false));
    QVERIFY(file.add(samples::check()));
    file.close();
    const auto aside = QDir(profile()).entryList({u"history-before-*.sqlite"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(profile() + u'/' + aside.front()), before);
    QVERIFY(!QFile::exists(salvagedPathOf(profile())));
}

/// Every page takes a minute.
static int step()
{
    return qEnvironmentVariableIntValue("COVERDESK_DRILL") > 0 ? 1 : 9;
}

void SalvageTest::readsAWholeFileWhole()
{
    const auto made = salvage();
    QVERIFY(made);
    QCOMPARE(*made, (Salvage{90, 90, 30, 0, true}));
    // By which its own backups are known.
    QCOMPARE(ClosedFile(salvagedPathOf(profile())).history(), ClosedFile(path()).history());
    QVERIFY(ClosedFile(path()).history());

    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    HistoryFile there(m_source.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(there));
    QCOMPARE(file.directory()->lines, there.directory()->lines);
    QCOMPARE(file.directory()->patients, there.directory()->patients);
}

void SalvageTest::guessesHowManyThereWere()
{
    write(path(), m_whole.first(m_whole.size() / PageSize / 2 * PageSize));
    const auto found = surveyHistory(profile(), &goesOn);
    QVERIFY(found && found->checks > 20 && found->checks < 60);
    QVERIFY(found->known >= 2 * found->checks - 1);
    // Nothing is made of a number of pages that is itself spoilt, or no longer meant.
    for (const auto at : {29, 95}) {
        auto bytes = m_whole.chopped(PageSize);
        bytes[30] = char(bytes[30] + (at == 95 ? 1 : 0));
        bytes[at] = char(bytes[at] ^ 1);
        write(path(), bytes);
        QCOMPARE(surveyHistory(profile(), &goesOn)->known, 90);
    }
}

void SalvageTest::readsWhatIsLeftOfACutFile()
{
    const auto pages = m_whole.size() / PageSize;
    QVERIFY(pages > 60);
    for (auto left = pages - 1; left > 0; left -= left > 16 ? step() : 1) {
        init();
        // Also within a page, of which nothing is left then; SQLite counts it.
        const auto size = left * PageSize;
        write(path(), m_whole.first(size + (left % 2 == 0 && left < pages - 1 ? 1000 : 0)));
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        const auto opened = file.open();
        QVERIFY2(!opened, qPrintable(QString::number(left)));
        QVERIFY2(isOfWholeFile(opened.failure()), qPrintable(opened.failure().code));
        file.close();
        compareWithWhatWasLeft(Loss::Cut, [size](qint64 at) { return at < size; });
        if (QTest::currentTestFailed()) {
            qInfo("with %lld pages of %lld", qint64(left), qint64(pages));
            return;
        }
    }
}

void SalvageTest::readsAroundASpoiltPage()
{
    const auto pages = m_whole.size() / PageSize;
    for (qint64 spoilt = 1; spoilt < pages; spoilt += step()) {
        init();
        auto bytes = m_whole;
        bytes.replace(spoilt * PageSize, PageSize, QByteArray(PageSize, spoilt % 2 == 1 ? '\0' : '\xff'));
        write(path(), bytes);
        compareWithWhatWasLeft(Loss::Spoilt, [spoilt](qint64 at) { return at / PageSize != spoilt; });
        if (QTest::currentTestFailed()) {
            qInfo("without page %lld of %lld", spoilt + 1, qint64(pages));
            return;
        }
    }
}

void SalvageTest::readsWithoutTheSchema_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addRow("garbage") << QByteArray(PageSize - 100, '\xff');
    QTest::addRow("zeros") << QByteArray(PageSize - 100, '\0');
    // A leaf without any cell.
    QTest::addRow("empty") << QByteArray("\x0d\0\0\0\0\x10\0", 7) + QByteArray(PageSize - 107, '\0');
}

void SalvageTest::readsWithoutTheSchema()
{
    QFETCH(QByteArray, first);
    auto bytes = m_whole;
    bytes.replace(100, PageSize - 100, first);
    write(path(), bytes);
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(isOfWholeFile(file.open().failure()));
    file.close();
    compareWithWhatWasLeft(Loss::Cut, [](qint64) { return true; });
}

void SalvageTest::readsWhatIsInTheLogAlone()
{
    QTemporaryDir other;
    std::optional<Check> newest;
    {
        HistoryFile file(other.path(), &QDateTime::currentDateTimeUtc);
        write(samples::pathOf(other.path()), m_whole);
        QVERIFY(samples::unlocked(file));
        newest = *file.add(samples::answered(samples::check()));
        for (const auto &ending : {u""_s, u"-wal"_s}) {
            QFile::remove(path() + ending);
            QVERIFY(QFile::copy(samples::pathOf(other.path()) + ending, path() + ending));
        }
    }
    auto bytes = contentOf(path());
    write(path(), bytes.first(bytes.size() - 8 * PageSize));
    const auto before = contentOf(path());
    const auto log = contentOf(path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const auto made = salvage();
    QVERIFY(made);
    QCOMPARE(contentOf(path()), before);
    QCOMPARE(contentOf(path() + u"-wal"_s), log);
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.check(newest->id), Result<Check>(*newest));
    QCOMPARE(QDir(profile()).entryList({u"salvag*"_s}), QStringList());
}

void SalvageTest::namesWhatIsGone()
{
    // The page of one check, which the audit log knows.
    const auto gone = m_kept.back();
    auto bytes = m_whole;
    const auto page = gone.rowAt / PageSize;
    bytes.replace(page * PageSize, PageSize, QByteArray(PageSize, '\0'));
    // The patients' names.
    const auto patient = m_kept.front().check.patientId;
    const auto sealed = samples::edit(m_source.path(),
                                      u"SELECT sealed FROM patients WHERE id = x'%1'"_s.arg(
                                          QString::fromLatin1(patient.toRfc4122().toHex())))
                            .toByteArray();
    const auto patients = m_whole.indexOf(sealed) / PageSize;
    bytes.replace(patients * PageSize, PageSize, QByteArray(PageSize, '\0'));
    write(path(), bytes);
    const auto made = salvage();
    QVERIFY(made);
    QVERIFY(made->checks < made->known);
    QCOMPARE(made->known, 90);
    QVERIFY(made->lost > 0);
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    const auto damaged = file.verify();
    QVERIFY(damaged);
    QVERIFY(damaged->contains(u"missing check "_s + gone.check.id.toString(QUuid::WithoutBraces)));
    QVERIFY(damaged->contains(u"patient "_s + patient.toString(QUuid::WithoutBraces)));
    QCOMPARE(damaged->filter(u"search "_s), QStringList());
    // What is asked about a patient whose record is lost goes on.
    auto check = m_kept.front().check;
    QVERIFY(file.change(check.id, [](Check one) {
        one.standing = Standing::Closed;
        return std::optional(one);
    }));
}

/// Whichever page is gone: who is found by a search is who is there.
void SalvageTest::makesTheShelfOfWhatIsThere()
{
    const auto pages = m_whole.size() / PageSize;
    for (qint64 gone = 1; gone < pages; gone += 2) {
        init();
        auto bytes = m_whole;
        bytes.replace(gone * PageSize, PageSize, QByteArray(PageSize, '\0'));
        write(path(), bytes);
        if (!salvage())
            continue;
        QVERIFY(restore());
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        QCOMPARE(file.verify()->filter(u"search "_s), QStringList());
    }
}

void SalvageTest::takesOverAnOlderProgramsFile_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : QDir(QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/history")).entryList({u"*.sqlite"_s}))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void SalvageTest::takesOverAnOlderProgramsFile()
{
    QFETCH(QString, name);
    const auto bytes = contentOf(QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/history/") + name);
    write(path(), bytes);
    const auto checks = ClosedFile(path()).checks();
    QVERIFY(checks && *checks > 0);
    const auto made = salvage();
    QVERIFY(made);
    QCOMPARE(made->checks, *checks);
    QCOMPARE(made->known, *checks);
    QVERIFY(restore());
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(file.unlock(file.open()->front().id, QByteArray(32, 'p')));
    QCOMPARE(qint64(file.directory()->lines.size()), *checks);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

QTEST_GUILESS_MAIN(SalvageTest)

#include "tst_salvage.moc"
