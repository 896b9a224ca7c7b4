// SPDX-License-Identifier: MIT
#include "app/pinowed.h"

#include "app/history/durable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Restored = "restored\n";
static constexpr qint64 LongestText = 100;

PinOwed::PinOwed(const QString &folder)
    : m_path(folder + "/pin-owed"_L1)
{}

Result<Done> PinOwed::set(Why why) const
{
    return writeWhole(m_path, why == Why::Restored ? Restored : "forgotten\n");
}

std::optional<PinOwed::Why> PinOwed::why() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    const bool isForgotten = file.open(QFile::ReadOnly) && file.read(LongestText) != Restored;
    return isForgotten ? Why::Forgotten : Why::Restored;
}

void PinOwed::settle() const
{
    QFile::remove(m_path);
}

} // namespace coverdesk
