// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborservice.h"
#include "app/services/healthharbor/listwire.h"
#include "tests/services/answers.h"
#include "tests/support/fakenetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace coverdesk::healthharbor;
using Kind = Outcome::Kind;

/// The search for an inquiry whose receipt was lost.
class HarborSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void findsIt_data();
    void findsIt();
    void saysWhenItIsNotThere_data();
    void saysWhenItIsNotThere();
    void trustsNoFullListThatDoesNotNameAll();
    void keepsOnlyOurOwnBytes();
    void keepsNoBytesAboutAnotherPatient();
    void takesNoPrefixForAList();
    void looksUnderTheNameThenAtAll_data();
    void looksUnderTheNameThenAtAll();
    void asksForTheRightLists();
    void looksForNothingThatWasNeverInDoubt();
};

static const auto ourName = u"11111111-2222-4333-8444-555555555555"_s;
static const auto anothersName = u"99999999-2222-4333-8444-555555555555"_s;

static Check lost()
{
    auto check = placed();
    check.ticket.clear();
    check.standing = Standing::Unconfirmed;
    check.everInDoubt = true;
    check.firstSentAt = QDateTime({2030, 3, 7}, {15, 0}, QTimeZone::utc());
    check.dispatch.address = QUrl(u"https://healthharbor.co"_s);
    check.dispatch.clinic = u"project"_s;
    check.inquiry.provider.npi = u"1245319599"_s;
    check.inquiry.wantedBy = QDate(2030, 3, 9);
    check.inquiry.procedureCodes = {u"90837"_s, u"90791"_s};
    return check;
}

static QJsonObject echo(const QJsonObject &changes = {})
{
    QJsonObject request{{u"type"_s, u"BENEFITS"_s},
                        {u"patient_name"_s, u"Maya Okafor"_s},
                        {u"dob"_s, u"06-15-1990"_s},
                        {u"member_id"_s, u"U123456789"_s},
                        {u"npi"_s, u"1245319599"_s},
                        {u"desired_completion_date"_s, u"03-09-2030"_s},
                        {u"benefits_codes"_s, QJsonArray{u"90791"_s, u"90837"_s}},
                        {u"insurance"_s, u"AETNA"_s}};
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        request[it.key()] = it.value();
    return request;
}

static QJsonObject entry(const QString &id, const QJsonObject &request,
                         const QJsonValue &made = u"2030-03-07T15:00:02"_s)
{
    return {{u"id"_s, id}, {u"status"_s, u"PENDING"_s}, {u"creation_ts"_s, made}, {u"request"_s, request}};
}

static QJsonObject named(const QString &id, const QString &name, const QJsonValue &made = u"2030-03-07T15:00:02"_s)
{
    return entry(id, {{u"external_id"_s, name}}, made);
}

