// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/credentials.h"
#include "app/practice/options.h"

#include <QString>

#include <memory>

namespace coverdesk::practice {

/// Both services' APIs on 127.0.0.1, in threads of their own: what a client talks to while nobody is to be charged.
/// Several servers, in one process or many, may share a folder; they are one service then.
class PracticeServer
{
public:
    explicit PracticeServer(const Options &options);
    /// Answers what is under way without further thinking, then stops; an idle connection may hold it for 5 seconds.
    ~PracticeServer();

    PracticeServer(const PracticeServer &) = delete;
    PracticeServer &operator=(const PracticeServer &) = delete;

    /// False when the folder can't be used, the port is taken or it was started before.
    bool start();
    /// 0 until started.
    quint16 port() const { return m_port; }

private:
    struct Premises;
    std::unique_ptr<Premises> m_premises;
    quint16 m_wantedPort;
    quint16 m_port = 0;
};

} // namespace coverdesk::practice
