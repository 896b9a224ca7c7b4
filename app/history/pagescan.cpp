// SPDX-License-Identifier: MIT
#include "app/history/pagescan.h"

#include <QtEndian>

#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace coverdesk {

// https://www.sqlite.org/fileformat2.html
static constexpr qint64 HeaderSize = 100;
static constexpr qsizetype PageSizeAt = 16;
static constexpr qsizetype ReservedAt = 20;
static constexpr qsizetype ChangesAt = 24;
static constexpr qsizetype PagesAt = 28;
static constexpr qsizetype ValidForAt = 92;
static constexpr qint64 SmallestPage = 512;
static constexpr qint64 LargestPage = 65536;
// Where the header names a size that no page has.
static constexpr qint64 UsualPage = 4096;

static constexpr int IndexInterior = 0x02;
static constexpr int IndexLeaf = 0x0a;
static constexpr int TableLeaf = 0x0d;

static constexpr qint64 PagesPerTelling = 256;
// More times as many pages as there are is no number to guess by: it may be spoilt itself.
static constexpr qint64 MostMeant = 4;

static quint32 numberAt(const QByteArray &bytes, qsizetype at, int length)
{
    quint32 number = 0;
    for (int count = 0; count < length; ++count)
        number = number << 8 | quint32(uchar(bytes.at(at + count)));
    return number;
}

