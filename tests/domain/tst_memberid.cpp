// SPDX-License-Identifier: MIT
#include "app/domain/memberid.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using Kind = MemberIdHint::Kind;

/// The vectors of the field guide, 5d, and those of cards.
class MemberIdTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAMedicareId_data();
    void knowsAMedicareId();
    void saysWhatToLookAtAgain_data();
    void saysWhatToLookAtAgain();
};

void MemberIdTest::knowsAMedicareId_data()
{
    QTest::addColumn<bool>("isOne");
    for (const auto *id : {"1EG4-TE5-MK73", "1eg4te5mk72", "9AA9AA9AA99", "1E04T05MK73", "1EG4 TE5 MK73"})
        QTest::newRow(id) << true;
    for (const auto *id : {"0EG4TE5MK73", "1SG4TE5MK73", "1EG4TE5M073", "1EG4TE5MK7", "1EG4TE5MK733", "1OG4TE5MK73", "",
                           "U123456789", "1EG4TE5MK73\n"})
        QTest::newRow(id) << false;
}

void MemberIdTest::knowsAMedicareId()
{
    QFETCH(bool, isOne);
    QCOMPARE(isMedicareId(QString::fromLatin1(QTest::currentDataTag())), isOne);
}

void MemberIdTest::saysWhatToLookAtAgain_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<QString>("group");
    QTest::addColumn<std::vector<MemberIdHint>>("hints");
    using Hints = std::vector<MemberIdHint>;
    const auto row = [](const char *name, const QString &payer, const QString &id, const QString &group, Hints hints) {
        QTest::newRow(name) << payer << id << group << hints;
    };
    row("as on the card", u"Cigna"_s, u"U123456789"_s, u"3329"_s, {});
    row("nothing", u"Cigna"_s, {}, {}, {});
    row("blanks are nothing", u"Cigna"_s, u"  "_s, u"  "_s, {});
    row("letters in front", u"Blue Cross"_s, u"XOI123456789"_s, {}, {});
    row("an O in front of digits", u"Aetna"_s, u"O123"_s, {}, {});
    row("spaces", u"Cigna"_s, u"U12 345 6789"_s, {}, {{Kind::Spaces, u"U123456789"_s}});
    row("an O among digits", u"Cigna"_s, u"U1234O6789"_s, {}, {{Kind::Lookalike, u"U123406789"_s}});
    row("three at the end", u"Cigna"_s, u"u12ooo"_s, {}, {{Kind::Lookalike, u"U12000"_s}});
    row("an I among digits", u"Cigna"_s, u"W2I04"_s, {}, {{Kind::Lookalike, u"W2104"_s}});
    row("an O before a suffix", u"Cigna"_s, u"123OA"_s, {}, {});
    row("both", u"Cigna"_s, u"U12 3O4"_s, {}, {{Kind::Spaces, u"U123O4"_s}, {Kind::Lookalike, u"U12304"_s}});
    row("the group number", u"Cigna"_s, u"33-29012"_s, u"3329012"_s, {{Kind::GroupNumber, {}}});
    row("a social security number", u"Cigna"_s, u"123-45-6789"_s, {}, {{Kind::SocialSecurity, {}}});
    row("nine digits are no hint", u"Cigna"_s, u"123456789"_s, {}, {});
    row("a phone number", u"Cigna"_s, u"(555) 010-4477"_s, {}, {{Kind::Phone, {}}});
    row("ten digits are no hint", u"Cigna"_s, u"5550104477"_s, {}, {});
    row("an address", u"Cigna"_s, u"maya@example.org"_s, {}, {{Kind::Email, {}}});
    row("Medicare's", u"Medicare"_s, u"1EG4-TE5-MK73"_s, {}, {});
    row("Medicare's with an O for 0", u"Medicare Part B"_s, u"1EO4TO5MK73"_s, {},
        {{Kind::NotMedicare, u"1E04T05MK73"_s}});
    row("not Medicare's", u"Medicare"_s, u"U123456789"_s, {}, {{Kind::NotMedicare, {}}});
    row("an insurer's shorter one", u"Aetna Medicare"_s, u"101234567890"_s, {}, {});
    row("an insurer's Medicare plan", u"Humana Medicare Advantage"_s, u"H52200417"_s, {}, {});
}

void MemberIdTest::saysWhatToLookAtAgain()
{
    QFETCH(QString, payer);
    QFETCH(QString, memberId);
    QFETCH(QString, group);
    QFETCH(std::vector<MemberIdHint>, hints);
    QCOMPARE(hintsOn({payer, memberId, group, {}}), hints);
}

QTEST_APPLESS_MAIN(MemberIdTest)
#include "tst_memberid.moc"
