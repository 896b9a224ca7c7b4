// SPDX-License-Identifier: MIT
#include "app/history/historyfiles.h"

#include "app/domain/crashpoint.h"
#include "app/history/durable.h"
#include "app/history/filelock.h"
#include "app/history/holder.h"
#include "app/history/ownerfolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr auto Patience = 5s;
static constexpr auto Aside = "history-before-"_L1;

QString historyPathOf(const QString &profile)
{
    return profile % u"/history.sqlite"_s;
}

QStringList historyEndings()
{
    return {QString(), u"-wal"_s, u"-journal"_s, u"-shm"_s};
}

Result<Done> alone(const QString &profile, const std::function<Result<Done>()> &work)
{
    const QString holders = profile % u"/holders"_s;
    if (const auto made = makeOwnersFolder(holders); !made)
        return made;
    FileLock opening(holders % u"/opening"_s);
    if (const auto locked = opening.lock(Patience); !locked)
        return locked;
    if (!Holder(holders).isAlone())
        return Failure{.kind = Failure::Kind::InUse, .code = u"history"_s};
    return work();
}

QString freeAsideName(const QString &profile, const QDate &day)
{
    const QString stem = profile % u'/' % Aside % day.toString(Qt::ISODate);
    const auto endings = historyEndings();
    for (int count = 1;; ++count) {
        const QString name = stem % (count > 1 ? u'-' % QString::number(count) : QString()) % u".sqlite"_s;
        if (std::none_of(endings.cbegin(), endings.cend(),
                         [&name](const QString &ending) { return QFileInfo::exists(name + ending); }))
            return name;
    }
}

QStringList filesSetAside(const QString &profile)
{
    QStringList paths;
    for (const auto &name : QDir(profile).entryList({Aside + "*.sqlite*"_L1}, QDir::Files))
        paths.append(profile % u'/' % name);
    return paths;
}

Result<Done> renameHistory(const QString &from, const QString &to)
{
    const auto endings = historyEndings();
    for (qsizetype count = 0; count < endings.size(); ++count) {
        if (!QFileInfo::exists(from + endings.at(count)))
            continue;
        const auto moved = putInPlace(from + endings.at(count), to + endings.at(count));
        crashPoint("restore", "aside");
        if (moved)
            continue;
        while (--count >= 0)
            (void)putInPlace(to + endings.at(count), from + endings.at(count));
        return moved;
    }
    return Done{};
}

} // namespace coverdesk