static QByteArray listOf(const QJsonArray &entries)
{
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

static QByteArray wrapped(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static void addFoundByName()
{
    const auto byName = [](const char *row, const QJsonArray &entries, const QStringList &duplicates = {}) {
        QTest::newRow(row) << listOf(entries) << u"a"_s << false << duplicates;
    };
    const auto ours = named(u"a"_s, ourName);
    byName("alone", {ours});
    byName("among others", {named(u"x"_s, anothersName), ours, entry(u"y"_s, {})});
    byName("in capitals", {named(u"a"_s, u"{"_s + ourName.toUpper() + u"}"_s)});
    byName("twice", {named(u"b"_s, ourName, u"2030-03-07T15:00:09"_s), ours}, {u"b"_s});
    byName("three times, one without a time",
           {named(u"c"_s, ourName, QJsonValue()), named(u"b"_s, ourName, u"2030-03-07T16:00:00Z"_s), ours},
           {u"b"_s, u"c"_s});
    byName("listed twice", {ours, ours});
    byName("before what only looks like it", {entry(u"y"_s, echo(), u"2030-03-07T15:00:00"_s), ours});
    byName("beside broken ones", {ours, QJsonValue(), u"?"_s, QJsonObject{}});
    QTest::newRow("wrapped") << wrapped({{u"inquiries"_s, QJsonArray{ours}}, {u"next"_s, u"?page=2"_s}}) << u"a"_s
                             << false << QStringList();
}

static void addFoundByContent()
{
    const auto byContent = [](const char *row, const QJsonArray &entries, const QStringList &duplicates = {}) {
        QTest::newRow(row) << listOf(entries) << u"a"_s << true << duplicates;
    };
    byContent("without a name", {named(u"x"_s, anothersName), entry(u"a"_s, echo())});
    byContent("name null", {entry(u"a"_s, echo({{u"external_id"_s, QJsonValue()}}))});
    byContent("name empty", {entry(u"a"_s, echo({{u"external_id"_s, u" "_s}}))});
    byContent("spelled otherwise",
              {entry(u"a"_s,
                     echo({{u"patient_name"_s, u"OKAFOR, MAYA"_s},
                           {u"dob"_s, u"1990-06-15"_s},
                           {u"member_id"_s, u"u-123456789"_s}}))});
    byContent(
        "saying little",
        {entry(
            u"a"_s,
            {{u"patient_name"_s, u"Maya Okafor"_s}, {u"dob"_s, u"06-15-1990"_s}, {u"member_id"_s, u"U123456789"_s}})});
    byContent("five minutes before", {entry(u"a"_s, echo(), u"2030-03-07T14:55:00Z"_s)});
    byContent("twice without a name", {entry(u"b"_s, echo(), u"2030-03-07T15:00:09"_s), entry(u"a"_s, echo())},
              {u"b"_s});
    byContent("beside one that says less",
              {entry(u"b"_s, echo({{u"npi"_s, QJsonValue()}}), u"2030-03-07T15:00:09"_s), entry(u"a"_s, echo())});
}

void HarborSearchTest::findsIt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<bool>("isProbable");
    QTest::addColumn<QStringList>("duplicates");
    addFoundByName();
    addFoundByContent();
}

void HarborSearchTest::findsIt()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, ticket);
    QFETCH(bool, isProbable);
    QFETCH(QStringList, duplicates);
    for (const auto listed : {Listed::Named, Listed::All}) {
        const auto outcome = readSearch(answerWith(body), lost(), listed);
        QCOMPARE(outcome.kind, Kind::Found);
        QCOMPARE(outcome.ticket, ticket);
        QCOMPARE(outcome.status, u"PENDING"_s);
        QCOMPARE(outcome.isProbable, isProbable);
        QCOMPARE(outcome.duplicates, duplicates);
    }
}

static void addMissing(const char *name, const QByteArray &body, Kind kind, int status = 200)
{
    QTest::newRow(name) << status << body << kind;
}

static void addOthersInquiries()
{
    const auto like = [](const char *name, const QJsonObject &changes, Kind kind = Kind::NotListed) {
        addMissing(name, listOf({entry(u"a"_s, echo(changes))}), kind);
    };
    addMissing("empty", "[]", Kind::NotListed);
    addMissing("wrapped and empty", R"({"results":[],"total":0,"next":null,"has_more":false})", Kind::NotListed);
    addMissing("others", listOf({named(u"x"_s, anothersName)}), Kind::NotListed);
    addMissing("one that says nothing", listOf({named(u"x"_s, anothersName), entry(u"y"_s, {})}), Kind::Unclear);
    like("another's name", {{u"external_id"_s, anothersName}});
    like("another patient", {{u"patient_name"_s, u"Mia Okafor"_s}});
    like("another birth date", {{u"dob"_s, u"06-16-1990"_s}});
    like("no birth date", {{u"dob"_s, QJsonValue()}}, Kind::Unclear);
    like("no member ID", {{u"member_id"_s, u""_s}}, Kind::Unclear);
    like("no name", {{u"patient_name"_s, QJsonValue()}}, Kind::Unclear);
    like("another member", {{u"member_id"_s, u"U123456780"_s}});
    like("another NPI", {{u"npi"_s, u"1234567893"_s}});
    like("another type", {{u"type"_s, u"CLAIMS_STATUS"_s}});
    like("another day", {{u"desired_completion_date"_s, u"03-10-2030"_s}}, Kind::Unclear);
    like("other codes", {{u"benefits_codes"_s, QJsonArray{u"90837"_s}}}, Kind::Unclear);
    addMissing("made before", listOf({entry(u"a"_s, echo(), u"2030-03-07T14:54:59Z"_s)}), Kind::NotListed);
    addMissing("made nobody knows when", listOf({entry(u"a"_s, echo(), QJsonValue())}), Kind::Unclear);
}

