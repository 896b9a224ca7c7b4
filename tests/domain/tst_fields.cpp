// SPDX-License-Identifier: MIT
#include "app/domain/fields.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<QDate>)

static const QDate Today(2026, 11, 20);

static Inquiry goodInquiry()
{
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s, {}};
    inquiry.provider.name = u"Dr. Lee"_s;
    inquiry.provider.npi = u"1234567893"_s;
    inquiry.provider.taxId = u"12-3456789"_s;
    return inquiry;
}

class FieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDatesAsPeopleTypeThem_data();
    void readsDatesAsPeopleTypeThem();
    void findsNothingWrongWithAGoodInquiry();
    void namesEveryFieldOfAnEmptyInquiryInTheOrderOfTheForm();
    void findsOneFault_data();
    void findsOneFault();
    void findsOneFaultOfACall_data();
    void findsOneFaultOfACall();
    void takesUncommonTexts_data();
    void takesUncommonTexts();
    void asksLessOfAnInstantCheck();
    void judgesTaxIds_data();
    void judgesTaxIds();
    void tidiesWhatIsPasted_data();
    void tidiesWhatIsPasted();
    void tidiesAnInquiry();
    void tellsWhatMakesAnotherQuestion();
    void takesNoSpellingForAnotherCall_data();
    void takesNoSpellingForAnotherCall();
};

void FieldsTest::readsDatesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QDate>>("date");
    const auto june = std::optional(QDate(1990, 6, 15));
    QTest::newRow("slashes") << u"6/15/1990"_s << june;
    QTest::newRow("two digits each") << u"06/15/1990"_s << june;
    QTest::newRow("dashes") << u"06-15-1990"_s << june;
    QTest::newRow("dots") << u"6.15.1990"_s << june;
    QTest::newRow("packed") << u"06151990"_s << june;
    QTest::newRow("iso") << u"1990-06-15"_s << june;
    QTest::newRow("spaces around") << u" 6/15/1990 "_s << june;
    QTest::newRow("leap day") << u"2024-02-29"_s << std::optional(QDate(2024, 2, 29));
    for (const auto &text : {u"2023-02-29"_s, u"02/30/1990"_s, u"2/30/1990"_s, u"15/6/1990"_s, u"13/01/1990"_s,
                             u"0/10/1990"_s, u""_s, u"6/15/90"_s, u"6/15"_s, u"June 15, 1990"_s, u"6/15/1990 x"_s,
                             u"٠٦/١٥/١٩٩٠"_s, u"0000-01-01"_s, u"6151990"_s})
        QTest::newRow(qPrintable(u"no date: '%1'"_s.arg(text))) << text << std::optional<QDate>();
}

void FieldsTest::readsDatesAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(std::optional<QDate>, date);
    QCOMPARE(dateFromText(text), date);
}

void FieldsTest::findsNothingWrongWithAGoodInquiry()
{
    QVERIFY(problemsIn(goodInquiry(), ServiceId::Eligibility, Today).empty());
    QVERIFY(problemsIn(goodInquiry(), ServiceId::HealthHarbor, Today).empty());
}

void FieldsTest::namesEveryFieldOfAnEmptyInquiryInTheOrderOfTheForm()
{
    using Problems = std::vector<FieldProblem>;
    QCOMPARE(problemsIn({}, ServiceId::Eligibility, Today),
             (Problems{{Field::FirstName, Fault::Missing},
                       {Field::LastName, Fault::Missing},
                       {Field::Payer, Fault::Missing},
                       {Field::MemberId, Fault::Missing}}));
    QCOMPARE(problemsIn({}, ServiceId::HealthHarbor, Today),
             (Problems{{Field::FirstName, Fault::Missing},
                       {Field::LastName, Fault::Missing},
                       {Field::BornOn, Fault::Missing},
                       {Field::MemberId, Fault::Missing},
                       {Field::PhonePayer, Fault::Missing},
                       {Field::Npi, Fault::Missing},
                       {Field::TaxId, Fault::Missing}}));
}

using Change = std::function<void(Inquiry &)>;

