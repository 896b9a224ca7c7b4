// SPDX-License-Identifier: MIT
#include "tests/terminal/parsing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::terminal;
using namespace coverdesk::testing;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsACheck();
    void readsAPhoneInquiry();
    void readsHowToSignIn();
    void readsTheOtherCommands();
    void takesGlobalOptionsBeforeAndAfterTheCommand();
    void leavesUnknownUnknown();
    void readsWaitWithAndWithoutANumber_data();
    void readsWaitWithAndWithoutANumber();
    void takesValuesThatLookLikeOptions();
    void helpsAndTellsItsVersion_data();
    void helpsAndTellsItsVersion();
    void refusesAQuestionItCannotUse_data();
    void refusesAQuestionItCannotUse();
    void refusesACommandItCannotUse_data();
    void refusesACommandItCannotUse();
    void saysWhatIsMistyped();
    void namesEveryFieldThatIsWrongAtOnce();
    void readsAQuestionFromAFile();
    void refusesAnUnusableFile_data();
    void refusesAnUnusableFile();
};

void OptionsTest::readsACheck()
{
    const auto options =
        QStringList{u"check"_s} + Question + QStringList{u"--born"_s,   u"06151990"_s, u"--group"_s, u"G1"_s,
                                                         u"--clinic"_s, u"North"_s,    u"--json"_s,  u"--again"_s};
    const auto order = whatOf<AskOrder>(parsed(options));
    QCOMPARE(order.service, ServiceId::Eligibility);
    QCOMPARE(order.inquiry.patient, (Person{u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)}));
    QCOMPARE(order.inquiry.insurance, (Insurance{u"Cigna"_s, u"U123456789"_s, u"G1"_s, {}, {}}));
    QCOMPARE(order.clinic, u"North"_s);
    QVERIFY(order.asJson);
    QVERIFY(order.again);
    QVERIFY(!order.patience);
}

void OptionsTest::readsAPhoneInquiry()
{
    const auto options = QStringList{u"inquire"_s} + PhoneQuestion
        + QStringList{u"--needed-by"_s,
                      u"2026-11-25"_s,
                      u"--code"_s,
                      u"90791"_s,
                      u"--code"_s,
                      u"90837"_s,
                      u"--diagnosis"_s,
                      u"F41.1"_s,
                      u"--ask"_s,
                      u"PLAN_INFO"_s,
                      u"--in-network"_s,
                      u"no"_s,
                      u"--specialist"_s,
                      u"--place"_s,
                      u"office"_s,
                      u"--additional-info"_s,
                      u"=1+1"_s,
                      u"--wait"_s,
                      u"5"_s};
    const auto order = whatOf<AskOrder>(parsed(options));
    QCOMPARE(order.service, ServiceId::HealthHarbor);
    QCOMPARE(order.inquiry.insurance.phonePayer, u"CIGNA"_s);
    QCOMPARE(order.inquiry.provider, (Provider{{}, u"1234567893"_s, u"12-3456789"_s, false, true, {}, {}, {}}));
    QCOMPARE(order.inquiry.procedureCodes, (QStringList{u"90791"_s, u"90837"_s}));
    QCOMPARE(order.inquiry.diagnosisCodes, (QStringList{u"F41.1"_s}));
    QCOMPARE(order.inquiry.topics, (QStringList{u"PLAN_INFO"_s}));
    QCOMPARE(order.inquiry.placeOfService, u"office"_s);
    QCOMPARE(order.inquiry.note, u"=1+1"_s);
    QCOMPARE(order.inquiry.wantedBy, std::optional(QDate(2026, 11, 25)));
    QVERIFY(!order.inquiry.claim);
    QVERIFY(!order.isPhonePayerFound);
    QCOMPARE(order.patience, std::optional(std::chrono::seconds(5)));
}

void OptionsTest::readsHowToSignIn()
{
    const QStringList connect{u"connect"_s, u"health-harbor"_s, u"--url"_s, u"http://127.0.0.1:9"_s, u"--project"_s,
                              u"p-1"_s};
    QCOMPARE(whatOf<ConnectOrder>(parsed(connect)).signIn, SignIn::EachRequest);
    QCOMPARE(whatOf<ConnectOrder>(parsed(connect + QStringList{u"--token"_s})).signIn, SignIn::Token);
}