static void addUselessLists()
{
    addMissing("no list", "{}", Kind::Unclear);
    addMissing("two lists", R"({"a":[],"b":[]})", Kind::Unclear);
    addMissing("null", "null", Kind::Unclear);
    addMissing("HTML", "<html>", Kind::Unclear);
    addMissing("nothing", "", Kind::Unclear);
    addMissing("a text in it", R"(["x"])", Kind::Unclear);
    addMissing("one without id", R"([{"status":"PENDING"}])", Kind::Unclear);
    addMissing("one with an id that is none", R"([{"id":7},{"id":"../x"}])", Kind::Unclear);
    addMissing("one that gives a name twice", R"([{"id":"x","request":{"a":1,"a":2}}])", Kind::Unclear);
    addMissing("ours, unusable", R"([{"id":"../x","request":{"external_id":"11111111-2222-4333-8444-555555555555"}}])",
               Kind::Unclear);
    addMissing("more pages", R"({"items":[],"next":"?page=2"})", Kind::Unclear);
    addMissing("has more", R"({"items":[],"has_more":true})", Kind::Unclear);
    addMissing("more in all", R"({"items":[{"id":"x"}],"total":2})", Kind::Unclear);
    addMissing("bad password", "{}", Kind::Stopped, 401);
    addMissing("unpaid", "{}", Kind::Stopped, 402);
    addMissing("not set up", "{}", Kind::Stopped, 403);
    addMissing("no such page", "[]", Kind::Unclear, 404);
    addMissing("filter refused", "[]", Kind::Unclear, 422);
    addMissing("part of a list", "[]", Kind::Unclear, 206);
    addMissing("too many", "[]", Kind::Unclear, 429);
    addMissing("down", "[]", Kind::Unclear, 503);
}

void HarborSearchTest::saysWhenItIsNotThere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    addOthersInquiries();
    addUselessLists();
}

void HarborSearchTest::saysWhenItIsNotThere()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    for (const auto listed : {Listed::Named, Listed::All}) {
        const auto outcome = readSearch(answerWith(body, status), lost(), listed);
        QCOMPARE(outcome.kind, kind);
        QCOMPARE(outcome.ticket, QString());
        QCOMPARE(outcome.received, QByteArray());
        QCOMPARE(outcome.failure.has_value(), kind != Kind::NotListed);
    }
}

void HarborSearchTest::trustsNoFullListThatDoesNotNameAll()
{
    QJsonArray others;
    for (auto i = 0; i < 199; ++i)
        others.append(named(u"x%1"_s.arg(i), anothersName));
    QCOMPARE(readSearch(answerWith(listOf(others)), lost(), Listed::Named).kind, Kind::NotListed);

    others.append(named(u"last"_s, anothersName));
    QCOMPARE(readSearch(answerWith(listOf(others)), lost(), Listed::Named).kind, Kind::Unclear);
    QCOMPARE(readSearch(answerWith(listOf(others)), lost(), Listed::All).kind, Kind::NotListed);

    others[0] = entry(u"x"_s, {});
    QCOMPARE(readSearch(answerWith(listOf(others)), lost(), Listed::All).kind, Kind::Unclear);
}

void HarborSearchTest::keepsOnlyOurOwnBytes()
{
    const QByteArray ours =
        R"({ "id":"a", "status":"SUCCESS", "request":{"external_id":"11111111-2222-4333-8444-555555555555"}, "n":[1.10,"]"] })";
    const QByteArray others = R"({"id":"x","summary":"\"}],["})";
    for (const auto &body :
         {QByteArray("[" + others + ",\n" + ours + " ]"), QByteArray("[" + ours + "," + others + "]"),
          QByteArray(R"({"page":{"list":[1]},"inquiries":[)" + others + "," + ours + "]}")})
        QCOMPARE(readSearch(answerWith(body), lost(), Listed::All).received, ours);
}

void HarborSearchTest::keepsNoBytesAboutAnotherPatient()
{
    for (const auto &changes : {QJsonObject{{u"patient_name"_s, u"John Doe"_s}},
                                QJsonObject{{u"dob"_s, u"01-02-1980"_s}}, QJsonObject{{u"member_id"_s, u"X98765"_s}}}) {
        auto request = echo(changes);
        request[u"external_id"_s] = ourName;
        const auto outcome = readSearch(answerWith(listOf({entry(u"a"_s, request)})), lost(), Listed::Named);
        QCOMPARE(outcome.kind, Kind::Found);
        QCOMPARE(outcome.ticket, u"a"_s);
        QCOMPARE(outcome.received, QByteArray());
    }
}

