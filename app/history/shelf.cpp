// SPDX-License-Identifier: MIT
#include "app/history/shelf.h"

#include "app/domain/familyplan.h"
#include "app/domain/patientmatch.h"
#include "app/history/checktable.h"
#include "app/history/patienttable.h"
#include "app/history/rowcipher.h"
#include "app/history/shelfformat.h"
#include "app/history/statement.h"

#include <QHash>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QByteArray placeOf(int block, qint64 changed)
{
    return "shelf/" + QByteArray::number(block) + '/' + QByteArray::number(changed);
}

/// By the first bits of the id, which is random.
int Shelf::blockOf(const QUuid &patient)
{
    return int(patient.data1 >> 20);
}

static Shelved shelved(const Patient &patient, const QStringList &references)
{
    Shelved made{
        {patient.id, patient.person, {}, patient.chartNumber, references}, patient.mergedInto.value_or(QUuid()), {}};
    for (const auto &coverage : patient.coverages)
        made.findable.memberIds.append(coverage.insurance.memberId);
    made.keys = identityKeys(patient);
    const auto plans = planKeys(patient);
    made.keys.insert(made.keys.end(), plans.cbegin(), plans.cend());
    return made;
}

static std::vector<Shelved>::iterator find(std::vector<Shelved> &patients, const QUuid &id)
{
    return std::find_if(patients.begin(), patients.end(),
                        [&id](const Shelved &patient) { return patient.findable.id == id; });
}

Result<Shelf::Block> Shelf::block(int number) const
{
    std::optional<Result<Block>> found;
    Statement statement(m_database, u"SELECT changed, sealed FROM shelf WHERE block = ?"_s);
    const auto read = statement.bind(number).forEach([&](const QSqlQuery &row) {
        const auto plain = m_cipher.open(row.value(1).toByteArray(), placeOf(number, row.value(0).toLongLong()));
        const auto patients = plain ? shelvedFrom(*plain) : std::nullopt;
        found = patients ? Result<Block>({number, *patients, 0, false}) : madeAnew(number);
    });
    if (!read)
        return read.failure();
    return found ? *found : madeAnew(number);
}

Result<QStringList> Shelf::referencesOf(const QUuid &patient) const
{
    QStringList references;
    const CheckTable checks(m_database, m_cipher);
    const auto read = checks.forEachOf(patient, [&references](const Result<Check> &check) {
        if (check)
            references += callReferences(*check);
    });
    references.removeDuplicates();
    return read ? Result<QStringList>(references) : read.failure();
}

/// The block of the records themselves.
Result<Shelf::Block> Shelf::madeAnew(int number) const
{
    Block block{number, {}, 0, true};
    std::optional<Failure> trouble;
    const PatientTable patients(m_database, m_cipher);
    const auto read = patients.forEachInBlock(number, [&](const Result<Patient> &patient) {
        const auto references = patient ? referencesOf(patient->id) : Result<QStringList>(QStringList());
        if (!references)
            trouble = references.failure();
        else if (patient)
            block.patients.push_back(shelved(*patient, *references));
        else
            ++block.damaged;
    });
    if (!read)
        return read.failure();
    return trouble ? Result<Block>(*trouble) : block;
}

Result<Done> Shelf::write(const Block &block)
{
    const auto newest = Statement(m_database, u"SELECT coalesce(max(changed), 0) FROM shelf"_s).single();
    if (!newest)
        return newest.failure();
    const auto changed = std::max<qint64>(0, newest->toLongLong()) + 1;
    return Statement(m_database, u"INSERT OR REPLACE INTO shelf (block, changed, sealed) VALUES (?, ?, ?)"_s)
        .bind(block.number)
        .bind(changed)
        .bind(m_cipher.seal(bytesOf(block.patients), placeOf(block.number, changed)))
        .run();
}

Result<Done> Shelf::change(const QUuid &patient, const std::function<bool(std::vector<Shelved> &)> &change)
{
    const auto kept = block(blockOf(patient));
    if (!kept)
        return kept.failure();
    auto next = *kept;
    const bool isChanged = change(next.patients);
    return isChanged || next.isMadeAnew ? write(next) : Result<Done>(Done{});
}

Result<Done> Shelf::put(const Patient &patient)
{
    return change(patient.id, [&patient](std::vector<Shelved> &patients) {
        const auto known = find(patients, patient.id);
        const auto next = shelved(patient, known == patients.end() ? QStringList() : known->findable.callReferences);
        if (known == patients.end())
            patients.push_back(next);
        else if (*known == next)
            return false;
        else
            *known = next;
        return true;
    });
}

Result<Done> Shelf::take(const QUuid &patient)
{
    return change(patient, [&patient](std::vector<Shelved> &patients) {
        return std::erase_if(patients, [&](const Shelved &one) { return one.findable.id == patient; }) > 0;
    });
}

