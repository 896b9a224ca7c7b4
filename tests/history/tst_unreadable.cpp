// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/historylists.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// An open check that nobody can read any more may be the very question that somebody asks now.
class UnreadableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsTheQuestionBack_data();
    void holdsTheQuestionBack();
    void isTold();
    void letsThroughWhatIsMeant();
    void letsThroughOtherPatients();
    void holdsNothingBackOnceItIsSettled();
    void aReadableOneIsShownFirst();
    void holdsBackForWhoStandsForThePatient();

private:
    QVariant edit(const QString &sql) { return samples::edit(m_folder->path(), sql); }
    Result<Check> ask(const QString &firstName = u"Ada"_s);
    Result<Check> askAnyhow(const Check &check) { return m_file->add(check); }
    static Check question(const QString &firstName);

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    QDateTime m_now;
};

void UnreadableTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_now = QDateTime::currentDateTimeUtc();
    m_file.emplace(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(*m_file));
}

Check UnreadableTest::question(const QString &firstName)
{
    return samples::checkOf(firstName, u"Quixworthy"_s, u"Z-"_s + firstName);
}

/// As the desk does: not where it was asked already.
Result<Check> UnreadableTest::ask(const QString &firstName)
{
    const auto check = question(firstName);
    return m_file->add(check, {}, [&check](const Check &kept) { return kept.inquiry == check.inquiry; });
}

void UnreadableTest::holdsTheQuestionBack_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addRow("body") << u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s;
    QTest::addRow("standing") << u"UPDATE checks SET standing = 'needsPersom'"_s;
    QTest::addRow("time") << u"UPDATE checks SET asked_at = 0"_s;
    QTest::addRow("id") << u"UPDATE checks SET id = randomblob(16)"_s;
    QTest::addRow("the patient too") << u"UPDATE patients SET sealed = zeroblob(length(sealed)) WHERE EXISTS"
                                        " (SELECT 1 FROM checks WHERE patient_id = patients.id)"_s;
}

void UnreadableTest::holdsTheQuestionBack()
{
    QFETCH(QString, harm);
    auto old = question(u"Ada"_s);
    old.askedAt = m_now.addDays(-3);
    old.standing = Standing::NeedsPerson;
    QVERIFY(askAnyhow(old));
    edit(harm);
    if (harm.contains(u"patients"_s))
        edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    const auto asked = ask();
    QVERIFY(!asked);
    QCOMPARE(asked.failure().kind, Failure::Kind::Refused);
    QCOMPARE(asked.failure().code, u"unreadable"_s);
    QCOMPARE(edit(u"SELECT count(*) FROM checks"_s).toInt(), 1);
}

void UnreadableTest::isTold()
{
    QVERIFY(ask());
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    m_file->close();
    History history(m_folder->path());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
    const auto none = [](const Check &) { return false; };
    QCOMPARE(await(history.lists().same(question(u"Ada"_s), none)).failure().code, u"unreadable"_s);
    QVERIFY(await(history.lists().same(question(u"Bea"_s), none)));
}

void UnreadableTest::letsThroughWhatIsMeant()
{
    QVERIFY(ask());
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(!ask());
    QVERIFY(askAnyhow(question(u"Ada"_s)));
}

void UnreadableTest::letsThroughOtherPatients()
{
    QVERIFY(ask());
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(ask(u"Bea"_s));
}

void UnreadableTest::holdsNothingBackOnceItIsSettled()
{
    auto old = samples::answered(question(u"Ada"_s));
    old.askedAt = m_now.addDays(-3);
    old.answeredAt = old.askedAt;
    QVERIFY(askAnyhow(old));
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(ask());
}

void UnreadableTest::aReadableOneIsShownFirst()
{
    QVERIFY(ask());
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(askAnyhow(question(u"Ada"_s)));
    QCOMPARE(ask().failure().code, u"same"_s);
}

void UnreadableTest::holdsBackForWhoStandsForThePatient()
{
    const auto old = ask();
    const auto other = askAnyhow(samples::answered(question(u"Adah"_s)));
    QVERIFY(old && other);
    m_file->close();
    {
        History history(m_folder->path());
        QVERIFY(await(history.open()));
        QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
        QVERIFY(await(history.patients().merge(old->patientId, other->patientId, {}, {u"front"_s, {}})));
    }
    QVERIFY(samples::unlocked(*m_file));
    edit(u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed)) WHERE rowid = 1"_s);
    QCOMPARE(ask().failure().code, u"unreadable"_s);
}

QTEST_GUILESS_MAIN(UnreadableTest)

#include "tst_unreadable.moc"
