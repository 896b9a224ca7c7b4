// SPDX-License-Identifier: MIT
#include "app/domain/corrections.h"
#include "app/domain/failurecodes.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using Kind = Correction::Kind;

/// What is likely wrong with what was asked, and whose turn it is after each code.
class CorrectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheLikelyMemberId_data();
    void findsTheLikelyMemberId();
    void exchangesDayAndMonth();
    void asksAboutTheCardOnlyWhereTheCardMendsIt();
    void takesAnUnknownCodeOfThePayerForOneThatMayCost();
};

void CorrectionsTest::findsTheLikelyMemberId_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<std::vector<Correction>>("corrections");
    using All = std::vector<Correction>;
    const auto row = [](const char *name, const QString &payer, const QString &id, const All &corrections) {
        QTest::newRow(name) << payer << id << corrections;
    };
    row("an O among digits", u"Cigna"_s, u"U3O5518842"_s,
        {{Kind::Digits, u"U305518842"_s, u"O"_s}, {Kind::WithSuffix, u"U30551884201"_s}});
    row("spaces", u"Cigna"_s, u"U30 551 8842"_s,
        {{Kind::WithoutSpaces, u"U305518842"_s}, {Kind::WithSuffix, u"U30551884201"_s}});
    row("both", u"Cigna"_s, u"U3O 551 8842"_s,
        {{Kind::WithoutSpaces, u"U3O5518842"_s},
         {Kind::Digits, u"U305518842"_s, u"O"_s},
         {Kind::WithSuffix, u"U30551884201"_s}});
    row("a suffix", u"Aetna"_s, u"W900000002-01"_s, {{Kind::WithoutSuffix, u"W900000002"_s}});
    row("as long as any", u"Aetna"_s, u"W900000002333"_s, {});
    row("short", u"Aetna"_s, u"W9"_s, {});
    row("with it already", u"Aetna"_s, u"W90000000201"_s, {});
    row("nothing", u"Aetna"_s, {}, {});
    row("Medicare", u"Medicare"_s, u"1EG4TE5MK73"_s, {});
    row("letters in Medicare's", u"Medicare"_s, u"1EG4-TE5-MK7B"_s, {{Kind::Digits, u"1EG4TE5MK78"_s, u"B"_s}});
}

void CorrectionsTest::findsTheLikelyMemberId()
{
    QFETCH(QString, payer);
    QFETCH(QString, memberId);
    QFETCH(std::vector<Correction>, corrections);
    Insurance insurance;
    insurance.payer = payer;
    insurance.memberId = memberId;
    QCOMPARE(correctionsOf(insurance), corrections);
}

void CorrectionsTest::exchangesDayAndMonth()
{
    QCOMPARE(withDayAndMonthExchanged(QDate(1979, 9, 12)), QDate(1979, 12, 9));
    QVERIFY(!withDayAndMonthExchanged(QDate(1979, 9, 13)));
    QVERIFY(!withDayAndMonthExchanged(QDate(1979, 9, 9)));
}

void CorrectionsTest::asksAboutTheCardOnlyWhereTheCardMendsIt()
{
    const auto parts = [](const QString &code) { return partsToCheck(Failure{Failure::Kind::NotFound, code}); };
    QCOMPARE(parts(u"AAA 72"_s).front(), CardPart::MemberId);
    QCOMPARE(parts(u"AAA 71"_s).front(), CardPart::BornOn);
    QCOMPARE(parts(u"AAA 73"_s).front(), CardPart::Name);
    QCOMPARE(parts(u"PAYER_NOT_FOUND"_s), std::vector{CardPart::Payer});
    for (const auto &code : failureCodes())
        QVERIFY2(code.turn == Turn::Desk || code.parts.empty(), qPrintable(code.code));
    QVERIFY(parts(u"AAA 51"_s).empty());
    QCOMPARE(parts({}).front(), CardPart::MemberId);
    QVERIFY(partsToCheck(Failure{Failure::Kind::Unreadable}).empty());
}

void CorrectionsTest::takesAnUnknownCodeOfThePayerForOneThatMayCost()
{
    QVERIFY(isOfPayer({Failure::Kind::Unreadable, u"AAA 99"_s}));
    QVERIFY(!isKnownCode(u"AAA 99"_s));
    QVERIFY(!isOfPayer({Failure::Kind::Refused, u"PAYER_AMBIGUOUS"_s}));
    QVERIFY(!isOfPayer({Failure::Kind::Refused, {}}));
}

QTEST_APPLESS_MAIN(CorrectionsTest)

#include "tst_corrections.moc"
