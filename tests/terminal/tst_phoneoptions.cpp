// SPDX-License-Identifier: MIT
#include "app/servicecatalog.h"
#include "tests/terminal/parsing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::terminal;
using namespace coverdesk::testing;
using namespace Qt::StringLiterals;

/// The options of `inquire` and `claim` that `check` does not have.
class PhoneOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFieldOfTheProvider();
    void readsAClaim();
    void takesTheInsurerFromItsName_data();
    void takesTheInsurerFromItsName();
    void takesTheInsurerFromTheProfilesList();
    void readsAClaimFromAFile();
    void asksTheUsualWhereNothingElseIsSaid();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
};

void PhoneOptionsTest::readsEveryFieldOfTheProvider()
{
    const auto options = QStringList{u"inquire"_s} + PhoneQuestion
        + QStringList{
            u"--billing-npi"_s,      u"1245319599"_s, u"--rendering-npi"_s, u"1234567893"_s, u"--billing-address"_s,
            u"1 Main St, Suite 2"_s, u"--payer-id"_s, u"60054"_s,           u"--form"_s,     u"intake"_s,
            u"--in-network"_s,       u"yes"_s};
    const auto inquiry = whatOf<AskOrder>(parsed(options)).inquiry;
    QCOMPARE(inquiry.provider,
             (Provider{{},
                       u"1234567893"_s,
                       u"12-3456789"_s,
                       true,
                       {},
                       u"1 Main St, Suite 2"_s,
                       u"1245319599"_s,
                       u"1234567893"_s}));
    QCOMPARE(inquiry.insurance.payerId, u"60054"_s);
    QCOMPARE(inquiry.formName, u"intake"_s);
}

static const QStringList ClaimQuestion =
    PhoneQuestion + QStringList{u"--claim-number"_s, u"C-1"_s, u"--service-date"_s, u"10/02/2026"_s};

void PhoneOptionsTest::readsAClaim()
{
    const auto order = whatOf<AskOrder>(parsed(QStringList{u"claim"_s, u"--json"_s, u"--wait"_s, u"3"_s} + ClaimQuestion
                                               + QStringList{u"--billed"_s, u"$1,150.5"_s, u"--again"_s}));
    QCOMPARE(order.service, ServiceId::HealthHarbor);
    QCOMPARE(order.inquiry.claim, std::optional(Claim{u"C-1"_s, QDate(2026, 10, 2), Money::cents(115050)}));
    QCOMPARE(order.inquiry.insurance.phonePayer, u"CIGNA"_s);
    QCOMPARE(order.patience, std::optional(std::chrono::seconds(3)));
    QVERIFY(order.asJson);
    QVERIFY(order.again);
    const auto unbilled = whatOf<AskOrder>(parsed(QStringList{u"claim"_s} + ClaimQuestion));
    QVERIFY(unbilled.inquiry.claim);
    QCOMPARE(unbilled.inquiry.claim->billed, std::nullopt);
}

/// What `inquire` needs, but not who the insurer is.
static QStringList inquireOf(const QString &payer)
{
    auto question = QStringList{u"inquire"_s} + PhoneQuestion;
    question.replace(question.indexOf(u"--payer"_s) + 1, payer);
    const auto place = question.indexOf(u"--insurance"_s);
    question.removeAt(place);
    question.removeAt(place);
    return question;
}

void PhoneOptionsTest::takesTheInsurerFromItsName_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("code");
    QTest::newRow("listed") << u"Aetna"_s << u"AETNA"_s;
    QTest::newRow("listed with a plan") << u"uhc choice plus"_s << u"UNITED_HEALTHCARE"_s;
    QTest::newRow("of two") << u"Optum (UnitedHealthcare)"_s << QString();
    QTest::newRow("not listed") << u"Cigna"_s << QString();
}

void PhoneOptionsTest::takesTheInsurerFromItsName()
{
    QFETCH(QString, payer);
    QFETCH(QString, code);
    const auto outcome = parsed(inquireOf(payer));
    if (code.isEmpty()) {
        const auto ending = std::get<Ending>(outcome);
        QCOMPARE(ending.code, ExitCode::Unusable);
        QVERIFY2(ending.text.startsWith(u"--insurance: "_s) && ending.text.contains(payer), qPrintable(ending.text));
        return;
    }
    const auto order = whatOf<AskOrder>(outcome);
    QCOMPARE(order.inquiry.insurance.phonePayer, code);
    QCOMPARE(order.inquiry.insurance.payer, payer);
    QVERIFY(order.isPhonePayerFound);
}

void PhoneOptionsTest::takesTheInsurerFromTheProfilesList()
{
    const QTemporaryDir folder;
    QVERIFY(ServiceCatalog(folder.path()).remember(u"Cigna"_s, u"EVERNORTH"_s));
    const auto order = whatOf<AskOrder>(parsed(inquireOf(u"cigna"_s) + QStringList{u"--profile"_s, folder.path()}));
    QCOMPARE(order.inquiry.insurance.phonePayer, u"EVERNORTH"_s);
    // Practice has lists of its own.
    const auto practised = parsed(inquireOf(u"cigna"_s) + QStringList{u"--profile"_s, folder.path(), u"--practice"_s});
    QVERIFY(std::holds_alternative<Ending>(practised));
}

static QString fileWith(const QTemporaryDir &folder, const QByteArray &contents)
{
    QFile file(folder.filePath(u"question.json"_s));
    if (!file.open(QFile::WriteOnly) || file.write(contents) != contents.size())
        return {};
    return file.fileName();
}

