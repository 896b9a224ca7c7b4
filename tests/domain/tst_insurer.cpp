// SPDX-License-Identifier: MIT
#include "app/domain/clinicprovider.h"
#include "app/domain/insurer.h"
#include "app/domain/payerchoice.h"
#include "app/domain/payerwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What a clinic knows of insurers: whom a name means, whose network a provider is in, whom a choice was for.
class InsurerTest : public QObject
{
    Q_OBJECT

private slots:
    void writesOneNameInManyWays_data();
    void writesOneNameInManyWays();
    void findsAnInsurerByItsNames();
    void aNameOfTwoInsurersIsNobodys();
    void saysWhatHealthHarborCallsIt();
    void anotherWordForAnotherNameIsAnInsurerOfItsOwn();
    void unknownNetworksStayUnknown();
    void knowsANetworkByAnotherName();
    void aNetworkThatIsBothIsUnknown();
    void takesTheLettersOfAMemberId_data();
    void takesTheLettersOfAMemberId();
    void aChoiceIsForItsNameAndLettersOnly();
};

void InsurerTest::writesOneNameInManyWays_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case") << u"CIGNA"_s << u"Cigna"_s << true;
    QTest::newRow("blanks") << u"United Healthcare"_s << u" UnitedHealth care"_s << true;
    QTest::newRow("signs") << u"Blue-Cross, Blue Shield"_s << u"bluecross blueshield"_s << true;
    QTest::newRow("accents") << u"Salud Médica"_s << u"salud medica"_s << true;
    QTest::newRow("another") << u"Cigna"_s << u"Cigna PPO"_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("signs only") << u"--"_s << u"+"_s << false;
}

void InsurerTest::writesOneNameInManyWays()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(isSamePayer(left, right), "isSame");
    QTEST(isSamePayer(right, left), "isSame");
}

static const Insurer Cigna{.name = u"Cigna"_s, .aliases = {u"Cigna PPO"_s, u"Evernorth"_s}, .phone = u"1"_s};
static const Insurer Evernorth{.name = u"Evernorth"_s, .phone = u"2"_s};

void InsurerTest::findsAnInsurerByItsNames()
{
    const std::vector<Insurer> book{Cigna, Evernorth};
    QCOMPARE(insurerCalled(u"CIGNA"_s, book), Cigna);
    QCOMPARE(insurerCalled(u"cigna-ppo"_s, book), Cigna);
    QCOMPARE(insurerCalled(u"evernorth"_s, book), Evernorth);
    QCOMPARE(insurerCalled(u"Cig"_s, book), std::nullopt);
    QCOMPARE(insurerCalled({}, book), std::nullopt);
    QCOMPARE(insurerNamed(u"Cigna PPO"_s, book), std::nullopt);
}

void InsurerTest::aNameOfTwoInsurersIsNobodys()
{
    const Insurer other{.name = u"Moda"_s, .aliases = {u"cigna ppo"_s}};
    QCOMPARE(insurerCalled(u"Cigna PPO"_s, {Cigna, other}), std::nullopt);
    QCOMPARE(insurerCalled(u"Evernorth"_s, {Cigna, other}), Cigna);
}

void InsurerTest::saysWhatHealthHarborCallsIt()
{
    std::vector<Insurer> book{Cigna};
    sayPhonePayer(book, u"cigna ppo"_s, u"CIGNA"_s);
    sayPhonePayer(book, u"Moda"_s, u"MODA"_s);
    QCOMPARE(book.size(), size_t(2));
    QCOMPARE(book.front().phonePayer, u"CIGNA"_s);
    QCOMPARE(book.front().aliases, Cigna.aliases);
    QCOMPARE(book.back(), (Insurer{.name = u"Moda"_s, .phonePayer = u"MODA"_s}));
    sayPhonePayer(book, u"MODA"_s, u"MODA_HEALTH"_s);
    QCOMPARE(book.size(), size_t(2));
    QCOMPARE(book.back().phonePayer, u"MODA_HEALTH"_s);
}

