// SPDX-License-Identifier: MIT
#include "ui/opening/phraseform.h"

#include "app/secrets/recoveryphrase.h"
#include "app/secrets/wipe.h"
#include "ui/opening/startwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int HeightOfWords = 148;
static constexpr int WordsOfPhrase = 24;

PhraseForm::PhraseForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(QString(), PlainLabel::Kind::Subject, this))
    , m_about(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_words(new QPlainTextEdit(this))
    , m_problem(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_open(new Button(QString(), Button::Kind::Primary, this))
    , m_back(new Button(tr("Go back"), this))
{
    m_words->setAccessibleName(tr("The 24 words"));
    m_words->setPlaceholderText(tr("The 24 words, with blanks between them"));
    m_words->setTabChangesFocus(true);
    m_words->setUndoRedoEnabled(false);
    // Suggestions and spelling would keep what is typed elsewhere.
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    m_words->setFixedHeight(HeightOfWords);
    arrange();
    m_open->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    m_back->setHint({});
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { judge(false); });
    connect(m_open, &Button::clicked, this, &PhraseForm::submit);
    connect(m_back, &Button::clicked, this, &PhraseForm::backAsked);
}

void PhraseForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (auto *line : {m_title, m_about, m_problem}) {
        line->setWrapping(true);
        column->addWidget(line);
    }
    column->insertWidget(2, m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    buttons->addStretch();
    column->addSpacing(4);
    column->addLayout(buttons);
}

void PhraseForm::ask(const QString &title, const QString &words, const QString &action)
{
    m_title->setWords(title);
    m_about->setWords(words);
    m_open->setWords(action);
    forget();
    setBusy(false);
    m_words->setFocus(Qt::OtherFocusReason);
}

void PhraseForm::setBusy(bool isBusy)
{
    for (auto *part : std::initializer_list<QWidget *>{m_words, m_open, m_back})
        part->setEnabled(!isBusy);
}

void PhraseForm::setProblem(const QString &problem)
{
    m_problem->setTone(problem.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    m_problem->setWords(problem);
    m_words->setAccessibleDescription(problem);
    QAccessibleEvent changed(m_words, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PhraseForm::forget()
{
    m_words->clear();
    judge(false);
}

/// The word that is being typed is left in peace until it ends.
static QString withoutUnfinished(const QString &typed)
{
    auto end = typed.size();
    while (end > 0 && typed.at(end - 1).isLetterOrNumber())
        --end;
    return typed.first(end);
}

void PhraseForm::judge(bool isFinal)
{
    auto typed = m_words->toPlainText();
    auto read = readPhrase(typed);
    if (auto *key = std::get_if<QByteArray>(&read)) {
        wipe(*key);
        setProblem({});
        m_problem->setWords(tr("All %1 words fit together.").arg(WordsOfPhrase));
    } else {
        const auto all = std::get<PhraseFault>(read);
        const auto finished = isFinal || all.words >= WordsOfPhrase ? typed : withoutUnfinished(typed);
        const auto again = readPhrase(finished);
        const auto *fault = std::get_if<PhraseFault>(&again);
        const auto problem = fault ? problemWithPhrase(*fault, finished) : QString();
        setProblem(problem);
        if (problem.isEmpty())
            m_problem->setWords(tr("%1 of %2 words").arg(all.words).arg(WordsOfPhrase));
    }
    wipe(typed);
}

void PhraseForm::submit()
{
    auto typed = m_words->toPlainText();
    auto read = readPhrase(typed);
    wipe(typed);
    if (auto *key = std::get_if<QByteArray>(&read)) {
        emit entered(*key);
        wipe(*key);
        return;
    }
    judge(true);
    if (std::get<PhraseFault>(read).kind == PhraseFault::Kind::TooFew && std::get<PhraseFault>(read).unknown.empty())
        setProblem(tr("These are %1 words, and a recovery phrase has %2.")
                       .arg(std::get<PhraseFault>(read).words)
                       .arg(WordsOfPhrase));
    m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
