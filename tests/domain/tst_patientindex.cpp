// SPDX-License-Identifier: MIT
#include "app/domain/patientindex.h"

#include <QTest>

#include <functional>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Who is found by what is typed, told by chart number.
class PatientIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhoFits_data();
    void findsWhoFits();
    void keepsAPatientInTheListAsTheDateIsTyped_data();
    void keepsAPatientInTheListAsTheDateIsTyped();
    void givesNoMoreThanAskedFor();
    void replacesAPatient();
    void takesTheLastOfTwins();
    void takesAPatientOut();
    void isTheSameHoweverItWasPutTogether();
    void holdsNamesOfAnyLength();
    void findsNobodyInAnEmptyOne();
};

static Findable patient(const QString &chart, const QString &first, const QString &last,
                        const std::optional<QDate> &bornOn, const QStringList &memberIds = {},
                        const QStringList &calls = {})
{
    // The same chart number, the same id.
    static const QUuid space(u"{6ba7b810-9dad-11d1-80b4-00c04fd430c8}"_s);
    return {.id = QUuid::createUuidV5(space, chart),
            .person = {.firstName = first, .lastName = last, .bornOn = bornOn},
            .memberIds = memberIds,
            .chartNumber = chart,
            .callReferences = calls};
}

static const std::vector<Findable> &people()
{
    static const std::vector<Findable> all{
        patient(u"c01"_s, u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15), {u"U123456789"_s}, {u"REF-2024/0815"_s}),
        patient(u"c02"_s, u"Chidi"_s, u"Okafor"_s, QDate(1988, 11, 2), {u"U123456780"_s, u"W-555 001"_s}),
        patient(u"c03"_s, u"Ada"_s, u"Okafor-Smith"_s, QDate(1990, 1, 31), {u"XH 900 100"_s}),
        patient(u"c04"_s, u"José"_s, u"García-López"_s, QDate(1975, 12, 24), {u"1EG4-TE5-MK73"_s}),
        patient(u"c05"_s, u"Siobhán"_s, u"O’Brien"_s, QDate(2001, 2, 28), {u"ob777"_s}),
        patient(u"c06"_s, u"Zoë"_s, u"Müller"_s, QDate(1964, 2, 29)),
        patient(u"c07"_s, u"Łukasz"_s, u"Wałęsa"_s, QDate(1943, 9, 29)),
        patient(u"c08"_s, u"Jürgen"_s, u"Strauß"_s, QDate(1950, 10, 10)),
        patient(u"c09"_s, u"Nguyễn"_s, u"Đặng Thị Phượng"_s, QDate(1999, 3, 3), {u"VN1"_s}),
        patient(u"c10"_s, u"محمد"_s, u"الأحمد"_s, QDate(1982, 7, 4), {u"AR1"_s}),
        patient(u"c11"_s, u"小明"_s, u"李"_s, QDate(2010, 8, 8), {u"CN1"_s}),
        patient(u"c12"_s, u"明"_s, u"李"_s, QDate(2011, 8, 9), {u"CN2"_s}),
        patient(u"c13"_s, u"Anna"_s, u"Lee"_s, std::nullopt, {u"LE1"_s}),
        patient(u"c14"_s, u"Anna"_s, u"Lee"_s, QDate(2015, 5, 5), {u"LE2"_s}),
        patient(u"c15"_s, u"Anne"_s, u"Lee"_s, QDate(2015, 5, 5), {u"LE2"_s}),
        patient(u"c16"_s, u"Mary Ann"_s, u"Leeds"_s, QDate(1969, 7, 20)),
        patient(u"c17"_s, u"Ludwig"_s, u"van der Berg"_s, QDate(1970, 12, 16)),
        patient(u"c18"_s, u"Иван"_s, u"Ёлкин"_s, QDate(1961, 4, 12)),
        patient(u"c19"_s, u"Ελένη"_s, u"Παπαδόπουλος"_s, QDate(1996, 4, 6)),
        patient(u"c20"_s, u"민준"_s, u"김"_s, QDate(2004, 1, 1)),
        patient(u"c21"_s, u"דָּנָה"_s, u"כֹּהֵן"_s, QDate(1993, 3, 9)),
        patient(u"c22"_s, u"प्रिया"_s, u"शर्मा"_s, QDate(1994, 2, 7)),
        patient(u"c23"_s, u"さくら"_s, u"田中"_s, QDate(1997, 5, 17)),
        patient(u"c24"_s, u"Robert"_s, u"McDonald"_s, QDate(1955, 6, 15), {u"0012345"_s}),
        patient(u"c25"_s, u"Madison"_s, u"Frank"_s, QDate(1912, 12, 12)),
        patient(u"c26"_s, u""_s, u"Cher"_s, QDate(1946, 5, 20)),
        patient(u"c27"_s, u"Kaʻiulani"_s, u"Kealoha"_s, QDate(1985, 10, 16)),
        patient(u"c28"_s, u"Øystein"_s, u"Ærø"_s, QDate(1978, 1, 2)),
        patient(u"c29"_s, u"Nuño"_s, u"Ñúñez"_s, QDate(1987, 6, 5), {u"1990"_s}),
        patient(u"c30"_s, u"İbrahim"_s, u"Yıldız"_s, QDate(1976, 9, 1)),
    };
    return all;
}

