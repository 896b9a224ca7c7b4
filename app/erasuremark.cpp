// SPDX-License-Identifier: MIT
#include "app/erasuremark.h"

#include "app/history/durable.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qint64 LongestText = 100'000;
static constexpr auto Title = "Coverdesk is erasing this history\n";
static constexpr auto FilesGone = "its files are gone\n";

ErasureMark::ErasureMark(const QString &folder)
    : m_path(folder + "/erasing"_L1)
{}

Result<Done> ErasureMark::set(const Wanted &wanted) const
{
    QByteArray text(Title);
    if (wanted.areFilesGone)
        text += FilesGone;
    for (const auto &id : wanted.entries)
        text += id.toByteArray(QUuid::WithoutBraces) + '\n';
    return writeWhole(m_path, text);
}

std::optional<ErasureMark::Wanted> ErasureMark::wanted() const
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto text = file.read(LongestText);
    if (!text.startsWith(Title))
        return std::nullopt;
    Wanted wanted{.areFilesGone = text.contains(FilesGone)};
    for (const auto &line : text.split('\n')) {
        if (const QUuid id(QLatin1StringView{line}); !id.isNull())
            wanted.entries.push_back(id);
    }
    return wanted;
}

void ErasureMark::remove() const
{
    QFile::remove(m_path);
    (void)flushFolder(QFileInfo(m_path).path());
}

} // namespace coverdesk
