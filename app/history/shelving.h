// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <functional>

namespace coverdesk {

class HistoryFile;

/// Brings an unlocked history of a version before the fourth to what this one keeps beside its records: the shelf of
/// patients, and when each answer came; or the shelf of one of which not all was left to what is there. It can be
/// stopped, or killed, at any time, and goes on with the next `finish`.
class Shelving
{
public:
    /// In the place of how far it came (`unshelved`): only the shelf is to be looked over.
    static constexpr qint64 ShelfOnly = -1;

    explicit Shelving(HistoryFile &file)
        : m_file(file)
    {}

    Result<Done> finish();

private:
    Result<bool> isLeft() const;
    Result<Done> shelve(const std::function<bool(int block)> &isMeant);
    Result<Done> mend();
    Result<bool> some();
    Result<bool> leaveNothing();

    HistoryFile &m_file;
};

} // namespace coverdesk
