// SPDX-License-Identifier: MIT
#include "patientdesk.h"

#include "samples.h"
#include "tests/support/await.h"

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

PatientDesk::PatientDesk()
{
    open();
    if (!await(m_history->makeDataKey(samples::slot(), samples::slotKey())))
        qFatal("the history cannot be made");
}

void PatientDesk::open()
{
    m_history = std::make_unique<History>(
        m_folder.path(), [this] { return m_now; }, nullptr);
    if (!await(m_history->open()))
        qFatal("the history cannot be opened");
}

void PatientDesk::reopen()
{
    close();
    open();
    if (!await(m_history->unlock(samples::slot(), samples::slotKey())))
        qFatal("the history cannot be unlocked");
}

static Check kept(History &history, Check check, const QDateTime &askedAt)
{
    check.askedAt = askedAt;
    const auto added = await(history.add(check));
    if (!added)
        qFatal("a check cannot be kept");
    return *added;
}

Check PatientDesk::added(const QString &firstName, const QString &lastName, const QString &memberId)
{
    wait(1);
    return kept(*m_history, samples::checkOf(firstName, lastName, memberId), m_now);
}

Check PatientDesk::addedFor(const QUuid &patient)
{
    wait(1);
    auto check = samples::checkOf(u"No"_s, u"Matter"_s, {});
    check.patientId = patient;
    return kept(*m_history, check, m_now);
}

std::vector<QUuid> PatientDesk::checksOf(const QUuid &patient)
{
    std::vector<QUuid> ids;
    const auto listed = await(patients().lines(patient));
    for (const auto &line : listed->lines) {
        if (line.patientId != patient || await(m_history->check(line.id))->patientId != patient)
            qFatal("a check of another patient");
        ids.push_back(line.id);
    }
    return ids;
}

std::vector<AuditEntry> PatientDesk::audit()
{
    auto entries = await(m_history->audit().newest(100))->entries;
    std::erase_if(entries, [](const AuditEntry &entry) { return entry.act == AuditAct::Checked; });
    return entries;
}
