// SPDX-License-Identifier: MIT
#include "ui/firststart/triedline.h"

#include "ui/firststart/linemark.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

TriedLine::TriedLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_mark(new LineMark(this))
    , m_sentence(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_sentence);
    m_row->setSpacing(8);
    m_row->addWidget(m_mark, 0, Qt::AlignBottom);
    m_sentence->setWrapping(true);
    m_sentence->hide();
    connect(m_mark, &LineMark::stopAsked, this, &TriedLine::stopAsked);
}

FieldEdit *TriedLine::add(const QString &caption, int share)
{
    auto *field = new FieldEdit(this);
    auto *label = new PlainLabel(caption, PlainLabel::Kind::Note, this);
    auto *column = new QVBoxLayout;
    label->setBuddy(field);
    // A long one takes no room from the field beside it.
    label->setWrapping(true);
    field->setAccessibleName(caption);
    column->setSpacing(3);
    column->addStretch();
    column->addWidget(label);
    column->addWidget(field);
    m_row->insertLayout(int(m_fields.size()), column, share);
    m_captions.push_back(label);
    m_fields.push_back(field);
    connect(field, &QLineEdit::textChanged, this, &TriedLine::changed);
    connect(field, &FieldEdit::left, this, &TriedLine::left);
    // Its beginning is what people compare.
    connect(field, &FieldEdit::left, field, [field] { field->setCursorPosition(0); });
    return field;
}

void TriedLine::setCaptionsShown(bool shown)
{
    for (auto *caption : m_captions)
        caption->setVisible(shown);
}

void TriedLine::tell(const LineVerdict &verdict)
{
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    m_mark->show(verdict);
    m_sentence->setWords(verdict.sentence);
    m_sentence->setTone(verdict.state == LineVerdict::State::Fails ? std::optional(Tone::Bad) : std::nullopt);
    m_sentence->setVisible(!verdict.sentence.isEmpty());
    markFields();
}

void TriedLine::markFields()
{
    const auto isBad = m_verdict.state == LineVerdict::State::Fails;
    const auto wrong = m_verdict.field.value_or(m_fields.size() - 1);
    for (size_t place = 0; place < m_fields.size(); ++place) {
        auto *field = m_fields.at(place);
        const auto isWrong = isBad && place == wrong;
        field->setProblemIcon(isWrong ? std::optional(Icon::Warning) : std::nullopt);
        field->setAccessibleDescription(QString(m_verdict.word + u' ' + m_verdict.sentence).trimmed());
    }
    if (m_verdict.state == LineVerdict::State::Nothing || m_verdict.state == LineVerdict::State::Trying)
        return;
    // It comes while the keyboard is elsewhere.
    QAccessibleEvent told(m_fields.at(wrong), QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace coverdesk
