// SPDX-License-Identifier: MIT
#include "ui/patients/changewords.h"

#include "app/domain/answers.h"
#include "ui/patients/benefitwords.h"
#include "ui/patients/coveragewords.h"
#include "ui/wording/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using Kind = Change::Kind;

// More than these do not fit into a row; the comparison of the two answers shows all of them.
static constexpr size_t MostLines = 3;
static constexpr size_t MostMuted = 2;

static QString nameOf(const Subject &subject)
{
    return subject.kind == Subject::Kind::Plan ? Words::tr("the plan") : lineOfText(subject.name);
}

static QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// An amount that is always the plan's need not say so.
static bool isOfPlanAlone(BenefitField field)
{
    return field >= BenefitField::IndividualDeductible;
}

static QString nameIn(const Change &change)
{
    const auto field = nameOfField(change.field);
    if (change.subject.kind == Subject::Kind::Plan)
        return isOfPlanAlone(change.field) ? field : Words::tr("%1 (plan)").arg(field);
    return Words::tr("%1 (%2)").arg(field, nameOf(change.subject));
}

static QString toldBefore(const Change &change)
{
    return change.before ? toldInWords(*change.before) : unknownOnScreen();
}

static QString toldAfter(const Change &change)
{
    return change.after ? toldInWords(*change.after) : unknownOnScreen();
}

static QString step(const Change &change)
{
    return Words::tr("%1 → %2").arg(toldBefore(change), toldAfter(change));
}

static QString moved(const Change &change)
{
    if (change.subject.kind == Subject::Kind::Plan && isOfPlanAlone(change.field))
        return Words::tr("%1 %2").arg(nameOfField(change.field), step(change));
    const auto subject =
        change.subject.kind == Subject::Kind::Plan ? Words::tr("plan", "an answer's part") : nameOf(change.subject);
    return Words::tr("%1 %2 (%3)").arg(nameOfField(change.field), step(change), subject);
}

static QString stoodToEnd(const Change &change)
{
    return change.after
        ? Words::tr("Coverage ended on %1").arg(toldAfter(change))
        : Words::tr("Coverage was to end on %1, and this answer says nothing of it").arg(toldBefore(change));
}

static QString ended(const Change &change, const QString &day)
{
    if (change.field == BenefitField::TerminatesOn)
        return stoodToEnd(change);
    if (change.field == BenefitField::Active)
        return Words::tr("The plan was no longer active on %1").arg(day);
    return Words::tr("%1: no longer covered on %2").arg(capitalized(nameOf(change.subject)), day);
}

static QString began(const Change &change, const QString &day)
{
    if (change.field == BenefitField::Active)
        return Words::tr("The plan was active on %1, and not before").arg(day);
    return Words::tr("%1: covered on %2, and not before").arg(capitalized(nameOf(change.subject)), day);
}

/// A yes that may not be passed on was told, but not clearly.
static bool isHeldBackAtTimes(BenefitField field)
{
    return field == BenefitField::Active || field == BenefitField::Covered;
}

static QString nowKnown(const Change &change)
{
    const auto name = nameIn(change);
    return isHeldBackAtTimes(change.field) ? Words::tr("Not clear before: %1 %2").arg(name, toldAfter(change))
                                           : Words::tr("Told for the first time: %1 %2").arg(name, toldAfter(change));
}

static QString noLongerTold(const Change &change)
{
    return isHeldBackAtTimes(change.field) ? Words::tr("Not clear this time: %1").arg(nameIn(change))
                                           : Words::tr("Not told this time: %1").arg(nameIn(change));
}

static ChangeWords costWords(const Change &change)
{
    if (change.field != BenefitField::DeductibleWaived)
        return {moved(change), isMarked(change) ? step(change) : QString()};
    const auto subject = capitalized(nameOf(change.subject));
    if (change.kind == Kind::CostDown)
        return {Words::tr("%1: the deductible is waived now").arg(subject)};
    const auto words = Words::tr("%1: the deductible applies now").arg(subject);
    return {words, words};
}

static ChangeWords muted(const QString &words)
{
    return {.text = words, .isMuted = true};
}

static ChangeWords firstSeen(const QString &words)
{
    return {words, words};
}

