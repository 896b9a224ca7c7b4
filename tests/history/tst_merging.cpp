// SPDX-License-Identifier: MIT
#include "patientdesk.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

class MergingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk.emplace(); }
    void mergesTwoRecords();
    void bringsLaterChecksToWhoStands();
    void partsThemAgain();
    void partsTheRightOnesOfAChain();
    void staysRightWhateverIsMergedAndParted();
    void refusesWhatCannotBeMerged();
    void waitsForWhoeverWorksOnACheck();
    void aLateWordLeavesThePatientAsItIs();
    void leavesADamagedCheckWhereItIs();
    void survivesBeingKilled_data();
    void survivesBeingKilled();

private:
    std::optional<PatientDesk> m_desk;
};

static const Actor Ada{u"ada"_s, u"AL"_s};

void MergingTest::mergesTwoRecords()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto other = m_desk->added(u"Ada"_s, u"Okafor"_s, u"U1"_s);
    const auto three = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto before = *await(m_desk->patients().patient(one.patientId));
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));

    QCOMPARE(m_desk->checksOf(two.patientId), (std::vector{three.id, two.id, one.id}));
    QCOMPARE(m_desk->checksOf(one.patientId), std::vector<QUuid>());
    QCOMPARE(m_desk->checksOf(other.patientId), std::vector{other.id});
    auto whole = one;
    whole.patientId = two.patientId;
    QCOMPARE(await(m_desk->history().check(one.id)), Result(whole));
    auto kept = before;
    kept.mergedInto = two.patientId;
    kept.mergedChecks = {one.id, three.id};
    kept.mergedAt = m_desk->now();
    QCOMPARE(await(m_desk->patients().patient(one.patientId)), Result(kept));

    const auto directory = await(m_desk->history().directory());
    QCOMPARE(directory->damaged, 0);
    QCOMPARE(directory->patients.size(), size_t(2));
    for (const auto &line : directory->lines)
        QVERIFY(line.patientId != one.patientId);
    QCOMPARE(*await(m_desk->history().verify()), QStringList());
    QCOMPARE(m_desk->audit().size(), size_t(1));
    QCOMPARE(m_desk->audit().front().act, AuditAct::Decided);
    QCOMPARE(m_desk->audit().front().patient, std::optional(one.patientId));
    QCOMPARE(m_desk->audit().front().detail, QString(u"merged into "_s + two.patientId.toString(QUuid::WithoutBraces)));
    QCOMPARE(await(m_desk->patients().save(before, Ada)).failure().code, u"merged"_s);
    QCOMPARE(m_desk->audit().size(), size_t(1));
}

void MergingTest::bringsLaterChecksToWhoStands()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId;
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s).patientId;
    const auto three = m_desk->added(u"Maya"_s, u"Lee-Adams"_s, u"U1"_s).patientId;
    QVERIFY(await(m_desk->patients().merge(one, two, {}, Ada)));
    QCOMPARE(m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId, two);
    QCOMPARE(m_desk->addedFor(one).patientId, two);
    QVERIFY(await(m_desk->patients().merge(two, three, {}, Ada)));
    for (int times = 0; times < 2; ++times) {
        QCOMPARE(m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId, three);
        QCOMPARE(m_desk->addedFor(one).patientId, three);
        QCOMPARE(m_desk->addedFor(two).patientId, three);
        m_desk->reopen();
    }
    QCOMPARE(await(m_desk->history().directory())->patients.size(), size_t(1));

    // One who is of that name by right comes before one who was merged.
    auto patient = *await(m_desk->patients().patient(m_desk->added(u"Mia"_s, u"Okafor"_s, u"U1"_s).patientId));
    patient.person.firstName = u"Maya"_s;
    QVERIFY(await(m_desk->patients().save(patient, Ada)));
    QCOMPARE(m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId, patient.id);
}

