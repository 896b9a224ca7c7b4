// SPDX-License-Identifier: MIT
#include "tests/support/asking.h"

#include "app/services/freshnetwork.h"
#include "tests/support/misbehavingserver.h"

#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

HttpRequest questionTo(const QUrl &url)
{
    return {url,
            {{"Content-Type", "application/json"}, {"Authorization", "Bearer key"}},
            R"({"memberId":"U123456789"})",
            QDateTime::currentDateTimeUtc().addSecs(60)};
}

HttpAnswer waitFor(const std::optional<HttpAnswer> &heard)
{
    if (!QTest::qWaitFor([&] { return heard.has_value(); }, 30'000))
        qFatal("nothing was heard");
    return *heard;
}

HttpAnswer answerTo(const HttpRequest &question, std::chrono::milliseconds deadline)
{
    FreshNetwork network;
    QObject owner;
    std::optional<HttpAnswer> heard;
    HttpCall(network, deadline).post(question, &owner, [&](const HttpAnswer &answer) { heard = answer; });
    return waitFor(heard);
}

void letCatchUp(const MisbehavingServer &server)
{
    const auto seen = server.connections();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    if (!QTest::qWaitFor([&] { return server.connections() > seen; }, 30'000))
        qFatal("the server is stuck");
}

} // namespace coverdesk::testing
