// SPDX-License-Identifier: MIT
#include "app/domain/lastword.h"

#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class LastWordTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isTheAnswerThatCameLast();
    void isNeverHiddenByWhatBroughtNoAnswer_data();
    void isNeverHiddenByWhatBroughtNoAnswer();
    void tellsOfAnOpenQuestionBesideAnAnswer();
    void isWhatCameOfItLastWhereThereIsNoAnswer();
    void isOfOneCoverageAlone();
    void tellsApartWhatAnotherInsurerSays();
    void isOfTheCardThatWasInForce();

private:
    LastWord word(std::vector<CheckLine> lines) const;

    Patient m_maya;
};

static const Insurance Cigna{u"Cigna"_s, u"U123456789"_s, {}, {}, {}};
static const Insurance Aetna{u"Aetna"_s, u"W70000317"_s, {}, {}, {}};

void LastWordTest::init()
{
    m_maya = patientWith(QUuid::createUuid(), {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)}, Cigna);
}

/// Whatever the order in which the checks come.
LastWord LastWordTest::word(std::vector<CheckLine> lines) const
{
    const auto known = lastWordOn(m_maya.coverages.front(), m_maya, lines);
    std::reverse(lines.begin(), lines.end());
    return lastWordOn(m_maya.coverages.front(), m_maya, lines) == known ? known : LastWord();
}

static QDateTime at(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(9, 0));
}

static CheckLine asked(int day, Standing standing = Standing::Tracking)
{
    CheckLine line;
    line.id = QUuid::createUuid();
    line.service = ServiceId::HealthHarbor;
    line.standing = standing;
    line.askedAt = at(day);
    line.payer = Cigna.payer;
    line.memberId = Cigna.memberId;
    return line;
}

static CheckLine answered(int askedOn, int cameOn, Verdict verdict = Verdict::Active)
{
    auto line = asked(askedOn, Standing::Answered);
    line.answeredAt = at(cameOn);
    line.verdict = verdict;
    return line;
}

void LastWordTest::isTheAnswerThatCameLast()
{
    const auto byPhone = answered(2, 20, Verdict::NotActive);
    const auto instant = answered(10, 10);
    QCOMPARE(word({instant, byPhone}), (LastWord{byPhone, {}}));
    QCOMPARE(word({}), LastWord());
}

void LastWordTest::isNeverHiddenByWhatBroughtNoAnswer_data()
{
    QTest::addColumn<CheckLine>("later");
    QTest::newRow("refused") << asked(20, Standing::Refused);
    QTest::newRow("closed") << asked(20, Standing::Closed);
    QTest::newRow("not found") << answered(20, 20, Verdict::NotFound);
    QTest::newRow("insurer not answering") << answered(20, 20, Verdict::PayerUnavailable);
    QTest::newRow("no clear answer") << answered(20, 20, Verdict::Unreadable);
    QTest::newRow("about a claim") << answered(20, 20, Verdict::ClaimTold);
}

void LastWordTest::isNeverHiddenByWhatBroughtNoAnswer()
{
    QFETCH(CheckLine, later);
    const auto answer = answered(2, 3);
    QCOMPARE(word({answer, later}), (LastWord{answer, {}}));
}

void LastWordTest::tellsOfAnOpenQuestionBesideAnAnswer()
{
    const auto answer = answered(2, 3);
    for (const auto standing : openStandings()) {
        const auto open = asked(20, standing);
        QCOMPARE(word({answer, asked(19, standing), open}), (LastWord{answer, open}));
    }
}

void LastWordTest::isWhatCameOfItLastWhereThereIsNoAnswer()
{
    const auto refused = asked(5, Standing::Refused);
    const auto open = asked(20);
    QCOMPARE(word({refused}), (LastWord{refused, {}}));
    QCOMPARE(word({refused, open}), (LastWord{open, {}}));
    const auto missed = answered(21, 21, Verdict::NotFound);
    QCOMPARE(word({refused, open, missed}), (LastWord{missed, open}));
}

void LastWordTest::isOfOneCoverageAlone()
{
    const auto answer = answered(2, 3);
    auto other = answered(10, 10, Verdict::NotActive);
    other.payer = Aetna.payer;
    other.memberId = Aetna.memberId;
    auto mistyped = answered(11, 11, Verdict::NotActive);
    mistyped.memberId.chop(1);
    m_maya.coverages.push_back({QUuid::createUuid(), Aetna, Coverage::Order::Second});
    QCOMPARE(word({answer, other, mistyped}), (LastWord{answer, {}}));
    QCOMPARE(lastWordOn(m_maya.coverages.back(), m_maya, {answer, other, mistyped}), (LastWord{other, {}}));
}

void LastWordTest::tellsApartWhatAnotherInsurerSays()
{
    const auto missed = answered(2, 2, Verdict::NotFound);
    auto other = answered(5, 5);
    other.payer = Aetna.payer;
    QCOMPARE(word({missed}).elsewhere, std::nullopt);
    QCOMPARE(word({missed, other}).line, std::optional(missed));
    QCOMPARE(word({missed, other}).elsewhere, std::optional(other));
    QCOMPARE(word({other}).line, std::nullopt);
    // What came before an answer of its own, or brought none, is not told.
    const auto answer = answered(6, 6);
    QCOMPARE(word({answer, other}), (LastWord{answer, {}}));
    other.verdict = Verdict::NotFound;
    QCOMPARE(word({missed, other}), (LastWord{missed, {}}));
    // It is of the other's own coverage where there is one.
    other.verdict = Verdict::Active;
    m_maya.coverages.push_back({QUuid::createUuid(), Cigna, Coverage::Order::Second});
    m_maya.coverages.back().insurance.payer = Aetna.payer;
    QCOMPARE(word({missed, other}), (LastWord{missed, {}}));
}

void LastWordTest::isOfTheCardThatWasInForce()
{
    auto renewed = m_maya.coverages.front();
    renewed.id = QUuid::createUuid();
    renewed.startsOn = QDate(2026, 11, 10);
    m_maya.coverages.front().order = Coverage::Order::Ended;
    m_maya.coverages.front().endsOn = QDate(2026, 11, 9);
    m_maya.coverages.push_back(renewed);
    const auto before = answered(2, 3);
    const auto since = answered(9, 12, Verdict::NotActive);
    QCOMPARE(word({before, since}), (LastWord{before, {}}));
    QCOMPARE(lastWordOn(renewed, m_maya, {before, since}), (LastWord{since, {}}));
}

QTEST_APPLESS_MAIN(LastWordTest)
#include "tst_lastword.moc"