void MergingTest::partsThemAgain()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto before = await(m_desk->patients().patient(one.patientId));
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    const auto since = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    QCOMPARE(since.patientId, two.patientId);
    const auto theirs = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto doubtful = m_desk->addedFor(two.patientId);
    QCOMPARE(await(m_desk->patients().undoMerge(one.patientId, Ada)), Result(Parting{1, 1}));

    QCOMPARE(await(m_desk->patients().patient(one.patientId)), before);
    QCOMPARE(m_desk->checksOf(one.patientId), (std::vector{since.id, one.id}));
    QCOMPARE(m_desk->checksOf(two.patientId), (std::vector{doubtful.id, theirs.id, two.id}));
    QCOMPARE(await(m_desk->history().check(one.id)), Result(one));
    QCOMPARE(await(m_desk->history().directory())->patients.size(), size_t(2));
    QCOMPARE(m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId, one.patientId);
    QCOMPARE(m_desk->audit().front().detail, u"parted"_s);
    QCOMPARE(m_desk->audit().front().act, AuditAct::Decided);

    QCOMPARE(await(m_desk->patients().undoMerge(one.patientId, Ada)).failure().code, u"notMerged"_s);
    QCOMPARE(await(m_desk->patients().undoMerge(two.patientId, Ada)).failure().code, u"notMerged"_s);
    QCOMPARE(await(m_desk->patients().undoMerge(QUuid::createUuid(), Ada)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(m_desk->audit().size(), size_t(2));
    QCOMPARE(*await(m_desk->history().verify()), QStringList());
}

void MergingTest::partsTheRightOnesOfAChain()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto three = m_desk->added(u"Maya"_s, u"Adams"_s, u"U1"_s);
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    QVERIFY(await(m_desk->patients().merge(two.patientId, three.patientId, {}, Ada)));
    QVERIFY(await(m_desk->patients().undoMerge(one.patientId, Ada)));
    QCOMPARE(m_desk->checksOf(one.patientId), std::vector{one.id});
    QCOMPARE(m_desk->checksOf(three.patientId), (std::vector{three.id, two.id}));
    // What was the first one's is the second one's no more.
    QVERIFY(await(m_desk->patients().merge(one.patientId, three.patientId, {}, Ada)));
    QVERIFY(await(m_desk->patients().undoMerge(two.patientId, Ada)));
    QCOMPARE(m_desk->checksOf(two.patientId), std::vector{two.id});
    QCOMPARE(m_desk->checksOf(three.patientId), (std::vector{three.id, one.id}));
}

/// What must become of merging and parting, told in another way: whose each check was in turn.
struct Owners
{
    std::map<QUuid, std::vector<QUuid>> of;
    /// Whom the question names, where it names anyone.
    std::map<QUuid, QUuid> about;
    std::map<QUuid, QUuid> merged;

    void keep(const Check &check) { of[check.id] = {check.patientId}; }
    void keepAbout(const QUuid &patient, const Check &check)
    {
        keep(check);
        about[check.id] = patient;
    }

    /// Whether by merging, of others too, the one became the other.
    bool became(QUuid one, const QUuid &other) const
    {
        for (auto next = merged.find(one); one != other && next != merged.end(); next = merged.find(one))
            one = next->second;
        return one == other;
    }

    bool merge(const QUuid &from, const QUuid &into)
    {
        if (from == into || merged.contains(into) || !merged.emplace(from, into).second)
            return false;
        for (auto &[check, chain] : of) {
            if (chain.back() == from)
                chain.push_back(into);
        }
        return true;
    }

    bool part(const QUuid &from)
    {
        for (auto &[check, chain] : of) {
            const auto place = std::find(chain.begin(), chain.end(), from);
            const auto named = about.find(check);
            if (place != chain.end())
                chain.erase(place + 1, chain.end());
            else if (named != about.end() && became(named->second, from) && became(from, chain.back()))
                chain = {from};
        }
        return merged.erase(from) > 0;
    }

    bool agree(const std::vector<CheckLine> &lines) const
    {
        return lines.size() == of.size() && std::all_of(lines.cbegin(), lines.cend(), [this](const CheckLine &line) {
                   return of.at(line.id).back() == line.patientId;
               });
    }
};

