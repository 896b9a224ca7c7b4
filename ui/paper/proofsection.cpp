// SPDX-License-Identifier: MIT
#include "ui/paper/pagebreaks.h"
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QCryptographicHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString timed(const std::optional<QDateTime> &moment)
{
    return moment ? inWords(*moment) : QString();
}

void writeNotes(QTextCursor &cursor, const Check &check)
{
    const auto summary = check.benefits ? check.benefits->summary : QString();
    writeEntries(cursor, {{Words::tr("Summary"), summary}});
}

static QString traceOf(const Check &check)
{
    if (check.benefits && !check.benefits->trace.isEmpty())
        return check.benefits->trace;
    return check.failure ? check.failure->trace : QString();
}

static std::vector<Entry> proofOf(const Call &call)
{
    return {{Words::tr("Representative"), call.representative},
            {Words::tr("Reference number"), call.reference},
            {Words::tr("Call ended"), timed(call.endedAt)},
            {Words::tr("Recording"), call.recordingUrl}};
}

static std::vector<Entry> proofByPhone(const Check &check)
{
    std::vector<Entry> entries;
    const auto told = check.benefits ? check.benefits->calls : std::vector<Call>();
    const auto calls = told.empty() ? std::vector<Call>(1) : told;
    for (size_t i = 0; i < calls.size(); ++i) {
        if (calls.size() > 1)
            entries.push_back({Words::tr("Call %1 of %2").arg(i + 1).arg(calls.size()), {}, true});
        const auto proof = proofOf(calls[i]);
        entries.insert(entries.end(), proof.cbegin(), proof.cend());
    }
    entries.push_back({Words::tr("Status"), check.status});
    return entries;
}

static QString answerTime(const std::optional<int> &milliseconds)
{
    if (!milliseconds)
        return {};
    const auto tenths = (*milliseconds + 50) / 100;
    return Words::tr("%1 seconds").arg(u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10));
}

static std::vector<Entry> proofInstantly(const Check &check)
{
    const auto benefits = check.benefits ? *check.benefits : Benefits();
    const auto status = benefits.upstreamStatus ? QString::number(*benefits.upstreamStatus) : QString();
    return {{Words::tr("Insurer's status"), status},
            {Words::tr("Answered in"), answerTime(benefits.latency)},
            {Words::tr("Trace"), traceOf(check)}};
}

static std::vector<Entry> timesOf(const Check &check)
{
    return {{Words::tr("First sent"), timed(check.firstSentAt)},
            {Words::tr("Last sent"), timed(check.lastSentAt)},
            {Words::tr("Answer kept"), timed(check.answeredAt)}};
}

static std::vector<Entry> proofOfSource(const Check &check)
{
    switch (check.service) {
    case ServiceId::Eligibility: return proofInstantly(check);
    case ServiceId::HealthHarbor: return proofByPhone(check);
    }
    Q_UNREACHABLE();
}

static QString digestOf(const QByteArray &received)
{
    if (received.isEmpty())
        return Words::tr("nothing was received");
    return QString::fromLatin1(QCryptographicHash::hash(received, QCryptographicHash::Sha256).toHex());
}

static std::vector<Entry> numbersOf(const Check &check)
{
    std::vector<Entry> numbers{{Words::tr("Request ID"), check.id.toString(QUuid::WithoutBraces)},
                               {Words::tr("Asked as clinic"), check.dispatch.clinic},
                               {Words::tr("SHA-256 as received"), digestOf(check.received)}};
    // Only an inquiry that is answered later has a receipt.
    if (check.service == ServiceId::HealthHarbor)
        numbers.insert(numbers.begin() + 1, {Words::tr("Receipt"), check.ticket});
    return numbers;
}

static void writeTranscripts(QTextCursor &cursor, const Check &check)
{
    if (!check.benefits)
        return;
    for (const auto &call : check.benefits->calls) {
        if (call.transcript.isEmpty())
            continue;
        writeHeading(cursor, Words::tr("What was said in the call"));
        writeParagraph(cursor, call.transcript);
    }
}

void writeProof(QTextCursor &cursor, const Check &check)
{
    auto right = timesOf(check);
    right.push_back({Words::tr("Service"), check.dispatch.address.host()});
    if (check.service == ServiceId::HealthHarbor)
        right.push_back({Words::tr("Trace"), traceOf(check)});
    if (check.failure)
        right.push_back({Words::tr("Error code"), check.failure->code});
    startEnding(writeColumns(cursor, {Words::tr("Proof"), proofOfSource(check)}, {{}, right}));
    writeEntries(cursor, numbersOf(check));
    writeTranscripts(cursor, check);
}

void writeSignatures(QTextCursor &cursor)
{
    writeBlanks(cursor,
                {{Words::tr("Told the patient:"), 15},
                 {{}, 49},
                 {Words::tr("by"), 5},
                 {{}, 11},
                 {Words::tr("on"), 5},
                 {{}, 15}});
    writeBlanks(cursor, {{Words::tr("Patient's signature:"), 17}, {{}, 61}, {Words::tr("Date"), 7}, {{}, 15}});
}

} // namespace coverdesk
