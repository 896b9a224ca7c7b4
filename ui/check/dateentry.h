// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

#include <QObject>

namespace coverdesk {

class FormField;

/// Reads a date out of a line of the form, typed in any usual way, and shows it as MM/DD/YYYY once the keyboard leaves;
/// the age stands beside a birth date.
class DateEntry final : public QObject
{
    Q_OBJECT

public:
    /// \a meaning is the birth or the visit.
    DateEntry(Field meaning, FormField *line, QObject *parent);

    std::optional<QDate> date() const;
    void show(const std::optional<QDate> &date);

    /// What is wrong with a text that is typed but is no date; empty for none typed, and for a date.
    QString problem() const;

private:
    void settle();
    void showAge();

    Field m_meaning;
    FormField *m_line;
};

} // namespace coverdesk
