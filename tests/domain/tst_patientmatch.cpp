// SPDX-License-Identifier: MIT
#include "app/domain/familyplan.h"
#include "app/domain/patientmatch.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<coverdesk::Likeness>)

class PatientMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsNames_data();
    void foldsNames();
    void suggestsWhoIsLikelyTheSame_data();
    void suggestsWhoIsLikelyTheSame();
    void looksAtEveryCoverage();
    void ranksTheLikeliestFirst();
    void neverSuggestsThePatientsOwnRecord();
    void attachesOnlyWithoutADoubt_data();
    void attachesOnlyWithoutADoubt();
    void knowsAFamilyOnOnePlan_data();
    void knowsAFamilyOnOnePlan();
    void knowsAFamilyByItsPolicyholder();
    void anEndedCoverageIsNoFamily();
    void knowsTheInsuranceToAsk();
    void aCoverageIsCurrentFromItsFirstDayToItsLast();
    void knowsWhichCoverageWasAsked();
    void takesOneInsurerForAnotherNever_data();
    void takesOneInsurerForAnotherNever();
    void aRenewedCardGetsItsOwnAnswers();
};

static Patient patientOf(const QString &first, const QString &last, const std::optional<QDate> &bornOn,
                         const QString &memberId, const QString &payer = u"Cigna"_s)
{
    return patientWith(QUuid::createUuid(), {first, last, bornOn}, {payer, memberId, {}, {}});
}

static Inquiry aboutMaya()
{
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, {}};
    return inquiry;
}

/// Rows of a first name, a last name, a birth date, a member ID and what is said of them.
template <typename Verdict>
struct Row
{
    const char *name;
    QString first;
    QString last;
    std::optional<QDate> bornOn;
    QString memberId;
    Verdict verdict;
};

static const QDate Born(1990, 6, 15);
static const QDate Today(2026, 11, 22);
static const auto Member = u"U123456789"_s;

void PatientMatchTest::foldsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blanks and dashes") << u" Maya-Ann  O’Brien "_s << u"mayaannobrien"_s;
    QTest::newRow("accents") << u"Zoë ÑÚÑEZ"_s << u"zoenunez"_s;
    QTest::newRow("accents apart") << u"Zoe\u0308"_s << u"zoe"_s;
    QTest::newRow("other letters") << u"Łukasz Groß Ægir Øre Đinh Þór"_s << u"lukaszgrossaegiroredinhthor"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Hường"_s << u"nguyenthihuong"_s;
    QTest::newRow("Turkish") << u"İpek Işık"_s << u"ipekisik"_s;
    QTest::newRow("Greek") << u"Ήρα"_s << u"ηρα"_s;
    QTest::newRow("Arabic") << u"مايا"_s << u"مايا"_s;
    QTest::newRow("Chinese") << u"王 伟"_s << u"王伟"_s;
    // A vowel sign is no accent: these are two names.
    QTest::newRow("Hindi") << u"राम"_s << u"राम"_s;
    QTest::newRow("full width") << u"Ｕ１２３"_s << u"u123"_s;
}

void PatientMatchTest::foldsNames()
{
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
    QTEST(foldedName(foldedName(name)), "folded");
}

