// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QObject>

#include <optional>

namespace coverdesk {

class FormField;

/// A line of a form that takes a day, in any usual form, or nothing.
class FormDate final : public QObject
{
    Q_OBJECT

public:
    FormDate(FormField *line, QObject *parent);

    std::optional<QDate> day() const;
    void show(const std::optional<QDate> &day);

    /// Says below the line what is wrong; whether nothing is.
    bool judge();

private:
    void settle();

    FormField *m_line;
};

} // namespace coverdesk
