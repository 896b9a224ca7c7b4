// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "app/history/historyfile.h"
#include "samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// New checks in the place of old ones, closed ones that come back, and records as version 1 wrote them.
static void olderVersions();

class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTakesThePlaceOfAnother();
    void bothOrNeither();
    void aFoundReceiptReopensAClosedOne();
    void aReceiptAfterTheEndIsNotLost();
    void aLateReceiptKeepsWhatPeopleDecided();
    void whatHasALookSetIsDueWhateverItsStanding();
    void seesWhatWasAnsweredJustNow();
    void seesWhatWasClosedAndIsStillLookedFor();
    void readsAHistoryOfAnOlderVersion_data() { olderVersions(); }
    void readsAHistoryOfAnOlderVersion();
    void writesOnInAHistoryOfAnOlderVersion_data() { olderVersions(); }
    void writesOnInAHistoryOfAnOlderVersion();

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    QDateTime m_now;
};

void IntakeTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_now = QDateTime::currentDateTimeUtc();
    m_file.emplace(m_folder->path(), [this] { return m_now; });
}

static Check inDoubt(const QDateTime &now)
{
    auto check = samples::check();
    check.service = ServiceId::HealthHarbor;
    return settled(sending(check, now), {.kind = Outcome::Kind::Unclear}, now, 0.5);
}

static Check givenUp(const QDateTime &now)
{
    auto check = inDoubt(now);
    check.standing = Standing::NeedsPerson;
    return check;
}

static Check successorOf(const Check &old)
{
    auto check = samples::check();
    check.id = QUuid::createUuid();
    check.patientId = old.patientId;
    check.repeats = old.id;
    return check;
}

void IntakeTest::oneTakesThePlaceOfAnother()
{
    QVERIFY(samples::unlocked(*m_file));
    const auto old = m_file->add(givenUp(m_now));
    const auto successor = successorOf(*old);
    const auto retire = [&](const Check &check) { return retired(check, successor.id, m_now); };
    const auto kept = m_file->replace(old->id, retire, successor, m_now.addSecs(60));
    QVERIFY(kept);
    QCOMPARE(kept->patientId, old->patientId);
    QCOMPARE(m_file->check(old->id)->standing, Standing::Closed);
    QCOMPARE(m_file->check(old->id)->repeatedBy, std::optional(successor.id));
    // It is this process's at once.
    QCOMPARE(m_file->claim(successor.id, m_now.addSecs(60), [](const Check &check) { return check; }).failure().kind,
             Failure::Kind::InUse);
    QCOMPARE(m_file->directory()->patients.size(), size_t(1));
}

void IntakeTest::bothOrNeither()
{
    QVERIFY(samples::unlocked(*m_file));
    const auto old = m_file->add(givenUp(m_now));
    const auto successor = successorOf(*old);
    const auto retire = [&](const Check &check) { return retired(check, successor.id, m_now); };
    QVERIFY(m_file->replace(old->id, retire, successor, m_now.addSecs(60)));

    // A second press, or another desk: the old one needs nobody any more.
    const auto second = m_file->replace(old->id, retire, successorOf(*old), m_now.addSecs(60));
    QCOMPARE(second.failure().code, u"unchanged"_s);
    QCOMPARE(m_file->directory()->lines.size(), size_t(2));

    // One whose successor cannot be kept stays as it is.
    const auto other = m_file->add([&] {
        auto check = givenUp(m_now);
        check.id = QUuid::createUuid();
        return check;
    }());
    const auto exists = m_file->replace(
        other->id, [&](const Check &check) { return retired(check, successor.id, m_now); }, successor,
        m_now.addSecs(60));
    QCOMPARE(exists.failure().code, u"exists"_s);
    QCOMPARE(m_file->check(other->id)->standing, Standing::NeedsPerson);
}

void IntakeTest::aFoundReceiptReopensAClosedOne()
{
    QVERIFY(samples::unlocked(*m_file));
    const auto closedOne = m_file->add(*closed(inDoubt(m_now), m_now));
    const auto claimed =
        m_file->claim(closedOne->id, m_now.addSecs(60), [this](const Check &check) { return taken(check, {}, m_now); });
    QVERIFY(claimed);
    const auto found = settled(*claimed, {.kind = Outcome::Kind::Found, .ticket = u"inq-1"_s}, m_now, 0.5);
    QCOMPARE(m_file->release(found)->standing, Standing::Tracking);
    QCOMPARE(m_file->check(closedOne->id)->ticket, u"inq-1"_s);
    QVERIFY(m_file->check(closedOne->id)->search.isLate);
}

void IntakeTest::aReceiptAfterTheEndIsNotLost()
{
    QVERIFY(samples::unlocked(*m_file));
    auto check = samples::check();
    check.service = ServiceId::HealthHarbor;
    const auto sent = m_file->add(sending(check, m_now), m_now.addSecs(60));
    // The claim runs out, the desk doubts, a person closes it; then the receipt arrives after all.
    m_now = m_now.addSecs(120);
    QVERIFY(m_file->change(sent->id, [this](const Check &kept) { return closed(abandoned(kept, m_now), m_now); }));
    const auto placed = settled(*sent, {.kind = Outcome::Kind::Placed, .ticket = u"inq-1"_s}, m_now, 0.5);
    QVERIFY(m_file->release(placed));
    QCOMPARE(m_file->check(sent->id)->ticket, u"inq-1"_s);
    QCOMPARE(m_file->check(sent->id)->standing, Standing::Tracking);
}

