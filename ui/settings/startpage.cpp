// SPDX-License-Identifier: MIT
#include "ui/settings/startpage.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Width = 560;

StartPage::StartPage(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_card(new Card(this))
    , m_happened(new PlainLabel(QString(), PlainLabel::Kind::Subject, this))
    , m_next(new PlainLabel(this))
    , m_where(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_tryAgain(new Button(tr("Try again"), Button::Kind::Primary, this))
{
    setObjectName("page"_L1);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    m_card->setFixedWidth(Width);
    for (auto *label : {m_happened, m_next, m_where}) {
        label->setWrapping(true);
        m_card->body()->addWidget(label);
    }
    m_where->setSelectable(true);
    m_card->body()->addWidget(m_tryAgain);
    connect(m_tryAgain, &Button::clicked, this, &StartPage::tryAgainAsked);
    showOpening();
}

void StartPage::showOpening()
{
    m_card->setTone({});
    m_happened->setWords(tr("Opening the history…"));
    m_next->setWords(tr("If the computer asks for the password of its keychain, enter it there."));
    m_where->setWords({});
    m_tryAgain->setEnabled(false);
}

/// As far as the keyring says why it shows no key.
static QString adviceForMissingKey(const QString &why)
{
    if (why == "locked"_L1)
        return StartPage::tr("The keychain is locked. Unlock it and try again. Nothing was changed.");
    if (why == "removed"_L1)
        return StartPage::tr("The keychain is open, but the entry with the key was removed from it. Nothing was "
                             "changed.");
    return StartPage::tr("The keychain is locked, or its entry was removed. Unlock the keychain and try again. "
                         "Nothing was changed.");
}

/// What the wording cannot know: how it is at the start, with nothing opened yet.
static QString adviceFor(const Failure &failure)
{
    using enum Failure::Kind;
    switch (failure.kind) {
    case KeyMissing: return adviceForMissingKey(failure.code);
    case NoKeychain:
        return StartPage::tr("Coverdesk keeps the key of the history in the computer's keychain. Sign in to the "
                             "desktop, or set a keychain up, and try again. Nothing was changed.");
    case ReadOnly:
        return StartPage::tr("Coverdesk must be able to write to its folder. Ask whoever looks after this computer, "
                             "then try again.");
    case Newer:
        return StartPage::tr("It was left untouched. Start the newer Coverdesk, or install it on this computer.");
    case Foreign:
        return StartPage::tr("It was left untouched. Move that file elsewhere, or start with another folder.");
    case Offline:
    case Untrusted:
    case TimedOut:
    case Cut:
    case Redirected:
    case TooLarge:
    case Unauthorized:
    case Unpaid:
    case Refused:
    case NotFound:
    case ChoosePayer:
    case ProviderSetup:
    case PayerUnavailable:
    case Busy:
    case Broken:
    case Unreadable:
    case DiskFull:
    case Damaged:
    case WrongKey:
    case InUse:
    case Forbidden: return wordsOf(failure).next;
    }
    Q_UNREACHABLE();
}

void StartPage::show(const Failure &failure)
{
    m_card->setTone(Tone::Bad);
    m_happened->setWords(wordsOf(failure).happened);
    m_next->setWords(adviceFor(failure));
    m_where->setWords(tr("The folder is %1").arg(QDir::toNativeSeparators(m_folder)));
    m_tryAgain->setEnabled(true);
    m_tryAgain->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
