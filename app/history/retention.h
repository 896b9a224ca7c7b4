// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <QHash>

#include <functional>

namespace coverdesk {

class HistoryFile;

/// How long what is kept stays after the last thing that happened to it.
struct RetentionRule
{
    /// 45 CFR 164.316(b)(2)(i) asks for six; a state, or a payer's contract, may ask for more.
    int years = 6;

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// What a rule lets go.
struct Purgeable
{
    qint64 checks = 0;
    qint64 patients = 0;
    /// When the first and the last of the checks were asked.
    std::optional<QDateTime> oldest;
    std::optional<QDateTime> newest;

    friend bool operator==(const Purgeable &, const Purgeable &) = default;
};

/// Finds what is older than a rule allows, and takes it out of an unlocked history: checks that are settled, and then
/// patients of whom no check is left and whom the audit log has not named since. What does not open stays: nobody
/// knows how old it is.
class Retention
{
public:
    /// Everything that last happened before \a limit may go.
    Retention(HistoryFile &file, const QDateTime &limit)
        : m_file(file)
        , m_limit(limit)
    {}

    Result<Purgeable> preview() const;

    /// Takes out the next checks, at most \a most of them, and tells which. Within a transaction.
    Result<std::vector<QUuid>> takeChecks(int most);

    /// Takes out the patients of whom nothing is left. Within a transaction, over patients just read.
    Result<int> takePatients();

private:
    using CountByPatient = QHash<QUuid, qint64>;

    Result<std::vector<CheckLine>> oldChecks(std::optional<int> most) const;
    Result<CountByPatient> checksOfPatients() const;
    Result<std::vector<QUuid>> patientsWithout(const CountByPatient &left) const;
    Result<Done> dropChanged(std::vector<QUuid> &patients) const;

    HistoryFile &m_file;
    QDateTime m_limit;
};

} // namespace coverdesk
