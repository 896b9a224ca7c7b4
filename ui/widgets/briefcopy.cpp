// SPDX-License-Identifier: MIT
#include "ui/widgets/briefcopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace coverdesk {

BriefCopy::BriefCopy(const QString &words, std::chrono::milliseconds time)
{
    setText(words);
    // By these Klipper, macOS's and Windows' own history and cloud know what they are to leave out.
    setData(u"x-kde-passwordManagerHint"_s, "secret");
    setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    const QByteArray no(4, '\0');
    setData(u"CanIncludeInClipboardHistory"_s, no);
    setData(u"CanUploadToCloudClipboard"_s, no);
    QTimer::singleShot(time, this, &BriefCopy::takeAway);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &BriefCopy::takeAway);
}

void BriefCopy::put(const QString &words, std::chrono::milliseconds time)
{
    // The clipboard takes it over, and does away with it when something else is copied.
    QGuiApplication::clipboard()->setMimeData(new BriefCopy(words, time));
}

void BriefCopy::takeAway()
{
    auto &clipboard = *QGuiApplication::clipboard();
    if (clipboard.mimeData() == this)
        clipboard.clear();
}

} // namespace coverdesk
