// SPDX-License-Identifier: MIT
#include "app/whoami.h"

#ifdef Q_OS_WIN
#include <array>
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace coverdesk {

QString userOfThisComputer()
{
#ifdef Q_OS_WIN
    std::array<wchar_t, 257> name{};
    auto size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) && size > 0 ? QString::fromWCharArray(name.data(), int(size) - 1)
                                                        : QString();
#else
    const auto id = geteuid();
    // One without a name, as in a container.
    const auto *user = getpwuid(id);
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(id);
#endif
}

} // namespace coverdesk