void OptionsTest::readsTheOtherCommands()
{
    const QUuid id = QUuid::createUuid();
    const auto text = id.toString(QUuid::WithoutBraces);
    QVERIFY(whatOf<ResumeOrder>(parsed({u"resume"_s, u"--json"_s})).asJson);
    QVERIFY(whatOf<ListOrder>(parsed({u"list"_s, u"--open"_s})).isOpenOnly);
    QCOMPARE(whatOf<ListOrder>(parsed({u"list"_s, u"--patient"_s, u"oka 1990"_s})).patient, u"oka 1990"_s);
    QCOMPARE(whatOf<ShowOrder>(parsed({u"show"_s, text})).id, id);
    QCOMPARE(whatOf<PdfOrder>(parsed({u"pdf"_s, text, u"a b.pdf"_s})).fileName, u"a b.pdf"_s);
    QVERIFY(whatOf<StatusOrder>(parsed({u"status"_s, u"--json"_s})).asJson);
    QCOMPARE(whatOf<PracticeOrder>(parsed({u"practice"_s, u"--port"_s, u"8080"_s})).port, 8080);
    QCOMPARE(whatOf<PracticeOrder>(parsed({u"practice"_s})).port, 0);
    whatOf<VerifyOrder>(parsed({u"verify"_s}));

    const auto eligibility = whatOf<ConnectOrder>(
        parsed({u"connect"_s, u"eligibility"_s, u"--url"_s, u"https://example.org"_s, u"--client-id"_s, text}));
    QCOMPARE(eligibility.service, ServiceId::Eligibility);
    QCOMPARE(eligibility.address, QUrl(u"https://example.org"_s));
    QCOMPARE(eligibility.clinic, text);
    const auto phone =
        whatOf<ConnectOrder>(parsed({u"connect"_s, u"health-harbor"_s, u"--url"_s, u"http://127.0.0.1:9"_s,
                                     u"--project"_s, u"p-1"_s, u"--clinic"_s, u"North"_s}));
    QCOMPARE(phone.service, ServiceId::HealthHarbor);
    QCOMPARE(phone.clinicName, u"North"_s);
}

void OptionsTest::takesGlobalOptionsBeforeAndAfterTheCommand()
{
    for (const auto &options : {QStringList{u"--practice"_s, u"--profile"_s, u"/a b"_s, u"verify"_s},
                                QStringList{u"verify"_s, u"--practice"_s, u"--profile"_s, u"/a b"_s}}) {
        const auto order = std::get<Order>(parsed(options));
        QVERIFY(order.isPractice);
        QCOMPARE(order.profile, u"/a b"_s);
    }
    QVERIFY(std::get<Order>(parsed({u"verify"_s})).profile.isEmpty());
    QVERIFY(!std::get<Order>(parsed({u"verify"_s})).isPractice);
}

void OptionsTest::leavesUnknownUnknown()
{
    const auto order = whatOf<AskOrder>(parsed(QStringList{u"inquire"_s} + PhoneQuestion));
    QCOMPARE(order.inquiry.provider.inNetwork, std::nullopt);
    QCOMPARE(order.inquiry.provider.specialist, std::nullopt);
    QCOMPARE(order.inquiry.wantedBy, std::nullopt);
    QCOMPARE(whatOf<AskOrder>(parsed(QStringList{u"check"_s} + Question)).inquiry.patient.bornOn, std::nullopt);
}

void OptionsTest::readsWaitWithAndWithoutANumber_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<std::optional<std::chrono::seconds>>("patience");
    using Time = std::optional<std::chrono::seconds>;
    QTest::newRow("none") << QStringList{} << Time();
    QTest::newRow("without a number") << QStringList{u"--wait"_s} << Time(60);
    QTest::newRow("before another option") << QStringList{u"--wait"_s, u"--json"_s} << Time(60);
    QTest::newRow("with a number") << QStringList{u"--wait"_s, u"7"_s} << Time(7);
    QTest::newRow("zero") << QStringList{u"--wait=0"_s} << Time(0);
}

void OptionsTest::readsWaitWithAndWithoutANumber()
{
    QFETCH(QStringList, options);
    QFETCH(std::optional<std::chrono::seconds>, patience);
    QCOMPARE(whatOf<ResumeOrder>(parsed(QStringList{u"resume"_s} + options)).patience, patience);
    const auto inquire = QStringList{u"inquire"_s} + PhoneQuestion + options;
    QCOMPARE(whatOf<AskOrder>(parsed(inquire)).patience, patience);
}

void OptionsTest::takesValuesThatLookLikeOptions()
{
    const QStringList options{u"check"_s, u"--payer"_s, u"Cigna"_s,  u"--member"_s,
                              u"-12-"_s,  u"--first"_s, u"--json"_s, u"--last=-"_s};
    const auto order = whatOf<AskOrder>(parsed(options));
    QCOMPARE(order.inquiry.insurance.memberId, u"-12-"_s);
    QCOMPARE(order.inquiry.patient.firstName, u"--json"_s);
    QCOMPARE(order.inquiry.patient.lastName, u"-"_s);
    QVERIFY(!order.asJson);
}