void InsurerTest::anotherWordForAnotherNameIsAnInsurerOfItsOwn()
{
    auto cigna = Cigna;
    cigna.phonePayer = u"CIGNA"_s;
    std::vector<Insurer> book{cigna};
    sayPhonePayer(book, u"Evernorth"_s, u"EVERNORTH"_s);
    QCOMPARE(insurerCalled(u"Cigna PPO"_s, book)->phonePayer, u"CIGNA"_s);
    QCOMPARE(insurerCalled(u"Evernorth"_s, book)->phonePayer, u"EVERNORTH"_s);
    QCOMPARE(book.front().aliases, QStringList(u"Cigna PPO"_s));
}

static ClinicProvider providerIn(const std::vector<Network> &networks)
{
    ClinicProvider provider;
    provider.networks = networks;
    return provider;
}

void InsurerTest::unknownNetworksStayUnknown()
{
    QCOMPARE(networkOf(providerIn({}), Cigna), std::nullopt);
    const auto provider = providerIn({{u"Moda"_s, true}, {u"Aetna"_s, false}});
    QCOMPARE(networkOf(provider, Cigna), std::nullopt);
    QCOMPARE(networkOf(provider, Insurer{}), std::nullopt);
    QCOMPARE(networkOf(provider, Insurer{.name = u"MODA"_s}), true);
    QCOMPARE(networkOf(provider, Insurer{.name = u"aetna"_s}), false);
}

void InsurerTest::knowsANetworkByAnotherName()
{
    QCOMPARE(networkOf(providerIn({{u"Cigna PPO"_s, true}}), Cigna), true);
    QCOMPARE(networkOf(providerIn({{u"Cigna PPO"_s, true}, {u"Cigna"_s, false}}), Cigna), false);
}

void InsurerTest::aNetworkThatIsBothIsUnknown()
{
    QCOMPARE(networkOf(providerIn({{u"Cigna"_s, true}, {u"CIGNA"_s, false}}), Cigna), std::nullopt);
    QCOMPARE(networkOf(providerIn({{u"Cigna PPO"_s, true}, {u"Evernorth"_s, false}}), Cigna), std::nullopt);
    QCOMPARE(networkOf(providerIn({{u"Cigna PPO"_s, true}, {u"Evernorth"_s, true}}), Cigna), true);
}

void InsurerTest::takesTheLettersOfAMemberId_data()
{
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<QString>("letters");
    QTest::newRow("three") << u"ZGP123456789"_s << u"ZGP"_s;
    QTest::newRow("one, small") << u" u123456789"_s << u"U"_s;
    QTest::newRow("no more than three") << u"MAYAOKAFOR1"_s << u"MAY"_s;
    QTest::newRow("none") << u"123ABC"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void InsurerTest::takesTheLettersOfAMemberId()
{
    QFETCH(QString, memberId);
    QTEST(idLettersOf(memberId), "letters");
}

void InsurerTest::aChoiceIsForItsNameAndLettersOnly()
{
    const PayerChoice texas{u"BCBS"_s, u"ZGP"_s, u"Blue Cross Blue Shield of Texas"_s};
    const PayerChoice without{u"BCBS"_s, {}, u"BCBS Federal"_s};
    const std::vector<PayerChoice> choices{texas, without};
    QCOMPARE(choiceFor(u"bcbs"_s, u"zgp000111"_s, choices), texas);
    QCOMPARE(choiceFor(u"BCBS"_s, u"000111"_s, choices), without);
    QCOMPARE(choiceFor(u"BCBS"_s, u"ABC000111"_s, choices), std::nullopt);
    QCOMPARE(choiceFor(u"Blue Cross"_s, u"ZGP000111"_s, choices), std::nullopt);
    QCOMPARE(choiceFor({}, u"ZGP000111"_s, {{{}, u"ZGP"_s, u"X"_s}}), std::nullopt);
}

QTEST_GUILESS_MAIN(InsurerTest)
#include "tst_insurer.moc"
