// SPDX-License-Identifier: MIT
#include "ui/lock/systemnotices.h"

#ifdef Q_OS_MACOS

#include <CoreFoundation/CoreFoundation.h>

namespace coverdesk {

/// The notification that every program gets when the screen is locked. Sleep is noticed by the clocks.
class SystemNotices::Ear final
{
public:
    explicit Ear(SystemNotices &notices)
        : m_notices(notices)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &Ear::onLocked,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
    }

    ~Ear() { CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this); }

    Q_DISABLE_COPY_MOVE(Ear)

private:
    static void onLocked(CFNotificationCenterRef, void *ear, CFNotificationName, const void *, CFDictionaryRef)
    {
        emit static_cast<Ear *>(ear)->m_notices.screenLocked();
    }

    SystemNotices &m_notices;
};

SystemNotices::SystemNotices(QObject *parent)
    : QObject(parent)
    , m_ear(std::make_unique<Ear>(*this))
{}

SystemNotices::~SystemNotices() = default;

} // namespace coverdesk

#endif
