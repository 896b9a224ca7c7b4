// SPDX-License-Identifier: MIT
#include "ui/benefits/answerwords.h"

#include "app/domain/askedandtold.h"
#include "app/domain/planterm.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class AnswerText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::AnswerText)
    };

    constexpr qsizetype longestName = 60;

    QString inRow(const QStringList &parts)
    {
        QStringList said = parts;
        said.removeAll(QString());
        return said.join(u" · "_s);
    }

    QString bornLine(const Person &patient, const QDate &today)
    {
        if (!patient.bornOn)
            return AnswerText::tr("date of birth not stated");
        const auto age = ageInWords(*patient.bornOn, today);
        const auto date = inWords(*patient.bornOn);
        return age.isEmpty() ? date : AnswerText::tr("%1 (%2)").arg(date, age);
    }

    QString momentOf(const std::optional<QDateTime> &moment)
    {
        return moment ? inWords(*moment) : unknownOnScreen();
    }

    QString traceOf(const Check &check)
    {
        if (check.benefits && !check.benefits->trace.isEmpty())
            return check.benefits->trace;
        return check.failure ? check.failure->trace : QString();
    }

    QString payerOf(const Check &check)
    {
        const bool isNamed = check.benefits && !check.benefits->plan.payer.trimmed().isEmpty();
        return clipped(isNamed ? check.benefits->plan.payer : check.inquiry.insurance.payer, longestName);
    }

    QString tracePart(const Check &check)
    {
        const auto trace = clipped(traceOf(check), longestName);
        return trace.isEmpty() ? QString() : AnswerText::tr("trace %1").arg(trace);
    }

    QString referencePart(const Benefits &benefits)
    {
        QStringList references;
        for (const auto &call : benefits.calls) {
            if (!call.reference.trimmed().isEmpty())
                references.append(clipped(call.reference, longestName));
        }
        return references.isEmpty() ? QString() : AnswerText::tr("ref. %1").arg(references.join(u", "_s));
    }

    QString answeredByPhone(const Check &check)
    {
        const auto &calls = check.benefits->calls;
        const bool isCallDated = !calls.empty() && calls.back().endedAt;
        const auto moment = momentOf(isCallDated ? calls.back().endedAt : check.answeredAt);
        const auto words = isVerified(check) ? AnswerText::tr("verified %1") : AnswerText::tr("answered %1");
        return inRow({AnswerText::tr("By phone"), words.arg(moment), referencePart(*check.benefits)});
    }

    QString answeredInstantly(const Check &check)
    {
        const auto said =
            AnswerText::tr("%1 said so electronically, %2").arg(payerOf(check), momentOf(check.answeredAt));
        return inRow({said, tracePart(check)});
    }

    QString figuresShown(const std::optional<bool> &inNetwork)
    {
        if (!inNetwork)
            return unknownOnScreen();
        return *inNetwork ? AnswerText::tr("In-network figures") : AnswerText::tr("Not only in-network figures");
    }

    /// What the question is for: a claim, or a visit.
    QString occasionOf(const Inquiry &inquiry)
    {
        if (inquiry.claim)
            return claimAskedOf(*inquiry.claim);
        if (!inquiry.visitOn)
            return {};
        const auto day = inWords(*inquiry.visitOn);
        const auto provider = clipped(inquiry.provider.name, longestName);
        return provider.isEmpty() ? AnswerText::tr("visit %1").arg(day)
                                  : AnswerText::tr("visit %1 with %2").arg(day, provider);
    }

    /// Tenths of a second; whole arithmetic, rounded.
    QString secondsOf(const std::optional<int> &milliseconds)
    {
        if (!milliseconds || *milliseconds < 0)
            return unknownOnScreen();
        const auto tenths = (qint64(*milliseconds) + 50) / 100;
        return AnswerText::tr("%1.%2 s").arg(tenths / 10).arg(tenths % 10);
    }

} // namespace

QString patientLineOf(const Check &check, const QDate &today)
{
    const auto &insurance = check.inquiry.insurance;
    const QString member = clipped(insurance.payer, longestName) + u' ' + clipped(insurance.memberId, longestName);
    return inRow({bornLine(check.inquiry.patient, today), member.trimmed(), occasionOf(check.inquiry)});
}

QString sourceLineOf(const Check &check)
{
    if (check.standing != Standing::Answered || !check.benefits) {
        const auto when = AnswerText::tr("Asked %1").arg(inWords(check.askedAt));
        return inRow({inWords(check.service), when, tracePart(check)});
    }
    if (check.service == ServiceId::HealthHarbor)
        return answeredByPhone(check);
    if (check.benefits->verdict == Verdict::Active)
        return answeredInstantly(check);
    return inRow({AnswerText::tr("Answered electronically, %1").arg(momentOf(check.answeredAt)), tracePart(check)});
}

