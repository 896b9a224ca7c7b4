// SPDX-License-Identifier: MIT
#include "ui/settings/passphrasecard.h"

#include "app/futures.h"
#include "ui/settings/askstrip.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/secretform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

PassphraseCard::PassphraseCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("Passphrase"), parent)
    , m_desk(desk)
    , m_state(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_set(new Button(QString(), this))
    , m_drop(new Button(tr("Remove the passphrase"), this))
    , m_form(new SecretForm(tr("New passphrase"), tr("At least 12 characters, or four words."), &problemWithPassphrase,
                            this))
    , m_ask(new AskStrip(tr("Remove it"), tr("Keep it"), this))
    , m_outcome(new OutcomeLine(this))
{
    arrange();
    listen();
    m_form->hide();
    refresh();
}

void PassphraseCard::arrange()
{
    m_state->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_set);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    body()->addWidget(m_state);
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    body()->addWidget(m_ask);
    body()->addWidget(m_outcome);
}

void PassphraseCard::listen()
{
    connect(m_set, &Button::clicked, this, &PassphraseCard::unfold);
    connect(m_drop, &Button::clicked, this, &PassphraseCard::askToDrop);
    connect(m_form, &SecretForm::entered, this, &PassphraseCard::keep);
    connect(m_form, &SecretForm::cancelled, this, &PassphraseCard::fold);
    connect(m_ask, &AskStrip::agreed, this, &PassphraseCard::drop);
}

void PassphraseCard::refresh()
{
    const bool isThere = m_desk.smith.has(u"passphrase"_s);
    m_state->setWords(isThere ? tr("A passphrase opens this history by itself: where the keychain cannot, and for "
                                   "coverdesk-cli.")
                              : tr("No passphrase is set. One would open this history by itself: where the keychain "
                                   "cannot, and for coverdesk-cli. It may be left out."));
    m_set->setWords(isThere ? tr("Change the passphrase") : tr("Set a passphrase"));
    m_form->setActionWords(isThere ? tr("Change to this passphrase") : tr("Set this passphrase"));
    m_drop->setVisible(isThere && m_form->isHidden());
}

void PassphraseCard::unfold()
{
    m_outcome->hide();
    m_ask->hide();
    m_set->hide();
    m_drop->hide();
    m_form->show();
    m_form->begin();
}

void PassphraseCard::fold()
{
    m_form->forget();
    m_form->setBusy(false);
    m_form->hide();
    m_set->show();
    refresh();
    m_set->setFocus(Qt::OtherFocusReason);
}

void PassphraseCard::keep()
{
    m_form->setBusy(true);
    m_outcome->say(Tone::Info, tr("Making the key of it. This takes about a second."));
    when(m_desk.smith.keepPassphrase(m_form->secret()), this, [this](const Result<Done> &done) {
        onDone(done, u"passphrase"_s,
               tr("The passphrase opens this history from now on. Any earlier one no longer "
                  "does."));
    });
}

void PassphraseCard::askToDrop()
{
    m_outcome->hide();
    m_ask->ask(tr("Remove the passphrase? Without it coverdesk-cli needs the keychain, and where the keychain is lost "
                  "only the recovery sheet opens this history."));
}

void PassphraseCard::drop()
{
    when(m_desk.smith.dropPassphrase(), this, [this](const Result<Done> &done) {
        onDone(done, u"passphrase removed"_s, tr("The passphrase no longer opens this history."));
    });
}

void PassphraseCard::onDone(const Result<Done> &done, const QString &detail, const QString &words)
{
    fold();
    if (!done && done.failure().code == "last"_L1)
        return m_outcome->say(Tone::Bad,
                              tr("Nothing but the passphrase opens this history, so it stays. Make the recovery "
                                 "sheet first."));
    if (!done && done.failure().code == "unproven"_L1)
        return m_outcome->say(Tone::Bad,
                              tr("This computer's keychain does not open the history by itself right now, so the "
                                 "passphrase stays: it may be the only way in. Make the recovery sheet first."));
    if (!done)
        return m_outcome->say(Tone::Bad, inWords(done.failure()));
    m_desk.noteChange(detail);
    m_outcome->say(Tone::Ok, words);
    emit changed();
}

} // namespace coverdesk
