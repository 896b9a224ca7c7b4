// SPDX-License-Identifier: MIT
#include "patientdesk.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// Patients merged and parted by several processes at one history.
class MergingElsewhereTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk.emplace(); }
    void isMergedForOtherProcessesToo();
    void partsWithWhomAnotherProcessBrought();

private:
    std::optional<PatientDesk> m_desk;
};

static const Actor Ada{u"ada"_s, u"AL"_s};

void MergingElsewhereTest::isMergedForOtherProcessesToo()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    History other(m_desk->folder());
    QVERIFY(await(other.open()));
    QVERIFY(await(other.unlock(samples::slot(), samples::slotKey())));
    QCOMPARE(await(other.directory())->patients.size(), size_t(2));
    QVERIFY(await(m_desk->patients().merge(one.patientId, two.patientId, {}, Ada)));
    QCOMPARE(await(other.add(samples::checkOf(u"Maya"_s, u"Okafor"_s, u"U1"_s)))->patientId, two.patientId);
    QCOMPARE(await(other.directory())->patients.size(), size_t(1));
    QVERIFY(await(other.patients().undoMerge(one.patientId, Ada)));
    QCOMPARE(m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId, one.patientId);
}

void MergingElsewhereTest::partsWithWhomAnotherProcessBrought()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto two = m_desk->added(u"Maya"_s, u"Lee"_s, u"U1"_s);
    const auto three = m_desk->added(u"Maya"_s, u"Adams"_s, u"U1"_s);
    {
        History other(
            m_desk->folder(), [this] { return m_desk->now(); }, nullptr);
        QVERIFY(await(other.open()));
        QVERIFY(await(other.unlock(samples::slot(), samples::slotKey())));
        QVERIFY(await(other.patients().merge(one.patientId, two.patientId, {}, Ada)));
        QVERIFY(await(other.patients().merge(two.patientId, three.patientId, {}, Ada)));
        auto since = samples::checkOf(u"Maya"_s, u"Okafor"_s, u"U1"_s);
        m_desk->wait(1);
        since.askedAt = m_desk->now();
        QCOMPARE(await(other.add(since))->patientId, three.patientId);
    }
    // What names the one who came with the second goes back with the second.
    QCOMPARE(await(m_desk->patients().undoMerge(two.patientId, Ada)), Result(Parting{1, 0}));
    QCOMPARE(m_desk->checksOf(two.patientId).size(), size_t(3));
}

QTEST_GUILESS_MAIN(MergingElsewhereTest)
#include "tst_mergingelsewhere.moc"
