// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace coverdesk {

class ChipField;
class ChoiceField;
class FormField;

/// The fields of a form as they are typed, to be put aside and shown again.
class FormDraft
{
public:
    void keep(FormField *field);
    void keep(ChipField *field);
    void keep(ChoiceField *field);
    void keep(std::function<QString()> text, std::function<void(const QString &)> show);

    /// One text for each field, in the order they were told of.
    QStringList texts() const;
    /// Fields without a text are emptied.
    void show(const QStringList &texts) const;

private:
    struct Entry
    {
        std::function<QString()> text;
        std::function<void(const QString &)> show;
    };

    std::vector<Entry> m_entries;
};

} // namespace coverdesk
