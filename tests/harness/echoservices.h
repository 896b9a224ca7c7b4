// SPDX-License-Identifier: MIT
#pragma once

#include "tests/harness/canary.h"

#include <QByteArray>

#include <memory>

namespace coverdesk::testing {

/// Both services on 127.0.0.1, who know every canary, and say in their answers all they know of the one they are asked
/// about. They keep nothing on any disk.
class EchoServices
{
    Q_DISABLE_COPY_MOVE(EchoServices)

public:
    /// Whoever signs in with a token is given \a token.
    EchoServices(const std::vector<Canary> &canaries, const QByteArray &token);
    ~EchoServices();

    /// 0 where they did not start.
    quint16 port() const;

    /// Lets whoever asks about that member wait, from here on, until `release`.
    void hold(const QString &memberId);
    /// Whether somebody waits by now, within a minute.
    bool isSomebodyHeld();
    void release();

    /// How often the token was shown where something was asked.
    int timesSignedIn() const;

private:
    struct Premises;
    std::unique_ptr<Premises> m_premises;
};

} // namespace coverdesk::testing
