// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "samples.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// Two programs on one history, with a clock that the test moves.
class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneAtATime();
    void notEvenTheHolderTwice();
    void keepsTheChangeWithTheClaim();
    void keepsNothingWhereNothingIsChanged();
    void endWithTheirTime();
    void endWithTheirHolder();
    void endWhenAKilledProgramDoes();
    void anUnsettledOneLosesToWhoeverTookOver();
    void anAnswerWinsOverWhoeverTookOver();
    void aLateReceiptIsNotLost();
    void nobodyLosesAReceipt();
    void anOverAttemptOfTheSameProgramCountsNoMore();
    void aSettledRowStays();
    void aLateReleaseOfAnUntakenClaimCounts();
    void changeWaitsForTheHolder();
    void recoverTakesOnlyWhatNobodyHolds();
    void recoverLeavesWhatIsNotSending();
    void manyProgramsClaimOne();
    void manyProgramsLoseNothing();
    void aKilledProgramLosesNothingItKept();
    void twoInOneProgramKeepTheirLocks();

private:
    QDateTime later() const { return m_now.addSecs(60); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_one;
    std::optional<HistoryFile> m_two;
    QDateTime m_now;
    Check m_check;
};

static std::optional<Check> with(Check check, Standing standing)
{
    check.standing = standing;
    return check;
}

static std::optional<Check> asSending(const Check &check)
{
    return with(check, Standing::Sending);
}

static std::optional<Check> asInDoubt(const Check &check)
{
    return with(check, Standing::InDoubt);
}

static QString peerProgram()
{
    return QCoreApplication::applicationDirPath() + u"/historypeer"_s;
}

/// The ids a program said, line by line; a line it was killed at may be half an id.
static QList<QUuid> idsIn(const QByteArray &said)
{
    QList<QUuid> ids;
    for (const auto &line : said.split('\n')) {
        if (const auto id = QUuid::fromString(QLatin1StringView(line)); !id.isNull())
            ids.append(id);
    }
    return ids;
}

void ClaimsTest::init()
{
    m_one.reset();
    m_two.reset();
    m_folder.emplace();
    m_now = QDateTime::currentDateTimeUtc();
    m_one.emplace(m_folder->path(), [this] { return m_now; });
    m_two.emplace(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(*m_one));
    QVERIFY(samples::unlocked(*m_two));
    m_check = *m_one->add(samples::check());
}

void ClaimsTest::oneAtATime()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    const auto second = m_two->claim(m_check.id, later(), &asSending);
    QCOMPARE(second.failure().kind, Failure::Kind::InUse);
    QVERIFY(m_one->release(*asInDoubt(m_check)));
    QVERIFY(m_two->claim(m_check.id, later(), &asSending));
    QCOMPARE(m_one->claim(m_check.id, later(), &asSending).failure().kind, Failure::Kind::InUse);
}

void ClaimsTest::notEvenTheHolderTwice()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    QCOMPARE(m_one->claim(m_check.id, later(), &asSending).failure().kind, Failure::Kind::InUse);
}

void ClaimsTest::keepsTheChangeWithTheClaim()
{
    const auto claimed = m_one->claim(m_check.id, later(), &asSending);
    QVERIFY(claimed);
    QCOMPARE(claimed->standing, Standing::Sending);
    QCOMPARE(*m_two->check(m_check.id), *claimed);
    QCOMPARE(m_two->claim(QUuid::createUuid(), later(), &asSending).failure().kind, Failure::Kind::NotFound);
}

void ClaimsTest::keepsNothingWhereNothingIsChanged()
{
    const auto claimed = m_one->claim(m_check.id, later(), [](const Check &) { return std::optional<Check>(); });
    QCOMPARE(claimed.failure(), Failure({Failure::Kind::Refused, u"unchanged"_s}));
    QCOMPARE(*m_one->check(m_check.id), m_check);
    QVERIFY(m_two->claim(m_check.id, later(), &asSending));
}

void ClaimsTest::endWithTheirTime()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    m_now = later().addMSecs(-1);
    QVERIFY(!m_two->claim(m_check.id, later(), &asSending));
    m_now = m_now.addMSecs(1);
    QVERIFY(m_two->claim(m_check.id, later(), &asSending));
}

void ClaimsTest::endWithTheirHolder()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    QVERIFY(!m_two->claim(m_check.id, later(), &asSending));
    m_one.reset();
    QVERIFY(m_two->claim(m_check.id, later(), &asSending));
}

