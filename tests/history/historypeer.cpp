// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace coverdesk;

static int say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
    return 0;
}

static int sayDone(const Result<Done> &result)
{
    return say(result ? "done" : "refused");
}

static int mergeOrPart(const QStringList &arguments)
{
    History history(arguments.value(1));
    const auto known = history.open().result();
    if (!known || !history.unlock(known->front().id, samples::slotKey()).result())
        return say("locked");
    const QUuid from(arguments.value(3));
    if (arguments.value(2) == "part"_L1)
        return say(history.patients().undoMerge(from, {}).result() ? "done" : "refused");
    return sayDone(history.patients().merge(from, QUuid(arguments.value(4)), {}, {}).result());
}

/// historypeer FOLDER start: is one of many first programs. historypeer FOLDER claim ID: claims the check as being
/// sent, and holds it until it is killed. historypeer FOLDER add COUNT: adds so many checks
/// and says the id of each once it is kept. historypeer FOLDER renew: seals everything with another data key,
/// opened by the keys of `samples`. historypeer FOLDER migrate: opens a file of an older version. historypeer FOLDER
/// merge FROM INTO and historypeer FOLDER part FROM: makes two patients one, and two again.
int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(2) == "merge"_L1 || arguments.value(2) == "part"_L1)
        return mergeOrPart(arguments);
    HistoryFile file(arguments.value(1), &QDateTime::currentDateTimeUtc);
    const auto keys = file.open();
    if (!keys)
        return say(keys.failure().said.toUtf8().constData()) + 1;
    if (arguments.value(2) == "start"_L1) {
        const auto made = file.makeDataKey(QUuid::createUuid(), samples::slotKey());
        return say(made ? "made" : made.failure().kind == Failure::Kind::InUse ? "taken" : "failed");
    }
    if (arguments.value(2) == "migrate"_L1)
        return say(file.unlock(keys->front().id, QByteArray(32, 'p')) ? "migrated" : "locked");
    if (!file.unlock(keys->front().id, samples::slotKey()) && !file.unlock(keys->front().id, samples::newSlot().key))
        return say("locked");
    if (arguments.value(2) == "renew"_L1)
        return say(samples::renewed(file) ? "renewed" : "failed");
    if (arguments.value(2) == "add"_L1) {
        for (int count = arguments.value(3).toInt(); count > 0; --count) {
            const auto kept = file.add(samples::check());
            say(kept ? kept->id.toByteArray().constData() : "failed");
        }
        return 0;
    }
    const auto claimed =
        file.claim(QUuid(arguments.value(3)), QDateTime::currentDateTimeUtc().addSecs(3600), [](Check check) {
            check.standing = Standing::Sending;
            return std::optional(check);
        });
    say(claimed ? "claimed" : "refused");
    return QCoreApplication::exec();
}
