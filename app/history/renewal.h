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
/// it: for good, where one does not open, which may be mended some day. How far it has come stands in the history
/// beside it.
class Renewal
{
public:
    explicit Renewal(HistoryFile &file)
        : m_file(file)
    {}

    /// InUse (code "renewing") where the last one is not through.
    Result<Done> begin(const std::vector<SlotWithKey> &fresh);
    Result<bool> isUnderWay() const;

    /// How many records the last one could not open, once it is through.
    Result<int> leftBehind() const;

    /// Seals the next records anew; tells whether more are left.
    Result<bool> goOn();

private:
    Result<bool> sealSome();
    Result<int> leftSoFar() const;
    Result<Done> noteLeft(int more, bool isFirst);
    Result<Done> finish();

    HistoryFile &m_file;
};

} // namespace coverdesk
