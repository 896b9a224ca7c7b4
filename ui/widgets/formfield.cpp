// SPDX-License-Identifier: MIT
#include "ui/widgets/formfield.h"

#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace coverdesk {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &label, QWidget *parent)
    : FormField(label, Need::Optional, parent)
{}

FormField::FormField(const QString &label, Need need, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new PlainLabel(need == Need::Required ? label + u" *"_s : label, PlainLabel::Kind::Note, this))
    , m_edit(new FieldEdit(this))
    , m_below(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    column->addStretch();
    m_label->setObjectName("caption"_L1);
    m_label->setAccessibleName(label);
    m_label->setBuddy(m_edit);
    m_below->setWrapping(true);
    m_edit->setAccessibleName(label);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    showBelow();
    connect(m_edit, &QLineEdit::textChanged, this, &FormField::textChanged);
    connect(m_edit, &FieldEdit::left, this, &FormField::left);
}

FormField::~FormField()
{
    // The line loses the keyboard as it goes, when there is nobody left to tell.
    m_edit->disconnect(this);
}

QString FormField::text() const
{
    return m_edit->text();
}

void FormField::setText(const QString &text)
{
    m_edit->setText(text);
}

void FormField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

void FormField::setTrailing(const QString &words)
{
    m_edit->setTrailing(words);
}

void FormField::setNote(const QString &note)
{
    m_note = note;
    showBelow();
}

void FormField::setProblem(const QString &problem, Icon icon)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    m_edit->setProblemIcon(problem.isEmpty() ? std::nullopt : std::optional(icon));
    showBelow();
}

void FormField::setDimmed(bool dimmed)
{
    m_edit->setDimmed(dimmed);
}

QLineEdit *FormField::edit() const
{
    return m_edit;
}

void FormField::showBelow()
{
    const auto &words = m_problem.isEmpty() ? m_note : m_problem;
    m_below->setWords(words);
    m_below->setTone(m_problem.isEmpty() ? std::nullopt : std::optional(Tone::Bad));
    m_below->setVisible(!words.isEmpty());
    m_edit->setAccessibleDescription(words);
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace coverdesk
