// SPDX-License-Identifier: MIT
#include "app/domain/cardtext.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class CardTextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsACard_data();
    void readsACard();
};

void CardTextTest::readsACard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CardText>("card");
    const QDate born(1990, 6, 15);
    const CardText maya{u"Maya"_s, u"Okafor"_s, born, u"Cigna"_s, u"U123456789"_s};
    auto grouped = maya;
    grouped.groupId = u"3329012"_s;
    const auto row = [](const char *name, const QString &text, const CardText &card) {
        QTest::newRow(name) << text << card;
    };
    row("nothing", {}, {});
    row("only words", u"please call back"_s, {u"please call"_s, u"back"_s});
    row("one line", u"Maya Okafor, 06/15/1990, Cigna, U123456789"_s, maya);
    row("last name first", u"Okafor, Maya, 6/15/1990, Cigna, U123456789"_s, maya);
    row("cells of a table", u"Maya Okafor\t06/15/1990\tCigna\tU123456789"_s, maya);
    row("lines", u"Maya Okafor\n1990-06-15\ncigna\nU123456789"_s,
        {u"Maya"_s, u"Okafor"_s, born, u"cigna"_s, u"U123456789"_s});
    row("a card",
        u"CIGNA\r\nMember Name: Maya Okafor\r\nMember ID: U123456789\r\nGroup #: 3329012\r\nDOB 06/15/1990\r\n"
        "RxBIN 017010\r\nCustomer service: 800-555-0100\r\n"_s,
        {u"Maya"_s, u"Okafor"_s, born, u"CIGNA"_s, u"U123456789"_s, u"3329012"_s});
    row("rows of a chart",
        u"First Name\tMaya\nLast Name\tOkafor\nDate of Birth\t06/15/1990\nInsurance\tCigna\nSubscriber ID\tU123456789\n"
        "Group Number\t3329012"_s,
        grouped);
    row("a middle name", u"Patient: Maya Grace Okafor\nID# U123456789"_s,
        {u"Maya Grace"_s, u"Okafor"_s, {}, {}, u"U123456789"_s});
    row("an insurer we do not know is named", u"Payer: Moda Health\nMember: Okafor, Maya"_s,
        {u"Maya"_s, u"Okafor"_s, {}, u"Moda Health"_s});
    row("a date to come is no birth date", u"DOB: 06/15/2040\nMember ID: U123456789"_s,
        {{}, {}, {}, {}, u"U123456789"_s});
    row("30 February", u"DOB: 02/30/1990\nMember ID: U123456789"_s, {{}, {}, {}, {}, u"U123456789"_s});
    row("a name alone is no name", u"Okafor\nU123456789"_s, {{}, {}, {}, {}, u"U123456789"_s});
    row("what is named wins", u"U999999999\nMember ID: U123456789"_s, {{}, {}, {}, {}, u"U123456789"_s});
    row("a policyholder beside the patient",
        u"Subscriber: John Okafor, Patient: Maya Okafor, DOB: 06/15/1990, Member ID: U123456789, Insurance: Cigna"_s,
        maya);
    row("a policyholder alone",
        u"Subscriber Name: John Okafor\nSubscriber DOB: 01/02/1960\nInsured's first name\tJohn\nSubscriber ID: "
        "U123456789"_s,
        {{}, {}, {}, {}, u"U123456789"_s});
    row("semicolons", u"Patient: Maya Okafor; DOB: 06/15/1990; Insurance: Cigna; Member ID: U123456789"_s, maya);
    row("letters with accents", u"García-López, José; 06/15/1990"_s, {u"José"_s, u"García-López"_s, born});
}

void CardTextTest::readsACard()
{
    QFETCH(QString, text);
    QFETCH(CardText, card);
    const auto read = cardIn(text, {u"Aetna"_s, u"Cigna"_s}, QDate(2026, 11, 22));
    QCOMPARE(read.firstName, card.firstName);
    QCOMPARE(read.lastName, card.lastName);
    QCOMPARE(read.bornOn, card.bornOn);
    QCOMPARE(read.payer, card.payer);
    QCOMPARE(read.memberId, card.memberId);
    QCOMPARE(read.groupId, card.groupId);
    QCOMPARE(read.count(), card.count());
}

QTEST_APPLESS_MAIN(CardTextTest)
#include "tst_cardtext.moc"
