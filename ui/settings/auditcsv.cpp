// SPDX-License-Identifier: MIT
#include "ui/settings/auditcsv.h"

#include "ui/wording/auditwords.h"
#include "ui/wording/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString safe(const QString &cell)
{
    const auto isFormula = !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
    return isFormula ? QString(u'\'' + cell) : cell;
}

static QString quoted(QString cell)
{
    const auto isSpecial = [](QChar c) { return u",\"\r\n"_s.contains(c); };
    if (std::none_of(cell.cbegin(), cell.cend(), isSpecial))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const auto &cell : cells)
        written.append(quoted(safe(cell)));
    return written.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHead()
{
    return "\xef\xbb\xbf"
        + csvLine(QStringList{Words::tr("Number"), Words::tr("Time (UTC)"), Words::tr("User"), Words::tr("Initials"),
                              Words::tr("What"), Words::tr("Patient"), Words::tr("Patient record"), Words::tr("Check"),
                              Words::tr("Details")});
}

static QString idOf(const std::optional<QUuid> &id)
{
    return id ? id->toString(QUuid::WithoutBraces) : QString();
}

QByteArray csvLine(const AuditEntry &entry, const QString &patient)
{
    return csvLine(QStringList{QString::number(entry.number), entry.at.toUTC().toString(Qt::ISODate), entry.actor.user,
                               entry.actor.initials, inWords(entry.act), patient, idOf(entry.patient),
                               idOf(entry.check), detailInWords(entry)});
}

} // namespace coverdesk
