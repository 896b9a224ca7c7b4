// SPDX-License-Identifier: MIT
#include "ui/settings/renewcard.h"

#include "app/futures.h"
#include "app/secrets/wipe.h"
#include "ui/settings/askstrip.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/sealingline.h"
#include "ui/settings/secretform.h"
#include "ui/settings/sheetmaker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

RenewCard::RenewCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("New keys"), parent)
    , m_desk(desk)
    , m_begin(new Button(tr("Give this history new keys"), this))
    , m_ask(new AskStrip(tr("Give it new keys"), tr("Not now"), this))
    , m_maker(new SheetMaker(this))
    , m_pin(new SecretForm(tr("New PIN or passphrase for the lock"),
                           tr("At least 6 digits, 12 characters, or four words."), &problemWithPin, this))
    , m_passphrase(new SecretForm(tr("New passphrase"), tr("At least 12 characters, or four words."),
                                  &problemWithPassphrase, this))
    , m_again(new AskStrip(tr("Try again"), tr("Give up"), this))
    , m_outcome(new OutcomeLine(this))
    , m_sealing(new SealingLine(desk.history, this))
{
    arrange();
    listen();
    show(nullptr);
}

RenewCard::~RenewCard()
{
    wipeTyped();
}

void RenewCard::arrange()
{
    auto *note =
        new PlainLabel(tr("Where somebody may have copied a key, the recovery sheet or the file of the history: "
                          "every record is sealed anew, and what opened the history before no longer does."),
                       PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_begin->setLeadingIcon(Icon::Refresh);
    for (auto *form : {m_pin, m_passphrase})
        form->setActionWords(tr("Go on"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addStretch();
    body()->addWidget(note);
    body()->addLayout(buttons);
    for (auto *part :
         std::initializer_list<QWidget *>{m_ask, m_maker, m_pin, m_passphrase, m_again, m_outcome, m_sealing})
        body()->addWidget(part);
}

void RenewCard::listen()
{
    connect(m_begin, &Button::clicked, this, &RenewCard::ask);
    connect(m_ask, &AskStrip::agreed, this, &RenewCard::goOn);
    connect(m_maker, &SheetMaker::proven, this, [this] {
        m_typed.phrase = m_maker->takeKey();
        goOn();
    });
    connect(m_maker, &SheetMaker::saved, this, [this] { m_desk.note(AuditAct::Exported, u"recovery sheet"_s); });
    connect(m_maker, &SheetMaker::printed, this, [this] { m_desk.note(AuditAct::Printed, u"recovery sheet"_s); });
    connect(m_pin, &SecretForm::entered, this, [this] {
        m_typed.pin = m_pin->secret();
        goOn();
    });
    connect(m_passphrase, &SecretForm::entered, this, [this] {
        m_typed.passphrase = m_passphrase->secret();
        goOn();
    });
    connect(m_maker, &SheetMaker::cancelled, this, &RenewCard::cancel);
    for (auto *form : {m_pin, m_passphrase})
        connect(form, &SecretForm::cancelled, this, &RenewCard::cancel);
    connect(m_again, &AskStrip::agreed, this, &RenewCard::renew);
    connect(m_again, &AskStrip::declined, this, &RenewCard::cancel);
    connect(m_sealing, &SealingLine::begun, this, [this] { m_begin->setEnabled(false); });
    connect(m_sealing, &SealingLine::ended, this, [this] { m_begin->setEnabled(true); });
}

void RenewCard::refresh()
{
    m_sealing->look();
}

void RenewCard::ask()
{
    m_outcome->hide();
    QStringList steps{tr("A new recovery sheet is made, and two of its words are asked back.")};
    if (m_desk.smith.has(u"pin"_s))
        steps.append(tr("The PIN for the lock is set anew."));
    if (m_desk.smith.has(u"passphrase"_s))
        steps.append(tr("The passphrase is set anew."));
    steps.append(
        tr("Then every record is sealed anew, while you go on working. The old sheet, PIN and passphrase end at "
           "once; backups made before still open by the old sheet."));
    m_ask->ask(steps.join(u' '));
}

/// The first that is still wanted: sheet, PIN, passphrase; then the keys are made.
void RenewCard::goOn()
{
    m_outcome->hide();
    if (m_typed.phrase.isEmpty()) {
        show(m_maker);
        m_maker->begin(m_desk.clinicName(), m_desk.settings.profile());
    } else if (m_typed.pin.isEmpty() && m_desk.smith.has(u"pin"_s)) {
        show(m_pin);
        m_pin->begin();
    } else if (m_typed.passphrase.isEmpty() && m_desk.smith.has(u"passphrase"_s)) {
        show(m_passphrase);
        m_passphrase->begin();
    } else {
        renew();
    }
}

/// Only this one of the steps; none where only the button is to be seen.
void RenewCard::show(QWidget *step)
{
    for (auto *part : std::initializer_list<QWidget *>{m_maker, m_pin, m_passphrase})
        part->setVisible(part == step);
    m_begin->setVisible(step == nullptr);
}

void RenewCard::cancel()
{
    const bool isSheetMade = !m_typed.phrase.isEmpty();
    wipeTyped();
    m_maker->forget();
    show(nullptr);
    m_begin->setFocus(Qt::OtherFocusReason);
    if (isSheetMade)
        m_outcome->say(
            Tone::Warn,
            tr("Nothing was changed. Destroy the sheet that was just made: it opens nothing. What opened the "
               "history before still does."));
}

void RenewCard::renew()
{
    show(nullptr);
    m_begin->setEnabled(false);
    m_outcome->say(Tone::Info, tr("Making the new keys. This takes a few seconds."));
    when(m_desk.smith.renewDataKey(m_typed), this, [this](const Result<Done> &done) { onRenewed(done); });
}

void RenewCard::onRenewed(const Result<Done> &done)
{
    m_begin->setEnabled(true);
    m_outcome->hide();
    if (!done) {
        const auto why = done.failure().kind == Failure::Kind::InUse
            ? tr("Another Coverdesk has this history open, or a backup is being made. Close it, or wait for it.")
            : inWords(done.failure());
        return m_again->ask(tr("The keys were not changed. %1 Keep the new sheet for another try.").arg(why));
    }
    wipeTyped();
    m_desk.noteChange(u"data key"_s);
    m_outcome->say(Tone::Ok, tr("The new keys open this history from now on; what opened it before no longer does."));
    m_sealing->look();
    emit changed();
}

void RenewCard::wipeTyped()
{
    wipe(m_typed.phrase);
    wipe(m_typed.pin);
    wipe(m_typed.passphrase);
    m_pin->forget();
    m_passphrase->forget();
}

} // namespace coverdesk
