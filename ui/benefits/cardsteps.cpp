// SPDX-License-Identifier: MIT
#include "ui/benefits/cardsteps.h"

#include "ui/benefits/cellwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/numberdisc.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype LongestWas = 40;

/// Whether the form has a line of text for it.
static bool isLine(Field field)
{
    const auto lines = {Field::FirstName, Field::LastName, Field::BornOn, Field::Payer,
                        Field::MemberId,  Field::GroupId,  Field::VisitOn};
    return std::find(lines.begin(), lines.end(), field) != lines.end();
}

CardSteps::CardSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CardSteps::show(const Check &check)
{
    const auto steps = stepsFor(check);
    setVisible(!steps.empty());
    if (steps == m_steps && check.inquiry == m_asked)
        return;
    m_steps = steps;
    m_asked = check.inquiry;
    rebuild();
}

void CardSteps::rebuild()
{
    setFocusProxy(nullptr);
    m_lines.clear();
    m_chips.clear();
    m_was = nullptr;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    int number = 0;
    for (const auto &step : m_steps)
        addStep(++number, step, *grid);
    layout()->addWidget(m_content);
    follow(TypedLines(m_typed));
}

void CardSteps::addStep(int number, const CardStep &step, QGridLayout &grid)
{
    if (number == 1 && isLine(step.fields.front()))
        return addFirstStep(step, grid);
    const int row = number - 1;
    auto *words = new PlainLabel(step.words, m_content);
    words->setWrapping(true);
    auto *change = new Button(tr("Change"), Button::Kind::Link, m_content);
    change->setAccessibleDescription(step.words);
    connect(change, &Button::clicked, this, [this, field = step.fields.front()] { emit changeAsked(field); });
    grid.addWidget(new NumberDisc(number, NumberDisc::Kind::Ring, m_content), row, 0, Qt::AlignTop);
    grid.addWidget(words, row, 1);
    grid.addWidget(change, row, 2, Qt::AlignTop);
    if (!focusProxy())
        setFocusProxy(change);
}

void CardSteps::addFirstStep(const CardStep &step, QGridLayout &grid)
{
    constexpr int underTheLabel = 24;
    auto *place = new QVBoxLayout;
    place->addSpacing(underTheLabel);
    place->addWidget(new NumberDisc(1, NumberDisc::Kind::Ring, m_content));
    place->addStretch();
    grid.addLayout(place, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    for (const auto field : step.fields)
        addLine(field, *column);
    addChips(step.fields, *column);
    grid.addLayout(column, 0, 1, 1, 2);
}

void CardSteps::addLine(Field field, QVBoxLayout &column)
{
    auto *line = new FormField(labelOnCard(field), m_content);
    line->setText(typedIn(m_asked, field));
    connect(line, &FormField::textChanged, this, [this, field](const QString &text) { emit typed(field, text); });
    connect(line->edit(), &QLineEdit::returnPressed, this, &CardSteps::entered);
    column.addWidget(line);
    m_lines.insert_or_assign(field, line);
    if (!focusProxy())
        setFocusProxy(line);
}

void CardSteps::addChips(const std::vector<Field> &fields, QVBoxLayout &column)
{
    constexpr int chipHeight = 26;
    auto *row = new QWidget(m_content);
    auto *flow = new FlowLayout(6, row);
    const auto all = likelyFor(m_asked, fields);
    const auto addWords = [row, flow](const QString &words) {
        auto *label = new PlainLabel(words, PlainLabel::Kind::Note, row);
        label->setMinimumHeight(chipHeight);
        flow->addWidget(label);
        return label;
    };
    if (!all.empty())
        addWords(tr("Try"));
    int number = 0;
    for (const auto &likely : all)
        addChip(likely, ++number, row);
    m_was = addWords(QString());
    column.addWidget(row);
}

void CardSteps::addChip(const Likely &likely, int number, QWidget *row)
{
    auto *chip = new ChoiceChip(likely.words, row);
    const QKeySequence keys(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_0 + number)));
    chip->setToolTip(keysInWords(keys));
    chip->setAccessibleDescription(keysInWords(keys));
    connect(chip, &ChoiceChip::clicked, this, [this, likely](bool isWanted) { press(likely, isWanted); });
    connect(new QShortcut(keys, chip), &QShortcut::activated, chip, &ChoiceChip::click);
    row->layout()->addWidget(chip);
    m_chips.emplace_back(likely, chip);
}

/// A second press puts back what was asked.
void CardSteps::press(const Likely &likely, bool isWanted)
{
    for (const auto &[field, text] : likely.texts)
        emit typed(field, isWanted ? text : typedIn(m_asked, field));
}

void CardSteps::follow(const TypedLines &typed)
{
    m_typed = typed;
    for (const auto &[field, line] : m_lines) {
        const auto now = typed.find(field);
        if (now == typed.end() || line->text() == now->second)
            continue;
        const QSignalBlocker quiet(line);
        line->setText(now->second);
    }
    showChips();
}

void CardSteps::showChips()
{
    const auto isTyped = [this](const std::pair<Field, QString> &text) {
        const auto line = m_lines.find(text.first);
        return line != m_lines.end() && line->second->text() == text.second;
    };
    for (const auto &[likely, chip] : m_chips)
        chip->setChecked(std::all_of(likely.texts.begin(), likely.texts.end(), isTyped));
    if (!m_was)
        return;
    QStringList was;
    for (const auto &[field, line] : m_lines) {
        if (line->text().trimmed() != typedIn(m_asked, field))
            was.append(clipped(typedIn(m_asked, field), LongestWas));
    }
    m_was->setWords(was.isEmpty() ? QString() : tr("was %1").arg(was.join(u", "_s)));
    m_was->setVisible(!was.isEmpty());
}

} // namespace coverdesk
