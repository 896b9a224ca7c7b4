// SPDX-License-Identifier: MIT
#include "app/history/audittable.h"
#include "app/history/historyfile.h"
#include "samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// A disk that does not give back what was written. COVERDESK_FLIPS says how many bits are flipped, one at a time, and
/// COVERDESK_SEED which.
class BitFlipsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFlipIsNoticedOrChangesNothing_data();
    void everyFlipIsNoticedOrChangesNothing();
    void everyCutIsNoticedAndLeavesTheRestAlone();
    void aLostPageLeavesTheOthers();
    void garbageForALogChangesNothing_data();
    void garbageForALogChangesNothing();
    void aRecordThatDoesNotOpenKeepsNoneFromBeingUsed();
    void noSecondDataKeyIsMadeWhereTheSlotsAreGone();

private:
    QString path() const { return samples::pathOf(m_folder->path()); }
    void put(const QByteArray &content) const;

    std::optional<QTemporaryDir> m_folder;
    QByteArray m_content;
};

static constexpr int Entries = 12;
static constexpr int FlipsPerPart = 500;
static constexpr int AtLeast = 1'500;
static constexpr int PageSize = 4096;

/// All that a history shows of itself.
struct Shown
{
    std::vector<Patient> patients;
    std::vector<CheckLine> lines;
    std::vector<Check> checks;
    std::vector<AuditEntry> audit;
    std::vector<QUuid> unsettled;
    std::vector<QUuid> due;

    friend bool operator==(const Shown &, const Shown &) = default;
};

static const QDateTime Later(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// Nothing where it says by itself that something is wrong.
static std::optional<Shown> shownBy(HistoryFile &file)
{
    if (!file.open() || !file.unlock(samples::slot(), samples::slotKey()))
        return std::nullopt;
    const auto directory = file.directory();
    const auto unsettled = file.unsettled();
    const auto due = file.due(Later);
    if (!directory || directory->damaged > 0 || !unsettled || !due)
        return std::nullopt;
    Shown shown{directory->patients, directory->lines, {}, {}, *unsettled, *due};
    for (const auto &line : shown.lines) {
        const auto check = file.check(line.id);
        if (!check)
            return std::nullopt;
        shown.checks.push_back(*check);
    }
    bool isWhole = true;
    const AuditTable audit(file.database(), file.cipher());
    const auto read = audit.newest(100, 1000, [&](const Result<AuditEntry> &entry) {
        isWhole = isWhole && entry;
        if (entry)
            shown.audit.push_back(*entry);
    });
    const auto bad = audit.firstBad();
    if (!read || !isWhole || !bad || *bad)
        return std::nullopt;
    return shown;
}

static bool isNoticed(HistoryFile &file)
{
    const auto damages = file.verify();
    return !damages || !damages->isEmpty();
}

void BitFlipsTest::put(const QByteArray &content) const
{
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path() + suffix);
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be written");
}

static Check numbered(int number)
{
    auto check = samples::checkOf(u"Zebulon"_s, u"Quixworthy"_s, u"ZQX%1"_s.arg(number % 7));
    check.askedAt = Later.addSecs(-60 * number);
    const auto open = openStandings();
    if (number % 3 > 0)
        return samples::answered(check);
    check.standing = open.at(size_t(number / 3) % open.size());
    if (check.standing == Standing::Tracking)
        check.nextLookAt = Later.addSecs(-1);
    return check;
}

