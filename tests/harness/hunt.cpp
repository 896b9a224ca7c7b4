// SPDX-License-Identifier: MIT
#include "tests/harness/hunt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr qsizetype BeginningLength = 8;
static constexpr int SieveBits = 22;

static quint64 beginningAt(const char *bytes)
{
    quint64 beginning = 0;
    std::memcpy(&beginning, bytes, BeginningLength);
    return beginning;
}

static std::size_t placeInSieve(quint64 beginning)
{
    return std::size_t((beginning * 0x9e3779b97f4a7c15ULL) >> (64 - SieveBits));
}

static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

/// The digits of \a bytes where so many others stand before it: only those that depend on nothing else.
static QByteArray base64At(int before, const QByteArray &bytes)
{
    const auto digits = QByteArray(QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    constexpr qsizetype Bits = 6;
    const auto first = (before * 8 + Bits - 1) / Bits;
    const auto end = (before + bytes.size()) * 8 / Bits;
    return digits.sliced(first, end - first);
}

static void addTextForms(std::vector<Hunt::Form> &forms, const QString &encoding, const QByteArray &bytes)
{
    for (int before = 0; before < 3; ++before) {
        const auto digits = base64At(before, bytes);
        forms.push_back({u"base64 of %1 at %2"_s.arg(encoding).arg(before), digits});
        auto forAddresses = digits;
        forAddresses.replace('+', '-').replace('/', '_');
        if (forAddresses != digits)
            forms.push_back({u"base64url of %1 at %2"_s.arg(encoding).arg(before), forAddresses});
    }
    forms.push_back({u"hex of "_s + encoding, bytes.toHex()});
    forms.push_back({u"HEX of "_s + encoding, bytes.toHex().toUpper()});
}

std::vector<Hunt::Form> Hunt::formsOf(const QString &text)
{
    const auto narrow = text.toUtf8();
    const auto little = encoded(text, QStringConverter::Utf16LE);
    const auto big = encoded(text, QStringConverter::Utf16BE);
    std::vector<Form> forms{{u"UTF-8"_s, narrow}, {u"UTF-16LE"_s, little}, {u"UTF-16BE"_s, big}};
    addTextForms(forms, u"UTF-8"_s, narrow);
    addTextForms(forms, u"UTF-16LE"_s, little);
    addTextForms(forms, u"UTF-16BE"_s, big);
    return forms;
}

void Hunt::add(const QString &name, const QString &text)
{
    for (const auto &form : formsOf(text))
        keep(name + u", "_s + form.encoding, form.bytes);
}

void Hunt::keep(const QString &name, const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() >= BeginningLength);
    m_mayBegin.resize(std::size_t(1) << SieveBits);
    const auto beginning = beginningAt(bytes.constData());
    m_mayBegin[placeInSieve(beginning)] = true;
    m_beginnings.emplace(beginning, m_traces.size());
    m_traces.push_back({name, bytes});
}

QStringList Hunt::hitsIn(const QByteArray &bytes) const
{
    QStringList hits;
    const auto *start = bytes.constData();
    const auto *end = start + bytes.size();
    for (const auto *place = start; end - place >= BeginningLength && !m_traces.empty(); ++place) {
        const auto beginning = beginningAt(place);
        if (!m_mayBegin[placeInSieve(beginning)])
            continue;
        const auto [first, last] = m_beginnings.equal_range(beginning);
        for (auto it = first; it != last; ++it) {
            const auto &trace = m_traces[it->second];
            if (end - place >= trace.bytes.size()
                && std::memcmp(place, trace.bytes.constData(), std::size_t(trace.bytes.size())) == 0)
                hits.append(trace.name);
        }
    }
    hits.removeDuplicates();
    return hits;
}

Hunt::Search Hunt::searched(const QString &folder, const QString &except) const
{
    Search search;
    const QDir root(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const auto path = all.next();
        if (!except.isEmpty() && path.startsWith(except))
            continue;
        const auto name = root.relativeFilePath(path);
        for (const auto &hit : hitsIn(name.toUtf8()))
            search.hits.append(u"a file's name: "_s + hit);
        // What is no file, as a socket, has nothing in it.
        QFile file(path);
        if (!all.fileInfo().isFile() || !file.open(QFile::ReadOnly))
            continue;
        const auto bytes = file.readAll();
        ++search.files;
        search.bytes += bytes.size();
        for (const auto &hit : hitsIn(bytes))
            search.hits.append(name + u": "_s + hit);
    }
    return search;
}

} // namespace coverdesk::testing
