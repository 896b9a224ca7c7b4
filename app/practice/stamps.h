// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace coverdesk::practice {

/// The forms of a time the phone service has been seen to use, and one more. Without a zone, UTC is meant.
enum class Stamp { Seconds, SecondsZulu, FourDigits, FourDigitsZulu, SixDigits, SixDigitsZulu, SixDigitsNewYork };

QString stamped(const QDateTime &time, Stamp stamp);

} // namespace coverdesk::practice
