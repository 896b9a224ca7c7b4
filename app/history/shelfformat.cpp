// SPDX-License-Identifier: MIT
#include "app/history/shelfformat.h"

#include "app/domain/askedandtold.h"

#include <QDataStream>
#include <QIODevice>

#include <limits>

namespace coverdesk {

// A block of another format is made anew of the records.
static constexpr quint8 Format = 1;
static constexpr qint64 NoBirth = std::numeric_limits<qint64>::min();

static void write(QDataStream &stream, const Shelved &patient)
{
    const auto &findable = patient.findable;
    const auto &bornOn = findable.person.bornOn;
    stream << findable.id << findable.person.firstName << findable.person.lastName
           << (bornOn ? bornOn->toJulianDay() : NoBirth) << findable.memberIds << findable.chartNumber
           << findable.callReferences << patient.mergedInto << quint32(patient.keys.size());
    for (const auto key : patient.keys)
        stream << key;
}

QByteArray bytesOf(const std::vector<Shelved> &patients)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << Format << quint32(patients.size());
    for (const auto &patient : patients)
        write(stream, patient);
    return bytes;
}

static Shelved readOne(QDataStream &stream)
{
    Shelved patient;
    auto &findable = patient.findable;
    qint64 born = NoBirth;
    quint32 keys = 0;
    stream >> findable.id >> findable.person.firstName >> findable.person.lastName >> born >> findable.memberIds
        >> findable.chartNumber >> findable.callReferences >> patient.mergedInto >> keys;
    if (born != NoBirth)
        findable.person.bornOn = QDate::fromJulianDay(born);
    for (quint32 place = 0; place < keys && stream.status() == QDataStream::Ok; ++place) {
        quint64 key = 0;
        stream >> key;
        patient.keys.push_back(key);
    }
    return patient;
}

std::optional<std::vector<Shelved>> shelvedFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 format = 0;
    quint32 count = 0;
    stream >> format >> count;
    std::vector<Shelved> patients;
    for (quint32 place = 0; format == Format && place < count && stream.status() == QDataStream::Ok; ++place)
        patients.push_back(readOne(stream));
    if (format != Format || stream.status() != QDataStream::Ok)
        return std::nullopt;
    return patients;
}

QStringList callReferences(const Check &check)
{
    QStringList references;
    if (!check.benefits || isAboutSomeoneElse(check))
        return references;
    for (const auto &call : check.benefits->calls) {
        if (!call.reference.isEmpty() && !references.contains(call.reference))
            references.append(call.reference);
    }
    return references;
}

} // namespace coverdesk