void PatientMatchTest::suggestsWhoIsLikelyTheSame_data()
{
    QTest::addColumn<Patient>("patient");
    QTest::addColumn<std::optional<Likeness>>("likeness");
    const auto same = std::optional(Likeness::SameName);
    const auto akin = std::optional(Likeness::AkinName);
    const auto other = std::optional(Likeness::OtherName);
    const std::optional<Likeness> nobody;
    const std::vector<Row<std::optional<Likeness>>> rows{
        {"the very same", u"Maya"_s, u"Okafor"_s, Born, Member, same},
        {"in capitals", u"MAYA"_s, u"OKAFOR"_s, Born, u"u123456789"_s, same},
        {"with accents", u"Mäyá"_s, u"Òkâfor"_s, Born, Member, same},
        {"accents apart", u"Ma\u0308ya"_s, u"Okafor"_s, Born, Member, same},
        {"with blanks", u" Ma ya "_s, u"Oka for"_s, Born, u"U123 456 789"_s, same},
        {"with dashes", u"Ma-ya"_s, u"O'Kafor"_s, Born, u"U-123-456-789"_s, same},
        {"full width", u"Ｍａｙａ"_s, u"Okafor"_s, Born, Member, same},
        {"married, double name", u"Maya"_s, u"Okafor-Lee"_s, Born, Member, akin},
        {"married, name behind", u"Maya"_s, u"Lee Okafor"_s, Born, Member, akin},
        {"a letter wrong", u"Maya"_s, u"Okofor"_s, Born, Member, akin},
        {"a letter missing", u"Maya"_s, u"Okafr"_s, Born, Member, akin},
        {"a letter too many", u"Maya"_s, u"Okaffor"_s, Born, Member, akin},
        {"two letters wrong", u"Maya"_s, u"Okoffor"_s, Born, Member, other},
        {"married, another name", u"Maya"_s, u"Lee"_s, Born, Member, other},
        {"no last name", u"Maya"_s, u""_s, Born, Member, other},
        {"a twin", u"Ada"_s, u"Okafor"_s, Born, Member, nobody},
        {"a twin of nearly that name", u"Mayra"_s, u"Okafor"_s, Born, Member, nobody},
        {"a twin named in part so", u"Maya Ann"_s, u"Okafor"_s, Born, Member, nobody},
        {"a twin by initial", u"M"_s, u"Okafor"_s, Born, Member, nobody},
        {"no first name", u""_s, u"Okafor"_s, Born, Member, nobody},
        {"born another day", u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 16), Member, nobody},
        {"day and month swapped", u"Maya"_s, u"Okafor"_s, QDate(1990, 5, 16), Member, nobody},
        {"birth unknown", u"Maya"_s, u"Okafor"_s, std::nullopt, Member, nobody},
        {"another member ID", u"Maya"_s, u"Okafor"_s, Born, u"U123456780"_s, nobody},
        {"member ID unknown", u"Maya"_s, u"Okafor"_s, Born, u""_s, nobody},
        {"member ID of dashes", u"Maya"_s, u"Okafor"_s, Born, u"--"_s, nobody},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << patientOf(row.first, row.last, row.bornOn, row.memberId) << row.verdict;
    auto merged = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    merged.mergedInto = QUuid::createUuid();
    QTest::newRow("merged into another") << merged << nobody;
}

void PatientMatchTest::suggestsWhoIsLikelyTheSame()
{
    QFETCH(Patient, patient);
    QTEST(likelySame(aboutMaya(), patient), "likeness");
    auto maya = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    QTEST(likelySame(maya, patient), "likeness");
    QTEST(likelySame(patient, maya), "likeness");
    maya.mergedInto = QUuid::createUuid();
    QCOMPARE(likelySame(maya, patient), std::nullopt);
}

void PatientMatchTest::looksAtEveryCoverage()
{
    auto patient = patientOf(u"Maya"_s, u"Lee"_s, Born, u"W1"_s, u"Aetna"_s);
    QCOMPARE(likelySame(aboutMaya(), patient), std::nullopt);
    patient.coverages.push_back({QUuid::createUuid(), aboutMaya().insurance, Coverage::Order::Ended});
    QCOMPARE(likelySame(aboutMaya(), patient), std::optional(Likeness::OtherName));
    const auto before = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    QCOMPARE(likelySame(before, patient), std::optional(Likeness::OtherName));
    QCOMPARE(likelySame(patient, before), std::optional(Likeness::OtherName));
}

void PatientMatchTest::ranksTheLikeliestFirst()
{
    const std::vector patients{
        patientOf(u"Maya"_s, u"Lee"_s, Born, Member),        patientOf(u"Ada"_s, u"Okafor"_s, Born, Member),
        patientOf(u"Maya"_s, u"Okafor-Lee"_s, Born, Member), patientOf(u"Maya"_s, u"Okafor"_s, Born, Member),
        patientOf(u"Maya"_s, u"Adams"_s, Born, Member),
    };
    const std::vector<Suggestion> expected{{patients.at(3).id, Likeness::SameName},
                                           {patients.at(2).id, Likeness::AkinName},
                                           {patients.at(0).id, Likeness::OtherName},
                                           {patients.at(4).id, Likeness::OtherName}};
    QCOMPARE(suggestionsFor(aboutMaya(), patients), expected);
    QCOMPARE(suggestionsFor(Inquiry(), patients), std::vector<Suggestion>());
}