/// A number of up to nine bytes; none where the bytes end before it.
static std::optional<quint64> varint(const QByteArray &bytes, qsizetype &at)
{
    constexpr int Longest = 9;
    quint64 number = 0;
    for (int count = 1; count <= Longest && at < bytes.size(); ++count) {
        const quint64 byte = uchar(bytes.at(at++));
        if (count == Longest)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

static QVariant integer(const QByteArray &bytes)
{
    qint64 number = qint8(bytes.at(0));
    for (qsizetype at = 1; at < bytes.size(); ++at)
        number = number * 256 + uchar(bytes.at(at));
    return number;
}

static constexpr std::array<quint64, 12> LengthOfKind{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};

static quint64 lengthOf(quint64 kind)
{
    return kind < LengthOfKind.size() ? LengthOfKind.at(kind) : (kind - LengthOfKind.size()) / 2;
}

static QVariant valueOf(quint64 kind, const QByteArray &bytes)
{
    constexpr quint64 Real = 7;
    constexpr quint64 Zero = 8;
    constexpr quint64 One = 9;
    if (kind >= LengthOfKind.size())
        return kind % 2 == 0 ? QVariant(bytes) : QVariant(QString::fromUtf8(bytes));
    if (kind == Real)
        return qFromBigEndian<double>(bytes.constData());
    if (kind == Zero || kind == One)
        return qint64(kind - Zero);
    return bytes.isEmpty() ? QVariant() : integer(bytes);
}

/// Of what is there of a record that takes so many bytes; none where it is no record.
static std::optional<PageRecord> recordIn(const QByteArray &payload, quint64 size)
{
    PageRecord record;
    record.isWhole = quint64(payload.size()) == size;
    qsizetype at = 0;
    const auto head = varint(payload, at);
    if (!head || *head > size || *head > quint64(payload.size()))
        return std::nullopt;
    const auto kinds = payload.first(qsizetype(*head));
    auto value = kinds.size();
    while (at < kinds.size()) {
        const auto kind = varint(kinds, at);
        if (!kind)
            return std::nullopt;
        const auto length = lengthOf(*kind);
        if (length > quint64(payload.size() - value)) {
            record.isWhole = false;
            return record;
        }
        record.values.push_back(valueOf(*kind, payload.mid(value, qsizetype(length))));
        value += qsizetype(length);
    }
    return record;
}

Result<Done> PageScan::open()
{
    if (!m_file.open(QFile::ReadOnly))
        return Failure{Failure::Kind::ReadOnly, {}, m_file.errorString()};
    const auto header = m_file.read(HeaderSize);
    if (header.size() < HeaderSize)
        return Failure{Failure::Kind::Foreign};
    const auto size = qint64(numberAt(header, PageSizeAt, 2));
    m_pageSize = size == 1 ? LargestPage : size;
    if (m_pageSize < SmallestPage || !std::has_single_bit(quint64(m_pageSize)))
        m_pageSize = UsualPage;
    m_usable = m_pageSize - uchar(header.at(ReservedAt));
    m_pages = m_file.size() / m_pageSize;
    m_pagesMeant = m_pages;
    const auto told = qint64(numberAt(header, PagesAt, 4));
    // An older SQLite leaves the number as it was, and says so by these two.
    const bool isMeant = numberAt(header, ChangesAt, 4) == numberAt(header, ValidForAt, 4);
    if (isMeant && told > m_pages && told <= MostMeant * m_pages)
        m_pagesMeant = told;
    return Done{};
}

Result<Done> PageScan::run(const Visit &visit, const Progress &progress)
{
    if (const auto opened = open(); !opened)
        return opened;
    for (qint64 number = 1; number <= m_pages; ++number) {
        scan(number, visit);
        if ((number % PagesPerTelling == 0 || number == m_pages) && !progress(number, m_pages))
            return Failure{Failure::Kind::InUse, u"9"_s};
    }
    return Done{};
}

/// Empty where there is none, or the disk no longer gives it.
QByteArray PageScan::page(qint64 number)
{
    if (number < 1 || number > m_pages || !m_file.seek((number - 1) * m_pageSize))
        return {};
    const auto bytes = m_file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes : QByteArray();
}

void PageScan::scan(qint64 number, const Visit &visit)
{
    const auto bytes = page(number);
    if (bytes.isEmpty())
        return;
    const qsizetype start = number == 1 ? HeaderSize : 0;
    const int kind = uchar(bytes.at(start));
    if (kind != TableLeaf && kind != IndexLeaf && kind != IndexInterior)
        return;
    const auto cells = start + (kind == IndexInterior ? 12 : 8);
    const auto count = qsizetype(numberAt(bytes, start + 3, 2));
    for (qsizetype cell = 0; cell < count && cells + 2 * cell + 2 <= bytes.size(); ++cell) {
        const auto found = cellAt(bytes, numberAt(bytes, cells + 2 * cell, 2), kind);
        auto record = found ? recordIn(found->payload, found->size) : std::nullopt;
        if (!record)
            continue;
        record->isOfIndex = kind != TableLeaf;
        record->row = found->row;
        visit(*record);
    }
}

/// None where no cell can be there.
std::optional<PageScan::Cell> PageScan::cellAt(const QByteArray &page, qsizetype at, int kind)
{
    constexpr qsizetype PageNumber = 4;
    if (kind == IndexInterior)
        at += PageNumber;
    const auto size = varint(page, at);
    const auto row = kind == TableLeaf ? varint(page, at) : std::optional<quint64>(0);
    if (!size || !row || *size > quint64(m_pages * m_pageSize))
        return std::nullopt;
    const auto here = sizeOnPage(qint64(*size), kind != TableLeaf);
    if (at + here > page.size())
        return std::nullopt;
    Cell cell{qint64(*row), *size, page.mid(at, here)};
    at += here;
    if (quint64(here) < *size && at + PageNumber <= page.size())
        cell.payload += overflow(numberAt(page, at, PageNumber), qint64(*size) - here);
    return cell;
}

/// How much of a record of that size lies on its page; the rest follows on others.
qint64 PageScan::sizeOnPage(qint64 size, bool isOfIndex) const
{
    const auto most = isOfIndex ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    if (size <= most)
        return size;
    const auto least = (m_usable - 12) * 32 / 255 - 23;
    const auto fitting = least + (size - least) % (m_usable - 4);
    return fitting <= most ? fitting : least;
}

/// What is left of a chain of pages that holds so many bytes.
QByteArray PageScan::overflow(qint64 number, qint64 wanted)
{
    QByteArray found;
    while (found.size() < wanted) {
        const auto bytes = page(number);
        if (bytes.isEmpty())
            break;
        found += bytes.mid(4, qMin(m_usable - 4, wanted - found.size()));
        number = numberAt(bytes, 0, 4);
    }
    return found;
}

} // namespace coverdesk
