// SPDX-License-Identifier: MIT
#include "ui/opening/unlockform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr int MostInitials = 8;
static constexpr int LongestWords = 256;
// A PIN alone takes a second to try.
static constexpr std::chrono::milliseconds LongTry = 3s;

UnlockForm::UnlockForm(QWidget *parent)
    : QWidget(parent)
    , m_since(new PlainLabel(this))
    , m_open(new PlainLabel(this))
    , m_words(new FormField(tr("PIN or passphrase"), this))
    , m_initials(new FormField(tr("Who is at the desk?"), this))
    , m_unlock(new Button(tr("Unlock"), Button::Kind::Primary, this))
    , m_phrase(new Button(tr("Use the recovery phrase"), Button::Kind::Link, this))
    , m_back(new Button(tr("Go back"), Button::Kind::Link, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Link, this))
    , m_foot(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    arrange();
    listen();
    m_words->edit()->setEchoMode(QLineEdit::Password);
    m_words->edit()->setMaxLength(LongestWords);
    // Suggestions and spelling would keep what is typed elsewhere.
    m_words->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_initials->setTrailing(tr("initials"));
    m_initials->edit()->setMaxLength(MostInitials);
    m_unlock->setKeys(QKeySequence(Qt::Key_Return));
    m_tick.setInterval(1s);
    m_long.setSingleShot(true);
    m_long.setInterval(LongTry);
}

void UnlockForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (auto *line : {m_since, m_open, m_foot}) {
        line->setWrapping(true);
        line->setAlignment(Qt::AlignHCenter);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(m_unlock);
    buttons->addStretch();
    buttons->addWidget(m_phrase);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    column->addWidget(m_since);
    column->addWidget(m_open);
    column->addSpacing(12);
    column->addWidget(m_words);
    column->addSpacing(12);
    column->addWidget(m_initials);
    column->addSpacing(16);
    column->addLayout(buttons);
    column->addSpacing(20);
    column->addWidget(m_foot);
}

void UnlockForm::listen()
{
    connect(m_unlock, &Button::clicked, this, &UnlockForm::submit);
    connect(m_phrase, &Button::clicked, this, &UnlockForm::phraseAsked);
    connect(m_back, &Button::clicked, this, &UnlockForm::backAsked);
    connect(m_cancel, &Button::clicked, this, &UnlockForm::cancelAsked);
    connect(&m_long, &QTimer::timeout, this, &UnlockForm::showLong);
    connect(m_words, &FormField::textChanged, this, [this] {
        if (!isWaiting())
            m_words->setProblem({});
    });
    connect(&m_tick, &QTimer::timeout, this, &UnlockForm::showWait);
}

static QString aboutOpenChecks(int waiting)
{
    if (waiting == 0)
        return {};
    return waiting == 1 ? UnlockForm::tr("1 check goes on; its answer comes after you unlock.")
                        : UnlockForm::tr("%1 checks go on; their answers come after you unlock.").arg(waiting);
}

static QString footOf(const UnlockForm::Asked &asked)
{
    if (!asked.needsWords)
        return UnlockForm::tr("No PIN is set, so that this lock only hides: whoever can use this computer's account "
                              "can unlock it. Set one in Settings, Lock.");
    return asked.locked ? UnlockForm::tr("You come back to where you were; nothing typed is lost.") : QString();
}

void UnlockForm::say(const Asked &asked)
{
    const auto english = QLocale(QLocale::English, QLocale::UnitedStates);
    if (!asked.backup.isEmpty()) {
        m_since->setWords(tr("Restore from a backup"));
        m_open->setWords(tr("Type the PIN or passphrase of the day of the backup. “%1” is then put in the place of the "
                            "history of this computer, which is kept beside it.")
                             .arg(asPlainText(shortened(asked.backup, 60))));
    } else {
        m_since->setWords(asked.locked
                              ? tr("Locked at %1.").arg(english.toString(asked.locked->at.toLocalTime(), u"h:mm AP"_s))
                              : tr("The history is locked."));
        m_open->setWords(asked.locked ? aboutOpenChecks(asked.locked->waiting) : QString());
    }
    m_unlock->setWords(asked.backup.isEmpty() ? tr("Unlock") : tr("Restore"));
    m_open->setVisible(!m_open->words().isEmpty());
}

void UnlockForm::ask(const Asked &asked)
{
    m_asked = asked;
    say(asked);
    m_words->setVisible(asked.needsWords);
    m_initials->setText(asked.initials);
    m_phrase->setVisible(asked.needsWords && asked.hasPhrase);
    m_back->setVisible(asked.canGoBack);
    forget();
    setBusy(false);
    (asked.needsWords ? m_words : m_initials)->edit()->setFocus(Qt::OtherFocusReason);
}

void UnlockForm::setBusy(bool isBusy)
{
    for (auto *part : std::initializer_list<QWidget *>{m_words, m_initials, m_phrase, m_back})
        part->setEnabled(!isBusy);
    m_unlock->setEnabled(!isBusy && !isWaiting());
    m_cancel->hide();
    m_foot->setWords(footOf(m_asked));
    m_foot->setVisible(!m_foot->words().isEmpty());
    // A backup that is being tried takes the history's place at the end.
    if (isBusy && m_asked.backup.isEmpty())
        m_long.start();
    else
        m_long.stop();
}

void UnlockForm::showLong()
{
    m_foot->setWords(tr("If the computer asks for the password of its keychain, enter it there. That question may be "
                        "behind this window."));
    m_foot->show();
    m_cancel->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void UnlockForm::setProblem(const QString &problem)
{
    m_words->setProblem(problem);
    m_words->edit()->setFocus(Qt::OtherFocusReason);
    m_words->edit()->selectAll();
}

bool UnlockForm::isWaiting() const
{
    return m_until.isValid() && QDateTime::currentDateTimeUtc() < m_until;
}

void UnlockForm::waitUntil(const QDateTime &until)
{
    m_until = until;
    m_tick.start();
    showWait();
}

void UnlockForm::showWait()
{
    if (!isWaiting()) {
        m_tick.stop();
        m_until = {};
        m_words->setProblem({});
        m_unlock->setEnabled(m_words->isEnabled());
        return;
    }
    const auto left = QDateTime::currentDateTimeUtc().secsTo(m_until) + 1;
    m_words->setProblem(
        tr("After wrong ones it takes a while: try again in %1:%2.").arg(left / 60).arg(left % 60, 2, 10, QChar(u'0')));
    m_unlock->setEnabled(false);
}

void UnlockForm::forget()
{
    m_long.stop();
    // Takes what could be undone along.
    m_words->edit()->setText({});
    m_words->setProblem({});
}

void UnlockForm::submit()
{
    if (m_asked.needsWords && m_words->text().isEmpty())
        return setProblem(tr("Type the PIN or passphrase."));
    emit unlockAsked(m_words->text(), m_initials->text().trimmed());
}

} // namespace coverdesk
