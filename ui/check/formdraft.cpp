// SPDX-License-Identifier: MIT
#include "ui/check/formdraft.h"

#include "ui/widgets/chipfield.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"

namespace coverdesk {

void FormDraft::keep(FormField *field)
{
    keep([field] { return field->text(); }, [field](const QString &text) { field->setText(text); });
}

void FormDraft::keep(ChipField *field)
{
    keep([field] { return field->codes().join(u' '); },
         [field](const QString &text) { field->setCodes(text.split(u' ', Qt::SkipEmptyParts)); });
}

void FormDraft::keep(ChoiceField *field)
{
    keep([field] { return QString::number(field->choice()); },
         [field](const QString &text) { field->choose(text.toInt()); });
}

void FormDraft::keep(std::function<QString()> text, std::function<void(const QString &)> show)
{
    m_entries.push_back({std::move(text), std::move(show)});
}

QStringList FormDraft::texts() const
{
    QStringList texts;
    for (const auto &entry : m_entries)
        texts.append(entry.text());
    return texts;
}

void FormDraft::show(const QStringList &texts) const
{
    for (size_t place = 0; place < m_entries.size(); ++place)
        m_entries[place].show(texts.value(qsizetype(place)));
}

} // namespace coverdesk
