// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborwire.h"
#include "tests/services/answers.h"
#include "tests/services/fixtures.h"
#include "tests/services/harborexpectations.h"

#include <QTest>

using namespace coverdesk;
using namespace coverdesk::testing;

/// Every shape of an answer that Health Harbor is known to give, or may give, held against what a person read in it.
class HarborFixturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsEveryFixture_data();
    void readsEveryFixture();

private:
    Expectations m_expected;
};

void HarborFixturesTest::initTestCase()
{
    m_expected = expectedShapes();
    m_expected.merge(expectedExamples());
    QCOMPARE(std::ssize(m_expected), fixturesOf(u"healthharbor"_s).size());
}

void HarborFixturesTest::readsEveryFixture_data()
{
    addFixtures(u"healthharbor"_s);
}

void HarborFixturesTest::readsEveryFixture()
{
    QFETCH(QString, name);
    QVERIFY(m_expected.contains(name));
    const auto &expected = m_expected.at(name);
    const auto body = fixture(u"healthharbor"_s, name);

    const auto outcome = healthharbor::readLook(answerWith(body), askedFor(name));

    QCOMPARE(outcome.kind, expected.kind);
    QCOMPARE(outcome.status, expected.status);
    QCOMPARE(outcome.isStrange, expected.isStrange);
    QCOMPARE(outcome.failure.has_value(), expected.trouble.has_value());
    if (outcome.failure) {
        QCOMPARE(outcome.failure->kind, *expected.trouble);
        QCOMPARE(outcome.failure->code, expected.code);
    }
    QVERIFY(outcome.benefits == expected.benefits);
    QCOMPARE(outcome.received, outcome.kind == Outcome::Kind::Unclear ? QByteArray() : body);
}

QTEST_GUILESS_MAIN(HarborFixturesTest)

#include "tst_harborfixtures.moc"
