// SPDX-License-Identifier: MIT
#include "ui/terminal/resumecommand.h"

#include "app/office.h"
#include "ui/terminal/await.h"
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/nextstep.h"
#include "ui/terminal/patience.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace coverdesk::terminal {

namespace {

    /// Everything that was open at the start, and where it stands by now.
    class Round
    {
    public:
        explicit Round(Office &office)
            : m_office(office)
        {
            QObject::connect(&office.desk(), &FrontDesk::serviceStopped, &m_context,
                             [this](ServiceId, const Failure &failure) { m_stop = failure; });
        }

        /// Looks once for each that may still move, all of them the first time.
        void look(const std::vector<QUuid> &ids);

        bool movesByItself() const;
        std::vector<QUuid> moving() const;
        ExitCode printed(bool asJson) const;

    private:
        void lookFor(const QUuid &id);
        void note(const Failure &failure);
        void put(const Check &check);

        Office &m_office;
        QObject m_context;
        /// Why a service let nothing in, the last time it did not.
        std::optional<Failure> m_stop;
        std::vector<Check> m_checks;
        QSet<QString> m_told;
        ExitCode m_code = ExitCode::Done;
    };

} // namespace

void Round::look(const std::vector<QUuid> &ids)
{
    int done = 0;
    for (const auto &id : ids) {
        showProgress(done++, int(ids.size()));
        lookFor(id);
    }
    clearProgress();
}

void Round::lookFor(const QUuid &id)
{
    // One refusal is enough for all of an account: the others wait, as the window's would.
    const auto waiting = await(m_office.history().check(id));
    if (waiting && !m_office.desk().mayGo(*waiting))
        return put(*waiting);
    m_stop.reset();
    const auto resumed = await(m_office.desk().resume(id));
    // A question that is paused says so itself; a look that was refused stands as before.
    if (m_stop && resumed && resumed->standing != Standing::Paused)
        note(*m_stop);
    if (resumed)
        return put(*resumed);
    // Another process has it, or has ended it meanwhile: what it made of it is in the history.
    const auto kind = resumed.failure().kind;
    if (kind != Failure::Kind::InUse && kind != Failure::Kind::Refused)
        note(resumed.failure());
    const auto kept = await(m_office.history().check(id));
    if (kept)
        return put(*kept);
    note(kept.failure());
}

void Round::note(const Failure &failure)
{
    m_code = worse(m_code, exitCodeOf(failure));
    const auto sentence = troubleInWords(failure);
    if (!m_told.contains(sentence))
        tell(sentence);
    m_told.insert(sentence);
}

void Round::put(const Check &check)
{
    const auto known =
        std::find_if(m_checks.begin(), m_checks.end(), [&check](const Check &other) { return other.id == check.id; });
    if (known == m_checks.end())
        m_checks.push_back(check);
    else
        *known = check;
}

std::vector<QUuid> Round::moving() const
{
    std::vector<QUuid> ids;
    for (const auto &check : m_checks) {
        if (terminal::movesByItself(check))
            ids.push_back(check.id);
    }
    return ids;
}

bool Round::movesByItself() const
{
    return m_code == ExitCode::Done && !moving().empty();
}

ExitCode Round::printed(bool asJson) const
{
    QJsonArray documents;
    std::vector<CheckLine> lines;
    auto code = m_code;
    for (const auto &check : m_checks) {
        documents.append(jsonOf(check));
        lines.push_back(lineOf(check));
        code = worse(code, exitCodeOf(check));
    }
    if (asJson)
        print(QJsonDocument(documents));
    else if (!lines.empty())
        print(tableOf(lines, QDate::currentDate()));
    else if (code == ExitCode::Done)
        tell(Words::tr("Nothing is open."));
    for (const auto &line : nextStepsInWords(m_checks))
        tell(line);
    return code;
}

ExitCode carryOut(const ResumeOrder &order, Office &office)
{
    const auto open = await(office.history().unsettled());
    if (!open) {
        tell(troubleInWords(open.failure()));
        return ExitCode::NoHistory;
    }
    Round round(office);
    Patience patience(order.patience);
    patience.waitForNextLook();
    round.look(*open);
    while (round.movesByItself() && patience.waitForNextLook())
        round.look(round.moving());
    return round.printed(order.asJson);
}

} // namespace coverdesk::terminal
