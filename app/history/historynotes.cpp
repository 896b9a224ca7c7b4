// SPDX-License-Identifier: MIT
#include "app/history/historynotes.h"

#include "app/history/historythread.h"
#include "app/history/notetable.h"

namespace coverdesk {

using Note = std::optional<QByteArray>;

static Result<Done> changed(HistoryFile &file, const std::function<Result<Done>(NoteTable)> &change)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked;
    return file.within("note", [&] { return change({file.database(), file.cipher()}); });
}

QFuture<Result<Note>> HistoryNotes::note(const QString &name)
{
    return m_thread.run<Note>([name](HistoryFile &file) -> Result<Note> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return NoteTable(file.database(), file.cipher()).find(name);
    });
}

QFuture<Result<Done>> HistoryNotes::keep(const QString &name, const QByteArray &note)
{
    return m_thread.run<Done>([name, note](HistoryFile &file) {
        return changed(file, [&](NoteTable notes) { return notes.keep(name, note); });
    });
}

QFuture<Result<Done>> HistoryNotes::forget(const QString &name)
{
    return m_thread.run<Done>(
        [name](HistoryFile &file) { return changed(file, [&](NoteTable notes) { return notes.forget(name); }); });
}

} // namespace coverdesk
