// SPDX-License-Identifier: MIT
#include "ui/settings/pincard.h"

#include "app/futures.h"
#include "ui/settings/askstrip.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/secretform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tonelabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

PinCard::PinCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("What opens the lock"), parent)
    , m_desk(desk)
    , m_hidesOnly(new Strip(Tone::Warn, this))
    , m_locks(new ToneLabel(Icon::Lock, tr("A PIN opens the lock."), Tone::Ok, this))
    , m_note(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_set(new Button(QString(), this))
    , m_drop(new Button(tr("Remove the PIN"), this))
    , m_sheet(new Button(tr("Make the recovery sheet first"), this))
    , m_form(new SecretForm(tr("New PIN or passphrase"), tr("At least 6 digits, 12 characters, or four words."),
                            &problemWithPin, this))
    , m_ask(new AskStrip(tr("Remove it"), tr("Keep it"), this))
    , m_outcome(new OutcomeLine(this))
{
    arrange();
    listen();
    m_form->hide();
    refresh();
}

void PinCard::arrange()
{
    auto *words = new PlainLabel(tr("The lock only hides what is on the screen: whoever can use this computer's "
                                    "account can open it."),
                                 m_hidesOnly);
    words->setWrapping(true);
    m_hidesOnly->row()->addWidget(words, 1);
    m_note->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_set, m_drop, m_sheet})
        buttons->addWidget(button);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{m_hidesOnly, m_locks, m_note})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_form);
    body()->addWidget(m_ask);
    body()->addWidget(m_outcome);
}

void PinCard::listen()
{
    connect(m_set, &Button::clicked, this, &PinCard::unfold);
    connect(m_drop, &Button::clicked, this, &PinCard::askToDrop);
    connect(m_sheet, &Button::clicked, this, &PinCard::sheetAsked);
    connect(m_form, &SecretForm::entered, this, &PinCard::keep);
    connect(m_form, &SecretForm::cancelled, this, &PinCard::fold);
    connect(m_ask, &AskStrip::agreed, this, &PinCard::drop);
}

void PinCard::refresh()
{
    const bool isThere = m_desk.smith.has(u"pin"_s);
    // Whoever forgets it must have another way in.
    const bool isSafe = isThere || m_desk.smith.has(u"phrase"_s);
    const bool isFolded = m_form->isHidden();
    m_hidesOnly->setVisible(!isThere);
    m_locks->setVisible(isThere);
    m_note->setWords(isThere ? tr("The history opens only with the PIN and this computer's keychain together. Whoever "
                                  "forgets it needs the recovery sheet.")
                             : tr("With a PIN the history opens only by the PIN and this computer's keychain together. "
                                  "Whoever forgets it needs the recovery sheet, so that comes first."));
    m_set->setWords(isThere ? tr("Change the PIN") : tr("Set a PIN"));
    m_form->setActionWords(isThere ? tr("Change to this PIN") : tr("Set this PIN"));
    m_set->setVisible(isSafe && isFolded);
    m_drop->setVisible(isThere && isFolded);
    m_sheet->setVisible(!isSafe);
}

void PinCard::unfold()
{
    m_outcome->hide();
    m_ask->hide();
    m_form->show();
    refresh();
    m_form->begin();
}

void PinCard::fold()
{
    m_form->forget();
    m_form->setBusy(false);
    m_form->hide();
    refresh();
    m_set->setFocus(Qt::OtherFocusReason);
}

void PinCard::keep()
{
    m_form->setBusy(true);
    m_outcome->say(Tone::Info, tr("Making the key of it. This takes about a second."));
    when(m_desk.smith.keepPin(m_form->secret()), this, [this](const Result<Done> &done) {
        onDone(done, u"pin"_s,
               tr("From now on the lock opens only by what you typed. Any earlier PIN no longer does."));
    });
}

void PinCard::askToDrop()
{
    m_outcome->hide();
    m_ask->ask(tr("Remove the PIN? From then on the lock only hides what is on the screen: whoever can use this "
                  "computer's account can open it."));
}

void PinCard::drop()
{
    when(m_desk.smith.dropPin(), this, [this](const Result<Done> &done) {
        onDone(done, u"pin removed"_s, tr("The PIN is removed: the keychain alone opens the history."));
    });
}

void PinCard::onDone(const Result<Done> &done, const QString &detail, const QString &words)
{
    fold();
    if (!done)
        return m_outcome->say(Tone::Bad, tr("Nothing was changed. %1").arg(inWords(done.failure())));
    m_desk.noteChange(detail);
    m_outcome->say(Tone::Ok, words);
    emit changed();
}

} // namespace coverdesk
