// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <unordered_map>
#include <vector>

namespace coverdesk::testing {

/// Looks for many words at once, each in every encoding in which a program may have left it: UTF-8, UTF-16 of both byte
/// orders, and of UTF-8 and UTF-16 the base64 at each of three places and the hexadecimal digits in either case.
class Hunt
{
public:
    /// \a text must have 8 letters or more; \a name is what a hit is told by.
    void add(const QString &name, const QString &text);

    /// How many byte sequences it looks for.
    std::size_t size() const { return m_traces.size(); }

    /// The names, and in which encoding, of what stands in \a bytes, each once.
    QStringList hitsIn(const QByteArray &bytes) const;

    struct Search
    {
        int files = 0;
        qint64 bytes = 0;
        /// The file, and what stands in it, or in its name.
        QStringList hits;
    };

    /// Looks into every file below \a folder, and at its name, but for those below \a except.
    Search searched(const QString &folder, const QString &except = {}) const;

    /// How \a text may be found, with the name of the encoding; what base64 stands on either side is left out.
    struct Form
    {
        QString encoding;
        QByteArray bytes;
    };
    static std::vector<Form> formsOf(const QString &text);

private:
    struct Trace
    {
        QString name;
        QByteArray bytes;
    };

    void keep(const QString &name, const QByteArray &bytes);

    std::vector<Trace> m_traces;
    /// The traces that begin with these eight bytes, and which beginnings there may be at all.
    std::unordered_multimap<quint64, std::size_t> m_beginnings;
    std::vector<bool> m_mayBegin;
};

} // namespace coverdesk::testing