void FieldsTest::findsOneFault_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Field field, Fault fault, const Change &change) {
        QTest::newRow(name) << change << field << fault;
    };
    row("no first name", Field::FirstName, Fault::Missing, [](auto &i) { i.patient.firstName.clear(); });
    row("a name of 64 KB", Field::LastName, Fault::TooLong, [](auto &i) { i.patient.lastName.fill(u'n', 65536); });
    row("a name one too long", Field::FirstName, Fault::TooLong, [](auto &i) { i.patient.firstName.fill(u'n', 101); });
    row("a bell in a name", Field::FirstName, Fault::Unprintable, [](auto &i) { i.patient.firstName = u"Ma\aya"_s; });
    row("an escape in a name", Field::LastName, Fault::Unprintable, [](auto &i) { i.patient.lastName = u"\033[2J"_s; });
    row("a null in a name", Field::LastName, Fault::Unprintable, [](auto &i) { i.patient.lastName = QChar(u'\0'); });
    row("half a character", Field::LastName, Fault::Unprintable, [](auto &i) { i.patient.lastName = QChar(0xd83d); });
    row("born tomorrow", Field::BornOn, Fault::InFuture, [](auto &i) { i.patient.bornOn = Today.addDays(1); });
    row("born in 1805", Field::BornOn, Fault::TooOld, [](auto &i) { i.patient.bornOn = QDate(1805, 1, 1); });
    row("a long payer", Field::Payer, Fault::TooLong, [](auto &i) { i.insurance.payer.fill(u'p', 101); });
    row("no member ID", Field::MemberId, Fault::Missing, [](auto &i) { i.insurance.memberId.clear(); });
    row("a long member ID", Field::MemberId, Fault::TooLong, [](auto &i) { i.insurance.memberId.fill(u'1', 81); });
    row("a long group", Field::GroupId, Fault::TooLong, [](auto &i) { i.insurance.groupId.fill(u'1', 81); });
    row("no phone payer", Field::PhonePayer, Fault::Missing, [](auto &i) { i.insurance.phonePayer.clear(); });
    row("no NPI", Field::Npi, Fault::Missing, [](auto &i) { i.provider.npi.clear(); });
    row("a mistyped NPI", Field::Npi, Fault::NotAnNpi, [](auto &i) { i.provider.npi = u"1234567890"_s; });
    row("no tax ID", Field::TaxId, Fault::Missing, [](auto &i) { i.provider.taxId.clear(); });
    row("wanted yesterday", Field::WantedBy, Fault::InPast, [](auto &i) { i.wantedBy = Today.addDays(-1); });
    row("a long code", Field::ProcedureCodes, Fault::TooLong, [](auto &i) { i.procedureCodes = {QString(21, u'9')}; });
    row("an endless note", Field::Note, Fault::TooLong, [](auto &i) { i.note = QString(2001, u'n'); });
    row("an escape in a note", Field::Note, Fault::Unprintable, [](auto &i) { i.note = u"a\x1b[31m"_s; });
    row("an endless place", Field::PlaceOfService, Fault::TooLong,
        [](auto &i) { i.placeOfService = QString(61, u'p'); });
    row("an endless topic", Field::Topics, Fault::TooLong, [](auto &i) { i.topics = {QString(61, u'T')}; });
    row("a tab in a code", Field::DiagnosisCodes, Fault::Unprintable, [](auto &i) { i.diagnosisCodes = {u"F\t41"_s}; });
}

void FieldsTest::findsOneFaultOfACall_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Field field, Fault fault, const Change &change) {
        QTest::newRow(name) << change << field << fault;
    };
    row("a mistyped billing NPI", Field::BillingNpi, Fault::NotAnNpi,
        [](auto &i) { i.provider.billingNpi = u"1234567890"_s; });
    row("a mistyped rendering NPI", Field::RenderingNpi, Fault::NotAnNpi,
        [](auto &i) { i.provider.renderingNpi = u"123"_s; });
    row("a long payer ID", Field::PayerId, Fault::TooLong, [](auto &i) { i.insurance.payerId.fill(u'1', 81); });
    row("an endless address", Field::BillingAddress, Fault::TooLong,
        [](auto &i) { i.provider.billingAddress.fill(u'a', 301); });
    row("a long form name", Field::FormName, Fault::TooLong, [](auto &i) { i.formName.fill(u'f', 101); });
    row("a claim without its number", Field::ClaimNumber, Fault::Missing, [](auto &i) {
        i.claim = Claim{{}, Today, {}};
    });
    row("a claim without its day", Field::ServedOn, Fault::Missing, [](auto &i) {
        i.claim = Claim{u"CL-1"_s, {}, {}};
    });
    row("a claim of tomorrow", Field::ServedOn, Fault::InFuture, [](auto &i) {
        i.claim = Claim{u"CL-1"_s, Today.addDays(1), {}};
    });
}

void FieldsTest::findsOneFaultOfACall()
{
    findsOneFault();
}

void FieldsTest::findsOneFault()
{
    QFETCH(Change, change);
    QFETCH(Field, field);
    QFETCH(Fault, fault);
    auto inquiry = goodInquiry();
    change(inquiry);
    QCOMPARE(problemsIn(inquiry, ServiceId::HealthHarbor, Today), (std::vector<FieldProblem>{{field, fault}}));
}

