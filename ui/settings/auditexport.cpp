// SPDX-License-Identifier: MIT
#include "ui/settings/auditexport.h"

#include "app/futures.h"
#include "app/history/durable.h"
#include "ui/settings/auditcsv.h"
#include "ui/settings/auditreader.h"
#include "ui/settings/patientnames.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

AuditExport::AuditExport(History &history, PatientNames &names, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_names(names)
    , m_reader(new AuditReader(history, this))
{
    connect(m_reader, &AuditReader::came, this, &AuditExport::write);
    connect(m_reader, &AuditReader::failed, this, [this](const Failure &failure) { end(failure); });
    connect(&m_names, &PatientNames::learned, this, &AuditExport::writeNamed);
}

AuditExport::~AuditExport()
{
    dropPart();
}

void AuditExport::dropPart()
{
    if (!m_part.fileName().isEmpty())
        m_part.remove();
}

void AuditExport::begin(const AuditFilter &filter, const QString &fileName)
{
    m_isUnderWay = true;
    m_lines = 0;
    m_fileName = fileName;
    const QFileInfo target(fileName);
    // What is no plain file, a device for one, is never replaced.
    if (target.exists() && (!target.isFile() || !target.isWritable()))
        return end(Failure{Failure::Kind::ReadOnly});
    m_part.setFileName(target.absolutePath() % u"/.coverdesk-"_s % QUuid::createUuid().toString(QUuid::Id128)
                       % u".part"_s);
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return end(Failure{Failure::Kind::ReadOnly});
    if (!put(csvHead()))
        return end(Failure{Failure::Kind::DiskFull});
    m_reader->begin(filter);
    m_reader->readOn();
}

bool AuditExport::put(const QByteArray &bytes)
{
    return m_part.write(bytes) == bytes.size();
}

void AuditExport::write(const std::vector<AuditEntry> &entries)
{
    m_waiting = entries;
    QSet<QUuid> ids;
    for (const auto &entry : entries) {
        if (entry.patient)
            ids.insert(*entry.patient);
    }
    m_names.want(ids);
}

/// Somebody else's names may come in between: these are still missing then.
void AuditExport::writeNamed()
{
    const auto isUnknown = [this](const AuditEntry &entry) { return entry.patient && !m_names.name(*entry.patient); };
    if (!m_isUnderWay || m_reader->isReading() || std::any_of(m_waiting.cbegin(), m_waiting.cend(), isUnknown))
        return;
    for (const auto &entry : std::exchange(m_waiting, {})) {
        const auto name = entry.patient ? m_names.name(*entry.patient) : std::nullopt;
        if (!put(csvLine(entry, name.value_or(QString()))))
            return end(Failure{Failure::Kind::DiskFull});
        ++m_lines;
    }
    emit progressed(m_lines);
    if (m_reader->isAtEnd())
        finish();
    else
        m_reader->readOn();
}

void AuditExport::finish()
{
    const bool isWritten = m_part.flush();
    m_part.close();
    if (const auto flushed = flushFile(m_part.fileName()); !isWritten || !flushed)
        return end(Failure{Failure::Kind::DiskFull});
    m_isUnderWay = false;
    const AuditEntry entry{.act = AuditAct::Exported, .detail = u"audit csv"_s};
    when(m_history.audit().note(entry), this, [this](const Result<Done> &noted) {
        if (noted)
            place();
        else
            end(noted.failure());
    });
}

void AuditExport::place()
{
    const auto placed = putInPlace(m_part.fileName(), QFileInfo(m_fileName).absoluteFilePath());
    end(placed ? Result<int>(m_lines) : placed.failure());
}

void AuditExport::end(const Result<int> &lines)
{
    m_isUnderWay = false;
    m_waiting.clear();
    if (!lines)
        dropPart();
    m_part.close();
    m_part.setFileName({});
    emit ended(lines);
}

} // namespace coverdesk
