// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

class HistoryFile;

/// Brings an unlocked history of a version before the fourth to what this one keeps beside its records: the shelf of
/// patients, and when each answer came. It can be stopped, or killed, at any time, and goes on with the next `finish`.
class Shelving
{
public:
    explicit Shelving(HistoryFile &file)
        : m_file(file)
    {}

    Result<Done> finish();

private:
    Result<bool> isLeft() const;
    Result<Done> begin();
    Result<bool> some();

    HistoryFile &m_file;
};

} // namespace coverdesk
