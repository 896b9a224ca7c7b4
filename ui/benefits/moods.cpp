// SPDX-License-Identifier: MIT
#include "ui/benefits/moods.h"

#include "app/domain/planterm.h"
namespace coverdesk {

Tone toneOf(Mood mood)
{
    switch (mood) {
    case Mood::Good: return Tone::Ok;
    case Mood::Bad: return Tone::Bad;
    case Mood::Look:
    case Mood::Choose:
    case Mood::Contradiction: return Tone::Warn;
    case Mood::Wait:
    case Mood::Call:
    case Mood::Half: return Tone::Info;
    case Mood::Unavailable: return Tone::Violet;
    case Mood::Still: return Tone::Grey;
    }
    Q_UNREACHABLE();
}

static Icon stillIcon(Standing standing)
{
    switch (standing) {
    case Standing::Paused: return Icon::Pause;
    case Standing::Closed: return Icon::Stop;
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Unconfirmed:
    case Standing::Tracking:
    case Standing::Answered:
    case Standing::Refused:
    case Standing::NeedsPerson: return Icon::Gear;
    }
    Q_UNREACHABLE();
}

Icon iconOf(const StandingWords &words, Standing standing)
{
    switch (words.mood) {
    case Mood::Good: return Icon::Check;
    case Mood::Bad: return Icon::Cross;
    case Mood::Look: return standing == Standing::NeedsPerson ? Icon::Warning : Icon::Magnifier;
    case Mood::Wait: return Icon::Hourglass;
    case Mood::Choose: return Icon::List;
    case Mood::Contradiction: return Icon::Arrows;
    case Mood::Unavailable: return Icon::Plug;
    case Mood::Call: return Icon::Phone;
    case Mood::Half: return Icon::Half;
    case Mood::Still: return stillIcon(standing);
    }
    Q_UNREACHABLE();
}

static PillFace faceOf(const StandingWords &words, Standing standing, bool large)
{
    return {.words = words.text, .icon = iconOf(words, standing), .tone = toneOf(words.mood), .large = large};
}

PillFace faceOf(const Check &check, bool large)
{
    return faceOf(standingOf(check), check.standing, large);
}

PillFace faceOf(const CheckLine &line)
{
    return faceOf(standingOf(line), line.standing, false);
}

static PillFace onDay(PillFace face, const CheckLine &line, const QDate &day)
{
    const auto words = standingOf(line, day);
    if (words != standingOf(line))
        return {.words = words.text, .tone = toneOf(words.mood), .large = face.large};
    face.old = isPastItsTime(line, day);
    return face;
}

PillFace faceOn(const Check &check, const QDate &day, bool large)
{
    return onDay(faceOf(check, large), lineOf(check), day);
}

PillFace faceOn(const CheckLine &line, const QDate &day)
{
    return onDay(faceOf(line), line, day);
}

} // namespace coverdesk
