// SPDX-License-Identifier: MIT
#include "tests/harness/clinic.h"

#include "app/practice/credentials.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static practice::Options hurried(const QString &folder, std::chrono::milliseconds calling)
{
    practice::Options options;
    options.folder = folder;
    options.calling = calling;
    return options;
}

Clinic::Clinic(std::chrono::milliseconds calling)
    : m_services(hurried(m_servicesFolder.path(), calling))
{
    m_isConnected = m_services.start()
        && connectTo(u"eligibility"_s, {u"--client-id"_s, practice::ClientId}, practice::ApiKey)
        && takesPhoneSecret(practice::ProjectKey);
}

bool Clinic::connectTo(const QString &service, const QStringList &who, const QString &secret) const
{
    const auto address = u"http://127.0.0.1:%1"_s.arg(m_services.port());
    const QStringList command{u"--profile"_s, m_profile.path(), u"connect"_s, service, u"--url"_s, address};
    return run(command + who, secret.toUtf8()).exitCode == 0;
}

bool Clinic::takesPhoneSecret(const QString &secret) const
{
    return connectTo(u"health-harbor"_s, {u"--project"_s, practice::ProjectId}, secret);
}

QStringList Clinic::commandFor(const QString &act, const QString &mark) const
{
    QStringList command{u"--profile"_s, m_profile.path(), act, u"--json"_s};
    if (act == "resume"_L1)
        return command;
    command += {u"--again"_s, u"--payer"_s, u"Cigna"_s,  u"--member"_s,   u"U123456789"_s, u"--first"_s, u"Maya"_s,
                u"--last"_s,  u"Okafor"_s,  u"--born"_s, u"1990-06-15"_s, u"--group"_s,    mark};
    if (act != "check"_L1)
        command += {u"--insurance"_s, u"CIGNA"_s, u"--npi"_s, u"1245319599"_s, u"--tax-id"_s, u"123456789"_s};
    if (act == "claim"_L1) {
        const auto servedOn = QDate::currentDate().addDays(-30).toString(Qt::ISODate);
        command += {u"--claim-number"_s, u"CLM-1001"_s, u"--service-date"_s, servedOn};
    }
    return command;
}

Ran Clinic::resume() const
{
    return run(commandFor(u"resume"_s) + QStringList{u"--wait"_s, u"50"_s});
}

QJsonArray Clinic::kept() const
{
    const auto ran = run({u"--profile"_s, m_profile.path(), u"list"_s, u"--json"_s});
    return QJsonDocument::fromJson(ran.out).array();
}

QHash<QString, QStringList> Clinic::book(const QString &event) const
{
    QHash<QString, QStringList> booked;
    QFile file(m_servicesFolder.filePath(u"ledger.jsonl"_s));
    if (!file.open(QFile::ReadOnly))
        return booked;
    const auto name = event == "create"_L1 ? u"externalId"_s : u"key"_s;
    while (!file.atEnd()) {
        const auto entry = QJsonDocument::fromJson(file.readLine()).object();
        if (entry.value("event"_L1) == event)
            booked[entry.value(name).toString()].append(entry.value("id"_L1).toString());
    }
    return booked;
}

qsizetype Clinic::booked(const QString &event) const
{
    qsizetype count = 0;
    for (const auto &ids : book(event))
        count += ids.size();
    return count;
}

/// What is wrong with one check, seen beside the services' books.
static QString fault(const QJsonValue &check, const QStringList &charges, const QStringList &calls)
{
    const auto standing = check["standing"_L1].toString();
    const bool isAnswered = standing == "answered"_L1;
    if (check["service"_L1] == u"eligibility"_s) {
        if (charges.size() != 1)
            return u"charged %1 times"_s.arg(charges.size());
        return isAnswered ? QString() : u"charged, but "_s + standing;
    }
    if (calls.size() > 1)
        return u"placed %1 times"_s.arg(calls.size());
    // Nobody can know that it never arrived, and nobody sends it again unasked.
    const bool isSought = standing == "unconfirmed"_L1 || standing == "needsPerson"_L1;
    if (calls.isEmpty())
        return isSought ? QString() : u"never placed, but "_s + standing;
    if (!isAnswered)
        return u"placed, but "_s + standing;
    return check["benefits"_L1]["trace"_L1] == calls.first() ? QString() : u"answered by another call"_s;
}

QStringList Clinic::disagreements(const QStringList &accepted) const
{
    auto charges = book(u"charge"_s);
    auto calls = book(u"create"_s);
    QHash<QString, int> marks;
    QStringList wrong;
    for (const auto &check : kept()) {
        const auto id = check["id"_L1].toString();
        const auto mark = check["inquiry"_L1]["insurance"_L1]["groupId"_L1].toString();
        ++marks[mark];
        if (const auto what = fault(check, charges.take(id), calls.take(id)); !what.isEmpty())
            wrong.append(mark + u": "_s + what);
    }
    for (const auto &lost : charges.keys() + calls.keys())
        wrong.append(lost + u": in the services' books, but not in the history"_s);
    for (const auto &mark : accepted) {
        if (marks.value(mark) != 1)
            wrong.append(u"%1: accepted, and %2 times in the history"_s.arg(mark).arg(marks.value(mark)));
    }
    return wrong;
}

} // namespace coverdesk::testing
