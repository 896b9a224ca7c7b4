// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QString>

#include <variant>

namespace coverdesk::terminal {

/// The inquiry in the JSON file of that name, "-" being standard input; or a sentence that says what is wrong with it.
std::variant<Inquiry, QString> inquiryFrom(const QString &fileName);

} // namespace coverdesk::terminal
