// SPDX-License-Identifier: MIT
#include "ui/check/formline.h"

#include "ui/widgets/chipfield.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

namespace coverdesk {

FormLine lineOf(std::optional<Field> field, FormField *line, std::function<QString()> unreadable)
{
    return {field, line->edit(), [line](const QString &problem) { line->setProblem(problem); }, std::move(unreadable)};
}

FormLine lineOf(Field field, ChipField *line)
{
    const auto tooMany = [line] {
        return line->isOverfull() ? ChipField::tr("%1: there are too many for one call.").arg(line->label())
                                  : QString();
    };
    return {field, line->edit(), [line](const QString &problem) { line->setProblem(problem); }, tooMany};
}

QString problemWith(const FormLine &line, const std::vector<FieldProblem> &problems)
{
    if (const auto unreadable = line.unreadable ? line.unreadable() : QString(); !unreadable.isEmpty())
        return unreadable;
    for (const auto &problem : problems) {
        if (line.field == problem.field)
            return inWords(problem);
    }
    return {};
}

} // namespace coverdesk
