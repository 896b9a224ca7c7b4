// SPDX-License-Identifier: MIT
#include "app/practice/ledger.h"

#include "app/practice/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

static QString lockIn(const QString &folder)
{
    return QDir(folder).filePath(u"ledger.lock"_s);
}

static QString inUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

static bool reachesTheDisk(const QFile &file)
{
#if defined(Q_OS_WIN)
    return _commit(file.handle()) == 0;
#elif defined(Q_OS_MACOS)
    // Apple's fsync leaves the bytes in the drive's cache.
    return fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

static bool makeFolder(const QString &folder)
{
    const QFileInfo wanted(folder);
    if (wanted.isDir())
        return true;
    const auto made =
        QDir().mkpath(wanted.absolutePath()) && QDir().mkdir(wanted.absoluteFilePath(), OwnerOnly | QFile::ExeOwner);
    // Another process may have been faster.
    return made || QFileInfo(folder).isDir();
}

Ledger::Ledger(const QString &folder)
    : m_folder(folder)
{}

QString Ledger::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"ledger.jsonl"_s);
}

bool Ledger::open()
{
    const std::scoped_lock here(m_mutex);
    if (!makeFolder(m_folder))
        return false;
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld())
        return false;
    QFile file(fileIn(m_folder));
    if (!file.open(QFile::ReadWrite | QFile::Unbuffered, OwnerOnly) || !reachesTheDisk(file))
        return false;
    return reread();
}

std::optional<Ledger::Settled> Ledger::recall(const QString &key, const QByteArray &fingerprint)
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread())
        return Settled{Verdict::Unavailable, {}};
    return earlier(key, fingerprint);
}

Ledger::Settled Ledger::charge(const std::optional<QString> &key, const QByteArray &fingerprint,
                               const QByteArray &answer, std::optional<qint64> allowance)
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread())
        return {Verdict::Unavailable, {}};
    if (key) {
        if (auto known = earlier(*key, fingerprint))
            return *known;
    }
    if (allowance && m_memory.charged >= *allowance)
        return {Verdict::Spent, {}};
    const auto isKept = append({{u"event"_s, u"charge"_s},
                                {u"key"_s, key ? QJsonValue(*key) : QJsonValue()},
                                {u"at"_s, inUtc(QDateTime::currentDateTimeUtc())},
                                {u"fingerprint"_s, QString::fromLatin1(fingerprint)},
                                {u"answer"_s, QString::fromUtf8(answer)}});
    if (!isKept)
        return {Verdict::Unavailable, {}};
    return {Verdict::Charged, answer};
}

bool Ledger::keep(const PhoneInquiry &inquiry)
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread())
        return false;
    const auto externalId = inquiry.request.value("external_id"_L1);
    return append({{u"event"_s, u"create"_s},
                   {u"externalId"_s, externalId.isString() ? externalId : QJsonValue()},
                   {u"id"_s, inquiry.id},
                   {u"at"_s, inUtc(inquiry.createdAt)},
                   {u"request"_s, inquiry.request}});
}

bool Ledger::turnsAway(const QString &about)
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread() || m_memory.turnedAway.contains(about))
        return false;
    return append({{u"event"_s, u"busy"_s}, {u"about"_s, about}, {u"at"_s, inUtc(QDateTime::currentDateTimeUtc())}});
}

std::optional<PhoneInquiry> Ledger::inquiry(const QString &id)
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread() || !m_memory.inquiries.contains(id))
        return std::nullopt;
    return m_memory.inquiries.value(id);
}

QList<PhoneInquiry> Ledger::inquiries()
{
    const std::scoped_lock here(m_mutex);
    const FileLock everywhere(lockIn(m_folder));
    if (!everywhere.isHeld() || !reread())
        return {};
    QList<PhoneInquiry> all;
    for (const auto &id : m_memory.inquiryIds)
        all.append(m_memory.inquiries.value(id));
    std::stable_sort(all.begin(), all.end(), [](const PhoneInquiry &left, const PhoneInquiry &right) {
        return left.createdAt > right.createdAt;
    });
    return all;
}

std::optional<Ledger::Settled> Ledger::earlier(const QString &key, const QByteArray &fingerprint)
{
    const auto charge = m_memory.charges.constFind(key);
    if (charge == m_memory.charges.cend())
        return std::nullopt;
    if (charge->fingerprint != fingerprint)
        return Settled{Verdict::Conflict, {}};
    const auto isKept =
        append({{u"event"_s, u"replay"_s}, {u"key"_s, key}, {u"at"_s, inUtc(QDateTime::currentDateTimeUtc())}});
    if (!isKept)
        return Settled{Verdict::Unavailable, {}};
    return Settled{Verdict::Replayed, charge->answer};
}

bool Ledger::reread()
{
    QFile file(fileIn(m_folder));
    if (!file.exists() || file.size() < m_known) {
        m_known = 0;
        m_memory = {};
    }
    if (!file.exists())
        return true;
    if (!file.open(QFile::ReadOnly) || !file.seek(m_known))
        return false;
    for (auto line = file.readLine(); line.endsWith('\n'); line = file.readLine()) {
        m_known += line.size();
        remember(line);
    }
    return file.error() == QFile::NoError;
}

void Ledger::remember(const QByteArray &line)
{
    const auto event = QJsonDocument::fromJson(line).object();
    const auto kind = event.value("event"_L1).toString();
    if (kind == "charge"_L1)
        ++m_memory.charged;
    if (kind == "charge"_L1 && event.value("key"_L1).isString()) {
        m_memory.charges.insert(event.value("key"_L1).toString(),
                                {.fingerprint = event.value("fingerprint"_L1).toString().toLatin1(),
                                 .answer = event.value("answer"_L1).toString().toUtf8()});
    }
    if (kind == "busy"_L1)
        m_memory.turnedAway.insert(event.value("about"_L1).toString());
    if (kind == "create"_L1) {
        const auto id = event.value("id"_L1).toString();
        m_memory.inquiryIds.prepend(id);
        m_memory.inquiries.insert(
            id,
            {.id = id,
             .createdAt = QDateTime::fromString(event.value("at"_L1).toString(), Qt::ISODateWithMs),
             .request = event.value("request"_L1).toObject()});
    }
}

bool Ledger::append(const QJsonObject &event)
{
    const auto line = QByteArray(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
    QFile file(fileIn(m_folder));
    if (!file.open(QFile::ReadWrite | QFile::Unbuffered, OwnerOnly))
        return false;
    if (file.size() > m_known && !file.resize(m_known))
        return false;
    if (file.seek(m_known) && file.write(line) == line.size() && reachesTheDisk(file))
        return true;
    // Half a line must not look like a charge to whoever counts.
    file.resize(m_known);
    return false;
}

} // namespace coverdesk::practice
