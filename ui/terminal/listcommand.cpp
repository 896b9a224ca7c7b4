// SPDX-License-Identifier: MIT
#include "ui/terminal/listcommand.h"

#include "app/office.h"
#include "ui/paper/checkdocument.h"
#include "ui/terminal/await.h"
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/nextstep.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static ExitCode withoutHistory(const Failure &failure)
{
    tell(troubleInWords(failure));
    return ExitCode::NoHistory;
}

static ExitCode withoutCheck(const Failure &failure)
{
    if (failure.kind != Failure::Kind::NotFound)
        return withoutHistory(failure);
    tell(Words::tr("There is no check with this id in the history."));
    return ExitCode::Unusable;
}

/// A log that cannot be written to keeps nobody from an answer.
static void note(Office &office, AuditAct act, const std::optional<Check> &check, const QString &detail)
{
    AuditEntry entry{.act = act, .detail = detail};
    if (check) {
        entry.check = check->id;
        entry.patient = check->patientId;
    }
    (void)await(office.history().audit().note(entry));
}

static bool isWanted(const CheckLine &line, const ListOrder &order)
{
    if (order.isOpenOnly && isSettled(line.standing))
        return false;
    auto known = u"%1 %2"_s.arg(nameOf(line.patient), line.memberId);
    if (const auto &born = line.patient.bornOn)
        known += u" %1 %2"_s.arg(inWords(*born), born->toString(Qt::ISODate));
    const auto words = order.patient.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&known](const QString &word) { return known.contains(word, Qt::CaseInsensitive); });
}

static ExitCode printWhole(const std::vector<CheckLine> &lines, Office &office)
{
    QJsonArray documents;
    bool isWhole = true;
    for (const auto &line : lines) {
        const auto check = await(office.history().check(line.id));
        if (check) {
            documents.append(jsonOf(*check));
            continue;
        }
        if (check.failure().kind != Failure::Kind::Damaged)
            return withoutHistory(check.failure());
        tell(Words::tr("The record %1 could not be opened and is left as it is; all others are listed.")
                 .arg(line.id.toString(QUuid::WithoutBraces)));
        isWhole = false;
    }
    note(office, AuditAct::Exported, {}, u"json"_s);
    print(QJsonDocument(documents));
    return isWhole ? ExitCode::Done : ExitCode::Amiss;
}

/// Why open checks are open, where somebody can do something about it.
static ExitCode printNextSteps(const std::vector<CheckLine> &lines, Office &office)
{
    std::vector<Check> checks;
    for (const auto &line : lines) {
        const auto check = await(office.history().check(line.id));
        if (check)
            checks.push_back(*check);
        else if (check.failure().kind != Failure::Kind::Damaged)
            return withoutHistory(check.failure());
    }
    if (const auto steps = nextStepsInWords(checks); !steps.isEmpty())
        print(u'\n' + steps.join(u'\n'));
    return ExitCode::Done;
}

ExitCode carryOut(const ListOrder &order, Office &office)
{
    const auto directory = await(office.history().directory());
    if (!directory)
        return withoutHistory(directory.failure());
    if (directory->damaged > 0)
        tell(Words::tr("Records that could not be opened: %1. They are left as they are; “verify” names them.")
                 .arg(directory->damaged));
    std::vector<CheckLine> lines;
    std::copy_if(directory->lines.cbegin(), directory->lines.cend(), std::back_inserter(lines),
                 [&order](const CheckLine &line) { return isWanted(line, order); });
    if (order.asJson)
        return printWhole(lines, office);
    if (lines.empty())
        tell(Words::tr("There is no such check."));
    else
        print(tableOf(lines, QDate::currentDate()));
    return order.isOpenOnly ? printNextSteps(lines, office) : ExitCode::Done;
}

ExitCode carryOut(const ShowOrder &order, Office &office)
{
    const auto check = await(office.history().check(order.id));
    if (!check)
        return withoutCheck(check.failure());
    note(office, AuditAct::Viewed, *check, u"command"_s);
    if (order.asJson)
        print(QJsonDocument(jsonOf(*check)));
    else
        print(sheetOf(*check));
    return ExitCode::Done;
}

ExitCode carryOut(const PdfOrder &order, Office &office)
{
    const auto check = await(office.history().check(order.id));
    if (!check)
        return withoutCheck(check.failure());
    const auto account = office.accounts().find(check->service, check->dispatch.clinic);
    const Letterhead letterhead{account ? account->clinicName : QString(), office.isPractice(),
                                QDateTime::currentDateTime()};
    const auto written = writePdf(*check, letterhead, order.fileName);
    if (!written) {
        tell(troubleInWords(written.failure()));
        return ExitCode::Unusable;
    }
    note(office, AuditAct::Exported, *check, u"pdf"_s);
    return ExitCode::Done;
}

} // namespace coverdesk::terminal
