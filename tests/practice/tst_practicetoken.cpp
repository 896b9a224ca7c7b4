// SPDX-License-Identifier: MIT
#include "app/practice/ledger.h"
#include "app/practice/practiceserver.h"
#include "tests/practice/practiceclient.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

static const auto TokenPath = u"/api/v0/auth/token"_s;
static const auto Inquiries = u"/api/v0/mental_health/inquiries"_s;

/// The phone service's access tokens: who gets one, what it is good for and how long.
class PracticeTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isGivenForProjectAndKey();
    void isGivenToNobodyElse_data();
    void isGivenToNobodyElse();
    void saysWhichFieldIsMissing();
    void isAskedForWithAFormOnly();
    void isGoodForEverything();
    void endsAfterItsTime();
    void isForgottenByAnotherServer();
    void readsAFormAsBrowsersWriteIt();

private:
    void serve();
    Heard ask(const QByteArray &form, const QByteArray &type = "application/x-www-form-urlencoded") const;
    PracticeClient::Headers bearer() const;
    int listStatus(const PracticeClient::Headers &headers) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<qint64> m_now = 0;
    std::unique_ptr<PracticeServer> m_server;
};

static const QByteArray Form = "username=practice-project&password=practice-key-not-a-secret";

void PracticeTokenTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::currentMSecsSinceEpoch();
    serve();
}

void PracticeTokenTest::serve()
{
    m_server = std::make_unique<PracticeServer>(Options{.folder = m_folder->path(), .calling = 0ms, .now = [this] {
                                                            return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
                                                        }});
    QVERIFY(m_server->start());
}

Heard PracticeTokenTest::ask(const QByteArray &form, const QByteArray &type) const
{
    return PracticeClient(m_server->port()).postBytes(TokenPath, form, {{"Content-Type", type}});
}

PracticeClient::Headers PracticeTokenTest::bearer() const
{
    return {{"Authorization", "Bearer " + ask(Form).json().value("access_token"_L1).toString().toLatin1()}};
}

int PracticeTokenTest::listStatus(const PracticeClient::Headers &headers) const
{
    return PracticeClient(m_server->port()).get(Inquiries, {}, headers).status;
}

void PracticeTokenTest::isGivenForProjectAndKey()
{
    const auto heard = ask(Form);
    QCOMPARE(heard.status, 200);
    QCOMPARE(heard.json().value("token_type"_L1).toString(), u"bearer"_s);
    QVERIFY(heard.json().value("access_token"_L1).toString().size() >= 32);
    QVERIFY(ask(Form).json().value("access_token"_L1) != heard.json().value("access_token"_L1));
}

void PracticeTokenTest::isGivenToNobodyElse_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("key") << QByteArray("username=practice-project&password=x");
    QTest::newRow("project") << QByteArray("username=x&password=practice-key-not-a-secret");
    QTest::newRow("case") << QByteArray("username=Practice-Project&password=practice-key-not-a-secret");
}

void PracticeTokenTest::isGivenToNobodyElse()
{
    QFETCH(QByteArray, form);
    const auto heard = ask(form);
    QCOMPARE(heard.status, 401);
    QCOMPARE(heard.challenge, QByteArray("Bearer"));
    QVERIFY(heard.json().value("detail"_L1).isString());
}

void PracticeTokenTest::saysWhichFieldIsMissing()
{
    for (const auto *form : {"username=practice-project", "username=practice-project&password=", "password"}) {
        const auto heard = ask(form);
        QCOMPARE(heard.status, 422);
        QCOMPARE(heard.json().value("detail"_L1)[0]["type"_L1].toString(), u"missing"_s);
    }
    QCOMPARE(ask("username=a").json().value("detail"_L1)[0]["loc"_L1].toArray(),
             (QJsonArray{u"body"_s, u"password"_s}));
    QCOMPARE(ask("").json().value("detail"_L1).toArray().size(), 2);
}

void PracticeTokenTest::isAskedForWithAFormOnly()
{
    QCOMPARE(ask(Form, "application/json").status, 415);
    PracticeClient client(m_server->port());
    QCOMPARE(client.get(TokenPath, QUrlQuery(QString::fromLatin1(Form)), {}).status, 404);
}

void PracticeTokenTest::isGoodForEverything()
{
    PracticeClient client(m_server->port());
    const auto headers = bearer();
    const auto created = client.post(Inquiries, PracticeClient::inquiry(), headers);
    QCOMPARE(created.status, 200);
    const auto id = created.json().value("inquiry_id"_L1).toString();
    QCOMPARE(client.get(Inquiries + u'/' + id, {}, headers).json().value("status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(listStatus(headers), 200);
    QCOMPARE(listStatus({{"Authorization", "Bearer practice-"}}), 401);
    // Both ways stay open side by side.
    QCOMPARE(listStatus(PracticeClient::harborHeaders()), 200);
}

void PracticeTokenTest::endsAfterItsTime()
{
    const auto headers = bearer();
    const std::chrono::milliseconds day = 24h;
    m_now += day.count() - 1;
    QCOMPARE(listStatus(headers), 200);
    const auto newer = bearer();
    m_now += 1;
    const auto heard = PracticeClient(m_server->port()).post(Inquiries, PracticeClient::inquiry(), headers);
    QCOMPARE(heard.status, 401);
    QVERIFY(!heard.challenge.isEmpty());
    QCOMPARE(listStatus(newer), 200);
    QFile ledger(Ledger::fileIn(m_folder->path()));
    QVERIFY(ledger.open(QFile::ReadOnly));
    QVERIFY(ledger.readAll().isEmpty());
}

void PracticeTokenTest::isForgottenByAnotherServer()
{
    const auto headers = bearer();
    serve();
    QCOMPARE(listStatus(headers), 401);
}

void PracticeTokenTest::readsAFormAsBrowsersWriteIt()
{
    QCOMPARE(ask("grant_type=password&username=practice%2Dproject&password=practice%2dkey-not-a-secret&scope=").status,
             200);
    QCOMPARE(ask("username=practice+project&password=practice-key-not-a-secret").status, 401);
    QCOMPARE(ask("username=%zz&password=%00").status, 401);
}

QTEST_GUILESS_MAIN(PracticeTokenTest)
#include "tst_practicetoken.moc"
