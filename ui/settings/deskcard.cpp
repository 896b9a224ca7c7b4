// SPDX-License-Identifier: MIT
#include "ui/settings/deskcard.h"

#include "app/whoami.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Longest = 8;

DeskCard::DeskCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("Who is at the desk?"), parent)
    , m_desk(desk)
    , m_initials(new FormField(tr("Initials"), this))
    , m_saved(new SavedLine(this))
{
    auto *note = new PlainLabel(tr("The audit log names %1, whose account of this computer is signed in. Where several "
                                   "people share it, their initials tell who it was.")
                                    .arg(userOfThisComputer()),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_initials->edit()->setMaxLength(Longest);
    m_initials->setFixedWidth(180);
    body()->addWidget(note);
    body()->addWidget(m_initials);
    body()->addWidget(m_saved);
    connect(m_initials, &FormField::left, this, &DeskCard::keep);
    connect(m_initials->edit(), &QLineEdit::returnPressed, this, &DeskCard::keep);
    connect(m_saved, &SavedLine::undoAsked, this, &DeskCard::undo);
    refresh();
}

void DeskCard::refresh()
{
    if (!m_initials->edit()->hasFocus())
        m_initials->setText(m_desk.settings.initials());
}

bool DeskCard::keepAs(const QString &initials)
{
    const auto kept = m_desk.settings.keepInitials(initials);
    m_initials->setText(initials);
    m_desk.history.setActor({userOfThisComputer(), initials});
    if (!kept)
        m_saved->blame(inWords(kept.failure()));
    return bool(kept);
}

void DeskCard::keep()
{
    const auto initials = m_initials->text().simplified();
    const auto before = m_desk.settings.initials();
    if (initials == before)
        return;
    m_before = before;
    if (keepAs(initials))
        m_saved->praise(before.isEmpty() ? tr("No initials were given before.") : tr("They were %1.").arg(before));
}

void DeskCard::undo()
{
    if (keepAs(m_before))
        m_saved->takenBack();
}

} // namespace coverdesk
