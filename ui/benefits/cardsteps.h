// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/stepwords.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QVBoxLayout;

namespace coverdesk {

class ChoiceChip;
class FormField;
class PlainLabel;

/// What the form beside a card holds now, line by line as it is typed.
using TypedLines = std::map<Field, QString>;

/// "Check, in this order": the numbered steps of a card beside the form. The first holds the line of the form itself,
/// which is the same line: what is typed in one stands in the other.
class CardSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit CardSteps(QWidget *parent = nullptr);

    /// Without any it takes no room.
    void show(const Check &check);
    void follow(const TypedLines &typed);

    using QWidget::show;

signals:
    void typed(coverdesk::Field field, const QString &text);
    /// The form's own line is to get the keyboard.
    void changeAsked(coverdesk::Field field);
    /// Enter in the line.
    void entered();

private:
    void rebuild();
    void addStep(int number, const CardStep &step, QGridLayout &grid);
    void addFirstStep(const CardStep &step, QGridLayout &grid);
    void addLine(Field field, QVBoxLayout &column);
    void addChips(const std::vector<Field> &fields, QVBoxLayout &column);
    void addChip(const Likely &likely, int number, QWidget *row);
    void press(const Likely &likely, bool isWanted);
    void showChips();

    Inquiry m_asked;
    std::vector<CardStep> m_steps;
    TypedLines m_typed;
    QWidget *m_content = nullptr;
    std::map<Field, FormField *> m_lines;
    std::vector<std::pair<Likely, ChoiceChip *>> m_chips;
    PlainLabel *m_was = nullptr;
};

} // namespace coverdesk