void BitFlipsTest::initTestCase()
{
    const auto memory = u"/dev/shm"_s;
    const QFileInfo fast(memory);
    m_folder.emplace(fast.isDir() && fast.isWritable() ? memory + u"/coverdesk-XXXXXX"_s
                                                       : QDir::tempPath() + u"/coverdesk-XXXXXX"_s);
    {
        HistoryFile file(m_folder->path(), [] { return Later; });
        QVERIFY(samples::unlocked(file));
        for (int number = 0; number < 60; ++number)
            QVERIFY(file.add(numbered(number)));
        for (int number = 0; number < Entries; ++number)
            QVERIFY(file.within("audit", [&] {
                return AuditTable(file.database(), file.cipher()).append({.at = Later, .actor = {u"front"_s}});
            }));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_content = file.readAll();
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    QCOMPARE(m_content.size() % PageSize, qsizetype(0));
}

void BitFlipsTest::everyFlipIsNoticedOrChangesNothing_data()
{
    QTest::addColumn<int>("seed");
    const auto wished = qEnvironmentVariableIntValue("COVERDESK_FLIPS");
    const auto first = qEnvironmentVariableIntValue("COVERDESK_SEED");
    // In parts, since no test may take longer than five minutes.
    for (int part = 0; part * FlipsPerPart < std::max(wished, AtLeast); ++part)
        QTest::addRow("seed %d", first + part) << first + part;
}

void BitFlipsTest::everyFlipIsNoticedOrChangesNothing()
{
    QFETCH(int, seed);
    put(m_content);
    std::optional<Shown> before;
    {
        HistoryFile file(m_folder->path(), [] { return Later; });
        before = shownBy(file);
        QVERIFY(before && !isNoticed(file));
        QCOMPARE(before->checks.size(), size_t(60));
        QCOMPARE(before->patients.size(), size_t(7));
        QCOMPARE(before->audit.size(), size_t(60 + Entries));
    }
    QRandomGenerator random(quint32(seed + 1));
    QStringList unnoticed;
    int harmless = 0;
    QElapsedTimer clock;
    clock.start();
    for (int flip = 0; flip < FlipsPerPart; ++flip) {
        const auto at = random.bounded(int(m_content.size()));
        const auto bit = random.bounded(8);
        auto content = m_content;
        content[at] = char(content.at(at) ^ (1 << bit));
        put(content);
        HistoryFile file(m_folder->path(), [] { return Later; });
        const auto shown = shownBy(file);
        if (shown == before)
            ++harmless;
        else if (shown && !isNoticed(file))
            unnoticed.append(u"byte %1 bit %2"_s.arg(at).arg(bit));
    }
    QCOMPARE(unnoticed, QStringList());
    // It must be the records that are hit.
    QVERIFY(harmless < FlipsPerPart * 3 / 4);
    qInfo("%d flips in a file of %lld bytes: %d noticed, %d changed nothing, %lld ms", FlipsPerPart,
          qint64(m_content.size()), FlipsPerPart - harmless, harmless, clock.elapsed());
}

void BitFlipsTest::everyCutIsNoticedAndLeavesTheRestAlone()
{
    for (qsizetype size = PageSize; size < m_content.size(); size += PageSize) {
        const auto content = m_content.first(size);
        put(content);
        {
            HistoryFile file(m_folder->path(), [] { return Later; });
            QVERIFY(!shownBy(file));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

void BitFlipsTest::aLostPageLeavesTheOthers()
{
    int readable = 0;
    for (qsizetype page = 1; page < m_content.size() / PageSize; ++page) {
        auto content = m_content;
        content.replace(page * PageSize, PageSize, QByteArray(PageSize, '\xa5'));
        put(content);
        HistoryFile file(m_folder->path(), [] { return Later; });
        if (!file.open() || !file.unlock(samples::slot(), samples::slotKey()))
            continue;
        const auto shown = shownBy(file);
        QVERIFY2(!shown || isNoticed(file) || shown->checks.size() == 60, qPrintable(QString::number(page)));
        const auto directory = file.directory();
        if (directory && directory->lines.size() >= 40 && directory->lines.size() + size_t(directory->damaged) >= 60)
            ++readable;
    }
    // But for the few that say where all the others are.
    QVERIFY2(readable * 4 >= m_content.size() / PageSize * 3, qPrintable(QString::number(readable)));
}

void BitFlipsTest::garbageForALogChangesNothing_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addRow("wal") << u"-wal"_s;
    QTest::addRow("shm") << u"-shm"_s;
}

void BitFlipsTest::garbageForALogChangesNothing()
{
    QFETCH(QString, suffix);
    put(m_content);
    QFile garbage(path() + suffix);
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(40'000, '\x5a'));
    garbage.close();
    HistoryFile file(m_folder->path(), [] { return Later; });
    const auto shown = shownBy(file);
    QVERIFY(shown && !isNoticed(file));
    QCOMPARE(shown->checks.size(), size_t(60));
}

void BitFlipsTest::aRecordThatDoesNotOpenKeepsNoneFromBeingUsed()
{
    put(m_content);
    const auto spoil = [this](const QString &what) { samples::edit(m_folder->path(), what); };
    spoil(u"UPDATE checks SET body_sealed = zeroblob(900), line_sealed = zeroblob(300) WHERE rowid % 10 = 1"_s);
    spoil(u"UPDATE patients SET sealed = zeroblob(300) WHERE rowid = 2"_s);
    HistoryFile file(m_folder->path(), [] { return Later; });
    QVERIFY(samples::unlocked(file));
    const auto directory = file.directory();
    QVERIFY(directory);
    QCOMPARE(directory->lines.size(), size_t(54));
    QCOMPARE(directory->damaged, 7);
    QCOMPARE(file.unsettled()->size(), size_t(20));
    QVERIFY(!file.due(Later)->empty());
    QCOMPARE(file.verify()->size(), 7);
    QVERIFY(file.add(samples::check()));
    // A patient whose record does not open is found again by nobody: a new one is made.
    QVERIFY(file.add(numbered(1)));
    QCOMPARE(samples::edit(m_folder->path(), u"SELECT count(*) FROM checks"_s).toInt(), 62);
}

void BitFlipsTest::noSecondDataKeyIsMadeWhereTheSlotsAreGone()
{
    put(m_content);
    samples::edit(m_folder->path(), u"DELETE FROM keys"_s);
    HistoryFile file(m_folder->path(), [] { return Later; });
    QVERIFY(file.open()->empty());
    const auto made = file.makeDataKey(samples::slot(), samples::slotKey());
    QCOMPARE(made.failure().kind, Failure::Kind::Damaged);
    QCOMPARE(made.failure().code, u"keys"_s);
    QVERIFY(file.open()->empty());
}

QTEST_GUILESS_MAIN(BitFlipsTest)

#include "tst_bitflips.moc"
