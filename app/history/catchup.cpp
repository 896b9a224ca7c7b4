// SPDX-License-Identifier: MIT
#include "app/history/catchup.h"

#include "app/domain/archive.h"
#include "app/history/audittable.h"
#include "app/history/historyfile.h"
#include "app/history/notetable.h"
#include "app/history/questioncount.h"
#include "app/history/restoredmark.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

QString copyNoteName()
{
    return u"copiedBack"_s;
}

/// The last row of a restored history of which nobody knew how far it had come.
static constexpr auto RestoredNote = "restoredUnknown"_L1;

static Result<Done> noteCopy(const HistoryFile &file)
{
    const AuditEntry entry{
        .at = file.now(), .actor = file.actor(), .act = AuditAct::Restored, .detail = u"from outside"_s};
    if (const auto noted = AuditTable(file.database(), file.cipher()).append(entry); !noted)
        return noted;
    return NoteTable(file.database(), file.cipher()).keep(copyNoteName(), "1");
}

static Result<Done> noteRestored(const HistoryFile &file)
{
    const auto last = Statement(file.database(), u"SELECT coalesce(max(rowid), 0) FROM checks"_s).single();
    if (!last)
        return last.failure();
    return NoteTable(file.database(), file.cipher()).keep(RestoredNote, last->toByteArray());
}

/// Whether anything may go out by itself that was asked after the row: of an older copy it may have gone out already.
static Result<bool> mayAskAfter(const HistoryFile &file, qint64 row)
{
    Statement statement(file.database(), u"SELECT count(*) FROM checks WHERE standing IN (?, ?, ?, ?) AND rowid > ?"_s);
    for (const auto standing : {Standing::Queued, Standing::Sending, Standing::InDoubt, Standing::Paused})
        statement.bind(nameOf(standing));
    const auto found = statement.bind(row).single();
    if (!found)
        return found.failure();
    return found->toInt() > 0;
}

struct Past
{
    qint64 questions = 0;
    bool isFromOutside = false;
    bool isMarked = false;
    std::optional<qint64> restoredUntil = {};
};

static Result<Past> pastOf(const HistoryFile &file)
{
    const RestoredMark mark(file.database());
    const auto questions = QuestionCount(file.database(), file.cipher()).value();
    if (!questions)
        return questions.failure();
    const auto isFromOutside = mark.isFromOutside();
    if (!isFromOutside)
        return isFromOutside.failure();
    const auto isMarked = mark.isSet();
    if (!isMarked)
        return isMarked.failure();
    const auto note = NoteTable(file.database(), file.cipher()).find(RestoredNote);
    if (!note && note.failure().kind != Failure::Kind::Damaged)
        return note.failure();
    Past past{*questions, *isFromOutside, *isMarked, {}};
    if (note && *note)
        past.restoredUntil = (*note)->toLongLong();
    return past;
}

/// The first comparison after a restore only tells how far the history had come that was replaced.
static Result<bool> isNewToUs(const HistoryFile &file, const Past &past, qint64 known)
{
    if (past.isFromOutside)
        return true;
    if (past.questions >= known || past.isMarked)
        return false;
    return past.restoredUntil ? mayAskAfter(file, *past.restoredUntil) : Result<bool>(true);
}

/// Until it was compared once.
static Result<Done> rememberRestored(const HistoryFile &file, const Past &past, qint64 known)
{
    if (known == 0 && (past.isMarked || past.isFromOutside))
        return noteRestored(file);
    if (known > 0 && past.restoredUntil)
        return NoteTable(file.database(), file.cipher()).forget(RestoredNote);
    return Done{};
}

static Result<Done> bringUp(const HistoryFile &file, const Past &past, bool isCopy, qint64 known)
{
    if (const auto noted = isCopy ? noteCopy(file) : Result<Done>(Done{}); !noted)
        return noted;
    const bool isBehind = past.questions < known;
    const bool asksPeople = isCopy || (isBehind && past.isMarked);
    if (const auto set = asksPeople ? RestoredMark(file.database()).set() : Result<Done>(Done{}); !set)
        return set;
    if (const auto remembered = rememberRestored(file, past, known); !remembered)
        return remembered;
    return isBehind ? QuestionCount(file.database(), file.cipher()).set(known) : Result<Done>(Done{});
}

Result<bool> catchUp(HistoryFile &file, qint64 known)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked.failure();
    const auto past = pastOf(file);
    if (!past)
        return past.failure();
    const bool isRestored = past->isMarked || past->restoredUntil;
    if (past->questions >= known && !isRestored)
        return false;
    bool isCopy = false;
    const auto caughtUp = file.within("catchUp", [&]() -> Result<Done> {
        const auto isNew = isNewToUs(file, *past, known);
        if (!isNew)
            return isNew.failure();
        isCopy = *isNew;
        return bringUp(file, *past, isCopy, known);
    });
    return caughtUp ? Result<bool>(isCopy) : caughtUp.failure();
}

} // namespace coverdesk
