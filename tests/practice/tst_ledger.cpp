// SPDX-License-Identifier: MIT
#include "app/practice/ledger.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using Verdict = Ledger::Verdict;

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chargesOnceAndReplaysAfterwards();
    void refusesAKeyForAnotherRequest();
    void chargesEveryRequestWithoutAKey();
    void remembersAcrossARestart();
    void sharesOneFolderBetweenTwoLedgers();
    void chargesOnceHoweverManyAskAtOnce();
    void cutsOffALineThatWasNeverFinished();
    void forgetsWhatSomeoneDeleted();
    void keepsInquiriesWhole();
    void chargesNoMoreThanItIsAllowed();
    void turnsAwayOnce();
    void listsTheNewestInquiryFirst();
    void writesForItsOwnerOnly();
    void chargesNothingItCannotKeep();

private:
    QList<QJsonObject> events(const QString &kind) const;
    void addRaw(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;
};

void LedgerTest::init()
{
    m_parent = std::make_unique<QTemporaryDir>();
    m_folder = m_parent->filePath(u"practice/ledger"_s);
}

QList<QJsonObject> LedgerTest::events(const QString &kind) const
{
    QFile file(Ledger::fileIn(m_folder));
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<QJsonObject> found;
    while (!file.atEnd()) {
        const auto event = QJsonDocument::fromJson(file.readLine()).object();
        if (event.value("event"_L1).toString() == kind)
            found.append(event);
    }
    return found;
}

void LedgerTest::addRaw(const QByteArray &bytes) const
{
    QFile file(Ledger::fileIn(m_folder));
    QVERIFY(file.open(QFile::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

void LedgerTest::chargesOnceAndReplaysAfterwards()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QVERIFY(!ledger.recall(u"k"_s, "print"));
    QCOMPARE(ledger.charge(u"k"_s, "print", R"({"amount":1200.00})").verdict, Verdict::Charged);

    const auto again = ledger.charge(u"k"_s, "print", "another answer");
    QCOMPARE(again.verdict, Verdict::Replayed);
    QCOMPARE(again.answer, QByteArray(R"({"amount":1200.00})"));
    QCOMPARE(ledger.recall(u"k"_s, "print")->verdict, Verdict::Replayed);
    QCOMPARE(events(u"charge"_s).size(), 1);
    QCOMPARE(events(u"charge"_s).first().value("key"_L1).toString(), u"k"_s);
    QCOMPARE(events(u"replay"_s).size(), 2);
}

void LedgerTest::refusesAKeyForAnotherRequest()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}").verdict, Verdict::Charged);
    QCOMPARE(ledger.charge(u"k"_s, "other", "{}").verdict, Verdict::Conflict);
    QCOMPARE(ledger.recall(u"k"_s, "other")->verdict, Verdict::Conflict);
    QCOMPARE(events(u"charge"_s).size(), 1);
    QCOMPARE(events(u"replay"_s).size(), 0);
}

void LedgerTest::chargesEveryRequestWithoutAKey()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.charge({}, "print", "{}").verdict, Verdict::Charged);
    QCOMPARE(ledger.charge({}, "print", "{}").verdict, Verdict::Charged);
    QCOMPARE(events(u"charge"_s).size(), 2);
    QVERIFY(events(u"charge"_s).first().value("key"_L1).isNull());
}

void LedgerTest::remembersAcrossARestart()
{
    {
        Ledger ledger(m_folder);
        QVERIFY(ledger.open());
        QCOMPARE(ledger.charge(u"k"_s, "print", "{}").verdict, Verdict::Charged);
    }
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.recall(u"k"_s, "print")->answer, QByteArray("{}"));
}

void LedgerTest::sharesOneFolderBetweenTwoLedgers()
{
    Ledger first(m_folder);
    Ledger second(m_folder);
    QVERIFY(first.open());
    QVERIFY(second.open());
    QCOMPARE(first.charge(u"k"_s, "print", "from the first").verdict, Verdict::Charged);
    const auto settled = second.charge(u"k"_s, "print", "from the second");
    QCOMPARE(settled.verdict, Verdict::Replayed);
    QCOMPARE(settled.answer, QByteArray("from the first"));
}

