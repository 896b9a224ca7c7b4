// SPDX-License-Identifier: MIT
#include "ui/settings/secretform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace coverdesk {

SecretForm::SecretForm(const QString &label, const QString &note, Judge judge, QWidget *parent)
    : QWidget(parent)
    , m_judge(std::move(judge))
    , m_first(new FormField(label, FormField::Need::Required, this))
    , m_second(new FormField(tr("The same once more"), FormField::Need::Required, this))
    , m_show(new QCheckBox(tr("Show what is typed"), this))
    , m_done(new Button(tr("Save"), this))
    , m_cancel(new Button(tr("Cancel"), this))
{
    m_first->setNote(note);
    arrange();
    listen();
    m_show->setChecked(false);
    m_first->edit()->setEchoMode(QLineEdit::Password);
    m_second->edit()->setEchoMode(QLineEdit::Password);
}

void SecretForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_first, 1, Qt::AlignTop);
    fields->addWidget(m_second, 1, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_done);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    column->addLayout(fields);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addLayout(buttons);
}

void SecretForm::listen()
{
    for (auto *field : {m_first, m_second}) {
        // Suggestions and spelling would keep what is typed elsewhere.
        field->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(field, &FormField::textChanged, field, [field] { field->setProblem({}); });
        connect(field->edit(), &QLineEdit::returnPressed, this, &SecretForm::submit);
    }
    connect(m_first, &FormField::left, this, &SecretForm::judgeFirst);
    connect(m_second, &FormField::left, this, &SecretForm::judgeSecond);
    connect(m_show, &QCheckBox::toggled, this, [this](bool isShown) {
        for (auto *field : {m_first, m_second})
            field->edit()->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_done, &Button::clicked, this, &SecretForm::submit);
    connect(m_cancel, &Button::clicked, this, &SecretForm::cancel);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SecretForm::cancel);
}

void SecretForm::begin()
{
    forget();
    setBusy(false);
    m_first->edit()->setFocus(Qt::OtherFocusReason);
}

void SecretForm::forget()
{
    for (auto *field : {m_first, m_second}) {
        // Takes what could be undone along.
        field->edit()->setText({});
        field->setProblem({});
    }
    m_show->setChecked(false);
}

void SecretForm::setBusy(bool busy)
{
    for (auto *part : std::initializer_list<QWidget *>{m_first, m_second, m_show, m_done, m_cancel})
        part->setEnabled(!busy);
}

void SecretForm::setActionWords(const QString &words)
{
    m_done->setWords(words);
}

void SecretForm::setCancelWords(const QString &words)
{
    m_cancel->setWords(words);
}

void SecretForm::setCancellable(bool isCancellable)
{
    m_cancel->setVisible(isCancellable);
}

void SecretForm::setPrimary(bool isPrimary)
{
    m_done->setKind(isPrimary ? Button::Kind::Primary : Button::Kind::Plain);
}

QString SecretForm::secret() const
{
    return m_first->text();
}

void SecretForm::judgeFirst()
{
    // An empty line is left in peace until somebody means it.
    m_first->setProblem(m_first->text().isEmpty() ? QString() : m_judge(m_first->text()));
}

void SecretForm::judgeSecond()
{
    const auto isOther = !m_second->text().isEmpty() && m_second->text() != m_first->text();
    m_second->setProblem(isOther ? tr("This differs from what was typed first.") : QString());
}

bool SecretForm::validate()
{
    m_first->setProblem(m_judge(m_first->text()));
    m_second->setProblem(m_second->text() == m_first->text() ? QString()
                                                             : tr("This differs from what was typed first."));
    for (auto *field : {m_first, m_second}) {
        if (field->problem().isEmpty())
            continue;
        field->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void SecretForm::submit()
{
    if (m_done->isEnabled() && validate())
        emit entered();
}

void SecretForm::cancel()
{
    if (!m_cancel->isHidden())
        emit cancelled();
}

} // namespace coverdesk
