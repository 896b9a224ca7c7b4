// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"

#include <QStringList>

namespace coverdesk {

/// What a patient is found by: every word of the name, the birth date in the forms people type, the member IDs; without
/// accents, in small letters.
QStringList searchWordsOf(const Patient &patient);

/// What is typed in the search, made comparable with those.
QStringList searchWordsIn(const QString &typed);

/// Whether each of \a wanted begins one of \a words, in any order.
bool isFoundBy(const QStringList &words, const QStringList &wanted);

} // namespace coverdesk
