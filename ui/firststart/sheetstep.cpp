// SPDX-License-Identifier: MIT
#include "ui/firststart/sheetstep.h"

#include "app/office.h"
#include "ui/settings/recoverycard.h"
#include "ui/settings/sheetmaker.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

SheetStep::SheetStep(Office &office, QWidget *parent)
    : StepPage(tr("Make the recovery sheet"),
               tr("What you keep here is encrypted, and this computer holds the key. If the computer breaks or its "
                  "keychain is lost, only this sheet of paper opens the history and its backups."),
               parent)
    , m_office(office)
    , m_card(new RecoveryCard({office.smith(), office.history(), office.settings()}, this))
    , m_later(new Button(tr("Later: Settings keeps asking"), Button::Kind::Link, this))
    , m_next(new Button(tr("Next"), this))
{
    body()->addWidget(m_card);
    auto *back = new Button(tr("Back"), this);
    buttons()->addWidget(back);
    buttons()->addStretch();
    buttons()->addWidget(m_later);
    buttons()->addSpacing(6);
    buttons()->addWidget(m_next);
    connect(back, &Button::clicked, this, [this] {
        putAway();
        emit backAsked();
    });
    connect(m_later, &Button::clicked, this, [this] {
        putAway();
        emit nextAsked();
    });
    connect(m_next, &Button::clicked, this, &SheetStep::nextAsked);
    connect(m_card, &RecoveryCard::kept, this, &SheetStep::arrive);
    refresh();
}

void SheetStep::refresh()
{
    const auto isThere = m_office.smith().has(u"phrase"_s);
    m_later->setVisible(!isThere);
    m_next->setEnabled(isThere);
    m_next->setKind(isThere ? Button::Kind::Primary : Button::Kind::Plain);
    m_next->setHint(isThere ? tr("Enter") : QString());
}

void SheetStep::arrive()
{
    refresh();
    if (m_next->isEnabled())
        return m_next->setFocus(Qt::OtherFocusReason);
    for (auto *button : m_card->findChildren<Button *>()) {
        if (button->isVisibleTo(this) && button->kind() == Button::Kind::Primary)
            return button->setFocus(Qt::OtherFocusReason);
    }
}

bool SheetStep::putAway()
{
    if (!m_card->maker().hasPhrase())
        return false;
    emit m_card->maker().cancelled();
    return true;
}

} // namespace coverdesk
