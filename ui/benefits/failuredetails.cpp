// SPDX-License-Identifier: MIT
#include "ui/benefits/failuredetails.h"

#include "ui/benefits/outcomewords.h"
#include "ui/wording/failurewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace coverdesk {

namespace {

    class DetailText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::DetailText)
    };

    void add(QStringList &lines, const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            lines.append(DetailText::tr("%1: %2").arg(name, asPlainText(value.simplified())));
    }

    void addFailure(QStringList &lines, const Failure &failure)
    {
        add(lines, DetailText::tr("Code"), failure.code);
        add(lines, DetailText::tr("The service's own words"), failure.said);
        for (const auto &problem : failure.problems)
            add(lines, DetailText::tr("Fault found"), complaintInWords(problem));
    }

    QString traceOf(const Check &check)
    {
        if (check.failure && !check.failure->trace.isEmpty())
            return check.failure->trace;
        return check.benefits ? check.benefits->trace : QString();
    }

} // namespace

QString detailsInWords(const Check &check)
{
    QStringList lines{outcomeWordsOf(check).subject};
    const auto asked = check.lastSentAt ? check.lastSentAt : check.firstSentAt;
    add(lines, DetailText::tr("Service"), inWords(check.service));
    add(lines, DetailText::tr("Asked"), inWords(asked ? *asked : check.askedAt));
    if (check.answeredAt)
        add(lines, DetailText::tr("Answered"), inWords(*check.answeredAt));
    add(lines, DetailText::tr("Insurer asked"), check.inquiry.insurance.payer);
    add(lines, DetailText::tr("Member ID"), masked(check.inquiry.insurance.memberId));
    if (check.failure)
        addFailure(lines, *check.failure);
    add(lines, DetailText::tr("Trace"), traceOf(check));
    add(lines, DetailText::tr("Request number"), check.ticket);
    add(lines, DetailText::tr("Our number"), check.id.toString(QUuid::WithoutBraces));
    return lines.join(QLatin1Char('\n'));
}

} // namespace coverdesk
