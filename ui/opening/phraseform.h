// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QWidget>

class QPlainTextEdit;

namespace coverdesk {

class Button;
class PlainLabel;

/// Asks for the 24 words of the recovery sheet, and says of each that is not in the list that it is not, as it is
/// typed.
class PhraseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseForm(QWidget *parent = nullptr);

    /// \a title and \a words say what the phrase is for; \a action what the button does.
    void ask(const QString &title, const QString &words, const QString &action);

    void setBusy(bool isBusy);
    void setProblem(const QString &problem);
    /// Empties the words, and what could be undone in them.
    void forget();

signals:
    /// \a key is the phrase's 32 bytes, to be wiped by whoever is given them.
    void entered(const QByteArray &key);
    void backAsked();

private:
    void arrange();
    void judge(bool isFinal);
    void submit();

    PlainLabel *m_title;
    PlainLabel *m_about;
    QPlainTextEdit *m_words;
    PlainLabel *m_problem;
    Button *m_open;
    Button *m_back;
};

} // namespace coverdesk
