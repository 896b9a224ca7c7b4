// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace coverdesk {

/// What of a patient and their insurance stands in a text that was copied from elsewhere; what is not there is unknown.
struct CardText
{
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    std::optional<QDate> bornOn = {};
    std::optional<QString> payer = {};
    std::optional<QString> memberId = {};
    std::optional<QString> groupId = {};

    /// How many of the fields are known.
    int count() const;

    friend bool operator==(const CardText &, const CardText &) = default;
};

/// Reads a text as it is copied from a chart, an e-mail or a scanned card: lines or parts between commas and tabs, with
/// names in front ("Member ID: U123") or without; what is said to be the policyholder's is not the patient's. A part
/// without one is an insurance company where \a payers holds it, a birth date where it is a date before \a today, a
/// member ID where it has digits enough, else a name. What may be two things is none.
CardText cardIn(const QString &text, const QStringList &payers, const QDate &today);

} // namespace coverdesk
