// SPDX-License-Identifier: MIT
#include "ui/patients/formdate.h"

#include "app/domain/fields.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

namespace coverdesk {

FormDate::FormDate(FormField *line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    line->setPlaceholder(tr("MM/DD/YYYY"));
    connect(line, &FormField::textChanged, this, [this] { m_line->setProblem({}); });
    connect(line, &FormField::left, this, &FormDate::settle);
}

std::optional<QDate> FormDate::day() const
{
    return dateFromText(tidied(m_line->text()));
}

void FormDate::show(const std::optional<QDate> &day)
{
    m_line->setText(day ? inWords(*day) : QString());
}

bool FormDate::judge()
{
    const bool isRight = day() || tidied(m_line->text()).isEmpty();
    m_line->setProblem(isRight ? QString() : tr("There is no such day. Type it as MM/DD/YYYY."));
    return isRight;
}

void FormDate::settle()
{
    if (judge() && day())
        show(day());
}

} // namespace coverdesk
