// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/purgenote.h"
#include "app/history/retention.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhatWouldGo();
    void takesWhatIsSettledAndOld();
    void keepsWhatIsOpen_data();
    void keepsWhatIsOpen();
    void countsFromTheLastEvent();
    void keepsWhomTheAuditLogNamesSince();
    void keepsWhoseChecksWereLost_data();
    void keepsWhoseChecksWereLost();
    void keepsWhoWasMergedAsLongAsTheOther();
    void keepsWhatDoesNotOpen();
    void writesALineInTheAuditLog();
    void hidesNoTheft();
    void leavesNoTrace();
    void goesOnInBatches();
    void needsARuleAndAKey();
    void survivesBeingKilled_data();
    void survivesBeingKilled();

private:
    void open();
    QUuid keep(const Check &check);

    /// So many old checks of one patient, and one of another that is not.
    void keepMany();
    Check old(const QString &name, int years) const;
    HistoryRetention::Step purge(const RetentionRule &rule = {});
    Purgeable preview() { return *await(m_history->retention().preview({}, m_now)); }
    size_t checks() { return await(m_history->directory())->lines.size(); }
    size_t patients() { return await(m_history->directory())->patients.size(); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

static constexpr int Many = 450; // more than two batches
static const Actor Front{u"front"_s, u"MK"_s};

void RetentionTest::init()
{
    m_history.reset();
    m_folder.emplace();
    m_now = QDateTime::currentDateTimeUtc();
    open();
}

void RetentionTest::open()
{
    m_history = std::make_unique<History>(
        m_folder->path(), [this] { return m_now; }, nullptr);
    const auto known = await(m_history->open());
    QVERIFY(known);
    QVERIFY(known->empty() ? await(m_history->makeDataKey(samples::slot(), samples::slotKey()))
                           : await(m_history->unlock(samples::slot(), samples::slotKey())));
}

/// On the day on which it was asked.
QUuid RetentionTest::keep(const Check &check)
{
    const auto now = std::exchange(m_now, check.askedAt);
    const auto kept = await(m_history->add(check));
    m_now = now;
    return kept ? kept->patientId : QUuid();
}

void RetentionTest::keepMany()
{
    const auto patient = keep(old(u"Ada"_s, 7));
    keep(old(u"Bea"_s, 1));
    m_history.reset();
    {
        HistoryFile file(m_folder->path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        QVERIFY(file.within("fill", [&]() -> Result<Done> {
            CheckTable checks(file.database(), file.cipher());
            for (int count = 1; count < Many; ++count) {
                auto check = old(u"Ada"_s, 7);
                check.patientId = patient;
                if (const auto kept = checks.insert({check, {}}); !kept)
                    return kept;
            }
            return Done{};
        }));
    }
    open();
}

/// Answered so many years and a day ago.
Check RetentionTest::old(const QString &name, int years) const
{
    auto check = samples::checkOf(name, u"Quixworthy"_s, u"Z-"_s + name);
    check.askedAt = m_now.addYears(-years).addDays(-1);
    return samples::answered(check);
}

HistoryRetention::Step RetentionTest::purge(const RetentionRule &rule)
{
    const auto step = await(m_history->retention().purgeSome(rule, m_now, Front));
    return step ? *step : HistoryRetention::Step{-1, -1, false};
}

void RetentionTest::showsWhatWouldGo()
{
    QCOMPARE(preview(), Purgeable());
    const auto oldest = old(u"Ada"_s, 8);
    const auto newest = old(u"Bea"_s, 6);
    keep(newest);
    keep(oldest);
    keep(old(u"Bea"_s, 2));
    keep(old(u"Cid"_s, 5));
    QCOMPARE(preview(), (Purgeable{2, 1, oldest.askedAt, newest.askedAt}));
    QCOMPARE(checks(), size_t(4));
}

void RetentionTest::takesWhatIsSettledAndOld()
{
    keep(old(u"Ada"_s, 8));
    keep(old(u"Bea"_s, 6));
    keep(old(u"Bea"_s, 2));
    const auto step = purge();
    QCOMPARE(step.checks, 2);
    QCOMPARE(step.patients, 1);
    QVERIFY(!step.isMore);
    QCOMPARE(checks(), size_t(1));
    QCOMPARE(patients(), size_t(1));
    QCOMPARE(preview(), Purgeable());
    QCOMPARE(await(m_history->verify()), Result<QStringList>(QStringList()));
    // Whoever comes back is a new patient.
    keep(old(u"Ada"_s, 1));
    QCOMPARE(patients(), size_t(2));
    QCOMPARE(purge({10}).checks, 0);
    QCOMPARE(purge({2}).checks, 1);
}

void RetentionTest::keepsWhatIsOpen_data()
{
    QTest::addColumn<Standing>("standing");
    for (const auto standing : openStandings())
        QTest::addRow("%d", int(standing)) << standing;
}

void RetentionTest::keepsWhatIsOpen()
{
    QFETCH(Standing, standing);
    auto check = old(u"Ada"_s, 20);
    check.standing = standing;
    keep(check);
    QCOMPARE(purge().checks, 0);
    QCOMPARE(checks(), size_t(1));
    QCOMPARE(patients(), size_t(1));
}

void RetentionTest::countsFromTheLastEvent()
{
    auto check = old(u"Ada"_s, 7);
    check.answeredAt = m_now.addYears(-5);
    keep(check);
    QCOMPARE(purge().checks, 0);
    QCOMPARE(purge({4}).checks, 1);
}

void RetentionTest::keepsWhoseChecksWereLost_data()
{
    QTest::addColumn<QString>("alsoLost");
    QTest::addRow("checks") << QString();
    QTest::addRow("an entry of the audit log") << u"DELETE FROM audit WHERE seq = 3"_s;
    QTest::addRow("the first entries") << u"DELETE FROM audit WHERE seq <= 3"_s;
    QTest::addRow("what an entry says") << u"UPDATE audit SET sealed = x'00' WHERE seq = 3"_s;
}

/// As they may be in what is left of a damaged file.
void RetentionTest::keepsWhoseChecksWereLost()
{
    QFETCH(QString, alsoLost);
    for (const auto &name : {u"Ada"_s, u"Bea"_s, u"Cid"_s})
        keep(old(name, 1));
    QVERIFY(await(m_history->audit().note({.actor = Front, .act = AuditAct::Unlocked})));
    samples::edit(m_folder->path(), u"DELETE FROM checks WHERE rowid = 3"_s);
    if (!alsoLost.isEmpty())
        samples::edit(m_folder->path(), alsoLost);
    QCOMPARE(preview().patients, qint64(0));
    QCOMPARE(purge().patients, 0);
    QCOMPARE(patients(), size_t(3));
}

void RetentionTest::keepsWhomTheAuditLogNamesSince()
{
    const auto ada = keep(old(u"Ada"_s, 8));
    const auto bea = keep(old(u"Bea"_s, 8));
    const auto note = [this](const QUuid &patient, AuditAct act) {
        QVERIFY(await(m_history->audit().note({.actor = Front, .act = act, .patient = patient})));
    };
    keep(old(u"Cid"_s, 8));
    note(bea, AuditAct::Viewed);
    note(ada, AuditAct::Edited);
    QCOMPARE(preview().patients, qint64(1));
    QCOMPARE(purge().patients, 1);
    QCOMPARE(patients(), size_t(2));
    m_now = m_now.addYears(7);
    QCOMPARE(purge().patients, 2);
    QCOMPARE(patients(), size_t(0));
}

void RetentionTest::keepsWhoWasMergedAsLongAsTheOther()
{
    const auto ada = keep(old(u"Ada"_s, 20));
    const auto married = keep(old(u"Adah"_s, 20));
    const auto now = std::exchange(m_now, m_now.addYears(-10));
    QVERIFY(await(m_history->patients().merge(ada, married, {}, Front)));
    m_now = now;
    auto recent = old(u"Adah"_s, 1);
    recent.patientId = married;
    keep(recent);
    QCOMPARE(purge().patients, 0);
    QVERIFY(await(m_history->patients().patient(ada)));
    QCOMPARE(purge({1}).patients, 2);
    QVERIFY(!await(m_history->patients().patient(ada)));
}

void RetentionTest::keepsWhatDoesNotOpen()
{
    keep(old(u"Ada"_s, 8));
    keep(old(u"Bea"_s, 8));
    keep(old(u"Cid"_s, 8));
    samples::edit(m_folder->path(), u"UPDATE checks SET asked_at = asked_at - 1 WHERE rowid = 2"_s);
    samples::edit(m_folder->path(), u"UPDATE patients SET sealed = zeroblob(length(sealed)) WHERE rowid = 3"_s);
    const auto step = purge();
    QCOMPARE(step.checks, 2);
    QCOMPARE(step.patients, 1);
    QCOMPARE(samples::edit(m_folder->path(), u"SELECT count(*) FROM checks"_s).toInt(), 1);
    QCOMPARE(samples::edit(m_folder->path(), u"SELECT count(*) FROM patients"_s).toInt(), 2);
}

void RetentionTest::writesALineInTheAuditLog()
{
    purge();
    QCOMPARE(await(m_history->audit().newest(9))->entries.size(), size_t(0));
    keep(old(u"Ada"_s, 8));
    purge();
    const auto entries = await(m_history->audit().newest(9))->entries;
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries.back().act, AuditAct::Checked);
    QCOMPARE(entries.front().act, AuditAct::Purged);
    QCOMPARE(entries.front().actor, Front);
    QCOMPARE(entries.front().at.toMSecsSinceEpoch(), m_now.toMSecsSinceEpoch());
    const auto day = m_now.addYears(-6).date().toString(Qt::ISODate);
    QVERIFY(entries.front().detail.startsWith(u"checks=1 patients=1 before="_s + day + u' '));
    QCOMPARE(purgedChecks(entries.front().detail), std::vector{*entries.back().check});
}

/// Neither of what the rule would have taken too, nor of anything else.
void RetentionTest::hidesNoTheft()
{
    keep(old(u"Ada"_s, 8));
    keep(old(u"Bea"_s, 8));
    keep(old(u"Cid"_s, 2));
    const auto asked = await(m_history->audit().newest(9))->entries;
    samples::edit(m_folder->path(), u"DELETE FROM checks WHERE rowid IN (2, 3)"_s);
    QCOMPARE(purge().checks, 1);
    const auto missing = await(m_history->verify());
    QVERIFY(missing);
    QCOMPARE(missing->size(), qsizetype(2));
    for (const auto &entry : {asked.at(0), asked.at(1)})
        QVERIFY(missing->contains(u"missing check "_s + entry.check->toString(QUuid::WithoutBraces)));
}

/// The file and its log, as they lie there.
static QByteArray bytesIn(const QString &folder)
{
    QByteArray bytes;
    for (const auto &suffix : {QString(), u"-wal"_s}) {
        QFile file(samples::pathOf(folder) + suffix);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void RetentionTest::leavesNoTrace()
{
    keep(old(u"Ada"_s, 8));
    const auto sealed = samples::edit(m_folder->path(), u"SELECT body_sealed FROM checks"_s).toByteArray();
    const auto line = samples::edit(m_folder->path(), u"SELECT line_sealed FROM checks"_s).toByteArray();
    const auto patient = samples::edit(m_folder->path(), u"SELECT sealed FROM patients"_s).toByteArray();
    QVERIFY(bytesIn(m_folder->path()).contains(line));
    QCOMPARE(purge().patients, 1);
    const auto left = bytesIn(m_folder->path());
    for (const auto &gone : {sealed, line, patient})
        QVERIFY(!left.contains(gone.mid(40, 100)));
}

void RetentionTest::goesOnInBatches()
{
    keepMany();
    QCOMPARE(preview().checks, qint64(Many));
    std::vector<int> taken;
    for (bool isMore = true; isMore;) {
        const auto step = purge();
        taken.push_back(step.checks);
        isMore = step.isMore;
    }
    QCOMPARE(taken, std::vector<int>({200, 200, 50}));
    QCOMPARE(checks(), size_t(1));
    QCOMPARE(patients(), size_t(1));
}

void RetentionTest::needsARuleAndAKey()
{
    QCOMPARE(await(m_history->retention().purgeSome({0}, m_now, Front)).failure().code, u"years"_s);
    QCOMPARE(await(m_history->retention().preview({-1}, m_now)).failure().code, u"years"_s);
    QVERIFY(await(m_history->open()));
    QCOMPARE(await(m_history->retention().preview({}, m_now)).failure().kind, Failure::Kind::KeyMissing);
}

void RetentionTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point :
         {"purge.begin", "purge.worked", "purge.committed", "purge.worked:2", "purge.committed:2", "purge.worked:3"})
        QTest::addRow("%s", point) << QString::fromLatin1(point);
}

void RetentionTest::survivesBeingKilled()
{
    QFETCH(QString, point);
    keepMany();
    m_history.reset();
    const QString peer = QCoreApplication::applicationDirPath() + u"/backuppeer"_s;
    QProcess killed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    killed.setProcessEnvironment(environment);
    killed.start(peer, {m_folder->path(), u"purge"_s});
    QVERIFY(killed.waitForFinished());
    QVERIFY2(!killed.readAllStandardOutput().contains("purged"), "it was not killed");
    QProcess again;
    again.start(peer, {m_folder->path(), u"purge"_s});
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.readAllStandardOutput().trimmed(), "purged");

    open();
    QCOMPARE(checks(), size_t(1));
    QCOMPARE(patients(), size_t(1));
    QCOMPARE(await(m_history->verify()), Result<QStringList>(QStringList()));
    int logged = 0;
    const auto entries = await(m_history->audit().newest(9))->entries;
    for (const auto &entry : entries)
        logged += entry.detail.section(u' ', 0, 0).section(u'=', 1).toInt();
    QCOMPARE(logged, Many);
}

QTEST_GUILESS_MAIN(RetentionTest)

#include "tst_retention.moc"