void OptionsTest::helpsAndTellsItsVersion_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("text");
    QTest::newRow("version") << QStringList{u"--version"_s} << u"coverdesk-cli "_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << u"inquire"_s;
    QTest::newRow("help of a command") << QStringList{u"inquire"_s, u"--help"_s} << u"--needed-by"_s;
    QTest::newRow("help of a claim") << QStringList{u"claim"_s, u"--help"_s} << u"--claim-number"_s;
    QTest::newRow("help of a connection")
        << QStringList{u"connect"_s, u"eligibility"_s, u"--help"_s} << u"--client-id"_s;
}

void OptionsTest::helpsAndTellsItsVersion()
{
    QFETCH(QStringList, options);
    QFETCH(QString, text);
    const auto ending = std::get<Ending>(parsed(options));
    QCOMPARE(ending.code, ExitCode::Done);
    QVERIFY2(ending.text.contains(text), qPrintable(ending.text));
}

void OptionsTest::refusesAQuestionItCannotUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << options << named;
    };
    const auto check = QStringList{u"check"_s} + Question;
    const auto inquire = QStringList{u"inquire"_s} + PhoneQuestion;
    row("an option of nobody", check + QStringList{u"--colour"_s}, u"--colour"_s);
    row("an option of another command", check + QStringList{u"--npi"_s, u"1234567893"_s}, u"--npi"_s);
    row("an option without its value", {u"check"_s, u"--payer"_s}, u"--payer"_s);
    row("a word too many", check + QStringList{u"Smith"_s}, u"Smith"_s);
    row("30 February", check + QStringList{u"--born"_s, u"02/30/1990"_s}, u"--born"_s);
    row("born tomorrow", check + QStringList{u"--born"_s, u"2026-11-21"_s}, u"--born"_s);
    row("born long ago", check + QStringList{u"--born"_s, u"1800-01-01"_s}, u"--born"_s);
    row("needed yesterday", inquire + QStringList{u"--needed-by"_s, u"11/19/2026"_s}, u"--needed-by"_s);
    row("needed some day", inquire + QStringList{u"--needed-by"_s, u"soon"_s}, u"--needed-by"_s);
    row("a network that is neither", inquire + QStringList{u"--in-network"_s, u"maybe"_s}, u"--in-network"_s);
    row("a long name", check + QStringList{u"--group"_s, QString(65536, u'n')}, u"--group"_s);
    row("an escape", check + QStringList{u"--group"_s, u"\033[2J"_s}, u"--group"_s);
    row("options and input", check + QStringList{u"--input"_s, u"-"_s}, u"--input"_s);
}

void OptionsTest::refusesAQuestionItCannotUse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto outcome = parsed(options);
    QVERIFY(std::holds_alternative<Ending>(outcome));
    const auto ending = std::get<Ending>(outcome);
    QCOMPARE(ending.code, ExitCode::Unusable);
    QVERIFY2(ending.text.contains(named), qPrintable(ending.text));
}

void OptionsTest::refusesACommandItCannotUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << options << named;
    };
    const QStringList client{u"connect"_s, u"eligibility"_s, u"--client-id"_s, QUuid::createUuid().toString()};
    row("nothing", {}, u"--help"_s);
    row("no command of ours", {u"chck"_s}, u"chck"_s);
    row("a wait of words", {u"resume"_s, u"--wait"_s, u"long"_s}, u"--wait"_s);
    row("a wait below zero", {u"resume"_s, u"--wait=-1"_s}, u"--wait"_s);
    row("a wait over a day", {u"resume"_s, u"--wait=86401"_s}, u"--wait"_s);
    row("no id", {u"show"_s}, u"id"_s);
    row("a wrong id", {u"show"_s, u"Okafor"_s}, u"Okafor"_s);
    row("no file", {u"pdf"_s, QUuid::createUuid().toString()}, u"file"_s);
    row("a port too high", {u"practice"_s, u"--port"_s, u"65536"_s}, u"--port"_s);
    row("no service", {u"connect"_s}, u"eligibility"_s);
    row("no service of ours", {u"connect"_s, u"fax"_s}, u"fax"_s);
    row("two commands", {u"verify"_s, u"status"_s}, u"status"_s);
    row("no address", client, u"--url"_s);
    row("a wrong address", client + QStringList{u"--url"_s, u"example.org"_s}, u"--url"_s);
    row("a wrong client id",
        {u"connect"_s, u"eligibility"_s, u"--url"_s, u"https://example.org"_s, u"--client-id"_s, u"7"_s},
        u"--client-id"_s);
    row("an empty profile", {u"verify"_s, u"--profile"_s, u""_s}, u"--profile"_s);
    row("a secret among the options", client + QStringList{u"--url"_s, u"https://a.org"_s, u"--secret"_s, u"s"_s},
        u"--secret"_s);
}

