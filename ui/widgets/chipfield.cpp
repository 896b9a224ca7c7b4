// SPDX-License-Identifier: MIT
#include "ui/widgets/chipfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

ChipField::ChipField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new PlainLabel(label, PlainLabel::Kind::Note, this))
    , m_edit(new ChipEdit(this))
    , m_below(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *labelLine = new QWidget(this);
    m_labelLine = new FlowLayout(12, labelLine);
    m_labelLine->addWidget(m_label);
    column->addWidget(labelLine);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    column->addStretch();
    m_label->setObjectName("caption"_L1);
    m_label->setBuddy(m_edit);
    m_below->setWrapping(true);
    m_edit->setAccessibleName(label);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    showBelow();
    connect(m_edit, &ChipEdit::codesChanged, this, &ChipField::showBelow);
    connect(m_edit, &ChipEdit::codesChanged, this, &ChipField::codesChanged);
    connect(m_edit, &ChipEdit::left, this, &ChipField::left);
}

ChipField::~ChipField()
{
    // The line loses the keyboard as it goes, and nobody is there any more to be told.
    m_edit->disconnect(this);
}

QStringList ChipField::codes() const
{
    return m_edit->codes();
}

void ChipField::setCodes(const QStringList &codes)
{
    m_edit->setCodes(codes);
}

void ChipField::addCodes(const QStringList &codes)
{
    setCodes(m_edit->codes() + codes);
}

void ChipField::addPreset(const QString &words, const QStringList &codes)
{
    auto *preset = new Button(words, Button::Kind::Link, this);
    preset->setSmall(true);
    m_labelLine->addWidget(preset);
    connect(preset, &Button::clicked, this, [this, codes] { addCodes(codes); });
}

void ChipField::setPlaceholder(const QString &words)
{
    m_edit->setPlaceholderText(words);
}

void ChipField::setProblem(const QString &problem)
{
    m_problem = problem;
    m_edit->setProblem(!problem.isEmpty());
    showBelow();
}

void ChipField::setWarning(const QString &warning)
{
    m_warning = warning;
    showBelow();
}

QLineEdit *ChipField::edit() const
{
    return m_edit;
}

bool ChipField::isOverfull() const
{
    return m_edit->isOverfull();
}

void ChipField::showBelow()
{
    const auto &words = m_problem.isEmpty() ? m_warning : m_problem;
    m_below->setWords(words);
    m_below->setTone(m_problem.isEmpty() ? Tone::Warn : Tone::Bad);
    m_below->setVisible(!words.isEmpty());
    // The chips are not part of the line's text: whoever listens hears them as what is said of it.
    m_edit->setAccessibleDescription(QStringList{m_edit->codes().join(u", "_s), words}.join(u' ').trimmed());
    QAccessibleEvent changed(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace coverdesk
