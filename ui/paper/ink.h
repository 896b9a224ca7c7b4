// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/wording.h"

#include <QColor>
#include <QTextCharFormat>

class QTextCursor;

namespace coverdesk {

// Colours and letters on paper: always the light palette, always Inter where it is to be had.

/// The colours of resources/palette.json that paper needs.
namespace ink {
    inline constexpr QRgb Text = 0xff17202a;
    inline constexpr QRgb Muted = 0xff5b6673;
    inline constexpr QRgb Line = 0xffdfe3e8;
    inline constexpr QRgb Accent = 0xff0f6e6e;
    inline constexpr QRgb Warning = 0xff92500a;
    inline constexpr QRgb Practice = 0xff5b3e96;
    inline constexpr QRgb PracticeSoft = 0xffece6f8;
} // namespace ink

QColor inkOf(Mood mood);
QColor softInkOf(Mood mood);
/// The resource that says the mood of a standing without colour.
QString iconOf(Mood mood);
/// The same for a remark, where what wants looking at is a warning.
QString remarkIconOf(Mood mood);

/// The letters of the paper, of \a size points.
QFont paperFont(qreal size, QFont::Weight weight = QFont::Normal);

QTextCharFormat letters(QRgb colour = ink::Text, QFont::Weight weight = QFont::Normal, qreal size = 8.25);

/// Inserts \a text, cleaned as `asPlainText` does, so that it can be read back from a PDF character by character:
/// a shaped Latin run loses signs there, and other scripts are unreadable unless shaped.
void write(QTextCursor &cursor, const QString &text, const QTextCharFormat &format);

} // namespace coverdesk