void PatientMatchTest::neverSuggestsThePatientsOwnRecord()
{
    const std::vector patients{patientOf(u"Maya"_s, u"Lee"_s, Born, Member),
                               patientOf(u"Maya"_s, u"Okafor"_s, Born, Member)};
    QCOMPARE(suggestionsFor(patients.front(), patients),
             (std::vector<Suggestion>{{patients.back().id, Likeness::OtherName}}));
}

void PatientMatchTest::attachesOnlyWithoutADoubt_data()
{
    QTest::addColumn<Patient>("patient");
    QTest::addColumn<bool>("isAbout");
    const std::vector<Row<bool>> rows{
        {"the very same", u"Maya"_s, u"Okafor"_s, Born, Member, true},
        {"in capitals", u"MAYA"_s, u"OKAFOR"_s, Born, u"u123456789"_s, true},
        {"with blanks around", u" Maya"_s, u"Okafor "_s, Born, Member, true},
        {"with accents", u"Máya"_s, u"Okafor"_s, Born, Member, false},
        {"a double name", u"Maya"_s, u"Okafor-Lee"_s, Born, Member, false},
        {"a twin", u"Ada"_s, u"Okafor"_s, Born, Member, false},
        {"birth unknown", u"Maya"_s, u"Okafor"_s, std::nullopt, Member, false},
        {"another member ID", u"Maya"_s, u"Okafor"_s, Born, u"U1"_s, false},
        {"member ID unknown", u"Maya"_s, u"Okafor"_s, Born, u""_s, false},
    };
    for (const auto &row : rows)
        QTest::newRow(row.name) << patientOf(row.first, row.last, row.bornOn, row.memberId) << row.verdict;
    auto changed = patientOf(u"Maya"_s, u"Okafor"_s, Born, u"W1"_s, u"Aetna"_s);
    changed.coverages.push_back({QUuid::createUuid(), aboutMaya().insurance, Coverage::Order::Ended});
    QTest::newRow("an ended coverage") << changed << true;
}

void PatientMatchTest::attachesOnlyWithoutADoubt()
{
    QFETCH(Patient, patient);
    QTEST(isAbout(aboutMaya(), patient), "isAbout");
    auto unknown = aboutMaya();
    unknown.patient.bornOn.reset();
    QVERIFY(!isAbout(unknown, patient));
    unknown = aboutMaya();
    unknown.insurance.memberId.clear();
    QVERIFY(!isAbout(unknown, patient));
}

void PatientMatchTest::knowsAFamilyOnOnePlan_data()
{
    QTest::addColumn<Insurance>("insurance");
    QTest::addColumn<bool>("isFamily");
    const auto row = [](const char *name, const QString &payer, const QString &memberId, const QString &group,
                        bool isFamily) {
        QTest::newRow(name) << Insurance{payer, memberId, group, {}} << isFamily;
    };
    row("the same card", u"Cigna"_s, u"U123456789"_s, u"G1"_s, true);
    row("spelt otherwise", u" CIGNA"_s, u"u123 456-789"_s, u"g-1"_s, true);
    row("counted by dash", u"Cigna"_s, u"U123456789-02"_s, u"G1"_s, true);
    row("counted by blank", u"Cigna"_s, u"U123456789 2"_s, u"G1"_s, true);
    row("counted at the end", u"Cigna"_s, u"U12345678902"_s, u"G1"_s, true);
    row("group unknown", u"Cigna"_s, u"U123456789"_s, u""_s, true);
    row("another group", u"Cigna"_s, u"U123456789"_s, u"G2"_s, false);
    row("another insurer", u"Aetna"_s, u"U123456789"_s, u"G1"_s, false);
    row("insurer unknown", u""_s, u"U123456789"_s, u"G1"_s, false);
    row("the next number", u"Cigna"_s, u"U123456788"_s, u"G1"_s, false);
    row("the group alone", u"Cigna"_s, u"W1"_s, u"G1"_s, false);
    row("member ID unknown", u"Cigna"_s, u""_s, u"G1"_s, false);
}