static QString lastNameOf(qsizetype person)
{
    return QString(5, QChar(u'a' + int(person)));
}

void MergingTest::staysRightWhateverIsMergedAndParted()
{
    QRandomGenerator random(4);
    Owners owners;
    QList<QUuid> people;
    for (int person = 0; person < 5; ++person) {
        const auto check = m_desk->added(u"Maya"_s, lastNameOf(person), u"U1"_s);
        people.append(check.patientId);
        owners.keep(check);
    }
    int merged = 0;
    int parted = 0;
    for (int step = 0; step < 150; ++step) {
        const auto one = people.at(random.bounded(int(people.size())));
        const auto other = people.at(random.bounded(int(people.size())));
        const auto act = random.bounded(3);
        if (act == 0 && random.bounded(2) == 0)
            owners.keep(m_desk->addedFor(one));
        else if (act == 0)
            owners.keepAbout(one, m_desk->added(u"Maya"_s, lastNameOf(people.indexOf(one)), u"U1"_s));
        const bool isMerged = act == 1 && owners.merge(one, other);
        const bool isParted = act == 2 && owners.part(one);
        QVERIFY(act != 1 || bool(await(m_desk->patients().merge(one, other, {}, Ada))) == isMerged);
        QVERIFY(act != 2 || bool(await(m_desk->patients().undoMerge(one, Ada))) == isParted);
        merged += isMerged;
        parted += isParted;
        QVERIFY(owners.agree(await(m_desk->history().directory())->lines));
    }
    QVERIFY(merged > 10 && parted > 10);
    QCOMPARE(*await(m_desk->history().verify()), QStringList());
}

void MergingTest::refusesWhatCannotBeMerged()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId;
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s).patientId;
    const auto three = m_desk->added(u"Maya"_s, u"Adams"_s, u"U1"_s).patientId;
    QCOMPARE(await(m_desk->patients().merge(one, one, {}, Ada)).failure().code, u"itself"_s);
    QCOMPARE(await(m_desk->patients().merge(one, QUuid::createUuid(), {}, Ada)).failure().kind,
             Failure::Kind::NotFound);
    QCOMPARE(await(m_desk->patients().merge(QUuid::createUuid(), one, {}, Ada)).failure().kind,
             Failure::Kind::NotFound);
    QVERIFY(await(m_desk->patients().merge(one, two, {}, Ada)));
    QCOMPARE(await(m_desk->patients().merge(one, three, {}, Ada)).failure().code, u"merged"_s);
    QCOMPARE(await(m_desk->patients().merge(three, one, {}, Ada)).failure().code, u"merged"_s);
    QCOMPARE(await(m_desk->patients().merge(two, one, {}, Ada)).failure().code, u"merged"_s);
    QCOMPARE(m_desk->audit().size(), size_t(1));
}

static std::optional<Check> asItIs(const Check &check)
{
    return check;
}

void MergingTest::waitsForWhoeverWorksOnACheck()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto busy = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto claimed = await(m_desk->history().claim(busy.id, m_desk->now().addSecs(60), asItIs));
    QVERIFY(claimed);
    const auto refused = await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada));
    QCOMPARE(refused.failure().kind, Failure::Kind::InUse);
    QCOMPARE(m_desk->checksOf(one.patientId), (std::vector{busy.id, one.id}));
    QCOMPARE(await(m_desk->patients().patient(one.patientId))->mergedInto, std::nullopt);
    QCOMPARE(m_desk->audit().size(), size_t(0));

    QVERIFY(await(m_desk->history().release(*claimed)));
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    QVERIFY(await(m_desk->history().claim(busy.id, m_desk->now().addSecs(60), asItIs)));
    QCOMPARE(await(m_desk->patients().undoMerge(one.patientId, Ada)).failure().kind, Failure::Kind::InUse);
    QCOMPARE(m_desk->checksOf(two.patientId).size(), size_t(3));
    // Whoever has it takes too long.
    m_desk->wait(61);
    QVERIFY(await(m_desk->patients().undoMerge(one.patientId, Ada)));
    QCOMPARE(m_desk->checksOf(one.patientId).size(), size_t(2));
}

