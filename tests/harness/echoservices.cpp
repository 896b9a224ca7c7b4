// SPDX-License-Identifier: MIT
#include "tests/harness/echoservices.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

// Last: on Windows it brings in windows.h and its macros.
#include <httplib.h>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr auto Inquiries = "/api/v0/mental_health/inquiries";

struct EchoServices::Premises
{
    QJsonObject check(const QJsonObject &asked);
    QJsonObject take(const QJsonObject &asked);
    QJsonObject told(const QString &id);
    void waitWhileHeld(const QString &memberId);
    void open();

    QHash<QString, Canary> byMember;
    QByteArray token;
    httplib::Server server;
    std::thread thread;
    int port = 0;
    std::atomic<int> signedIn = 0;

    std::mutex mutex;
    std::condition_variable moved;
    QHash<QString, QJsonObject> calls;
    QString heldMember;
    bool isHolding = false;
};

static QJsonObject bodyOf(const httplib::Request &request)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
}

static void give(httplib::Response &response, const QJsonObject &json)
{
    response.set_content(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(), "application/json");
}

static QString fullName(const Canary &canary)
{
    return canary.firstName + u' ' + canary.lastName;
}

void EchoServices::Premises::waitWhileHeld(const QString &memberId)
{
    std::unique_lock lock(mutex);
    if (memberId != heldMember)
        return;
    isHolding = true;
    moved.notify_all();
    moved.wait(lock, [this] { return heldMember.isEmpty(); });
}

QJsonObject EchoServices::Premises::check(const QJsonObject &asked)
{
    const auto memberId = asked["memberId"_L1].toString();
    waitWhileHeld(memberId);
    const auto canary = byMember.value(memberId);
    const QJsonObject summary{
        {u"coverageActive"_s, true},
        {u"planName"_s, QString(canary.plan + u" of "_s + fullName(canary) + u' ' + memberId)},
        {u"payerName"_s, u"Cigna"_s},
        {u"deductibleRemaining"_s, 120},
        {u"outOfPocketRemaining"_s, QJsonValue()},
        {u"coinsurancePercent"_s, 20},
        {u"copayAmount"_s, 25},
        {u"inNetworkPreferred"_s, true},
    };
    return {{u"success"_s, true},           {u"benefitSummary"_s, summary}, {u"traceId"_s, canary.reference},
            {u"upstreamStatusCode"_s, 200}, {u"latencyMs"_s, 12},           {u"errorMessage"_s, QJsonValue()}};
}

QJsonObject EchoServices::Premises::take(const QJsonObject &asked)
{
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::scoped_lock lock(mutex);
    calls.insert(id, asked);
    return {{u"success"_s, true}, {u"inquiry_id"_s, id}};
}

QJsonObject EchoServices::Premises::told(const QString &id)
{
    const std::scoped_lock lock(mutex);
    const auto asked = calls.value(id);
    const auto canary = byMember.value(asked["member_id"_L1].toString());
    const auto words = QString(canary.plan + u" of "_s + fullName(canary) + u", born "_s + asked["dob"_L1].toString());
    const QJsonObject call{{u"representative_name"_s, u"Deborah M"_s},
                           {u"reference_number"_s, canary.reference},
                           {u"call_end_time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {u"call_recording_url"_s, QJsonValue()},
                           {u"call_transcript"_s, words}};
    const QJsonObject plan{{u"is_active"_s, true}, {u"plan_type"_s, canary.plan}, {u"is_primary_insurance"_s, true}};
    return {{u"id"_s, id},
            {u"status"_s, u"SUCCESS"_s},
            {u"summary"_s, words},
            {u"request"_s, asked},
            {u"results"_s, QJsonObject{{u"call_details"_s, QJsonArray{call}}, {u"plan_information"_s, plan}}}};
}

void EchoServices::Premises::open()
{
    server.set_keep_alive_max_count(1);
    server.Post("/api/eligibility/check",
                [this](const auto &request, auto &response) { give(response, check(bodyOf(request))); });
    server.Post("/api/v0/auth/token", [this](const auto &, auto &response) {
        give(response, {{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"bearer"_s}});
    });
    server.Post(Inquiries, [this](const auto &request, auto &response) {
        signedIn += request.get_header_value("Authorization") == "Bearer " + token.toStdString() ? 1 : 0;
        give(response, take(bodyOf(request)));
    });
    server.Get(Inquiries + std::string("/([0-9a-f-]{36})"), [this](const auto &request, auto &response) {
        give(response, told(QString::fromStdString(request.matches[1].str())));
    });
}

EchoServices::EchoServices(const std::vector<Canary> &canaries, const QByteArray &token)
    : m_premises(std::make_unique<Premises>())
{
    for (const auto &canary : canaries)
        m_premises->byMember.insert(canary.memberId, canary);
    m_premises->token = token;
    m_premises->open();
    m_premises->port = m_premises->server.bind_to_any_port("127.0.0.1");
    if (m_premises->port > 0)
        m_premises->thread = std::thread([this] { m_premises->server.listen_after_bind(); });
}

EchoServices::~EchoServices()
{
    release();
    m_premises->server.stop();
    if (m_premises->thread.joinable())
        m_premises->thread.join();
}

quint16 EchoServices::port() const
{
    return m_premises->port > 0 ? quint16(m_premises->port) : quint16(0);
}

void EchoServices::hold(const QString &memberId)
{
    const std::scoped_lock lock(m_premises->mutex);
    m_premises->heldMember = memberId;
}

bool EchoServices::isSomebodyHeld()
{
    std::unique_lock lock(m_premises->mutex);
    return m_premises->moved.wait_for(lock, std::chrono::minutes(1), [this] { return m_premises->isHolding; });
}

void EchoServices::release()
{
    const std::scoped_lock lock(m_premises->mutex);
    m_premises->heldMember.clear();
    m_premises->isHolding = false;
    m_premises->moved.notify_all();
}

int EchoServices::timesSignedIn() const
{
    return m_premises->signedIn;
}

} // namespace coverdesk::testing