void PatientMatchTest::knowsAFamilyOnOnePlan()
{
    QFETCH(Insurance, insurance);
    auto maya = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    maya.coverages.front().insurance.groupId = u"G1"_s;
    const auto ada = patientWith(QUuid::createUuid(), {u"Ada"_s, u"Okafor"_s, QDate(2015, 1, 2)}, insurance);
    QTEST(areOnOnePlan(maya, ada), "isFamily");
    QTEST(areOnOnePlan(ada, maya), "isFamily");
    QVERIFY(!areOnOnePlan(ada, ada));
    auto merged = ada;
    merged.mergedInto = maya.id;
    QVERIFY(!areOnOnePlan(maya, merged));
    // Another record of Maya herself is no family.
    auto herself = ada;
    herself.person = {u"Maya"_s, u"Lee"_s, Born};
    herself.coverages.push_back({QUuid::createUuid(), maya.coverages.front().insurance});
    QVERIFY(!areOnOnePlan(maya, herself));
}

void PatientMatchTest::knowsAFamilyByItsPolicyholder()
{
    const Person emeka{u"Emeka"_s, u"Okafor"_s, QDate(1988, 2, 29)};
    const auto himself = patientWith(QUuid::createUuid(), emeka, {u"Aetna"_s, u"W1"_s, {}, {}});
    auto maya = patientOf(u"Maya"_s, u"Okafor"_s, Born, u"W7"_s, u"Aetna"_s);
    auto chidi = patientOf(u"Chidi"_s, u"Okafor"_s, QDate(2018, 3, 4), u"W9"_s, u"Aetna"_s);
    QVERIFY(!areOnOnePlan(maya, himself));
    QVERIFY(!areOnOnePlan(maya, chidi));
    maya.coverages.front().policyholder = emeka;
    chidi.coverages.front().policyholder = emeka;
    QVERIFY(areOnOnePlan(maya, himself));
    QVERIFY(areOnOnePlan(maya, chidi));
    // Of someone of that name nobody knows that it is he.
    maya.coverages.front().policyholder->bornOn.reset();
    chidi.coverages.front().policyholder->bornOn.reset();
    QVERIFY(!areOnOnePlan(maya, himself));
    QVERIFY(!areOnOnePlan(maya, chidi));
}

void PatientMatchTest::anEndedCoverageIsNoFamily()
{
    const auto maya = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    auto ada = patientOf(u"Ada"_s, u"Okafor"_s, QDate(2015, 1, 2), Member);
    QVERIFY(areOnOnePlan(maya, ada));
    ada.coverages.front().order = Coverage::Order::Ended;
    QVERIFY(!areOnOnePlan(maya, ada));
}

void PatientMatchTest::knowsTheInsuranceToAsk()
{
    auto patient = patientOf(u"Maya"_s, u"Okafor"_s, Born, u"ended"_s);
    patient.coverages.front().order = Coverage::Order::Ended;
    QCOMPARE(currentInsurance(patient, Today), Insurance());
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"second"_s, {}, {}}, Coverage::Order::Second});
    QCOMPARE(currentInsurance(patient, Today).memberId, u"second"_s);
    patient.coverages.push_back({QUuid::createUuid(), {u"Cigna"_s, u"first"_s, {}, {}}, Coverage::Order::First});
    QCOMPARE(currentInsurance(patient, Today).memberId, u"first"_s);
    QCOMPARE(currentInsurance(Patient(), Today), Insurance());
}

void PatientMatchTest::aCoverageIsCurrentFromItsFirstDayToItsLast()
{
    const QDate lastDay(2026, 12, 31);
    auto patient = patientOf(u"Maya"_s, u"Okafor"_s, Born, u"now"_s);
    patient.coverages.front().endsOn = lastDay;
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"second"_s, {}, {}}, Coverage::Order::Second});
    patient.coverages.push_back({QUuid::createUuid(), {u"Surest"_s, u"next"_s, {}, {}}});
    patient.coverages.back().startsOn = lastDay.addDays(5);
    QCOMPARE(currentInsurance(patient, Today).memberId, u"now"_s);
    QCOMPARE(currentInsurance(patient, lastDay).memberId, u"now"_s);
    QCOMPARE(currentInsurance(patient, lastDay.addDays(1)).memberId, u"second"_s);
    QCOMPARE(currentInsurance(patient, lastDay.addDays(5)).memberId, u"next"_s);
    // Where none is in force, the one that was is still to be asked about.
    patient.coverages.erase(patient.coverages.begin() + 1);
    QCOMPARE(currentInsurance(patient, lastDay.addDays(1)).memberId, u"now"_s);
}

