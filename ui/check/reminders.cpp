// SPDX-License-Identifier: MIT
#include "ui/check/reminders.h"

#include "app/futures.h"
#include "app/history/history.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static const auto NoteName = u"reminders"_s;
/// A computer that slept, or whose clock was set, is looked at no later than this.
static constexpr std::chrono::milliseconds LongestWait = std::chrono::seconds(30);

Reminders::Reminders(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::tellDue);
    using Note = std::optional<QByteArray>;
    when(m_history.notes().note(NoteName), this, [this](const Result<Note> &note) {
        if (note && *note)
            read(**note);
    });
}

void Reminders::read(const QByteArray &note)
{
    const auto json = QJsonDocument::fromJson(note).object();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto due = QDateTime::fromString(entry.value().toString(), Qt::ISODateWithMs);
        if (const auto check = QUuid::fromString(entry.key()); due.isValid() && !check.isNull())
            m_due.emplace(check, due);
    }
    emit changed();
    tellDue();
}

void Reminders::keep()
{
    if (m_due.empty()) {
        m_history.notes().forget(NoteName);
        return;
    }
    QJsonObject json;
    for (const auto &[check, due] : m_due)
        json.insert(check.toString(QUuid::WithoutBraces), due.toUTC().toString(Qt::ISODateWithMs));
    m_history.notes().keep(NoteName, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Reminders::remind(const QUuid &check, std::chrono::milliseconds after)
{
    m_due.insert_or_assign(check, QDateTime::currentDateTimeUtc().addMSecs(after.count()));
    keep();
    wait();
    emit changed();
}

void Reminders::forget(const QUuid &check)
{
    if (m_due.erase(check) == 0)
        return;
    keep();
    emit changed();
}

std::optional<QDateTime> Reminders::dueOf(const QUuid &check) const
{
    const auto found = m_due.find(check);
    return found == m_due.end() ? std::nullopt : std::optional(found->second);
}

void Reminders::tellDue()
{
    const auto now = QDateTime::currentDateTimeUtc();
    std::vector<QUuid> due;
    for (const auto &[check, at] : m_due) {
        if (at <= now)
            due.push_back(check);
    }
    for (const auto &check : due) {
        forget(check);
        emit fellDue(check);
    }
    wait();
}

void Reminders::wait()
{
    if (m_due.empty())
        return;
    auto next = LongestWait;
    for (const auto &[check, at] : m_due)
        next = std::min(next, std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(at)));
    m_timer.start(std::max(next, std::chrono::milliseconds(0)));
}

} // namespace coverdesk