Result<Done> Shelf::addReferences(const QUuid &patient, const QStringList &references)
{
    if (references.isEmpty())
        return Done{};
    return change(patient, [&](std::vector<Shelved> &patients) {
        const auto known = find(patients, patient);
        if (known == patients.end())
            return false;
        auto all = known->findable.callReferences + references;
        all.removeDuplicates();
        return std::exchange(known->findable.callReferences, all) != all;
    });
}

Result<Done> Shelf::recount(const QUuid &patient)
{
    const auto references = referencesOf(patient);
    if (!references)
        return references.failure();
    return change(patient, [&](std::vector<Shelved> &patients) {
        const auto known = find(patients, patient);
        return known != patients.end() && std::exchange(known->findable.callReferences, *references) != *references;
    });
}

Result<qint64> Shelf::forEachSince(qint64 change, const std::function<void(const Block &)> &visit) const
{
    auto newest = change;
    QSet<int> seen;
    std::vector<int> broken;
    const bool isAll = change == 0;
    Statement statement(m_database,
                        isAll ? u"SELECT block, changed, sealed FROM shelf"_s
                              : u"SELECT block, changed, sealed FROM shelf WHERE changed > ?"_s);
    if (!isAll)
        statement.bind(change);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        const auto number = row.value(0).toInt();
        newest = std::max(newest, row.value(1).toLongLong());
        seen.insert(number);
        if (const auto patients = patientsIn(row))
            visit({number, *patients, 0, false});
        else
            broken.push_back(number);
    });
    if (!read)
        return read.failure();
    const auto missing = isAll ? blocksWithout(seen) : Result<std::vector<int>>(std::vector<int>());
    if (!missing)
        return missing.failure();
    broken.insert(broken.end(), missing->cbegin(), missing->cend());
    for (const auto number : broken) {
        const auto made = madeAnew(number);
        if (!made)
            return made.failure();
        visit(*made);
    }
    return newest;
}

/// Of a row of block, change and seal; none where it does not open.
std::optional<std::vector<Shelved>> Shelf::patientsIn(const QSqlQuery &row) const
{
    const auto plain =
        m_cipher.open(row.value(2).toByteArray(), placeOf(row.value(0).toInt(), row.value(1).toLongLong()));
    return plain ? shelvedFrom(*plain) : std::nullopt;
}

/// The blocks that should be there, for there are patients of theirs, and are not among \a seen.
Result<std::vector<int>> Shelf::blocksWithout(const QSet<int> &seen) const
{
    QSet<int> missing;
    Statement statement(m_database, u"SELECT id FROM patients"_s);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        const auto number = blockOf(QUuid::fromRfc4122(row.value(0).toByteArray()));
        if (!seen.contains(number))
            missing.insert(number);
    });
    if (!read)
        return read.failure();
    return std::vector<int>(missing.cbegin(), missing.cend());
}

Result<int> Shelf::count() const
{
    const auto counted = Statement(m_database, u"SELECT count(*) FROM shelf"_s).single();
    if (!counted)
        return counted.failure();
    return counted->toInt();
}

/// Who is in a block and by what they are found, but for the references of calls.
static QHash<QUuid, Shelved> withoutReferences(const std::vector<Shelved> &patients)
{
    QHash<QUuid, Shelved> all;
    for (auto patient : patients) {
        patient.findable.callReferences.clear();
        all.insert(patient.findable.id, patient);
    }
    return all;
}

Result<std::vector<int>> Shelf::damaged() const
{
    QHash<int, QHash<QUuid, Shelved>> records;
    QHash<int, QSet<QUuid>> unread;
    const PatientTable patients(m_database, m_cipher);
    const auto patientsRead = patients.forEach([&](const QUuid &id, const Result<Patient> &patient) {
        if (patient)
            records[blockOf(id)].insert(id, shelved(*patient, {}));
        else
            unread[blockOf(id)].insert(id);
    });
    if (!patientsRead)
        return patientsRead.failure();
    std::vector<int> numbers;
    Statement statement(m_database, u"SELECT block, changed, sealed FROM shelf ORDER BY block"_s);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        const auto number = row.value(0).toInt();
        const auto kept = patientsIn(row);
        auto found = kept ? withoutReferences(*kept) : QHash<QUuid, Shelved>();
        for (const auto &id : unread.value(number))
            found.remove(id);
        const auto expected = records.take(number);
        if (!kept || row.value(1).toLongLong() <= 0 || found != expected)
            numbers.push_back(number);
    });
    if (!read)
        return read.failure();
    for (auto left = records.keyBegin(); left != records.keyEnd(); ++left)
        numbers.push_back(*left);
    return numbers;
}

SealedColumns Shelf::sealedColumns()
{
    const auto placeOfRow = [](const QSqlQuery &row, const QString &) {
        return placeOf(row.value(0).toInt(), row.value(1).toLongLong());
    };
    return {u"shelf"_s, u"block, changed"_s, {u"sealed"_s}, placeOfRow};
}

} // namespace coverdesk
