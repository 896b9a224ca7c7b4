// SPDX-License-Identifier: MIT
#include "ui/settings/erasecard.h"

#include "app/futures.h"
#include "ui/settings/outcomeline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace coverdesk {

/// As it is typed, letter for letter.
static QString theWord()
{
    return EraseCard::tr("ERASE", "the word that is typed to confirm");
}

EraseCard::EraseCard(const KeyDesk &desk, QWidget *parent)
    : Card(tr("Erase this computer"), parent)
    , m_desk(desk)
    , m_word(new FormField(tr("Type %1").arg(theWord()), this))
    , m_erase(new Button(tr("Erase the history on this computer"), this))
    , m_outcome(new OutcomeLine(this))
{
    arrange();
    judge();
    connect(m_word, &FormField::textChanged, this, &EraseCard::judge);
    connect(m_word->edit(), &QLineEdit::returnPressed, m_erase, &Button::click);
    connect(m_erase, &Button::clicked, this, &EraseCard::erase);
}

void EraseCard::arrange()
{
    auto *note =
        new PlainLabel(tr("For a computer that is sold, given away or sent for repair. It cannot be taken back: "
                          "nobody, with whatever tools, opens this history here again."),
                       PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    auto *facts = new KeyValueList(this);
    facts->show(
        {{tr("What goes"),
          tr("Every patient, check, answer and note on this computer, also of histories that were set aside, the audit "
             "log, and all keys: those of the history and those of your services, in the keychain too")},
         {tr("What stays"),
          tr("Backups, here and elsewhere: the recovery sheet opens them. Saved PDFs. The addresses and IDs of "
             "the clinic's accounts, its providers and insurers")}});
    m_word->setFixedWidth(180);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_erase);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{note, facts, m_word})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_outcome);
}

void EraseCard::forget()
{
    m_word->setText({});
}

void EraseCard::judge()
{
    m_erase->setEnabled(m_word->text().trimmed() == theWord());
}

void EraseCard::erase()
{
    m_erase->setEnabled(false);
    m_word->setEnabled(false);
    m_outcome->say(Tone::Info, tr("Erasing…"));
    when(m_desk.smith.shred(), this, [this](const Result<Done> &done) { onErased(done); });
}

void EraseCard::onErased(const Result<Done> &done)
{
    m_outcome->hide();
    m_word->setEnabled(true);
    forget();
    if (done)
        return emit erased();
    if (done.failure().kind == Failure::Kind::InUse)
        return m_outcome->say(Tone::Bad,
                              tr("Another Coverdesk has this history open, or a backup is being made. Close it, or "
                                 "wait for it, and try again; nothing was erased."));
    m_outcome->say(Tone::Bad, inWords(done.failure()));
}

} // namespace coverdesk
