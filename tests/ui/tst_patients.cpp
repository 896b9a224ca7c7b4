// SPDX-License-Identifier: MIT
#include "ui/patients/checksmodel.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/searchwords.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class PatientsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsByWordsInAnyOrder_data();
    void findsByWordsInAnyOrder();
    void findsNobodyByPartsFromTheMiddle();
    void showsEveryoneUntilSomethingIsTyped();
    void putsThoseAskedAboutLastFirst();
    void aCheckThatMovesOnChangesItsLine();
    void aNewPatientAppearsAtOnce();
    void anOlderCheckDoesNotReplaceTheLatest();
    void masksMemberIds();
    void showsAnUnknownBirthDateAsUnknown();
    void showsMarkupLiterally();
    void listsChecksWithWhenAnswerAndInsurer();
    void searchesEighteenThousandWithoutAWait();
};

static Patient patient(const QString &first, const QString &last, const QDate &bornOn, const QString &member)
{
    return patientWith(QUuid::createUuid(), {first, last, bornOn}, {u"Cigna"_s, member, {}, {}});
}

static CheckLine line(const Patient &patient, const QDateTime &askedAt, Verdict verdict = Verdict::Active)
{
    CheckLine line;
    line.id = QUuid::createUuid();
    line.patientId = patient.id;
    line.standing = Standing::Answered;
    line.verdict = verdict;
    line.askedAt = askedAt;
    line.patient = patient.person;
    line.payer = currentInsurance(patient).payer;
    line.memberId = currentInsurance(patient).memberId;
    return line;
}

static Directory clinic()
{
    const QDateTime morning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    Directory directory;
    directory.patients = {patient(u"Maya"_s, u"Okafor"_s, {1990, 6, 15}, u"U123456789"_s),
                          patient(u"Lucía"_s, u"Fernández-Ortega"_s, {1996, 5, 25}, u"JQU120A44871"_s),
                          patient(u"Daniel"_s, u"O'Rourke"_s, {1972, 7, 8}, u"W455120098"_s)};
    directory.lines = {line(directory.patients.at(1), morning.addSecs(60), Verdict::NotFound),
                       line(directory.patients.at(0), morning)};
    return directory;
}

static QStringList namesIn(const PatientsModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, PatientsModel::Name).data().toString());
    return names;
}

void PatientsTest::findsByWordsInAnyOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto maya = u"Maya Okafor"_s;
    const auto lucia = u"Lucía Fernández-Ortega"_s;
    const auto daniel = u"Daniel O'Rourke"_s;
    QTest::newRow("start of a name and a year") << u"oka 1990"_s << maya;
    QTest::newRow("the other way round") << u"1990 maya ok"_s << maya;
    QTest::newRow("capitals") << u"OKAFOR"_s << maya;
    QTest::newRow("date with strokes") << u"6/15/1990"_s << maya;
    QTest::newRow("date packed") << u"06151990"_s << maya;
    QTest::newRow("date ISO") << u"1990-06-15"_s << maya;
    QTest::newRow("member ID") << u"u1234"_s << maya;
    QTest::newRow("without accents") << u"lucia fernandez"_s << lucia;
    QTest::newRow("with accents") << u"Lucía Fernández"_s << lucia;
    QTest::newRow("second part of a name") << u"ortega"_s << lucia;
    QTest::newRow("both parts with a hyphen") << u"fernandez-or"_s << lucia;
    QTest::newRow("apostrophe left out") << u"orourke"_s << daniel;
    QTest::newRow("apostrophe typed") << u"o'rourke"_s << daniel;
    QTest::newRow("after the apostrophe") << u"rourke"_s << daniel;
}

void PatientsTest::findsByWordsInAnyOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    PatientsModel model;
    model.show(clinic());
    model.search(typed);
    QCOMPARE(namesIn(model), QStringList{found});
}

void PatientsTest::findsNobodyByPartsFromTheMiddle()
{
    PatientsModel model;
    model.show(clinic());
    for (const auto &typed : {u"kafor"_s, u"oka 1991"_s, u"maya daniel"_s, u"6789"_s}) {
        model.search(typed);
        QCOMPARE(namesIn(model), QStringList());
    }
}

void PatientsTest::showsEveryoneUntilSomethingIsTyped()
{
    PatientsModel model;
    model.show(clinic());
    for (const auto &typed : {u""_s, u"   "_s, u"-"_s}) {
        model.search(u"oka"_s);
        model.search(typed);
        QCOMPARE(model.rowCount(), 3);
    }
}

void PatientsTest::putsThoseAskedAboutLastFirst()
{
    PatientsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(clinic());
    QCOMPARE(namesIn(model), (QStringList{u"Lucía Fernández-Ortega"_s, u"Maya Okafor"_s, u"Daniel O'Rourke"_s}));
}

