// SPDX-License-Identifier: MIT
#include "ui/opening/startpage.h"

#include "ui/opening/newsecret.h"
#include "ui/opening/phraseform.h"
#include "ui/opening/startheading.h"
#include "ui/opening/troublecard.h"
#include "ui/settings/keydesk.h"
#include "ui/widgets/colours.h"
#include "ui/wording/wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Wide = 560;
static constexpr int Narrow = 360;

StartPage::StartPage(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_trouble(new TroubleCard(folder, this))
    , m_unlock(new UnlockForm(this))
    , m_phrase(new PhraseForm(this))
    , m_passphrase(new NewSecret(
          tr("Choose a passphrase"),
          tr("It opens the history from now on, here and on the command line, whenever Coverdesk starts. Nobody can "
             "open the history without it: write it down and keep it in a safe place."),
          new SecretForm(tr("Passphrase"), tr("At least 12 characters, or four words."), &problemWithPassphrase, this),
          this))
    , m_pin(new NewSecret(tr("Choose a new PIN"), QString(),
                          new SecretForm(tr("PIN or passphrase"), tr("At least 6 digits."), &problemWithPin, this),
                          this))
{
    setObjectName("page"_L1);
    arrange();
    connect(m_trouble, &TroubleCard::chosen, this, &StartPage::chosen);
    connect(m_unlock, &UnlockForm::phraseAsked, this, [this] { emit chosen(WayOn::Phrase); });
    connect(m_unlock, &UnlockForm::backAsked, this, [this] { emit chosen(WayOn::GoBack); });
    connect(m_unlock, &UnlockForm::cancelAsked, this, [this] { emit chosen(WayOn::Cancel); });
    connect(m_phrase, &PhraseForm::backAsked, this, [this] { emit chosen(WayOn::GoBack); });
    auto *passphrase = m_passphrase->form();
    passphrase->setActionWords(tr("Open with it"));
    passphrase->setCancelWords(tr("Go back"));
    connect(passphrase, &SecretForm::cancelled, this, [this] { emit chosen(WayOn::GoBack); });
    connect(passphrase, &SecretForm::entered, this,
            [this, passphrase] { emit passphraseChosen(passphrase->secret()); });
    auto *pin = m_pin->form();
    pin->setActionWords(tr("Set the PIN"));
    pin->setCancelWords(tr("Go on without"));
    connect(pin, &SecretForm::cancelled, this, &StartPage::goneOnWithoutPin);
    connect(pin, &SecretForm::entered, this, [this, pin] { emit pinChosen(pin->secret()); });
    showOpening();
}

void StartPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new StartHeading(this), 0, Qt::AlignHCenter);
    column->addSpacing(16);
    for (auto *part : parts()) {
        part->setFixedWidth(part == m_unlock ? Narrow : Wide);
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(part);
        row->addStretch();
        column->addLayout(row);
    }
    column->addStretch();
}

std::vector<QWidget *> StartPage::parts() const
{
    return {m_trouble, m_unlock, m_phrase, m_passphrase, m_pin};
}

void StartPage::turnTo(QWidget *shown)
{
    for (auto *part : parts())
        part->setVisible(part == shown);
}

void StartPage::showOpening()
{
    turnTo(m_trouble);
    m_trouble->tellCalmly({tr("Opening the history…"),
                           tr("If the computer asks for the password of its keychain, enter it there. That question "
                              "may be behind this window."),
                           {WayOn::Cancel}});
}

void StartPage::show(const Trouble &trouble)
{
    forget();
    turnTo(m_trouble);
    m_trouble->tell(trouble);
}

void StartPage::showCalmly(const Trouble &matter)
{
    forget();
    turnTo(m_trouble);
    m_trouble->tellCalmly(matter);
}

void StartPage::askToUnlock(const UnlockForm::Asked &asked)
{
    forget();
    turnTo(m_unlock);
    m_unlock->ask(asked);
}

void StartPage::askForPhrase()
{
    turnTo(m_phrase);
    m_phrase->ask(tr("Type the recovery phrase"),
                  tr("The 24 words of the recovery sheet, in their order. The first four letters of a word are enough; "
                     "capitals and line ends do not matter."),
                  tr("Open the history"));
}

void StartPage::askForPhraseOf(const QString &backupFile)
{
    turnTo(m_phrase);
    m_phrase->ask(tr("Restore from a backup"),
                  tr("Type the 24 words of the recovery sheet. “%1” is then put in the place of the history of this "
                     "computer, which is kept beside it. What was still open on the day of the backup is not asked "
                     "again before a person has looked at it.")
                      .arg(asPlainText(shortened(QFileInfo(backupFile).fileName(), 60))),
                  tr("Restore"));
}

void StartPage::askForPassphrase()
{
    turnTo(m_passphrase);
    m_passphrase->begin();
}

void StartPage::askForPin(PinOwed::Why why)
{
    forget();
    turnTo(m_pin);
    const bool isForgotten = why == PinOwed::Why::Forgotten;
    m_pin->setAbout(isForgotten
                        ? tr("The recovery phrase opened the history. The PIN that was set no longer does. Without "
                             "one, whoever can use this computer's account can open it.")
                        : tr("This desk had a PIN, and the history that was restored does not open by it. Choose one "
                             "that does, before anything of it is shown."));
    m_pin->form()->setCancellable(isForgotten);
    m_pin->begin();
}

bool StartPage::isAskingForPin() const
{
    return !m_pin->isHidden();
}

void StartPage::letGoOnWithoutPin()
{
    m_pin->form()->setCancellable(true);
}

void StartPage::setProblemWithSecret(const QString &problem)
{
    m_passphrase->setProblem(problem);
    m_pin->setProblem(problem);
}

void StartPage::forget()
{
    m_unlock->forget();
    m_phrase->forget();
    m_passphrase->form()->forget();
    m_pin->form()->forget();
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours().surface);
}

} // namespace coverdesk
