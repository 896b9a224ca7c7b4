// SPDX-License-Identifier: MIT
#include "tests/bench/clinicyears.h"

#include "app/history/historyfile.h"
#include "tests/bench/crowd.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int ChecksOfPatient = 5;
static constexpr int Batch = 2000;
static const QDateTime Begin(QDate(2019, 12, 1), QTime(8, 0), Qt::UTC);
static constexpr qint64 SixYears = 6LL * 365 * 24 * 3600;

QUuid clinicSlot()
{
    return QUuid(u"c11a1c00-0000-4000-8000-000000000001"_s);
}

QByteArray clinicKey()
{
    return QByteArray(32, 'c');
}

static Patient patientFor(const Findable &findable)
{
    auto patient = patientWith(
        findable.id, findable.person,
        {u"Cigna"_s, findable.memberIds.isEmpty() ? QString() : findable.memberIds.front(), u"G-100"_s, {}, {}});
    patient.chartNumber = findable.chartNumber;
    return patient;
}

/// What a payer tells differs a little from time to time.
static Benefits answerOf(int number)
{
    Benefits answer;
    answer.verdict = Verdict::Active;
    answer.plan.name = u"Open Access Plus"_s;
    answer.trace = u"trace-%1"_s.arg(number);
    answer.upstreamStatus = 200;
    answer.costShare.copay = Amount{Money::cents(2000 + number % 3 * 500), {}};
    return answer;
}

static Check checkOf(const Patient &patient, int number, int all)
{
    Check check;
    check.id = QUuid::createUuid();
    check.patientId = patient.id;
    check.inquiry.patient = patient.person;
    check.askedAt = Begin.addSecs(SixYears * number / all);
    check.inquiry.insurance = currentInsurance(patient, check.askedAt.toLocalTime().date());
    check.dispatch.body = QByteArray(300, 'q');
    check.dispatch.clinic = u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s;
    if (number % 5000 == 17)
        return check;
    check.standing = Standing::Answered;
    check.answeredAt = check.askedAt.addSecs(2);
    check.benefits = answerOf(number);
    check.received = QByteArray(700, 'a' + char(number % 26));
    return check;
}

static Result<Done> addPatients(const HistoryFile &file, const std::vector<Patient> &patients, size_t from)
{
    PatientTable table(file.database(), file.cipher());
    const auto end = std::min(patients.size(), from + Batch);
    for (auto place = from; place < end; ++place) {
        if (const auto added = table.insert(patients[place]); !added)
            return added;
    }
    return Done{};
}

static Result<Done> addChecks(const HistoryFile &file, const std::vector<Patient> &patients, int from, int all)
{
    CheckTable table(file.database(), file.cipher());
    for (int number = from; number < std::min(all, from + Batch); ++number) {
        const auto &patient = patients[size_t(number) % patients.size()];
        if (const auto added = table.insert({checkOf(patient, number, all), {}}); !added)
            return added;
    }
    return Done{};
}

Result<Done> makeClinicYears(const QString &folder, int checks)
{
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    const auto opened = file.open();
    if (!opened)
        return opened.failure();
    if (const auto made = file.makeDataKey(clinicSlot(), clinicKey()); !made)
        return made;
    std::vector<Patient> patients;
    for (const auto &findable : crowd(std::max(1, checks / ChecksOfPatient)))
        patients.push_back(patientFor(findable));
    for (size_t place = 0; place < patients.size(); place += Batch) {
        if (const auto kept = file.within("bench", [&] { return addPatients(file, patients, place); }); !kept)
            return kept;
    }
    for (int number = 0; number < checks; number += Batch) {
        if (const auto kept = file.within("bench", [&] { return addChecks(file, patients, number, checks); }); !kept)
            return kept;
    }
    return Done{};
}

} // namespace coverdesk
