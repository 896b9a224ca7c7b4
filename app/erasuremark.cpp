// SPDX-License-Identifier: MIT
#include "app/erasuremark.h"

#include "app/history/durable.h"
#include "app/history/ownerfolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qint64 LongestText = 10'000;
static constexpr auto Title = "Coverdesk is erasing this history\n";

ErasureMark::ErasureMark(const QString &folder)
    : m_path(folder + "/erasing"_L1)
{}

Result<Done> ErasureMark::set(const std::vector<QUuid> &slotIds) const
{
    const QString half = m_path + ".half"_L1;
    QFile::remove(half);
    if (const auto made = makeOwnersFile(half); !made)
        return made;
    QFile file(half);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"folder"_s};
    QByteArray text(Title);
    for (const auto &id : slotIds)
        text += id.toByteArray(QUuid::WithoutBraces) + '\n';
    if (file.write(text) != text.size())
        return Failure{.kind = Failure::Kind::DiskFull};
    file.close();
    if (const auto flushed = flushFile(half); !flushed)
        return flushed;
    return putInPlace(half, m_path);
}

std::optional<std::vector<QUuid>> ErasureMark::slotIds() const
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto text = file.read(LongestText);
    if (!text.startsWith(Title))
        return std::nullopt;
    std::vector<QUuid> ids;
    for (const auto &line : text.split('\n')) {
        if (const QUuid id(QLatin1StringView{line}); !id.isNull())
            ids.push_back(id);
    }
    return ids;
}

void ErasureMark::remove() const
{
    QFile::remove(m_path);
    (void)flushFolder(QFileInfo(m_path).path());
}

} // namespace coverdesk
