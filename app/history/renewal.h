// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"

#include <vector>

namespace coverdesk {

class HistoryFile;

/// Seals a whole history with another data key, some records at a time; whoever is interrupted goes on where it stands.
///
/// The new key seals everything from the first moment. The old one stays, sealed by the new one, until no record needs
/// it. How far it has come stands in the history beside it.
class Renewal
{
public:
    explicit Renewal(HistoryFile &file)
        : m_file(file)
    {}

    Result<Done> begin(const std::vector<SlotWithKey> &fresh);
    Result<bool> isUnderWay() const;

    /// Seals the next records anew; tells whether more are left.
    Result<bool> goOn();

private:
    Result<bool> sealSome();
    Result<Done> finish();

    HistoryFile &m_file;
};

} // namespace coverdesk
