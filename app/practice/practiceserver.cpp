// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"

#include "app/practice/eligibilitydesk.h"
#include "app/practice/harbordesk.h"
#include "app/practice/ledger.h"
#include "app/practice/pause.h"

#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QUrlQuery>

#include <algorithm>
#include <atomic>
#include <thread>

// Last: on Windows it brings in windows.h and its macros.
#include <httplib.h>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static constexpr auto LongestBody = 1024 * 1024;
static constexpr auto TokenPath = "/api/v0/auth/token";
static constexpr auto Patience = 5; // seconds a client may keep silent

struct PracticeServer::Premises
{
    explicit Premises(const Options &options)
        : ledger(options.folder)
        , eligibility(ledger, pause, options)
        , harbor(ledger, options)
    {}

    Ledger ledger;
    Pause pause;
    EligibilityDesk eligibility;
    HarborDesk harbor;
    httplib::Server server;
    std::atomic<bool> hasEnded = false;
    std::thread thread;
};

static QString textOf(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

static std::optional<QString> header(const httplib::Request &request, const char *name)
{
    if (!request.has_header(name))
        return std::nullopt;
    return textOf(request.get_header_value(name));
}

static Asked headersOf(const httplib::Request &request)
{
    return {.authorization = header(request, "Authorization"),
            .clientId = header(request, "X-Client-Id"),
            .idempotencyKey = header(request, "Idempotency-Key"),
            .fields = std::nullopt};
}

static Asked readBody(const httplib::Request &request)
{
    auto asked = headersOf(request);
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray(request.body.data(), static_cast<qsizetype>(request.body.size())), &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        asked.fields = document.object();
    return asked;
}

static Asked readQuery(const httplib::Request &request)
{
    auto asked = headersOf(request);
    QJsonObject fields;
    for (const auto &[name, value] : request.params) {
        if (name != "idempotencyKey")
            fields.insert(textOf(name), textOf(value));
        else if (!asked.idempotencyKey)
            asked.idempotencyKey = textOf(value);
    }
    asked.fields = fields;
    return asked;
}

// The token's address alone takes a form, as in OAuth2: as JSON it would not be read.
static Asked readForm(const httplib::Request &request)
{
    auto asked = headersOf(request);
    const QUrlQuery form(textOf(request.body).replace(u'+', u"%20"_s));
    QJsonObject fields;
    for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
        fields.insert(name, value);
    asked.fields = fields;
    return asked;
}

static void give(httplib::Response &response, const Reply &reply)
{
    if (reply.isLost) {
        // The library always says something before it closes. This says: not the answer yet.
        response.status = 100;
        return;
    }
    response.status = reply.status;
    if (!reply.retryAfter.isEmpty())
        response.set_header("Retry-After", reply.retryAfter.toStdString());
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

static void giveHarbor(httplib::Response &response, const Reply &reply)
{
    if (reply.status == 401)
        response.set_header("WWW-Authenticate", "Basic");
    give(response, reply);
}

static bool hasTheRightType(const httplib::Request &request)
{
    const auto wanted = request.path == TokenPath ? "application/x-www-form-urlencoded"_L1 : "application/json"_L1;
    return header(request, "Content-Type").value_or(QString()).startsWith(wanted, Qt::CaseInsensitive)
        && !request.has_header("Content-Encoding");
}

// What no desk should see. HEAD would else be served as GET, and charge; a body of unknown length has no cap.
static std::optional<Reply> refusedAtTheDoor(const httplib::Request &request)
{
    if (request.method != "GET" && request.method != "POST")
        return Reply{405, R"({"detail":"Method Not Allowed"})"};
    if (request.method == "GET")
        return std::nullopt;
    if (!request.has_header("Content-Length") || request.has_header("Transfer-Encoding"))
        return Reply{411, R"({"detail":"Length Required"})"};
    if (!hasTheRightType(request))
        return Reply{415, R"({"detail":"Unsupported Media Type"})"};
    return std::nullopt;
}

static void openEligibility(httplib::Server &server, EligibilityDesk &desk)
{
    server.Post("/api/eligibility/check", [&desk](const httplib::Request &request, httplib::Response &response) {
        give(response, desk.check(readBody(request)));
    });
    server.Get("/api/eligibility/check", [&desk](const httplib::Request &request, httplib::Response &response) {
        give(response, desk.check(readQuery(request)));
    });
    server.Post("/api/eligibility/check/mock", [&desk](const httplib::Request &request, httplib::Response &response) {
        give(response, desk.mockCheck(readBody(request)));
    });
    server.Get("/api/eligibility/check/mock", [&desk](const httplib::Request &request, httplib::Response &response) {
        give(response, desk.mockCheck(readQuery(request)));
    });
}

static void openHarbor(httplib::Server &server, HarborDesk &desk)
{
    server.Post(TokenPath, [&desk](const httplib::Request &request, httplib::Response &response) {
        const auto reply = desk.token(readForm(request));
        if (reply.status == 401)
            response.set_header("WWW-Authenticate", "Bearer");
        give(response, reply);
    });
    server.Post("/api/v0/mental_health/inquiries",
                [&desk](const httplib::Request &request, httplib::Response &response) {
                    giveHarbor(response, desk.create(readBody(request)));
                });
    server.Get("/api/v0/mental_health/inquiries",
               [&desk](const httplib::Request &request, httplib::Response &response) {
                   giveHarbor(response, desk.list(readQuery(request)));
               });
    // Of fixed length: the library's regular expressions recurse once per character.
    server.Get(R"(/api/v0/mental_health/inquiries/([0-9a-fA-F-]{36}))",
               [&desk](const httplib::Request &request, httplib::Response &response) {
                   giveHarbor(response, desk.look(headersOf(request), textOf(request.matches[1].str())));
               });
}

static void setLimits(httplib::Server &server)
{
    // One request a connection: none is left open to be waited for when the server stops.
    server.set_keep_alive_max_count(1);
    server.set_keep_alive_timeout(Patience);
    server.set_read_timeout(Patience);
    server.set_write_timeout(Patience);
    server.set_payload_max_length(LongestBody);
    // The library's own choice lets two servers share a port, each getting some of the requests.
    server.set_socket_options([](socket_t socket) {
        const int on = 1;
#ifdef _WIN32
        setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof(on));
#else
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
#endif
    });
    server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
        const auto refused = refusedAtTheDoor(request);
        if (!refused)
            return httplib::Server::HandlerResponse::Unhandled;
        give(response, *refused);
        return httplib::Server::HandlerResponse::Handled;
    });
    server.set_exception_handler([](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
        give(response, {500, R"({"detail":"Internal Server Error"})"});
    });
    server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        const auto *detail = response.status == 404 ? R"({"detail":"Not Found"})" : R"({"detail":"Bad Request"})";
        response.set_content(detail, "application/json");
    });
}

