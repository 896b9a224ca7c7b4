// SPDX-License-Identifier: MIT
#include "app/backupfile.h"

#include "app/history/connection.h"
#include "app/history/fileheader.h"
#include "app/history/keytable.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Phrase = "phrase"_L1;

Result<Done> BackupFile::needsPhrase() const
{
    return openSlot(nullptr);
}

Result<Done> BackupFile::opensBy(const QByteArray &phraseKey) const
{
    return openSlot(&phraseKey);
}

Result<Done> BackupFile::openSlot(const QByteArray *phraseKey) const
{
    const QFileInfo file(m_path);
    if (!file.isFile())
        return Failure{.kind = Failure::Kind::NotFound, .code = u"backup"_s};
    if (Connection::isOpenHere(file.absoluteFilePath()))
        return Failure{.kind = Failure::Kind::InUse, .code = u"backup"_s};
    if (file.size() == 0)
        return Failure{.kind = Failure::Kind::Foreign};
    if (const auto fits = fitsThisProgram(m_path); !fits)
        return fits;
    Connection connection(m_path, Connection::Access::Read);
    if (const auto opened = connection.open(); !opened)
        return opened;
    const KeyTable table(connection.database());
    const auto known = table.all();
    if (!known && known.failure().kind == Failure::Kind::Damaged)
        return known.failure();
    // The table of an older program's file may be another.
    if (!known)
        return Failure{.kind = Failure::Kind::KeyMissing, .code = Phrase};
    const auto slot =
        std::find_if(known->cbegin(), known->cend(), [](const KeySlot &candidate) { return candidate.kind == Phrase; });
    if (slot == known->cend())
        return Failure{.kind = Failure::Kind::KeyMissing, .code = Phrase};
    if (phraseKey && !table.open(slot->id, *phraseKey))
        return Failure{.kind = Failure::Kind::WrongKey, .code = Phrase};
    return Done{};
}

} // namespace coverdesk