void OptionsTest::refusesACommandItCannotUse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto outcome = parsed(options);
    QVERIFY(std::holds_alternative<Ending>(outcome));
    const auto ending = std::get<Ending>(outcome);
    QCOMPARE(ending.code, ExitCode::Unusable);
    QVERIFY2(ending.text.contains(named), qPrintable(ending.text));
}

void OptionsTest::saysWhatIsMistyped()
{
    QCOMPARE(std::get<Ending>(parsed({u"chek"_s})).text,
             u"Nothing here is called “chek”. --help lists commands and options."_s);
    QCOMPARE(std::get<Ending>(parsed({u"list"_s, u"--opn"_s})).text,
             u"Nothing here is called “--opn”. --help lists commands and options."_s);
    QCOMPARE(std::get<Ending>(parsed({u"check"_s, u"--payer"_s})).text,
             u"--payer: Say what it is to be; --help tells more."_s);
    QCOMPARE(std::get<Ending>(parsed({u"check"_s, u"--payer"_s, u"Cigna"_s, u"--payer"_s, u"Aetna"_s})).text,
             u"--payer: Say it once only; --help tells more."_s);
}

void OptionsTest::namesEveryFieldThatIsWrongAtOnce()
{
    const auto ending = std::get<Ending>(parsed({u"inquire"_s, u"--npi"_s, u"1234567890"_s}));
    QCOMPARE(ending.code, ExitCode::Unusable);
    for (const auto &option :
         {u"--first"_s, u"--last"_s, u"--born"_s, u"--member"_s, u"--insurance"_s, u"--npi"_s, u"--tax-id"_s})
        QVERIFY2(ending.text.contains(option + u": "_s), qPrintable(option));
    QCOMPARE(ending.text.count(u'\n'), 6);
}

static QString fileWith(const QTemporaryDir &folder, const QByteArray &contents)
{
    QFile file(folder.filePath(u"question.json"_s));
    if (!file.open(QFile::WriteOnly) || file.write(contents) != contents.size())
        return {};
    return file.fileName();
}

void OptionsTest::readsAQuestionFromAFile()
{
    const QTemporaryDir folder;
    const auto name =
        fileWith(folder, R"({"patient": {"firstName": "Maya", "lastName": "Okafor", "bornOn": "1990-06-15"},
                                           "insurance": {"payer": "Cigna", "memberId": "u123456789"}})");
    const auto order = whatOf<AskOrder>(parsed({u"check"_s, u"--input"_s, name, u"--clinic"_s, u"North"_s}));
    QCOMPARE(order.inquiry.patient, (Person{u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)}));
    QCOMPARE(order.inquiry.insurance.memberId, u"U123456789"_s);
    QCOMPARE(order.clinic, u"North"_s);
}

void OptionsTest::refusesAnUnusableFile_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("first: Maya") << u"JSON"_s;
    QTest::newRow("cut JSON") << QByteArray(R"({"patient": {)") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("an unknown name") << QByteArray(R"({"patient": {"frist": "Maya"}})") << u"patient.frist"_s;
    QTest::newRow("a wrong type") << QByteArray(R"({"insurance": {"memberId": 123}})") << u"insurance.memberId"_s;
    QTest::newRow("30 February") << QByteArray(R"({"patient": {"bornOn": "1990-02-30"}})") << u"patient.bornOn"_s;
    QTest::newRow("a missing field") << QByteArray(R"({"patient": {"firstName": "Maya"}})") << u"Member ID"_s;
    QTest::newRow("over 1 MB") << QByteArray(1024 * 1024 + 1, ' ') << u"1 MB"_s;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << u"JSON"_s;
}

void OptionsTest::refusesAnUnusableFile()
{
    QFETCH(QByteArray, contents);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const auto ending = std::get<Ending>(parsed({u"check"_s, u"--input"_s, fileWith(folder, contents)}));
    QCOMPARE(ending.code, ExitCode::Unusable);
    QVERIFY2(ending.text.contains(named), qPrintable(ending.text));

    const auto missing = std::get<Ending>(parsed({u"check"_s, u"--input"_s, folder.filePath(u"none"_s)}));
    QCOMPARE(missing.code, ExitCode::Unusable);
}

QTEST_APPLESS_MAIN(OptionsTest)
#include "tst_options.moc"
