// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace coverdesk {

/// Says in the profile that a person had the history erased, before its keys go: a program that is killed then leaves a
/// file without keys behind, and only this tells it from one that lost them.
class ErasureMark
{
public:
    struct Wanted
    {
        /// The slots, and histories with their waymarks, whose entries in the keychain are to go with it, also those
        /// of histories that were set aside.
        std::vector<QUuid> entries = {};
        /// What is there from then on is another history.
        bool areFilesGone = false;
    };

    /// \a folder is the profile's.
    explicit ErasureMark(const QString &folder);

    Result<Done> set(const Wanted &wanted) const;
    /// Nothing where none is to be erased.
    std::optional<Wanted> wanted() const;
    void remove() const;

private:
    QString m_path;
};

} // namespace coverdesk