void PhoneOptionsTest::readsAClaimFromAFile()
{
    const QTemporaryDir folder;
    const QByteArray question = R"({"patient": {"firstName": "Maya", "lastName": "Okafor", "bornOn": "1990-06-15"},
        "insurance": {"payer": "Aetna", "memberId": "U123456789"},
        "provider": {"npi": "1234567893", "taxId": "123456789"})";
    const auto claim =
        fileWith(folder, question + R"(, "claim": {"number": "C-1", "servedOn": "2026-10-02", "billed": "150.00"}})");
    const auto order = whatOf<AskOrder>(parsed({u"claim"_s, u"--input"_s, claim}));
    QCOMPARE(order.inquiry.claim, std::optional(Claim{u"C-1"_s, QDate(2026, 10, 2), Money::cents(15000)}));
    QCOMPARE(order.inquiry.insurance.phonePayer, u"AETNA"_s);
    // A question about a claim is never asked as one about benefits, nor the other way round.
    for (const auto &command : {u"check"_s, u"inquire"_s})
        QVERIFY(std::get<Ending>(parsed({command, u"--input"_s, claim})).text.contains(u"claim"_s));
    const auto none = fileWith(folder, question + "}");
    const auto ending = std::get<Ending>(parsed({u"claim"_s, u"--input"_s, none}));
    QVERIFY2(ending.text.contains(u"--claim-number"_s) && ending.text.contains(u"--service-date"_s),
             qPrintable(ending.text));
}

void PhoneOptionsTest::asksTheUsualWhereNothingElseIsSaid()
{
    const QTemporaryDir folder;
    const QStringList profile{u"--profile"_s, folder.path()};
    const auto usual = ServiceCatalog(folder.path()).usualTopics();
    QVERIFY(!usual.isEmpty());
    const auto inquire = QStringList{u"inquire"_s} + PhoneQuestion + profile;
    QCOMPARE(whatOf<AskOrder>(parsed(inquire)).inquiry.topics, usual);
    const auto chosen = whatOf<AskOrder>(parsed(inquire + QStringList{u"--ask"_s, u"PLAN_INFO"_s}));
    QCOMPARE(chosen.inquiry.topics, QStringList(u"PLAN_INFO"_s));

    const auto question = fileWith(folder, R"({"patient": {"firstName": "Maya", "lastName": "Okafor",
        "bornOn": "1990-06-15"}, "insurance": {"payer": "Aetna", "memberId": "U123456789"},
        "provider": {"npi": "1234567893", "taxId": "123456789"}})");
    const auto read = whatOf<AskOrder>(parsed(QStringList{u"inquire"_s, u"--input"_s, question} + profile));
    QCOMPARE(read.inquiry.topics, usual);

    // Of a claim and of a plan nothing is asked beside.
    const auto claim = QStringList{u"claim"_s} + ClaimQuestion + profile;
    QVERIFY(whatOf<AskOrder>(parsed(claim)).inquiry.topics.isEmpty());
    QVERIFY(whatOf<AskOrder>(parsed(QStringList{u"check"_s} + Question + profile)).inquiry.topics.isEmpty());
}

void PhoneOptionsTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << options << named;
    };
    const auto inquire = QStringList{u"inquire"_s} + PhoneQuestion;
    row("no digit for a check", inquire + QStringList{u"--billing-npi"_s, u"1234567890"_s}, u"--billing-npi"_s);
    row("a word for an NPI", inquire + QStringList{u"--rendering-npi"_s, u"Ruiz"_s}, u"--rendering-npi"_s);
    row("a long address", inquire + QStringList{u"--billing-address"_s, QString(9999, u'n')}, u"--billing-address"_s);
    row("a long form", inquire + QStringList{u"--form"_s, QString(9999, u'n')}, u"--form"_s);
    row("a long payer id", inquire + QStringList{u"--payer-id"_s, QString(9999, u'n')}, u"--payer-id"_s);
    row("a claim to inquire", inquire + QStringList{u"--claim-number"_s, u"C-1"_s}, u"--claim-number"_s);
    const auto claim = QStringList{u"claim"_s} + PhoneQuestion;
    row("a claim without a number", claim + QStringList{u"--service-date"_s, u"10/02/2026"_s}, u"--claim-number"_s);
    row("a claim without a day", claim + QStringList{u"--claim-number"_s, u"C-1"_s}, u"--service-date"_s);
    const auto ofClaim = QStringList{u"claim"_s} + ClaimQuestion;
    row("a claim of tomorrow", ofClaim.first(ofClaim.size() - 1) + QStringList{u"11/21/2026"_s}, u"--service-date"_s);
    row("a claim of no day", ofClaim.first(ofClaim.size() - 1) + QStringList{u"13/41/2026"_s}, u"--service-date"_s);
    row("an amount of words", ofClaim + QStringList{u"--billed"_s, u"much"_s}, u"--billed"_s);
    row("an amount below zero", ofClaim + QStringList{u"--billed=-5.00"_s}, u"--billed"_s);
}

void PhoneOptionsTest::refusesWhatItCannotUse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto outcome = parsed(options);
    QVERIFY(std::holds_alternative<Ending>(outcome));
    const auto ending = std::get<Ending>(outcome);
    QCOMPARE(ending.code, ExitCode::Unusable);
    QVERIFY2(ending.text.contains(named), qPrintable(ending.text));
}

QTEST_GUILESS_MAIN(PhoneOptionsTest)
#include "tst_phoneoptions.moc"