void MergingTest::aLateWordLeavesThePatientAsItIs()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto claimed = await(m_desk->history().claim(one.id, m_desk->now().addSecs(60), asItIs));
    m_desk->wait(61);
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    const auto kept = await(m_desk->history().release(samples::answered(*claimed)));
    QVERIFY(kept);
    QCOMPARE(kept->standing, Standing::Answered);
    QCOMPARE(kept->patientId, two.patientId);
    QCOMPARE(m_desk->checksOf(two.patientId).size(), size_t(2));
}

void MergingTest::leavesADamagedCheckWhereItIs()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto bad = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    samples::edit(m_desk->folder(),
                  u"UPDATE checks SET standing = 'answered' WHERE id = x'%1'"_s.arg(
                      QString::fromLatin1(bad.id.toRfc4122().toHex())));
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    QCOMPARE(m_desk->checksOf(two.patientId), (std::vector{two.id, one.id}));
    QCOMPARE(await(m_desk->patients().lines(one.patientId))->damaged, 1);
    QCOMPARE(await(m_desk->patients().lines(two.patientId))->damaged, 0);
    QVERIFY(await(m_desk->patients().undoMerge(one.patientId, Ada)));
    QCOMPARE(m_desk->checksOf(one.patientId), std::vector{one.id});
}

void MergingTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isDone");
    const auto row = [](const QString &act, const QString &point, bool isDone) {
        QTest::addRow("%s at %s", qPrintable(act), qPrintable(point)) << act << point << isDone;
    };
    row(u"merge"_s, u"merge.begin"_s, false);
    row(u"merge"_s, u"merge.moved"_s, false);
    row(u"merge"_s, u"merge.moved:12"_s, false);
    row(u"merge"_s, u"merge.worked"_s, false);
    row(u"merge"_s, u"merge.committed"_s, true);
    row(u"part"_s, u"part.begin"_s, false);
    row(u"part"_s, u"merge.moved:5"_s, false);
    row(u"part"_s, u"part.worked"_s, false);
    row(u"part"_s, u"part.committed"_s, true);
}

void MergingTest::survivesBeingKilled()
{
    QFETCH(QString, act);
    QFETCH(QString, point);
    QFETCH(bool, isDone);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s).patientId;
    QUuid one;
    constexpr size_t Checks = 12;
    for (size_t count = 0; count < Checks; ++count)
        one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId;
    const bool isParting = act == "part"_L1;
    QVERIFY(!isParting || await(m_desk->patients().merge(one, two, {}, Ada)));
    const auto entries = m_desk->audit().size();
    m_desk->close();

    QProcess peer;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    peer.setProcessEnvironment(environment);
    const auto idOf = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    peer.start(QCoreApplication::applicationDirPath() + u"/historypeer"_s,
               {m_desk->folder(), act, idOf(one), idOf(two)});
    QVERIFY(peer.waitForFinished());
    QVERIFY2(peer.readAllStandardOutput().isEmpty(), "it was not killed");

    m_desk->reopen();
    const bool isMerged = isParting != isDone;
    QCOMPARE(m_desk->checksOf(one).size(), isMerged ? size_t(0) : Checks);
    QCOMPARE(m_desk->checksOf(two).size(), isMerged ? Checks + 1 : size_t(1));
    QCOMPARE(await(m_desk->patients().patient(one))->mergedInto, isMerged ? std::optional(two) : std::nullopt);
    QCOMPARE(m_desk->audit().size(), entries + (isDone ? 1 : 0));
    QCOMPARE(*await(m_desk->history().verify()), QStringList());
    if (isMerged)
        QVERIFY(await(m_desk->patients().undoMerge(one, Ada)));
    else
        QVERIFY(await(m_desk->patients().merge(one, two, {}, Ada)));
}

QTEST_GUILESS_MAIN(MergingTest)
#include "tst_merging.moc"