PracticeServer::PracticeServer(const Options &options)
    : m_premises(std::make_unique<Premises>(options))
    , m_wantedPort(options.port)
{
    setLimits(m_premises->server);
    openEligibility(m_premises->server, m_premises->eligibility);
    openHarbor(m_premises->server, m_premises->harbor);
}

PracticeServer::~PracticeServer()
{
    if (!m_premises->thread.joinable())
        return;
    m_premises->pause.release();
    m_premises->server.stop();
    m_premises->thread.join();
}

// 0 when it can't be had.
static quint16 bindTo(httplib::Server &server, quint16 port)
{
    if (port == 0)
        return static_cast<quint16>(std::max(0, server.bind_to_any_port("127.0.0.1")));
    return server.bind_to_port("127.0.0.1", port) ? port : quint16(0);
}

bool PracticeServer::start()
{
    if (m_port != 0 || !m_premises->ledger.open())
        return false;
    auto &server = m_premises->server;
    const auto bound = bindTo(server, m_wantedPort);
    if (bound == 0)
        return false;

    m_premises->thread = std::thread([premises = m_premises.get()] {
        premises->server.listen_after_bind();
        premises->hasEnded = true;
    });
    // A server that is told to stop before it runs never stops.
    while (!server.is_running() && !m_premises->hasEnded)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    m_port = bound;
    return server.is_running();
}

} // namespace coverdesk::practice
