// SPDX-License-Identifier: MIT
#include "ui/lock/systemnotices.h"

#ifdef Q_OS_WIN

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWindow>

// wtsapi32.h needs what windows.h says.
// clang-format off
#include <windows.h>
#include <wtsapi32.h>
// clang-format on

namespace coverdesk {

/// A window of its own, never shown, to which Windows sends its messages.
class SystemNotices::Ear final : public QAbstractNativeEventFilter
{
public:
    explicit Ear(SystemNotices &notices)
        : m_notices(notices)
    {
        m_window.create();
        WTSRegisterSessionNotification(handle(), NOTIFY_FOR_THIS_SESSION);
        qApp->installNativeEventFilter(this);
    }

    ~Ear() override { WTSUnRegisterSessionNotification(handle()); }

    Q_DISABLE_COPY_MOVE(Ear)

    bool nativeEventFilter(const QByteArray & /*type*/, void *message, qintptr * /*result*/) override
    {
        const auto &told = *static_cast<const MSG *>(message);
        if (told.message == WM_WTSSESSION_CHANGE && told.hwnd == handle())
            onSession(told.wParam);
        if (told.message == WM_POWERBROADCAST && told.hwnd == handle())
            onPower(told.wParam);
        return false;
    }

private:
    HWND handle() const { return reinterpret_cast<HWND>(m_window.winId()); }

    void onSession(WPARAM what)
    {
        if (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT)
            emit m_notices.screenLocked();
    }

    void onPower(WPARAM what)
    {
        if (what == PBT_APMSUSPEND || what == PBT_APMRESUMEAUTOMATIC || what == PBT_APMRESUMESUSPEND)
            emit m_notices.asleep();
    }

    SystemNotices &m_notices;
    QWindow m_window;
};

SystemNotices::SystemNotices(QObject *parent)
    : QObject(parent)
    , m_ear(std::make_unique<Ear>(*this))
{}

SystemNotices::~SystemNotices() = default;

} // namespace coverdesk

#endif