void HarborSearchTest::takesNoPrefixForAList()
{
    const auto body = listOf({named(u"a"_s, ourName), entry(u"b"_s, echo())});
    for (qsizetype size = 0; size < body.size(); ++size)
        QCOMPARE(readSearch(answerWith(body.first(size)), lost(), Listed::All).kind, Kind::Unclear);
    QCOMPARE(readSearch(answerWith(body), lost(), Listed::All).kind, Kind::Found);
}

static Outcome outcomeOf(InquiryReply *reply)
{
    QSignalSpy finished(reply, &InquiryReply::finished);
    if (!finished.wait() || finished.count() != 1)
        qFatal("not finished once");
    return reply->outcome();
}

void HarborSearchTest::looksUnderTheNameThenAtAll_data()
{
    QTest::addColumn<int>("firstStatus");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("thenStatus");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<Kind>("kind");
    const auto once = [](const char *name, int status, const QByteArray &body, Kind kind) {
        QTest::newRow(name) << status << body << 0 << QByteArray() << kind;
    };
    const auto twice = [](const char *name, int status, const QByteArray &body, int thenStatus, const QByteArray &then,
                          Kind kind) { QTest::newRow(name) << status << body << thenStatus << then << kind; };
    const auto ours = listOf({named(u"a"_s, ourName)});
    once("found under its name", 200, ours, Kind::Found);
    once("down", 503, "", Kind::Unclear);
    once("too many", 429, "", Kind::Unclear);
    once("bad password", 401, "{}", Kind::Stopped);
    twice("found among all", 200, "[]", 200, ours, Kind::Found);
    twice("found by its content", 200, "[]", 200, listOf({entry(u"a"_s, echo())}), Kind::Found);
    twice("not there", 200, "[]", 200, "[]", Kind::NotListed);
    twice("all unreadable", 200, "[]", 200, "<html>", Kind::Unclear);
    twice("all down", 200, "[]", 500, "", Kind::Unclear);
    twice("all forbidden", 200, "[]", 403, "", Kind::Stopped);
    twice("filter refused, found", 422, "{}", 200, ours, Kind::Found);
    twice("filter refused, not there", 422, "{}", 200, "[]", Kind::Unclear);
    twice("filtered unreadable, not there", 200, "{}", 200, "[]", Kind::Unclear);
}

void HarborSearchTest::looksUnderTheNameThenAtAll()
{
    QFETCH(int, firstStatus);
    QFETCH(QByteArray, first);
    QFETCH(int, thenStatus);
    QFETCH(QByteArray, then);
    QFETCH(Kind, kind);
    FakeNetwork network;
    network.willAnswer(first, firstStatus);
    if (thenStatus != 0)
        network.willAnswer(then, thenStatus);
    HealthHarborService service(network);
    QCOMPARE(outcomeOf(service.resume(lost(), {"key"}, this)).kind, kind);
    QCOMPARE(network.asked.size(), thenStatus == 0 ? 1u : 2u);
}

void HarborSearchTest::asksForTheRightLists()
{
    FakeNetwork network;
    for (const auto *body : {R"({"access_token":"tok"})", "[]", "[]"})
        network.willAnswer(body);
    HealthHarborService service(network);
    QCOMPARE(outcomeOf(service.resume(lost(), {"key", SignIn::Token}, this)).kind, Kind::NotListed);

    const auto base = u"https://healthharbor.co/api/v0/mental_health/inquiries"_s;
    QCOMPARE(network.asked.at(1).request.url(), QUrl(base + u"?external_id="_s + ourName + u"&limit=200"_s));
    QCOMPARE(network.asked.at(2).request.url(), QUrl(base + u"?limit=200"_s));
    for (const auto i : {1u, 2u}) {
        QCOMPARE(network.asked.at(i).operation, QNetworkAccessManager::GetOperation);
        QCOMPARE(network.asked.at(i).request.rawHeader("Authorization"), QByteArray("Bearer tok"));
    }
}

void HarborSearchTest::looksForNothingThatWasNeverInDoubt()
{
    FakeNetwork network;
    HealthHarborService service(network);
    auto unsent = lost();
    unsent.everInDoubt = false;
    QCOMPARE(outcomeOf(service.resume(unsent, {"key"}, this)).kind, Kind::Unclear);
    QVERIFY(network.asked.empty());
}

QTEST_GUILESS_MAIN(HarborSearchTest)

#include "tst_harborsearch.moc"
