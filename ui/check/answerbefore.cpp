// SPDX-License-Identifier: MIT
#include "ui/check/answerbefore.h"

#include "app/domain/answers.h"
#include "app/domain/familyplan.h"
#include "app/futures.h"
#include "app/office.h"
#include "app/patientdirectory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Nobody has more records of one name and birth date.
static constexpr qsizetype MostRecords = 8;

AnswerBefore::AnswerBefore(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{}

void AnswerBefore::find(const Check &check)
{
    std::vector<QUuid> patients;
    const auto &person = check.inquiry.patient;
    if (m_office.directory().isOpen() && person.bornOn) {
        const auto typed = u"%1 %2 %3"_s.arg(person.firstName, person.lastName, person.bornOn->toString(Qt::ISODate));
        patients = m_office.directory().find(typed, MostRecords);
    }
    std::erase(patients, check.patientId);
    patients.push_back(check.patientId);
    gather(check, patients, {});
}

/// One record after the other: there is hardly ever a second one.
void AnswerBefore::gather(const Check &check, std::vector<QUuid> patients, std::vector<CheckLine> lines)
{
    if (patients.empty())
        return choose(check, lines);
    const auto patient = patients.back();
    patients.pop_back();
    when(m_office.history().patients().lines(patient), this, [=, this](const Result<HistoryPatients::Lines> &read) {
        auto all = lines;
        if (read)
            all.insert(all.end(), read->lines.begin(), read->lines.end());
        gather(check, patients, all);
    });
}

void AnswerBefore::choose(const Check &check, const std::vector<CheckLine> &lines)
{
    const CheckLine *last = nullptr;
    for (const auto &line : lines) {
        const bool isOfPatient = line.patientId == check.patientId || isSamePerson(line.patient, check.inquiry.patient);
        if (line.id == check.id || !isOfPatient || !isAnswer(line))
            continue;
        if (!last || last->answeredAt.value_or(last->askedAt) < line.answeredAt.value_or(line.askedAt))
            last = &line;
    }
    if (!last)
        return emit found(check.id, std::nullopt);
    when(m_office.history().check(last->id), this, [this, id = check.id](const Result<Check> &answer) {
        if (answer)
            emit found(id, *answer);
    });
}

} // namespace coverdesk