static PatientIndex index()
{
    PatientIndex index;
    index.put(people());
    return index;
}

/// The chart numbers of whom \a ids names.
static QString charts(const std::vector<QUuid> &ids)
{
    QStringList found;
    for (const auto &id : ids) {
        for (const auto &each : people()) {
            if (each.id == id)
                found.append(each.chartNumber);
        }
    }
    return found.join(u' ');
}

static void addNames(const std::function<void(const QString &, const QString &)> &row)
{
    row(u"okafor"_s, u"c02 c01 c03"_s); // also where it is a part
    row(u"OKAFOR"_s, u"c02 c01 c03"_s);
    row(u"oka"_s, u"c02 c01 c03"_s);
    row(u"okafor maya"_s, u"c01"_s);
    row(u"maya okafor"_s, u"c01"_s);
    row(u"may oka"_s, u"c01"_s);
    row(u"okafor, maya"_s, u"c01"_s);
    row(u"  okafor \t maya  "_s, u"c01"_s);
    row(u"smith"_s, u"c03"_s);
    row(u"okaforsmith"_s, u"c03"_s);
    row(u"okafor-smith"_s, u"c03"_s);
    row(u"okafor sm"_s, u"c03"_s);
    row(u"lopez"_s, u"c04"_s);
    row(u"LÓPEZ"_s, u"c04"_s);
    row(u"garcia-lopez"_s, u"c04"_s);
    row(u"lopez garcia"_s, u"c04"_s);
    row(u"garcialopez jose"_s, u"c04"_s);
    row(u"obrien"_s, u"c05"_s);
    row(u"brien"_s, u"c05"_s);
    row(u"o'brien"_s, u"c05"_s);
    row(u"o’brien"_s, u"c05"_s);
    row(u"o brien"_s, u"c05"_s);
    row(u"siobhan"_s, u"c05"_s);
    row(u"lee"_s, u"c13 c14 c15 c16"_s); // Lee is whole, Leeds only begun
    row(u"lee anna"_s, u"c13 c14"_s); // "no birth date" is one, and first
    row(u"le an"_s, u"c13 c14 c15 c16"_s);
    row(u"maryann"_s, u"c16"_s);
    row(u"ann mary"_s, u"c16"_s);
    row(u"vanderberg"_s, u"c17"_s);
    row(u"van der berg"_s, u"c17"_s);
    row(u"berg ludwig"_s, u"c17"_s);
    row(u"derberg"_s, u"c17"_s);
    row(u"mc donald"_s, u"c24"_s);
    row(u"mcdonald"_s, u"c24"_s);
    row(u"cher"_s, u"c26"_s);
    row(u"ma d"_s, u"c25"_s); // begun across its letters
    row(u"okafor nobody"_s, u""_s);
    row(u"mayaokafor"_s, u""_s);
}

