// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace coverdesk::practice {

/// A wait that ends early when the server closes. Safe to use from several threads.
class Pause
{
public:
    void hold(std::chrono::milliseconds time);
    /// Ends every wait, now and later.
    void release();

private:
    std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_isReleased = false;
};

} // namespace coverdesk::practice