void ClaimsTest::endWhenAKilledProgramDoes()
{
    QProcess peer;
    peer.start(peerProgram(), {m_folder->path(), u"claim"_s, m_check.id.toString()});
    QVERIFY(peer.waitForReadyRead());
    QCOMPARE(peer.readLine().trimmed(), "claimed");
    QCOMPARE(m_one->check(m_check.id)->standing, Standing::Sending);
    QCOMPARE(m_one->claim(m_check.id, later(), &asSending).failure().kind, Failure::Kind::InUse);
    QCOMPARE(*m_one->recover(&asInDoubt), std::vector<QUuid>());

    peer.kill();
    QVERIFY(peer.waitForFinished());
    QCOMPARE(*m_one->recover(&asInDoubt), std::vector{m_check.id});
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
}

void ClaimsTest::anUnsettledOneLosesToWhoeverTookOver()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    m_now = later();
    const auto taken = m_two->claim(m_check.id, later(), &asSending);
    QVERIFY(taken);
    const auto released = m_one->release(*asInDoubt(m_check));
    QCOMPARE(*released, *taken);
    QCOMPARE(*m_one->check(m_check.id), *taken);
    QCOMPARE(m_one->claim(m_check.id, later(), &asSending).failure().kind, Failure::Kind::InUse);
}

void ClaimsTest::anAnswerWinsOverWhoeverTookOver()
{
    const auto answer = samples::answered(*m_one->claim(m_check.id, later(), &asSending));
    m_now = later();
    const auto taken = m_two->claim(m_check.id, later(), &asSending);
    QVERIFY(taken);
    QCOMPARE(*m_one->release(answer), answer);
    // The other one's doubt does not undo it.
    QCOMPARE(*m_two->release(*asInDoubt(*taken)), answer);
    QCOMPARE(*m_two->check(m_check.id), answer);
}

void ClaimsTest::aLateReceiptIsNotLost()
{
    auto mine = *m_one->claim(m_check.id, later(), asSending);
    m_now = m_now.addSecs(120);
    auto theirs = *m_two->claim(m_check.id, later(), asInDoubt);
    theirs.standing = Standing::Unconfirmed;
    QVERIFY(m_two->release(theirs));

    mine.standing = Standing::Tracking;
    mine.ticket = u"7d98"_s;
    QVERIFY(m_one->release(mine));
    QCOMPARE(m_one->check(m_check.id)->ticket, u"7d98"_s);
    QCOMPARE(m_one->check(m_check.id)->standing, Standing::Tracking);
}

void ClaimsTest::nobodyLosesAReceipt()
{
    auto mine = *m_one->claim(m_check.id, later(), asSending);
    m_now = m_now.addSecs(120);
    auto theirs = *m_two->claim(m_check.id, later(), asInDoubt);
    mine.standing = Standing::Tracking;
    mine.ticket = u"7d98"_s;
    QVERIFY(m_one->release(mine));
    theirs.standing = Standing::Unconfirmed;
    QVERIFY(m_two->release(theirs));
    QCOMPARE(m_one->check(m_check.id)->ticket, u"7d98"_s);
}

void ClaimsTest::anOverAttemptOfTheSameProgramCountsNoMore()
{
    const auto once = [](Check check) {
        ++check.attempts;
        return with(check, Standing::Sending);
    };
    auto first = *m_one->claim(m_check.id, later(), once);
    m_now = m_now.addSecs(120);
    const auto second = *m_one->claim(m_check.id, later(), once);
    first.standing = Standing::Queued;
    QVERIFY(m_one->release(first));
    QCOMPARE(m_one->check(m_check.id)->standing, Standing::Sending);
    QVERIFY(m_one->release(*with(second, Standing::InDoubt)));
    QCOMPARE(m_one->check(m_check.id)->standing, Standing::InDoubt);
}

void ClaimsTest::aSettledRowStays()
{
    const auto mine = samples::answered(*m_one->claim(m_check.id, later(), &asSending));
    m_now = later();
    auto theirs = samples::answered(*m_two->claim(m_check.id, later(), &asSending));
    theirs.received = "the same answer, asked again";
    QVERIFY(m_two->release(theirs));
    QCOMPARE(*m_one->release(mine), theirs);
    QCOMPARE(*m_one->check(m_check.id), theirs);
}

void ClaimsTest::aLateReleaseOfAnUntakenClaimCounts()
{
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    m_now = later().addSecs(1);
    const auto doubtful = *asInDoubt(m_check);
    QCOMPARE(*m_one->release(doubtful), doubtful);
    QCOMPARE(*m_two->check(m_check.id), doubtful);
}

void ClaimsTest::changeWaitsForTheHolder()
{
    const auto closes = [](const Check &check) { return with(check, Standing::Closed); };
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    QCOMPARE(m_two->change(m_check.id, closes).failure().kind, Failure::Kind::InUse);
    QVERIFY(m_one->release(*asInDoubt(m_check)));
    QCOMPARE(m_two->change(m_check.id, closes)->standing, Standing::Closed);
    QCOMPARE(m_one->check(m_check.id)->standing, Standing::Closed);
}

