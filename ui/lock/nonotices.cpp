// SPDX-License-Identifier: MIT
#include "ui/lock/systemnotices.h"

#if !defined(Q_OS_LINUX) && !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)

namespace coverdesk {

/// Nothing is told here: sleep is noticed by the clocks.
class SystemNotices::Ear final
{};

SystemNotices::SystemNotices(QObject *parent)
    : QObject(parent)
{}

SystemNotices::~SystemNotices() = default;

} // namespace coverdesk

#endif
