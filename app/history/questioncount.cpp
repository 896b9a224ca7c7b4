// SPDX-License-Identifier: MIT
#include "app/history/questioncount.h"

#include "app/history/notetable.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Note = "questions"_L1;

Result<qint64> QuestionCount::value() const
{
    const auto note = NoteTable(m_database, m_cipher).find(Note);
    if (!note && note.failure().kind != Failure::Kind::Damaged)
        return note.failure();
    return note && *note ? (*note)->toLongLong() : 0;
}

Result<Done> QuestionCount::raise()
{
    const auto count = value();
    return count ? set(*count + 1) : count.failure();
}

Result<Done> QuestionCount::set(qint64 count)
{
    return NoteTable(m_database, m_cipher).keep(Note, QByteArray::number(count));
}

} // namespace coverdesk
