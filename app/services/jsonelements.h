// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

namespace coverdesk {

/// The elements of a list, byte for byte as they came: of the list that \a json, which must be valid, is, or of the
/// first one among the members of the object that it is.
QByteArrayList elementsOf(const QByteArray &json);

} // namespace coverdesk
