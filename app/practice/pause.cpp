// SPDX-License-Identifier: MIT
#include "app/practice/pause.h"

namespace coverdesk::practice {

void Pause::hold(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_released.wait_for(lock, time, [this] { return m_isReleased; });
}

void Pause::release()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isReleased = true;
    }
    m_released.notify_all();
}

} // namespace coverdesk::practice