QString planLineOf(const Check &check)
{
    if (check.service != ServiceId::HealthHarbor || !check.benefits)
        return {};
    const auto &plan = check.benefits->plan;
    QStringList parts;
    if (plan.providerInNetwork)
        parts.append(*plan.providerInNetwork ? AnswerText::tr("In network") : AnswerText::tr("Out of network"));
    if (plan.primary)
        parts.append(*plan.primary ? AnswerText::tr("primary") : AnswerText::tr("not primary"));
    if (plan.followsCalendarYear)
        parts.append(*plan.followsCalendarYear ? AnswerText::tr("calendar year") : AnswerText::tr("own plan year"));
    if (plan.effectiveOn.value)
        parts.append(AnswerText::tr("began %1").arg(inWords(*plan.effectiveOn.value)));
    return inRow(parts);
}

QString goodUntilOf(const Check &check, const QDate &today)
{
    if (!showsFigures(check) || !check.answeredAt)
        return {};
    const auto last = goodUntil(lineOf(check));
    if (!last)
        return {};
    return *last < today ? AnswerText::tr("It was good until %1: check again").arg(inWords(*last))
                         : AnswerText::tr("Good until %1: check again for later visits").arg(inWords(*last));
}

static QList<KeyValue> aboutOpenCheck(const Check &check)
{
    return {
        {AnswerText::tr("Insurer asked"), cellText(check.inquiry.insurance.payer)},
        {AnswerText::tr("Member ID sent"), cellText(check.inquiry.insurance.memberId)},
        {AnswerText::tr("Asked"), inWords(check.askedAt)},
        {AnswerText::tr("Last sent"), momentOf(check.lastSentAt)},
        {AnswerText::tr("Next try"), momentOf(check.nextLookAt)},
        {AnswerText::tr("Trace"), cellText(traceOf(check))},
    };
}

QList<KeyValue> aboutAnswer(const Check &check)
{
    if (check.standing != Standing::Answered || !check.benefits)
        return aboutOpenCheck(check);
    const auto &plan = check.benefits->plan;
    QList<KeyValue> facts{
        {AnswerText::tr("Insurer asked"), cellText(check.inquiry.insurance.payer)},
        {AnswerText::tr("Insurer in the answer"), cellText(plan.payer)},
        {AnswerText::tr("Plan"), cellText(plan.name)},
    };
    if (showsFigures(check))
        facts.append({AnswerText::tr("Figures shown"), figuresShown(plan.inNetworkFigures)});
    facts.append({AnswerText::tr("Member ID sent"), cellText(check.inquiry.insurance.memberId)});
    facts.append({AnswerText::tr("Answered in"), secondsOf(check.benefits->latency)});
    facts.append({AnswerText::tr("Trace"), cellText(traceOf(check))});
    return facts;
}

QList<KeyValue> aboutCall(const Call &call)
{
    return {
        {AnswerText::tr("Call ended"), momentOf(call.endedAt)},
        {AnswerText::tr("Representative"), cellText(call.representative)},
        {AnswerText::tr("Reference"), cellText(call.reference)},
        {AnswerText::tr("Recording"), cellText(call.recordingUrl)},
    };
}

QList<KeyValue> aboutQuestion(const Check &check)
{
    const auto &inquiry = check.inquiry;
    const auto &bornOn = inquiry.patient.bornOn;
    QList<KeyValue> facts{
        {AnswerText::tr("Asked about"), inquiry.claim ? AnswerText::tr("A claim") : AnswerText::tr("Benefits")},
        {AnswerText::tr("Patient"), cellText(nameOf(inquiry.patient))},
        {AnswerText::tr("Date of birth"), bornOn ? inWords(*bornOn) : unknownOnScreen()},
        {AnswerText::tr("Insurer asked"), cellText(inquiry.insurance.payer)},
        {AnswerText::tr("Member ID sent"), cellText(inquiry.insurance.memberId)},
    };
    if (check.service != ServiceId::HealthHarbor)
        return facts;
    facts.append({AnswerText::tr("Group number"), cellText(inquiry.insurance.groupId)});
    for (const auto &fact : questionInWords(inquiry))
        facts.append({fact.name, cellText(fact.value)});
    return facts;
}

QList<KeyValue> aboutSending(const Check &check)
{
    QList<KeyValue> facts{
        {AnswerText::tr("Asked"), inWords(check.askedAt)},
        {AnswerText::tr("First sent"), momentOf(check.firstSentAt)},
        {AnswerText::tr("Last sent"), momentOf(check.lastSentAt)},
        {AnswerText::tr("Answer kept"), momentOf(check.answeredAt)},
        {AnswerText::tr("Sent to"), cellText(check.dispatch.address.toDisplayString())},
        {AnswerText::tr("Sent as"), cellText(check.dispatch.clinic)},
        {AnswerText::tr("Number of this check"), check.id.toString(QUuid::WithoutBraces)},
    };
    if (check.service != ServiceId::HealthHarbor)
        return facts;
    facts.append({AnswerText::tr("The service's receipt"), cellText(check.ticket)});
    facts.append({AnswerText::tr("Where it stands there"), cellText(statusInWords(check.status))});
    if (check.standing == Standing::Tracking || check.standing == Standing::Unconfirmed)
        facts.append({AnswerText::tr("Next look"), momentOf(check.nextLookAt)});
    return facts;
}

} // namespace coverdesk