void FieldsTest::takesUncommonTexts_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("one letter", [](auto &i) { i.patient.firstName = u"O"_s; });
    row("Arabic", [](auto &i) { i.patient.lastName = u"أحمد"_s; });
    row("emoji of several parts", [](auto &i) { i.patient.firstName = u"👩‍👧 Zoë"_s; });
    row("markup", [](auto &i) { i.patient.lastName = u"<img src=x>"_s; });
    row("as long as may be", [](auto &i) { i.patient.lastName.fill(u'n', 100); });
    row("born today", [](auto &i) { i.patient.bornOn = Today; });
    row("born 120 years ago", [](auto &i) { i.patient.bornOn = Today.addYears(-120); });
    row("zeros in front", [](auto &i) { i.insurance.memberId = u"000123"_s; });
    row("wanted today", [](auto &i) { i.wantedBy = Today; });
}

void FieldsTest::takesUncommonTexts()
{
    QFETCH(Change, change);
    auto inquiry = goodInquiry();
    change(inquiry);
    QVERIFY(problemsIn(inquiry, ServiceId::HealthHarbor, Today).empty());
}

void FieldsTest::asksLessOfAnInstantCheck()
{
    auto inquiry = goodInquiry();
    inquiry.patient.bornOn.reset();
    inquiry.insurance.phonePayer.clear();
    inquiry.provider = {};
    QVERIFY(problemsIn(inquiry, ServiceId::Eligibility, Today).empty());
    QCOMPARE(problemsIn(inquiry, ServiceId::HealthHarbor, Today).size(), 4);
}

void FieldsTest::judgesTaxIds_data()
{
    QTest::addColumn<QString>("taxId");
    QTest::addColumn<bool>("isGood");
    for (const auto &taxId : {u"12-3456789"_s, u"123456789"_s, u"98-7654321"_s, u"07-1234567"_s})
        QTest::newRow(qPrintable(taxId)) << taxId << true;
    for (const auto &taxId :
         {u"12-345678"_s, u"1234567890"_s, u"12+3456789"_s, u"12A456789"_s, u"123-456789"_s, u"12-3456789\n"_s})
        QTest::newRow(qPrintable(taxId)) << taxId << false;
}

void FieldsTest::judgesTaxIds()
{
    QFETCH(QString, taxId);
    QFETCH(bool, isGood);
    auto inquiry = goodInquiry();
    inquiry.provider.taxId = taxId;
    QCOMPARE(problemsIn(inquiry, ServiceId::HealthHarbor, Today).empty(), isGood);
}

void FieldsTest::tidiesWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("spaces around") << u"  Maya "_s << u"Maya"_s;
    QTest::newRow("runs inside") << u"Mary\t\n Ann"_s << u"Mary Ann"_s;
    QTest::newRow("no-break space") << u"Mary\u00a0Ann"_s << u"Mary Ann"_s;
    QTest::newRow("direction marks") << u"\u200e\u202aMaya\u202c\u2068\u2069"_s << u"Maya"_s;
    QTest::newRow("byte order mark") << u"\ufeffMaya\u200b"_s << u"Maya"_s;
    QTest::newRow("a joined emoji stays whole") << u"👩‍👧"_s << u"👩‍👧"_s;
    QTest::newRow("only spaces") << u" \t "_s << QString();
}

void FieldsTest::tidiesWhatIsPasted()
{
    QFETCH(QString, pasted);
    QTEST(tidied(pasted), "tidy");
}

void FieldsTest::tidiesAnInquiry()
{
    auto pasted = goodInquiry();
    pasted.patient.firstName = u" Maya\u200e"_s;
    pasted.insurance.memberId = u" u123456789 "_s;
    pasted.provider.npi = u"12345 67893"_s;
    pasted.procedureCodes = {u" h0015"_s, u""_s, u"H0015"_s, u"90837"_s};
    auto tidy = goodInquiry();
    tidy.procedureCodes = {u"H0015"_s, u"90837"_s};
    QCOMPARE(tidied(pasted), tidy);
    QCOMPARE(tidied(tidy), tidy);
}

