// SPDX-License-Identifier: MIT
#include "ui/settings/keychaincard.h"

#include "app/futures.h"
#include "ui/settings/outcomeline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

KeychainCard::KeychainCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("This computer's keychain"), parent)
    , m_desk(desk)
    , m_note(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_renew(new Button(QString(), this))
    , m_outcome(new OutcomeLine(this))
{
    m_note->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_renew);
    buttons->addStretch();
    body()->addWidget(m_note);
    body()->addLayout(buttons);
    body()->addWidget(m_outcome);
    connect(m_renew, &Button::clicked, this, &KeychainCard::renew);
    refresh();
}

void KeychainCard::refresh()
{
    const bool hasPin = m_desk.smith.has(u"pin"_s);
    const bool isUsed = hasPin || m_desk.smith.has(u"keychain"_s);
    if (hasPin)
        m_note->setWords(
            tr("The keychain's key opens the history together with the PIN. To give the keychain a new key, "
               "change the PIN under Lock: each PIN comes with a key of its own."));
    else if (isUsed)
        m_note->setWords(
            tr("The keychain's key opens the history when you start Coverdesk. A new key takes a moment, and "
               "an earlier copy of the keychain opens nothing any more; all else stays as it is."));
    else
        m_note->setWords(tr("The keychain holds no key of this history: it is opened by what you type."));
    m_renew->setWords(isUsed ? tr("Give the keychain a new key") : tr("Let the keychain open it"));
    // With a PIN it would go: it has to be typed for another key.
    m_renew->setVisible(!hasPin);
}

void KeychainCard::renew()
{
    m_renew->setEnabled(false);
    when(m_desk.smith.renewKeychainSlot(), this, [this](const Result<Done> &done) {
        m_renew->setEnabled(true);
        refresh();
        // Another window, or a command, has set one since.
        if (!done && done.failure() == Failure{.kind = Failure::Kind::Refused, .code = u"pin"_s})
            return m_outcome->say(Tone::Bad, tr("Nothing was changed: a PIN was set meanwhile, and it stays."));
        if (!done)
            return m_outcome->say(Tone::Bad, tr("Nothing was changed. %1").arg(inWords(done.failure())));
        m_desk.noteChange(u"keychain"_s);
        m_outcome->say(Tone::Ok, tr("The keychain has a new key. The earlier one no longer opens the history."));
        emit changed();
    });
}

} // namespace coverdesk
