// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QCheckBox;

namespace coverdesk {

class Button;
class FormField;
class PlainLabel;

/// A new passphrase or PIN, typed twice; shown only where somebody asks for it.
class SecretForm final : public QWidget
{
    Q_OBJECT

public:
    /// Says what is wrong with a secret, empty where nothing is.
    using Judge = std::function<QString(const QString &secret)>;

    /// \a label names the first line: "New passphrase".
    SecretForm(const QString &label, const QString &note, Judge judge, QWidget *parent = nullptr);

    /// Empties both lines and brings the keyboard here.
    void begin();
    /// Empties both lines.
    void forget();
    /// Holds back while what was entered is being kept.
    void setBusy(bool busy);
    /// The words of the button that ends it: "Set the passphrase".
    void setActionWords(const QString &words);
    /// The words of the button that leaves it: "Go on without".
    void setCancelWords(const QString &words);
    /// Whether it may be left without anything; it may, unless this says otherwise.
    void setCancellable(bool isCancellable);
    /// Whether the button that ends it is the filled one of the page.
    void setPrimary(bool isPrimary);

    QString secret() const;
    /// Marks what is wrong; true for nothing.
    bool validate();

signals:
    /// Both lines are filled in alike, with something strong enough.
    void entered();
    void cancelled();

private:
    void arrange();
    void listen();
    void submit();
    void cancel();
    void judgeFirst();
    void judgeSecond();

    Judge m_judge;
    FormField *m_first;
    FormField *m_second;
    QCheckBox *m_show;
    Button *m_done;
    Button *m_cancel;
};

} // namespace coverdesk