static void addScripts(const std::function<void(const QString &, const QString &)> &row)
{
    row(u"zoe"_s, u"c06"_s);
    row(u"zoë"_s, u"c06"_s);
    row(u"zoe\u0308"_s, u"c06"_s);
    row(u"muller"_s, u"c06"_s);
    row(u"lukasz walesa"_s, u"c07"_s);
    row(u"strauss"_s, u"c08"_s);
    row(u"STRAUẞ"_s, u"c08"_s);
    row(u"nguyen"_s, u"c09"_s);
    row(u"dang thi phuong"_s, u"c09"_s);
    row(u"Phượng"_s, u"c09"_s);
    row(u"محمد"_s, u"c10"_s);
    row(u"مُحَمَّد"_s, u"c10"_s);
    row(u"الاحمد"_s, u"c10"_s);
    row(u"李"_s, u"c11 c12"_s);
    row(u"李明"_s, u"c11 c12"_s); // a whole part of both
    row(u"李小明"_s, u"c11"_s);
    row(u"小"_s, u"c11"_s);
    row(u"елкин"_s, u"c18"_s);
    row(u"ИВАН"_s, u"c18"_s);
    row(u"ελενη"_s, u"c19"_s);
    row(u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s, u"c19"_s);
    row(u"김민준"_s, u""_s); // first and last name are two words
    row(u"김 민준"_s, u"c20"_s);
    row(u"기"_s, u"c20"_s); // as the syllable is typed
    row(u"דנה"_s, u"c21"_s);
    row(u"प्रि"_s, u"c22"_s);
    row(u"प्ल"_s, u""_s);
    row(u"田中 さく"_s, u"c23"_s);
    row(u"kaiulani"_s, u"c27"_s);
    row(u"aero oystein"_s, u"c28"_s);
    row(u"nunez"_s, u"c29"_s);
    row(u"ibrahim yildiz"_s, u"c30"_s);
    row(u"\u200eokafor\u200f maya"_s, u"c01"_s);
}

static void addNumbers(const std::function<void(const QString &, const QString &)> &row)
{
    row(u"oka 1990"_s, u"c01 c03"_s);
    row(u"1990 okafor maya"_s, u"c01"_s);
    row(u"06/15/1990"_s, u"c01"_s);
    row(u"6/15/1990"_s, u"c01"_s);
    row(u"6-15-90"_s, u"c01"_s);
    row(u"6.15.90"_s, u"c01"_s);
    row(u"6 15 1990"_s, u"c01"_s);
    row(u"06151990"_s, u"c01"_s);
    row(u"061590"_s, u"c01"_s);
    row(u"1990-06-15"_s, u"c01"_s);
    row(u"19900615"_s, u"c01"_s);
    row(u"6/15"_s, u"c24 c01"_s);
    row(u"06/15"_s, u"c24 c01"_s);
    row(u"١٩٩٠-٠٦-١٥"_s, u"c01"_s);
    row(u"1990"_s, u"c29 c01 c03"_s); // a member ID and two years, all whole
    row(u"02/29/1964"_s, u"c06"_s);
    row(u"02/30/1964"_s, u""_s);
    row(u"u123 456"_s, u"c02 c01"_s);
    row(u"U-1234-56789"_s, u"c01"_s);
    row(u"u123456789"_s, u"c01"_s);
    row(u"6789"_s, u"c01"_s); // as lists show a member ID
    row(u"····6789"_s, u"c01"_s);
    row(u"mk73"_s, u"c04"_s);
    row(u"678"_s, u""_s); // a part of that says too little
    row(u"789"_s, u""_s);
    row(u"6789 okafor"_s, u"c01"_s);
    row(u"w555001"_s, u"c02"_s);
    row(u"w 555 001 chidi"_s, u"c02"_s);
    row(u"1eg4te5mk73"_s, u"c04"_s);
    row(u"1eg4 te5 mk73"_s, u"c04"_s);
    row(u"xh900"_s, u"c03"_s);
    row(u"ref2024"_s, u"c01"_s);
    row(u"ref-2024/0815"_s, u"c01"_s);
    row(u"ref 2024 0815 okafor"_s, u"c01"_s);
    row(u"c17"_s, u"c17"_s);
    row(u"C-17"_s, u"c17"_s);
    row(u"0012345"_s, u"c24"_s);
    row(u"12345"_s, u""_s); // zeros in front are part of a number
    row(u"le2"_s, u"c14 c15"_s);
    row(u"le2 anne"_s, u"c15"_s);
}

