// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "tests/flow/workingdesk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The program dies in the middle of what a person decided, or of taking up what another left: it is decided or it is
/// not, and no call is placed that nobody asked for.
class DecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendingAgainMayEndAnywhere_data();
    void sendingAgainMayEndAnywhere();
    void closingIsDoneOrNotDone_data();
    void closingIsDoneOrNotDone();
    void takingUpMayEndAnywhere_data();
    void takingUpMayEndAnywhere();

private:
    QUuid leftIn(Standing standing);
    bool diesAt(const QString &point, const QString &act, const QUuid &id) const;
    qsizetype callsPlaced() const;

    std::optional<QTemporaryDir> m_profile;
    std::optional<QTemporaryDir> m_books;
    std::unique_ptr<practice::PracticeServer> m_services;
};

static QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

void DecisionsTest::init()
{
    m_services.reset();
    m_profile.emplace();
    m_books.emplace();
    practice::Options options;
    options.folder = m_books->path();
    options.calling = std::chrono::milliseconds(0);
    m_services = std::make_unique<practice::PracticeServer>(options);
    QVERIFY(m_services->start());
}

/// A phone inquiry that was placed, but whose receipt is not known, as an earlier program left it.
QUuid DecisionsTest::leftIn(Standing standing)
{
    WorkingDesk earlier(m_profile->path(), m_services->port(), now);
    const auto placed = await(earlier.desk.ask(ServiceId::HealthHarbor, practiceQuestion()));
    const auto left = await(earlier.history.change(placed ? placed->id : QUuid(), [standing](Check check) {
        check.standing = standing;
        check.everInDoubt = true;
        check.ticket.clear();
        return std::optional(check);
    }));
    return left ? left->id : QUuid();
}

bool DecisionsTest::diesAt(const QString &point, const QString &act, const QUuid &id) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/decisionpeer"_s,
                  {m_profile->path(), QString::number(m_services->port()), act, id.toString(QUuid::WithoutBraces)});
    if (!process.waitForFinished(60'000))
        return false;
    return process.exitStatus() == QProcess::CrashExit || process.exitCode() == 137;
}

qsizetype DecisionsTest::callsPlaced() const
{
    QFile file(m_books->filePath(u"ledger.jsonl"_s));
    return file.open(QFile::ReadOnly) ? file.readAll().count("\"create\"") : -1;
}

void DecisionsTest::sendingAgainMayEndAnywhere_data()
{
    QTest::addColumn<bool>("isDecided");
    QTest::addColumn<int>("calls");
    QTest::newRow("replace.begin") << false << 1;
    QTest::newRow("replace.worked") << false << 1;
    QTest::newRow("replace.committed") << true << 1;
    QTest::newRow("post.out") << true << 1;
    QTest::newRow("post.answered") << true << 2;
    QTest::newRow("release.begin") << true << 2;
    QTest::newRow("release.committed") << true << 2;
}

void DecisionsTest::sendingAgainMayEndAnywhere()
{
    QFETCH(bool, isDecided);
    QFETCH(int, calls);
    const auto old = leftIn(Standing::NeedsPerson);
    QVERIFY(diesAt(QString::fromLatin1(QTest::currentDataTag()), u"again"_s, old));
    QCOMPARE(callsPlaced(), calls);

    WorkingDesk next(m_profile->path(), m_services->port(), now);
    const auto retired = await(next.history.check(old));
    QCOMPARE(retired->repeatedBy.has_value(), isDecided);
    QCOMPARE(retired->standing, isDecided ? Standing::Closed : Standing::NeedsPerson);
    const auto lines = await(next.history.directory())->lines;
    QCOMPARE(int(lines.size()), isDecided ? 2 : 1);
    if (!isDecided)
        return;
    const auto successor = await(next.desk.resume(*retired->repeatedBy));
    QVERIFY(successor);
    QCOMPARE(successor->repeats, std::optional(old));
    QCOMPARE(successor->standing == Standing::Unconfirmed, calls == 1);
    QCOMPARE(callsPlaced(), calls);
}

void DecisionsTest::closingIsDoneOrNotDone_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::newRow("change.begin") << Standing::NeedsPerson;
    QTest::newRow("change.worked") << Standing::NeedsPerson;
    QTest::newRow("change.committed") << Standing::Closed;
}

void DecisionsTest::closingIsDoneOrNotDone()
{
    QFETCH(Standing, standing);
    const auto id = leftIn(Standing::NeedsPerson);
    QVERIFY(diesAt(QString::fromLatin1(QTest::currentDataTag()), u"close"_s, id));
    WorkingDesk next(m_profile->path(), m_services->port(), now);
    QCOMPARE(await(next.history.check(id))->standing, standing);
}

void DecisionsTest::takingUpMayEndAnywhere_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point : {u"recover.begin"_s, u"recover.worked"_s, u"recover.committed"_s, u"claim.committed"_s,
                              u"get.answered"_s, u"release.worked"_s, u"release.committed"_s})
        QTest::newRow(qPrintable(point)) << point;
}

void DecisionsTest::takingUpMayEndAnywhere()
{
    QFETCH(QString, point);
    const auto id = leftIn(Standing::Sending);
    QVERIFY(diesAt(point, u"follow"_s, id));
    WorkingDesk next(m_profile->path(), m_services->port(), now);
    next.desk.follow();
    QTRY_COMPARE_WITH_TIMEOUT(await(next.history.check(id))->standing, Standing::Answered, 20'000);
    QCOMPARE(callsPlaced(), 1);
}

QTEST_GUILESS_MAIN(DecisionsTest)

#include "tst_decisions.moc"