static Check checkOf(const Patient &patient, const CheckLine &line)
{
    Check check;
    check.id = line.id;
    check.patientId = patient.id;
    check.inquiry.patient = patient.person;
    check.inquiry.insurance = currentInsurance(patient);
    check.askedAt = line.askedAt;
    check.standing = line.standing;
    check.benefits = Benefits();
    check.benefits->verdict = line.verdict.value_or(Verdict::Unreadable);
    return check;
}

static QString standingAt(const PatientsModel &model, int row)
{
    return model.index(row, PatientsModel::Latest).data(PillRole).value<PillFace>().words;
}

void PatientsTest::aCheckThatMovesOnChangesItsLine()
{
    const auto directory = clinic();
    PatientsModel model;
    model.show(directory);
    auto check = checkOf(directory.patients.at(0), directory.lines.at(1));
    check.benefits->verdict = Verdict::NotActive;
    model.put(check);
    QCOMPARE(standingAt(model, 1), u"Not active"_s);
    check.askedAt = check.askedAt.addDays(1);
    model.put(check);
    QCOMPARE(namesIn(model).front(), u"Maya Okafor"_s);
}

void PatientsTest::aNewPatientAppearsAtOnce()
{
    PatientsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(clinic());
    const auto ines = patient(u"Ines"_s, u"Albright"_s, {1979, 11, 30}, u"H52200417"_s);
    model.put(checkOf(ines, line(ines, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC))));
    QCOMPARE(model.total(), 4);
    QCOMPARE(namesIn(model).front(), u"Ines Albright"_s);
    model.search(u"albright"_s);
    QCOMPARE(model.rowOf(ines.id), 0);
}

void PatientsTest::anOlderCheckDoesNotReplaceTheLatest()
{
    const auto directory = clinic();
    PatientsModel model;
    model.show(directory);
    auto older = checkOf(directory.patients.at(0), directory.lines.at(1));
    older.id = QUuid::createUuid();
    older.askedAt = older.askedAt.addDays(-100);
    older.benefits->verdict = Verdict::NotActive;
    model.put(older);
    QCOMPARE(standingAt(model, 1), u"Plan active · therapy not asked"_s);
}

void PatientsTest::masksMemberIds()
{
    PatientsModel model;
    model.show(clinic());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const auto role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(NoteRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!model.index(row, PatientsModel::Name).data(role).toString().contains(u"U12345"_s));
    }
    QVERIFY(model.index(1, PatientsModel::Name).data(NoteRole).toString().contains(u"····6789"_s));
}

void PatientsTest::showsAnUnknownBirthDateAsUnknown()
{
    Directory directory;
    directory.patients = {
        patientWith(QUuid::createUuid(), {u"Maya"_s, u"Okafor"_s, std::nullopt}, {u"Cigna"_s, u"U1"_s, {}, {}})};
    PatientsModel model;
    model.show(directory);
    QVERIFY(model.index(0, PatientsModel::Name).data(NoteRole).toString().startsWith(u"—"_s));
    QCOMPARE(model.index(0, PatientsModel::Latest).data().toString(), u"Not checked yet"_s);
}

void PatientsTest::showsMarkupLiterally()
{
    Directory directory;
    directory.patients = {patient(u"<img src=x>"_s, u"&amp;"_s, {1990, 1, 1}, u"U123456789"_s)};
    PatientsModel model;
    model.show(directory);
    QCOMPARE(namesIn(model), QStringList{u"<img src=x> &amp;"_s});
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).isNull());
}

void PatientsTest::listsChecksWithWhenAnswerAndInsurer()
{
    ChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto lines = clinic().lines;
    model.show(lines);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, ChecksModel::When).data().toString().contains(u"11/20/2026"_s));
    QCOMPARE(model.index(0, ChecksModel::Answer).data(PillRole).value<PillFace>().words,
             u"Not found: check the card"_s);
    QCOMPARE(model.index(0, ChecksModel::Payer).data().toString(), u"Cigna"_s);
    QCOMPARE(model.checkAt(1), lines.at(1).id);
}

void PatientsTest::searchesEighteenThousandWithoutAWait()
{
    Directory directory;
    for (int number = 0; number < 18'000; ++number)
        directory.patients.push_back(patient(u"First%1"_s.arg(number), u"Last%1"_s.arg(number % 977),
                                             QDate(1950, 1, 1).addDays(number), u"U%1"_s.arg(100'000'000 + number)));
    PatientsModel model;
    model.show(directory);
    QElapsedTimer since;
    since.start();
    model.search(u"last12 1960"_s);
    const auto taken = since.elapsed();
    QVERIFY(model.rowCount() > 0);
    QVERIFY2(taken < 200, qPrintable(QString::number(taken)));
}

QTEST_MAIN(PatientsTest)

#include "tst_patients.moc"
