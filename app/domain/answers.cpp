// SPDX-License-Identifier: MIT
#include "app/domain/answers.h"

#include "app/domain/askedandtold.h"
#include "app/domain/lastword.h"

#include <algorithm>
#include <tuple>

namespace coverdesk {

bool tellsOfPlan(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active:
    case Verdict::NotActive:
    case Verdict::Contradiction:
    case Verdict::Partial: return true;
    case Verdict::NotFound:
    case Verdict::ChoosePayer:
    case Verdict::PayerUnavailable:
    case Verdict::ProviderSetup:
    case Verdict::Unreadable:
    case Verdict::SomeoneElse:
    case Verdict::ClaimTold: return false;
    }
    Q_UNREACHABLE();
}

bool isAnswer(const CheckLine &line)
{
    if (line.standing != Standing::Answered || !line.verdict || !tellsOfPlan(*line.verdict))
        return false;
    return *line.verdict != Verdict::Partial || !line.trouble;
}

static std::optional<QDateTime> cameAt(const CheckLine &line)
{
    if (line.answeredAt)
        return line.answeredAt;
    switch (line.service) {
    case ServiceId::Eligibility: return line.askedAt.isValid() ? std::optional(line.askedAt) : std::nullopt;
    case ServiceId::HealthHarbor: return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> answeredOn(const CheckLine &line)
{
    const auto moment = isAnswer(line) ? cameAt(line) : std::nullopt;
    return moment ? std::optional(moment->toLocalTime().date()) : std::nullopt;
}

std::optional<QDate> lastCallOn(const Benefits &benefits)
{
    const auto last = lastCallAt(benefits);
    return last ? std::optional(last->toLocalTime().date()) : std::nullopt;
}

std::optional<QDate> toldOn(const Check &check)
{
    const bool isByPhone = check.service == ServiceId::HealthHarbor && check.benefits;
    const auto call = isByPhone ? lastCallOn(*check.benefits) : std::nullopt;
    return call ? call : answeredOn(lineOf(check));
}

static QString plainOf(const QString &text)
{
    QString plain;
    for (const auto character : text.toCaseFolded()) {
        if (character.isLetterOrNumber())
            plain.append(character);
    }
    return plain;
}

bool isSameInsurance(const CheckLine &left, const CheckLine &right)
{
    return plainOf(left.memberId) == plainOf(right.memberId) && plainOf(left.payer) == plainOf(right.payer);
}

static bool isEarlier(const CheckLine &left, const CheckLine &right)
{
    return std::tuple(cameAt(left), left.askedAt, left.id) < std::tuple(cameAt(right), right.askedAt, right.id);
}

static std::optional<CheckLine> latestOf(const std::vector<CheckLine> &lines, const auto &fits)
{
    const CheckLine *latest = nullptr;
    for (const auto &line : lines) {
        if (fits(line) && (!latest || isEarlier(*latest, line)))
            latest = &line;
    }
    return latest ? std::optional(*latest) : std::nullopt;
}

std::vector<CheckLine> answersInForceOn(const Patient &patient, const std::vector<CheckLine> &lines, const QDate &day)
{
    std::vector<CheckLine> answers;
    for (const auto &coverage : patient.coverages) {
        if (!isInForce(coverage, day))
            continue;
        const auto last = latestOf(lines, [&](const CheckLine &line) {
            const auto came = answeredOn(line);
            return came && *came <= day && coverageOf(patient, line) == coverage.id;
        });
        if (last)
            answers.push_back(*last);
    }
    return answers;
}

bool holdsOn(const Check &check, const Patient &patient, const std::vector<CheckLine> &lines, const QDate &day)
{
    if (!check.benefits || isOutsideItsDates(check.benefits->plan, day))
        return false;
    const auto answers = answersInForceOn(patient, lines, day);
    return std::any_of(answers.cbegin(), answers.cend(),
                       [&check](const CheckLine &answer) { return answer.id == check.id; });
}

std::optional<CheckLine> answerBefore(const std::vector<CheckLine> &lines, const CheckLine &line)
{
    if (!answeredOn(line))
        return std::nullopt;
    return latestOf(lines, [&line](const CheckLine &older) {
        return answeredOn(older) && older.service == line.service && isSameInsurance(older, line)
            && isEarlier(older, line);
    });
}

} // namespace coverdesk