static void addTypos(const std::function<void(const QString &, const QString &)> &row)
{
    row(u"okaofr"_s, u"c02 c01 c03"_s); // swapped
    row(u"okafr"_s, u"c02 c01 c03"_s); // left out
    row(u"okaffor"_s, u"c02 c01 c03"_s); // put in
    row(u"okavor"_s, u"c02 c01 c03"_s); // changed
    row(u"xkafor"_s, u"c02 c01 c03"_s); // the first letter too
    row(u"pkaf"_s, u"c02 c01 c03"_s);
    row(u"oakfro"_s, u""_s); // two
    row(u"xee"_s, u""_s); // too short
    row(u"mueller"_s, u"c06"_s);
    row(u"o'brein"_s, u"c05"_s);
    row(u"okafr 1990 maya"_s, u"c01"_s);
    row(u"okafor mayx"_s, u"c01"_s);
    row(u"phuogn"_s, u"c09"_s);
    row(u"елкни"_s, u"c18"_s);
    row(u"u123456799"_s, u""_s); // numbers have to be right
    row(u"06/15/1992"_s, u""_s);
    row(u"19991"_s, u""_s);
}

void PatientIndexTest::findsWhoFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &typed, const QString &found) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(typed))) << typed << found;
    };
    addNames(row);
    addScripts(row);
    addNumbers(row);
    addTypos(row);
}

void PatientIndexTest::findsWhoFits()
{
    QFETCH(QString, typed);
    QTEST(charts(index().find(typed, 100)), "found");
}

void PatientIndexTest::keepsAPatientInTheListAsTheDateIsTyped_data()
{
    QTest::addColumn<QString>("form");
    for (const auto &form : {u"M/d/yyyy"_s, u"MM/dd/yyyy"_s, u"M-d-yy"_s, u"MM.dd.yy"_s, u"yyyy-MM-dd"_s, u"yyyy-M-d"_s,
                             u"MMddyyyy"_s, u"MMddyy"_s, u"yyyyMMdd"_s, u"M d yyyy"_s})
        QTest::newRow(qPrintable(form)) << form;
}

void PatientIndexTest::keepsAPatientInTheListAsTheDateIsTyped()
{
    QFETCH(QString, form);
    for (int day = 0; day < 40'000; day += 997) {
        const auto born = QDate(1905, 1, 1).addDays(day);
        PatientIndex one;
        one.put(patient(u"x"_s, u"Nobody"_s, u"Else"_s, born));
        const auto typed = born.toString(form);
        for (qsizetype keys = 1; keys <= typed.size(); ++keys)
            QVERIFY2(one.find(QStringView(typed).left(keys), 1).size() == 1, qPrintable(typed.left(keys)));
        QVERIFY(one.find(u"12/31/1899", 1).empty());
    }
}

void PatientIndexTest::givesNoMoreThanAskedFor()
{
    const auto all = index();
    QCOMPARE(charts(all.find(u"okafor", 2)), u"c02 c01"_s);
    QCOMPARE(charts(all.find(u"okafor", 1)), u"c02"_s);
    QVERIFY(all.find(u"okafor", 0).empty());
    QVERIFY(all.find(u"okafor", -1).empty());
    QCOMPARE(qsizetype(all.find(u"", 1000).size()), all.size());
    QCOMPARE(charts(all.find(u" - ", 2)), u"c28 c26"_s);
}

void PatientIndexTest::replacesAPatient()
{
    auto all = index();
    all.put(patient(u"c01"_s, u"Maya"_s, u"Adeyemi"_s, QDate(1991, 6, 15), {u"NEW1"_s}));
    QCOMPARE(all.size(), qsizetype(people().size()));
    QCOMPARE(charts(all.find(u"okafor", 9)), u"c02 c03"_s);
    QCOMPARE(charts(all.find(u"adeyemi", 9)), u"c01"_s);
    QCOMPARE(charts(all.find(u"u123456789", 9)), u""_s);
    QCOMPARE(charts(all.find(u"ref2024", 9)), u""_s);
    QCOMPARE(charts(all.find(u"06/15/1990", 9)), u""_s);
    QCOMPARE(charts(all.find(u"new1 1991 c01", 9)), u"c01"_s);
    QCOMPARE(charts(all.find(u"c30", 9)), u"c30"_s);
}