ChangeWords changeInWords(const Change &change, const std::optional<QDate> &toldOn)
{
    const auto subject = capitalized(nameOf(change.subject));
    const auto day = toldOn ? inWords(*toldOn) : unknownOnPaper();
    switch (change.kind) {
    case Kind::Progress: return muted(moved(change));
    case Kind::Reset: return {Words::tr("New benefit year: %1").arg(moved(change))};
    case Kind::CoverageBegan: return {began(change, day)};
    case Kind::CoverageEnded: return firstSeen(ended(change, day));
    case Kind::CostUp:
    case Kind::CostDown: return costWords(change);
    case Kind::LimitRaised: return {Words::tr("More visits are covered: %1").arg(moved(change))};
    case Kind::LimitLowered: return {Words::tr("Fewer visits are covered: %1").arg(moved(change)), step(change)};
    case Kind::AuthorizationNeeded: return firstSeen(Words::tr("%1: prior authorization is needed now").arg(subject));
    case Kind::AuthorizationLifted: return {Words::tr("%1: no prior authorization is needed any more").arg(subject)};
    case Kind::JoinedNetwork: return {Words::tr("The provider is in network now")};
    case Kind::LeftNetwork: return firstSeen(Words::tr("The provider is out of network now"));
    case Kind::NowKnown: return muted(nowKnown(change));
    case Kind::NoLongerTold: return muted(noLongerTold(change));
    case Kind::Otherwise: return {moved(change)};
    }
    Q_UNREACHABLE();
}

/// Of an amount that is used, that of what is left: it moves by as much.
static std::optional<BenefitField> leftOf(BenefitField used)
{
    if (used == BenefitField::IndividualDeductibleUsed)
        return BenefitField::IndividualDeductibleLeft;
    if (used == BenefitField::IndividualOutOfPocketUsed)
        return BenefitField::IndividualOutOfPocketLeft;
    if (used == BenefitField::FamilyDeductibleUsed)
        return BenefitField::FamilyDeductibleLeft;
    return used == BenefitField::FamilyOutOfPocketUsed ? std::optional(BenefitField::FamilyOutOfPocketLeft)
                                                       : std::nullopt;
}

/// Whether another change says the same: what is used as the year goes on is no longer left.
static bool isSaidTwice(const Change &change, const std::vector<Change> &changes)
{
    const auto left = leftOf(change.field);
    return left && (change.kind == Kind::Progress || change.kind == Kind::Reset)
        && std::any_of(changes.cbegin(), changes.cend(),
                       [&](const Change &other) { return other.field == *left && other.kind == change.kind; });
}

/// What has to be seen first, then the rest; what is muted in one line.
static std::vector<ChangeWords> arranged(const TimelineEntry &entry)
{
    const auto &changes = entry.changes;
    std::vector<ChangeWords> lines;
    QStringList quiet;
    for (const bool wantsMarked : {true, false}) {
        for (const auto &change : changes) {
            const auto words = changeInWords(change, entry.toldOn);
            if (isMarked(change) != wantsMarked || isSaidTwice(change, changes))
                continue;
            if (words.isMuted)
                quiet.append(words.text);
            else
                lines.push_back(words);
        }
    }
    auto hidden = lines.size() > MostLines ? lines.size() - MostLines : 0;
    lines.resize(lines.size() - hidden);
    if (quiet.size() > qsizetype(MostMuted)) {
        hidden += size_t(quiet.size()) - MostMuted;
        quiet.resize(qsizetype(MostMuted));
    }
    if (hidden > 0)
        quiet.append(Words::tr("%1 more", "changes between two answers").arg(hidden));
    if (!quiet.isEmpty())
        lines.push_back(muted(quiet.join(u" · "_s)));
    return lines;
}

static ChangeWords firstOf(ServiceId source)
{
    switch (source) {
    case ServiceId::Eligibility: return {Words::tr("First instant answer")};
    case ServiceId::HealthHarbor: return {Words::tr("First answer by phone")};
    }
    Q_UNREACHABLE();
}

/// What the next question had otherwise than one that brought nothing.
static QString correction(const CheckLine &line, const CheckLine *later)
{
    if (!later || later->memberId.compare(line.memberId, Qt::CaseInsensitive) == 0)
        return {};
    return later->memberId.size() == line.memberId.size() + 1 ? Words::tr("Member ID lacked a digit")
                                                              : Words::tr("Asked with another member ID");
}

static QString whyNoAnswer(const CheckLine &line, const CheckLine *later)
{
    switch (line.standing) {
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Unconfirmed:
    case Standing::Tracking:
    case Standing::Paused: return Words::tr("No answer yet");
    case Standing::NeedsPerson: return Words::tr("A person has to decide: see Open requests");
    case Standing::Closed: return Words::tr("Ended without an answer");
    case Standing::Answered:
    case Standing::Refused: break;
    }
    if (line.verdict == Verdict::ClaimTold)
        return Words::tr("About a claim, not about the plan");
    const auto corrected = correction(line, later);
    return corrected.isEmpty() ? Words::tr("Says nothing of the plan") : corrected;
}

std::vector<ChangeWords> newsOf(const TimelineEntry &entry, const CheckLine *later)
{
    if (!isAnswer(entry.line))
        return {muted(whyNoAnswer(entry.line, later))};
    if (!entry.before)
        return {firstOf(entry.line.service)};
    if (entry.changes.empty())
        return {muted(Words::tr("Nothing changed"))};
    return arranged(entry);
}

QString inOneLine(const std::vector<ChangeWords> &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts.append(line.text);
    return texts.join(u" · "_s);
}

} // namespace coverdesk
