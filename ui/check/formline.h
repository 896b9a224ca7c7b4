// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace coverdesk {

class ChipField;
class FormField;

/// One line of a form, whatever it looks like: what it holds, where the keyboard goes, how it is found fault with.
struct FormLine
{
    /// None for a line whose every fault is that it cannot be read.
    std::optional<Field> field;
    QLineEdit *edit;
    std::function<void(const QString &)> mark;
    /// What is wrong with a text that cannot be read at all, as a date that is none; not there where any text can.
    std::function<QString()> unreadable = {};
};

FormLine lineOf(std::optional<Field> field, FormField *line, std::function<QString()> unreadable = {});
/// Finds fault with more codes than anybody asks about.
FormLine lineOf(Field field, ChipField *line);

/// What is wrong with a line, in words: that it cannot be read, else the first of \a problems that is about it.
QString problemWith(const FormLine &line, const std::vector<FieldProblem> &problems);

} // namespace coverdesk
