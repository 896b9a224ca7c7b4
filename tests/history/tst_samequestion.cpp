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

/// Which of several checks that asked the same is told of to whoever asks it once more: never one that another has made
/// old. Their ids are random, so that each is tried several times.
class SameQuestionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfTheLatestAnswer_data() { manyTimes(); }
    void tellsOfTheLatestAnswer();
    void tellsOfAnOpenOneFirst_data() { manyTimes(); }
    void tellsOfAnOpenOneFirst();

private:
    static void manyTimes();
    static Check question() { return samples::checkOf(u"Ada"_s, u"Quixworthy"_s, u"Z-1"_s); }
    Check answered(int minutesAgo);
    std::optional<Check> same();

    std::optional<QTemporaryDir> m_folder;
    std::optional<History> m_history;
    QDateTime m_now;
};

void SameQuestionTest::init()
{
    m_history.reset();
    m_folder.emplace();
    m_now = QDateTime::currentDateTimeUtc();
    {
        HistoryFile file(m_folder->path(), [this] { return m_now; });
        QVERIFY(samples::unlocked(file));
    }
    m_history.emplace(
        m_folder->path(), [this] { return m_now; }, nullptr);
    QVERIFY(await(m_history->open()));
    QVERIFY(await(m_history->unlock(samples::slot(), samples::slotKey())));
}

void SameQuestionTest::manyTimes()
{
    QTest::addColumn<int>("time");
    for (int time = 0; time < 12; ++time)
        QTest::addRow("%d", time) << time;
}

Check SameQuestionTest::answered(int minutesAgo)
{
    auto check = samples::answered(question());
    check.id = QUuid::createUuid();
    check.askedAt = m_now.addSecs(-60 * minutesAgo);
    check.answeredAt = check.askedAt;
    return check;
}

std::optional<Check> SameQuestionTest::same()
{
    auto asked = question();
    asked.askedAt = m_now;
    const auto found =
        await(m_history->lists().same(asked, [&asked](const Check &kept) { return kept.inquiry == asked.inquiry; }));
    return found ? *found : std::nullopt;
}

void SameQuestionTest::tellsOfTheLatestAnswer()
{
    QVERIFY(await(m_history->add(answered(30))));
    const auto latest = await(m_history->add(answered(10)));
    QVERIFY(latest);
    QVERIFY(await(m_history->add(answered(20))));
    QCOMPARE(same(), std::optional(*latest));
}

void SameQuestionTest::tellsOfAnOpenOneFirst()
{
    QVERIFY(await(m_history->add(answered(1))));
    auto open = question();
    open.id = QUuid::createUuid();
    open.askedAt = m_now.addSecs(-60 * 40);
    open.standing = Standing::InDoubt;
    const auto kept = await(m_history->add(open));
    QVERIFY(kept);
    QVERIFY(await(m_history->add(answered(2))));
    QCOMPARE(same(), std::optional(*kept));
}

QTEST_GUILESS_MAIN(SameQuestionTest)
#include "tst_samequestion.moc"
