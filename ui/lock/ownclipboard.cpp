// SPDX-License-Identifier: MIT
#include "ui/lock/ownclipboard.h"

#include <QGuiApplication>

namespace coverdesk {

bool isOurs(const QClipboard &clipboard, QClipboard::Mode mode)
{
    switch (mode) {
    case QClipboard::Clipboard: return clipboard.ownsClipboard();
    case QClipboard::Selection: return clipboard.ownsSelection();
    case QClipboard::FindBuffer: return clipboard.ownsFindBuffer();
    }
    Q_UNREACHABLE();
}

void clearOwnClipboard(const IsOurs &isOurs)
{
    auto &clipboard = *QGuiApplication::clipboard();
    if (isOurs(clipboard, QClipboard::Clipboard))
        clipboard.clear(QClipboard::Clipboard);
    if (clipboard.supportsSelection() && isOurs(clipboard, QClipboard::Selection))
        clipboard.clear(QClipboard::Selection);
    if (clipboard.supportsFindBuffer() && isOurs(clipboard, QClipboard::FindBuffer))
        clipboard.clear(QClipboard::FindBuffer);
}

} // namespace coverdesk