void IntakeTest::aLateReceiptKeepsWhatPeopleDecided()
{
    QVERIFY(samples::unlocked(*m_file));
    const auto old = m_file->add(givenUp(m_now));
    const auto look = m_file->claim(old->id, m_now.addSecs(60), [](const Check &check) { return check; });
    // The look takes longer than its claim; meanwhile a person has it sent again.
    m_now = m_now.addSecs(120);
    const auto successor = successorOf(*old);
    const auto retire = [&](const Check &check) { return retired(check, successor.id, m_now); };
    QVERIFY(m_file->replace(old->id, retire, successor, m_now.addSecs(60)));
    QVERIFY(m_file->release(settled(*look, {.kind = Outcome::Kind::Found, .ticket = u"inq-1"_s}, m_now, 0.5)));
    const auto kept = m_file->check(old->id);
    QCOMPARE(kept->ticket, u"inq-1"_s);
    QCOMPARE(kept->repeatedBy, std::optional(successor.id));
    QVERIFY(kept->search.isLate);
}

void IntakeTest::whatHasALookSetIsDueWhateverItsStanding()
{
    QVERIFY(samples::unlocked(*m_file));
    const auto gone = m_file->add(*closed(inDoubt(m_now), m_now));
    QCOMPARE(*m_file->due(m_now), std::vector<QUuid>());
    QCOMPARE(*m_file->due(m_now.addSecs(3600)), std::vector<QUuid>{gone->id});
    // The clock was put back by more than any pause.
    QCOMPARE(*m_file->due(m_now.addDays(-1)), std::vector<QUuid>{gone->id});
}

static Check answeredByPhone(const QDateTime &askedAt, const std::optional<QDateTime> &answeredAt)
{
    auto check = samples::answered(samples::check());
    check.service = ServiceId::HealthHarbor;
    check.askedAt = askedAt;
    check.answeredAt = answeredAt;
    return check;
}

void IntakeTest::seesWhatWasAnsweredJustNow()
{
    QVERIFY(samples::unlocked(*m_file));
    for (int day = 1; day <= 60; ++day)
        QVERIFY(m_file->add(answeredByPhone(m_now.addDays(-day), m_now.addDays(-day).addSecs(3600))));
    const auto late = m_file->add(answeredByPhone(m_now.addDays(-60), m_now.addSecs(-60)));
    QVERIFY(late);

    auto asked = samples::check();
    asked.service = ServiceId::HealthHarbor;
    std::vector<QUuid> opened;
    const auto look = [&opened](const Check &kept) {
        opened.push_back(kept.id);
        return false;
    };
    QVERIFY(m_file->add(asked, {}, look));
    // Of the others the lines say enough.
    QCOMPARE(opened, std::vector<QUuid>{late->id});
    asked.id = QUuid::createUuid();
    const auto again = m_file->add(asked, {}, [&late](const Check &kept) { return kept.id == late->id; });
    QVERIFY(!again);
    QCOMPARE(again.failure().code, u"same"_s);
}

void IntakeTest::seesWhatWasClosedAndIsStillLookedFor()
{
    QVERIFY(samples::unlocked(*m_file));
    auto given = givenUp(m_now);
    given.askedAt = m_now.addDays(-2);
    const auto ended = m_file->add(*closed(given, m_now));
    QVERIFY(ended && ended->nextLookAt);
    auto asked = samples::check();
    asked.service = ServiceId::HealthHarbor;
    QVERIFY(!m_file->add(asked, {}, [&ended](const Check &kept) { return kept.id == ended->id; }));
}

static QString fileOf(int version)
{
    return QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/format%1.sqlite"_s.arg(version);
}

static const QByteArray PracticeKey(32, 'p');

static bool openedAsBefore(HistoryFile &file)
{
    const auto known = file.open();
    return known && known->size() == 1 && file.unlock(known->front().id, PracticeKey);
}

static void olderVersions()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<size_t>("checks");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("claims");
    QTest::addRow("version 1") << 1 << size_t(5) << 3 << 0;
    QTest::addRow("version 2") << 2 << size_t(6) << 5 << 1;
}

void IntakeTest::readsAHistoryOfAnOlderVersion()
{
    QFETCH(int, version);
    QFETCH(size_t, checks);
    QVERIFY(QFile::copy(fileOf(version), samples::pathOf(m_folder->path())));
    QVERIFY(openedAsBefore(*m_file));
    const auto directory = m_file->directory();
    QCOMPARE(directory->damaged, 0);
    QCOMPARE(directory->lines.size(), checks);
    QCOMPARE(*m_file->verify(), QStringList());
    int answers = 0;
    int claims = 0;
    for (const auto &line : directory->lines) {
        const auto check = m_file->check(line.id);
        QVERIFY(check);
        answers += check->standing == Standing::Answered;
        claims += check->inquiry.claim.has_value();
        QVERIFY(version > 1 || !isNews(*check));
    }
    QTEST(answers, "answers");
    QTEST(claims, "claims");
}

void IntakeTest::writesOnInAHistoryOfAnOlderVersion()
{
    QFETCH(int, version);
    QFETCH(size_t, checks);
    QVERIFY(QFile::copy(fileOf(version), samples::pathOf(m_folder->path())));
    QVERIFY(openedAsBefore(*m_file));
    const auto open = m_file->unsettled();
    QCOMPARE(open->size(), size_t(1));
    const auto ended = m_file->change(open->front(), [this](const Check &check) { return closed(check, m_now); });
    QVERIFY(ended && ended->standing == Standing::Closed);
    QVERIFY(m_file->add(samples::check()));
    QVERIFY(samples::renewed(*m_file));
    QCOMPARE(*m_file->verify(), QStringList());
    QCOMPARE(m_file->directory()->lines.size(), checks + 1);
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
