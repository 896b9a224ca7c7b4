// SPDX-License-Identifier: MIT
#include "ui/settings/idlecard.h"

#include "ui/settings/savedline.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace coverdesk {

using std::chrono::minutes;

static constexpr int Longest = 15;

static QStringList choices()
{
    QStringList words;
    for (int count = 1; count <= Longest; ++count)
        words.append(count == 1 ? IdleCard::tr("1 minute") : IdleCard::tr("%1 minutes").arg(count));
    return words;
}

IdleCard::IdleCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("When it locks"), parent)
    , m_desk(desk)
    , m_idle(new ChoiceField(tr("When nobody has touched anything for"), choices(), this))
    , m_saved(new SavedLine(this))
{
    auto *note = new PlainLabel(tr("Coverdesk also locks with Ctrl+L, with the computer's own screen lock, and when "
                                   "the computer goes to sleep. You come back to where you were; nothing typed is "
                                   "lost."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_idle->setMinimumWidth(260);
    body()->addWidget(m_idle, 0, Qt::AlignLeft);
    body()->addWidget(m_saved);
    body()->addWidget(note);
    refresh();
    connect(m_idle, &ChoiceField::choiceChanged, this, &IdleCard::keep);
    connect(m_saved, &SavedLine::undoAsked, this, &IdleCard::undo);
}

void IdleCard::refresh()
{
    const QSignalBlocker quiet(m_idle);
    m_idle->choose(int(m_desk.settings.idleBeforeLock().count()) - 1);
}

bool IdleCard::keepAs(minutes idle)
{
    const auto kept = m_desk.settings.keepIdleBeforeLock(idle);
    refresh();
    if (!kept)
        m_saved->blame(inWords(kept.failure()));
    else
        emit changed(idle);
    return bool(kept);
}

void IdleCard::keep(int place)
{
    const auto before = m_desk.settings.idleBeforeLock();
    const minutes idle(place + 1);
    if (idle == before)
        return;
    m_before = before;
    if (keepAs(idle))
        m_saved->praise(tr("It was %1.").arg(choices().at(int(before.count()) - 1)));
}

void IdleCard::undo()
{
    if (keepAs(m_before))
        m_saved->takenBack();
}

} // namespace coverdesk