void PatientMatchTest::knowsWhichCoverageWasAsked()
{
    auto patient = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, Member, {}, {}}, Coverage::Order::Second});
    const std::optional cigna(patient.coverages.front().id);
    QCOMPARE(coverageOf(patient, u"CIGNA "_s, u"u123-456-789"_s, Today), cigna);
    QCOMPARE(coverageOf(patient, u"Aetna"_s, Member, Today), std::optional(patient.coverages.back().id));
    // Insurers go by several names.
    QCOMPARE(coverageOf(patient, u"Cigna Healthcare"_s, Member, Today), cigna);
    QCOMPARE(coverageOf(patient, u"Cigna"_s, u"U1"_s, Today), std::nullopt);
    QCOMPARE(coverageOf(patient, u"Cigna"_s, u""_s, Today), std::nullopt);
    // The very name goes before a longer one.
    patient.coverages.back().insurance.payer = u"Cigna Healthcare"_s;
    QCOMPARE(coverageOf(patient, u"Cigna"_s, Member, Today), cigna);
    QCOMPARE(coverageOf(patient, u"Cigna HealthCare"_s, Member, Today), std::optional(patient.coverages.back().id));
}

void PatientMatchTest::takesOneInsurerForAnotherNever_data()
{
    QTest::addColumn<QString>("onCard");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("mayBeOne");
    const auto row = [](const char *name, const QString &onCard, const QString &asked, bool mayBeOne) {
        QTest::newRow(name) << onCard << asked << mayBeOne;
    };
    row("the same", u"Cigna"_s, u"Cigna"_s, true);
    row("a longer name", u"Cigna"_s, u"Cigna Healthcare"_s, true);
    row("a shorter name", u"Aetna Choice POS"_s, u"Aetna"_s, true);
    row("in two words", u"UnitedHealthcare"_s, u"United Health-Care of Texas"_s, true);
    row("chosen of several", u"Blue Shield"_s, u"Blue Shield of California"_s, true);
    row("a letter wrong", u"Signa"_s, u"Cigna"_s, true);
    row("another", u"Aetna"_s, u"Cigna"_s, false);
    row("two words in common", u"Blue Cross of California"_s, u"Blue Shield of California"_s, false);
    row("a word in common at the end", u"Aetna Medicare"_s, u"Medicare"_s, false);
    row("a part of a word", u"Unite"_s, u"UnitedHealthcare"_s, false);
    row("short names but for a letter", u"BCN"_s, u"BCM"_s, false);
    row("nobody asked", u"Cigna"_s, u""_s, false);
    row("only signs", u"Cigna"_s, u"--"_s, false);
    row("nobody on the card", u""_s, u"Cigna"_s, false);
    row("unknown in both", u""_s, u""_s, true);
}

void PatientMatchTest::takesOneInsurerForAnotherNever()
{
    QFETCH(QString, onCard);
    QFETCH(QString, asked);
    QFETCH(bool, mayBeOne);
    const auto patient = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member, onCard);
    QCOMPARE(coverageOf(patient, asked, Member, Today).has_value(), mayBeOne);
}

void PatientMatchTest::aRenewedCardGetsItsOwnAnswers()
{
    auto patient = patientOf(u"Maya"_s, u"Okafor"_s, Born, Member);
    patient.coverages.push_back({QUuid::createUuid(), patient.coverages.front().insurance});
    auto &old = patient.coverages.front();
    old.order = Coverage::Order::Ended;
    const std::optional<QUuid> before(old.id);
    const std::optional<QUuid> renewed(patient.coverages.back().id);
    QCOMPARE(coverageOf(patient, u"Cigna"_s, Member, Today), renewed);
    QCOMPARE(coverageOf(patient, u"Cigna Healthcare"_s, Member, Today), renewed);
    // What was said while the old one was in force was said of it.
    old.endsOn = QDate(2025, 12, 31);
    patient.coverages.back().startsOn = QDate(2026, 1, 1);
    QCOMPARE(coverageOf(patient, u"Cigna"_s, Member, QDate(2025, 12, 31)), before);
    QCOMPARE(coverageOf(patient, u"Cigna"_s, Member, QDate(2026, 1, 1)), renewed);
}

QTEST_APPLESS_MAIN(PatientMatchTest)
#include "tst_patientmatch.moc"
