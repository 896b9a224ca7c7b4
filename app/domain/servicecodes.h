// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace coverdesk {

/// A procedure code as it is typed, and the modifier that was typed behind it: "90837-95" is one of each.
struct ProcedureCode
{
    QString code;
    QString modifier = {};

    friend bool operator==(const ProcedureCode &, const ProcedureCode &) = default;
};

/// Whether it is written as a CPT or HCPCS code is; whether there is such a code is not known.
bool isProcedureCode(QStringView text);

/// The code in \a text and its modifier, behind a dash, a colon or blanks; none where it is no code. In capitals.
std::optional<ProcedureCode> procedureCodeIn(const QString &text);

/// The diagnosis code of ICD-10-CM in \a text, in capitals and with its dot: "f411" is "F41.1"; none where it is not
/// written as one.
std::optional<QString> diagnosisCodeIn(const QString &text);

} // namespace coverdesk