void PatientIndexTest::takesTheLastOfTwins()
{
    const std::vector<Findable> twice{patient(u"c01"_s, u"Maya"_s, u"First"_s, {}),
                                      patient(u"c02"_s, u"Someone"_s, u"Else"_s, {}),
                                      patient(u"c01"_s, u"Maya"_s, u"Second"_s, {})};
    PatientIndex all;
    all.put(twice);
    QCOMPARE(all.size(), qsizetype(2));
    QCOMPARE(charts(all.find(u"maya", 9)), u"c01"_s);
    QVERIFY(all.find(u"first", 9).empty());
    QCOMPARE(charts(all.find(u"second", 9)), u"c01"_s);
}

void PatientIndexTest::takesAPatientOut()
{
    auto all = index();
    QVERIFY(all.take(people()[0].id));
    QVERIFY(!all.take(people()[0].id));
    QCOMPARE(charts(all.find(u"okafor", 9)), u"c02 c03"_s);
    QVERIFY(all.find(u"maya okafor", 9).empty());
    QCOMPARE(charts(all.find(u"1990", 9)), u"c29 c03"_s);
    for (const auto &each : people())
        all.take(each.id);
    QCOMPARE(all.size(), qsizetype(0));
    QVERIFY(all.find(u"", 9).empty());
    QVERIFY(all.find(u"zmith", 9).empty());
    all.put(people()[0]);
    QCOMPARE(charts(all.find(u"maya", 9)), u"c01"_s);
}

void PatientIndexTest::isTheSameHoweverItWasPutTogether()
{
    const auto atOnce = index();
    PatientIndex oneByOne;
    for (auto each = people().rbegin(); each != people().rend(); ++each)
        oneByOne.put(*each);
    for (const auto &typed : {u""_s, u"a"_s, u"1"_s, u"lee"_s, u"okafr"_s, u"le2"_s, u"6/15"_s, u"an"_s})
        QCOMPARE(charts(oneByOne.find(typed, 99)), charts(atOnce.find(typed, 99)));
}

void PatientIndexTest::holdsNamesOfAnyLength()
{
    PatientIndex all;
    const QString endless(100'000, u'x');
    const QString words = u"李 "_s.repeated(50'000);
    QStringList many;
    for (int each = 0; each < 20'000; ++each)
        many.append(u"M%1"_s.arg(each));
    all.put(patient(u"c01"_s, endless, words, QDate(1990, 6, 15), {endless}, {}));
    all.put(patient(u"c02"_s, u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15), many, {u"late"_s}));
    QCOMPARE(charts(all.find(u"xxxx", 9)), u"c01"_s);
    QCOMPARE(charts(all.find(endless, 9)), u"c01"_s);
    QCOMPARE(charts(all.find(words, 9)), u"c01"_s);
    QCOMPARE(charts(all.find(u"okafor m77", 9)), u"c02"_s);
    QVERIFY(all.take(people()[1].id));
    QCOMPARE(charts(all.find(u"1990", 9)), u"c01"_s);
}

void PatientIndexTest::findsNobodyInAnEmptyOne()
{
    const PatientIndex nobody;
    for (const auto &typed : {u""_s, u"a"_s, u"okafor"_s, u"1/1/1990"_s, u"9"_s})
        QVERIFY(nobody.find(typed, 9).empty());
    QCOMPARE(nobody.size(), qsizetype(0));
    PatientIndex unnamed;
    unnamed.put(Findable{.id = QUuid::createUuid(), .person = {}});
    QCOMPARE(unnamed.find(u"", 9).size(), std::size_t(1));
    QVERIFY(unnamed.find(u"0", 9).empty());
    unnamed.put(std::span<const Findable>());
    QCOMPARE(unnamed.size(), qsizetype(1));
}

QTEST_APPLESS_MAIN(PatientIndexTest)
#include "tst_patientindex.moc"