void FieldsTest::tellsWhatMakesAnotherQuestion()
{
    auto ours = goodInquiry();
    ours.procedureCodes = {u"90837"_s, u"90834"_s};
    const auto isSame = [&ours](ServiceId service, const Change &change) {
        auto other = ours;
        change(other);
        return essenceOf(ours, service) == essenceOf(other, service);
    };
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        QVERIFY(isSame(service, [](auto &i) { i.patient.lastName = u"OKAFOR "_s; }));
        QVERIFY(isSame(service, [](auto &i) { i.wantedBy = Today; }));
        QVERIFY(isSame(service, [](auto &i) { i.visitOn = Today; }));
        QVERIFY(!isSame(service, [](auto &i) { i.patient.lastName = u"Okafur"_s; }));
        QVERIFY(!isSame(service, [](auto &i) { i.insurance.memberId = u"U1"_s; }));
        QVERIFY(!isSame(service, [](auto &i) { i.patient.bornOn = Today; }));
    }
    QVERIFY(!isSame(ServiceId::Eligibility, [](auto &i) { i.insurance.payer = u"Aetna"_s; }));
    const auto byPhone = ServiceId::HealthHarbor;
    QVERIFY(isSame(byPhone, [](auto &i) { i.insurance.payer = u"Cigna PPO"_s; }));
    QVERIFY(isSame(byPhone, [](auto &i) { i.procedureCodes = {u"90834"_s, u"90837"_s}; }));
    QVERIFY(isSame(byPhone, [](auto &i) { i.provider.name = u"Lee"_s; }));
    QVERIFY(!isSame(byPhone, [](auto &i) { i.insurance.phonePayer = u"AETNA"_s; }));
    QVERIFY(!isSame(byPhone, [](auto &i) { i.procedureCodes = {u"90834"_s}; }));
    QVERIFY(!isSame(byPhone, [](auto &i) { i.claim = Claim{u"CL-1"_s, Today, {}}; }));
}

/// Everything a call is about, as one person types it.
static Inquiry askedByPhone()
{
    auto inquiry = goodInquiry();
    inquiry.patient = {u"Anne-Marie"_s, u"O'Neil Smith"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123-456789"_s, u"G-77"_s, u"BLUE_SHIELD"_s, u"600-54"_s};
    inquiry.provider.taxId = u"12-3456789"_s;
    inquiry.procedureCodes = {u"90837"_s, u"H0015-HQ"_s};
    inquiry.diagnosisCodes = {u"F41.1"_s, u"F32.0"_s};
    inquiry.placeOfService = u"Office"_s;
    inquiry.claim = Claim{u"CLM-1001 A"_s, QDate(2026, 1, 30), {}};
    return inquiry;
}

static void spelling(const char *name, const Change &change, bool isSame = true)
{
    auto other = askedByPhone();
    change(other);
    QTest::newRow(name) << other << isSame;
}

void FieldsTest::takesNoSpellingForAnotherCall_data()
{
    QTest::addColumn<Inquiry>("other");
    QTest::addColumn<bool>("isSame");
    spelling("tax ID", [](auto &i) { i.provider.taxId = u"123456789"_s; });
    spelling("insurer for the call", [](auto &i) { i.insurance.phonePayer = u"Blue Shield"_s; });
    spelling("place", [](auto &i) { i.placeOfService = u" office."_s; });
    spelling("member ID", [](auto &i) { i.insurance.memberId = u"u123 456789"_s; });
    spelling("group ID", [](auto &i) { i.insurance.groupId = u"g77"_s; });
    spelling("insurer's number", [](auto &i) { i.insurance.payerId = u"60054"_s; });
    spelling("claim number", [](auto &i) { i.claim->number = u"clm1001-a"_s; });
    spelling("billed amount", [](auto &i) { i.claim->billed.reset(); });
    spelling("diagnoses", [](auto &i) { i.diagnosisCodes = {u"f320"_s, u"F411"_s, u"F41.1"_s}; });
    spelling("procedures", [](auto &i) { i.procedureCodes = {u"h0015 hq"_s, u"90837"_s}; });
    spelling("name", [](auto &i) { i.patient = {u"Anne Marie O'Neil"_s, u"SMITH"_s, i.patient.bornOn}; });

    spelling(
        "another tax ID", [](auto &i) { i.provider.taxId = u"123456780"_s; }, false);
    spelling(
        "another insurer for the call", [](auto &i) { i.insurance.phonePayer = u"BLUE_CROSS"_s; }, false);
    spelling(
        "another place", [](auto &i) { i.placeOfService = u"telehealth"_s; }, false);
    spelling(
        "another group ID", [](auto &i) { i.insurance.groupId = u"G-78"_s; }, false);
    spelling(
        "no group ID", [](auto &i) { i.insurance.groupId.clear(); }, false);
    spelling(
        "another claim", [](auto &i) { i.claim->number = u"CLM-1002"_s; }, false);
    spelling(
        "one diagnosis less", [](auto &i) { i.diagnosisCodes = {u"F41.1"_s}; }, false);
    spelling(
        "another procedure",
        [](auto &i) {
            i.procedureCodes = {u"90834"_s, u"H0015-HQ"_s};
        },
        false);
    spelling(
        "a twin", [](auto &i) { i.patient.firstName = u"Anna-Marie"_s; }, false);
}

void FieldsTest::takesNoSpellingForAnotherCall()
{
    QFETCH(Inquiry, other);
    const auto byPhone = ServiceId::HealthHarbor;
    const auto isSame = essenceOf(askedByPhone(), byPhone) == essenceOf(other, byPhone);
    QTEST(isSame, "isSame");
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "tst_fields.moc"