void LedgerTest::chargesOnceHoweverManyAskAtOnce()
{
    constexpr auto Threads = 8;
    constexpr auto Keys = 25;
    std::atomic<int> charged = 0;
    std::vector<std::thread> threads;
    for (auto i = 0; i < Threads; ++i) {
        threads.emplace_back([this, &charged] {
            // One each, as processes have: nothing but the file is shared.
            Ledger ledger(m_folder);
            if (!ledger.open())
                return;
            for (auto key = 0; key < Keys; ++key)
                charged += ledger.charge(QString::number(key), "print", "{}").verdict == Verdict::Charged ? 1 : 0;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(charged.load(), Keys);
    QCOMPARE(events(u"charge"_s).size(), Keys);
    QCOMPARE(events(u"replay"_s).size(), Keys * (Threads - 1));
}

void LedgerTest::cutsOffALineThatWasNeverFinished()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.charge(u"whole"_s, "print", "{}").verdict, Verdict::Charged);
    // Longer than what takes its place, so that overwriting alone is not enough.
    addRaw(R"({"event":"charge","key":"torn","answer":")" + QByteArray(4000, 'x'));

    QVERIFY(!ledger.recall(u"torn"_s, "print"));
    QCOMPARE(ledger.charge(u"torn"_s, "print", "{}").verdict, Verdict::Charged);
    Ledger next(m_folder);
    QVERIFY(next.open());
    QCOMPARE(next.recall(u"torn"_s, "print")->verdict, Verdict::Replayed);
    QCOMPARE(next.recall(u"whole"_s, "print")->verdict, Verdict::Replayed);
    QCOMPARE(events(u"charge"_s).size(), 2);
    QVERIFY(QFileInfo(Ledger::fileIn(m_folder)).size() < 2000);
}

void LedgerTest::forgetsWhatSomeoneDeleted()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}").verdict, Verdict::Charged);
    QVERIFY(QFile::remove(Ledger::fileIn(m_folder)));
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}").verdict, Verdict::Charged);
    QCOMPARE(events(u"charge"_s).size(), 1);
}

void LedgerTest::keepsInquiriesWhole()
{
    const PhoneInquiry placed{.id = u"7d98"_s,
                              .createdAt = QDateTime::fromMSecsSinceEpoch(1893456000123, Qt::UTC),
                              .request = {{u"external_id"_s, u"mine"_s}, {u"dob"_s, u"06-15-1990"_s}}};
    {
        Ledger ledger(m_folder);
        QVERIFY(ledger.open());
        QVERIFY(ledger.keep(placed));
    }
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    const auto found = ledger.inquiry(u"7d98"_s);
    QVERIFY(found);
    QCOMPARE(found->createdAt, placed.createdAt);
    QCOMPARE(found->request, placed.request);
    QVERIFY(!ledger.inquiry(u"unknown"_s));
    QCOMPARE(events(u"create"_s).first().value("externalId"_L1).toString(), u"mine"_s);
    QCOMPARE(events(u"create"_s).first().value("id"_L1).toString(), u"7d98"_s);
}

void LedgerTest::chargesNoMoreThanItIsAllowed()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}", 2).verdict, Verdict::Charged);
    QCOMPARE(ledger.charge({}, "print", "{}", 2).verdict, Verdict::Charged);
    QCOMPARE(ledger.charge(u"l"_s, "print", "{}", 2).verdict, Verdict::Spent);
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}", 2).verdict, Verdict::Replayed);
    QCOMPARE(ledger.charge(u"k"_s, "other", "{}", 2).verdict, Verdict::Conflict);
    QCOMPARE(ledger.charge(u"l"_s, "print", "{}", 3).verdict, Verdict::Charged);
    QCOMPARE(events(u"charge"_s).size(), 3);
    // Nothing is spent of a ledger that was deleted.
    QVERIFY(QFile::remove(Ledger::fileIn(m_folder)));
    QCOMPARE(ledger.charge(u"m"_s, "print", "{}", 1).verdict, Verdict::Charged);
}

void LedgerTest::turnsAwayOnce()
{
    {
        Ledger ledger(m_folder);
        QVERIFY(ledger.open());
        QVERIFY(ledger.turnsAway(u"one"_s));
        QVERIFY(!ledger.turnsAway(u"one"_s));
    }
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QVERIFY(!ledger.turnsAway(u"one"_s));
    QVERIFY(ledger.turnsAway(u"another"_s));
    QCOMPARE(events(u"busy"_s).size(), 2);
}

void LedgerTest::listsTheNewestInquiryFirst()
{
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    const auto noon = QDateTime::fromMSecsSinceEpoch(1893456000123, Qt::UTC);
    QVERIFY(ledger.keep({.id = u"later"_s, .createdAt = noon.addSecs(1), .request = {}}));
    for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(ledger.keep({.id = id, .createdAt = noon, .request = {}}));
    QStringList ids;
    for (const auto &inquiry : ledger.inquiries())
        ids.append(inquiry.id);
    QCOMPARE(ids, (QStringList{u"later"_s, u"c"_s, u"b"_s, u"a"_s}));
}

void LedgerTest::writesForItsOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are inherited from the profile's folder here.");
#else
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(Ledger::fileIn(m_folder)) & (owner | QFile::ExeOwner | others), owner);
    QCOMPARE(QFile::permissions(m_folder) & (owner | QFile::ExeOwner | others), owner | QFile::ExeOwner);
#endif
}

void LedgerTest::chargesNothingItCannotKeep()
{
    // A folder in the file's place can't be written, whoever runs the test.
    Ledger ledger(m_folder);
    QVERIFY(ledger.open());
    QVERIFY(QFile::remove(Ledger::fileIn(m_folder)));
    QVERIFY(QDir().mkdir(Ledger::fileIn(m_folder)));
    QCOMPARE(ledger.charge(u"k"_s, "print", "{}").verdict, Verdict::Unavailable);
    QVERIFY(!ledger.keep({.id = u"7d98"_s, .createdAt = QDateTime::currentDateTimeUtc(), .request = {}}));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
