// SPDX-License-Identifier: MIT
#include "ui/patients/countwords.h"

#include "ui/patients/patientspage.h"

#include <QLocale>

namespace coverdesk {

static QString grouped(qsizetype number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(qlonglong(number));
}

QString inWords(const PatientCount &count)
{
    if (count.filled)
        return PatientsPage::tr("Opening the directory… %1 %").arg(*count.filled);
    if (count.all == 0 || (!count.isTyped && !count.isCut))
        return {};
    const auto all = grouped(count.all);
    const auto shown = grouped(count.shown);
    if (!count.isCut)
        return PatientsPage::tr("%1 of %2 patients").arg(shown, all);
    return count.isTyped ? PatientsPage::tr("first %1 of %2 patients").arg(shown, all)
                         : PatientsPage::tr("newest %1 of %2 patients").arg(shown, all);
}

} // namespace coverdesk