void ClaimsTest::recoverTakesOnlyWhatNobodyHolds()
{
    const auto second = *m_one->add(samples::check());
    QVERIFY(m_one->claim(m_check.id, later(), &asSending));
    QVERIFY(m_two->claim(second.id, later(), &asSending));
    QCOMPARE(*m_two->recover(&asInDoubt), std::vector<QUuid>());
    m_one.reset();
    QCOMPARE(*m_two->recover(&asInDoubt), std::vector{m_check.id});
    QCOMPARE(m_two->check(m_check.id)->standing, Standing::InDoubt);
    QCOMPARE(m_two->check(second.id)->standing, Standing::Sending);
    m_now = later();
    QCOMPARE(*m_two->recover(&asInDoubt), std::vector{second.id});
}

void ClaimsTest::recoverLeavesWhatIsNotSending()
{
    const auto nothing = [](const Check &) { return std::optional<Check>(); };
    QCOMPARE(*m_two->recover(&asInDoubt), std::vector<QUuid>());
    QCOMPARE(*m_two->check(m_check.id), m_check);
    QVERIFY(m_one->change(m_check.id, &asSending));
    QCOMPARE(*m_two->recover(nothing), std::vector<QUuid>());
    QCOMPARE(m_two->check(m_check.id)->standing, Standing::Sending);
}

void ClaimsTest::manyProgramsClaimOne()
{
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int peer = 0; peer < 8; ++peer) {
        peers.push_back(std::make_unique<QProcess>());
        peers.back()->start(peerProgram(), {m_folder->path(), u"claim"_s, m_check.id.toString()});
    }
    QByteArrayList words;
    for (const auto &peer : peers) {
        QVERIFY(peer->waitForReadyRead());
        words.append(peer->readLine().trimmed());
    }
    QCOMPARE(words.count("claimed"), 1);
    QCOMPARE(words.count("refused"), 7);
    for (const auto &peer : peers) {
        peer->kill();
        QVERIFY(peer->waitForFinished());
    }
    // What the killed left behind is gone with the next program.
    m_one.reset();
    QVERIFY(samples::unlocked(*m_two));
    QCOMPARE(QDir(m_folder->filePath(u"holders"_s)).entryList(QDir::Files).size(), 2);
}

void ClaimsTest::manyProgramsLoseNothing()
{
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int peer = 0; peer < 6; ++peer) {
        peers.push_back(std::make_unique<QProcess>());
        peers.back()->start(peerProgram(), {m_folder->path(), u"add"_s, u"10"_s});
    }
    QList<QUuid> kept;
    for (const auto &peer : peers) {
        QVERIFY(peer->waitForFinished());
        kept += idsIn(peer->readAll());
    }
    QCOMPARE(kept.size(), 60);
    for (const auto &id : kept)
        QVERIFY(m_one->check(id));
    const auto directory = m_one->directory();
    QCOMPARE(directory->lines.size(), size_t(61));
    // All of one and the same patient, whoever was first.
    QCOMPARE(directory->patients.size(), size_t(1));
    QCOMPARE(*m_one->verify(), QStringList());
}

void ClaimsTest::aKilledProgramLosesNothingItKept()
{
    qsizetype kept = 1;
    for (int round = 0; round < 10; ++round) {
        QProcess peer;
        peer.start(peerProgram(), {m_folder->path(), u"add"_s, u"100000"_s});
        QByteArray said;
        while (idsIn(said).size() < 5 + round) {
            QVERIFY(peer.waitForReadyRead());
            said += peer.readAll();
        }
        peer.kill();
        QVERIFY(peer.waitForFinished());
        const auto ids = idsIn(said + peer.readAll());
        for (const auto &id : ids)
            QVERIFY(m_one->check(id));
        kept += ids.size();
        QCOMPARE(*m_one->verify(), QStringList());
    }
    QVERIFY(qsizetype(m_one->directory()->lines.size()) >= kept);
}

void ClaimsTest::twoInOneProgramKeepTheirLocks()
{
    // Without them the first program to end takes itself for the last one, and the log away from under us.
    for (int program = 0; program < 3; ++program) {
        QProcess peer;
        peer.start(peerProgram(), {m_folder->path(), u"add"_s, u"1"_s});
        QVERIFY(peer.waitForFinished());
        const auto ids = idsIn(peer.readAll());
        QCOMPARE(ids.size(), 1);
        QVERIFY(m_one->check(ids.first()));
        QVERIFY(QFile::exists(m_folder->filePath(u"history.sqlite-wal"_s)));
    }
}

QTEST_GUILESS_MAIN(ClaimsTest)

#include "tst_claims.moc"
