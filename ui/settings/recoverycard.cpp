// SPDX-License-Identifier: MIT
#include "ui/settings/recoverycard.h"

#include "app/futures.h"
#include "app/secrets/wipe.h"
#include "ui/settings/outcomeline.h"
#include "ui/settings/sheetmaker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tonelabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

RecoveryCard::RecoveryCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("Recovery sheet"), parent)
    , m_desk(desk)
    , m_missing(new Strip(Tone::Warn, this))
    , m_there(new ToneLabel(Icon::Check, tr("There is a recovery sheet."), Tone::Ok, this))
    , m_note(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_make(new Button(QString(), this))
    , m_maker(new SheetMaker(this))
    , m_outcome(new OutcomeLine(this))
{
    arrange();
    listen();
    m_maker->hide();
    refresh();
}

RecoveryCard::~RecoveryCard()
{
    wipe(m_key);
}

void RecoveryCard::arrange()
{
    auto *words =
        new PlainLabel(tr("No recovery sheet yet: if this computer's keychain is lost, so is the history."), m_missing);
    words->setWrapping(true);
    m_missing->row()->addWidget(words, 1);
    m_note->setWrapping(true);
    m_make->setLeadingIcon(Icon::Key);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{m_missing, m_there, m_note})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_maker);
    body()->addWidget(m_outcome);
}

void RecoveryCard::listen()
{
    connect(m_make, &Button::clicked, this, &RecoveryCard::begin);
    connect(m_maker, &SheetMaker::cancelled, this, &RecoveryCard::fold);
    connect(m_maker, &SheetMaker::proven, this, &RecoveryCard::keep);
    connect(m_maker, &SheetMaker::saved, this, [this] { m_desk.note(AuditAct::Exported, u"recovery sheet"_s); });
    connect(m_maker, &SheetMaker::printed, this, [this] { m_desk.note(AuditAct::Printed, u"recovery sheet"_s); });
}

void RecoveryCard::refresh()
{
    const bool isThere = m_desk.smith.has(u"phrase"_s);
    m_missing->setVisible(!isThere);
    m_there->setVisible(isThere);
    m_note->setWords(
        isThere ? tr("Its 24 words open this history where the keychain cannot, and its backups on another computer. "
                     "They cannot be shown again. Make a new sheet if yours is lost: the old one no longer opens this "
                     "history (old backups still do by the old one).")
                : tr("A sheet of paper with 24 words that open this history where the keychain cannot, and its "
                     "backups on another computer."));
    m_make->setWords(isThere ? tr("Make a new sheet") : tr("Make the recovery sheet"));
    m_make->setKind(isThere ? Button::Kind::Plain : Button::Kind::Primary);
}

void RecoveryCard::begin()
{
    m_outcome->hide();
    m_make->hide();
    m_maker->show();
    m_maker->begin(m_desk.clinicName(), m_desk.settings.profile());
}

void RecoveryCard::fold()
{
    m_maker->forget();
    m_maker->hide();
    m_make->show();
    m_make->setFocus(Qt::OtherFocusReason);
}

void RecoveryCard::keep()
{
    const bool hadOne = m_desk.smith.has(u"phrase"_s);
    m_key = m_maker->takeKey();
    m_maker->setEnabled(false);
    when(m_desk.smith.keepPhrase(m_key), this, [this, hadOne](const Result<Done> &done) { onKept(done, hadOne); });
}

void RecoveryCard::onKept(const Result<Done> &done, bool hadOne)
{
    wipe(m_key);
    m_maker->setEnabled(true);
    fold();
    refresh();
    if (!done)
        return m_outcome->say(Tone::Bad,
                              tr("The sheet was not made to open the history: destroy it and make another. %1")
                                  .arg(inWords(done.failure())));
    m_desk.noteChange(u"phrase"_s);
    m_outcome->say(Tone::Ok,
                   hadOne ? tr("The new sheet opens this history from now on. The old one no longer does; backups "
                               "made before still open by the old one.")
                          : tr("The sheet opens this history from now on. Lock it away."));
    emit kept();
}

} // namespace coverdesk
