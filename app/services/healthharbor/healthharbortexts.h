// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

namespace coverdesk::healthharbor {

// How Health Harbor writes dates, times, numbers and tickets.

/// "06-15-1990"
QString dateText(const QDate &date);

/// A date as MM-DD-YYYY, MM/DD/YYYY, ISO, YYYYMMDD or MMDDYYYY; what is none of 1900 to 2199, or may be read in two
/// ways, is kept as it came.
StatedDate statedDate(const QString &text);

/// A time with any number of fraction digits; without a zone it is UTC.
std::optional<QDateTime> timeIn(const QString &text);

QString digitsOf(const QString &text);

/// Letters and digits in small letters: what two spellings of one name or number have in common.
QString comparable(const QString &text);

/// The words of \a text made comparable, in alphabetical order.
QStringList comparableWords(const QString &text);

/// Whether \a text can be a ticket: it becomes part of an address.
bool isTicket(const QString &text);

} // namespace coverdesk::healthharbor
