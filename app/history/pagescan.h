// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QFile>
#include <QVariant>

#include <functional>
#include <vector>

namespace coverdesk {

/// A record as it lies on a page of an SQLite file.
struct PageRecord
{
    /// Of an index; else of a table.
    bool isOfIndex = false;
    /// The rowid of a table's.
    qint64 row = 0;
    /// One for each column, as far as they are there.
    std::vector<QVariant> values = {};
    /// Else a page on which more of it lay is gone, and its last values with that.
    bool isWhole = true;
};

/// Goes through an SQLite file page by page, without SQLite, and shows every record that lies there, whatever became of
/// the pages that lead to it: a file that was cut, or whose first pages are spoilt, SQLite refuses as a whole.
class PageScan
{
public:
    explicit PageScan(const QString &path)
        : m_file(path)
    {}

    using Visit = std::function<void(const PageRecord &)>;
    /// Is told how many pages of all are behind us; tells whether to go on.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// Foreign where it is too short for an SQLite file, InUse (code "9") where it was not to go on.
    ///
    /// Not for a file that this process has open: closing it would take away SQLite's own locks (POSIX).
    Result<Done> run(const Visit &visit, const Progress &progress);

    /// How many pages there are, and how many there should be, as far as the file says so; known once it has run.
    qint64 pages() const { return m_pages; }
    qint64 pagesMeant() const { return m_pagesMeant; }

private:
    struct Cell
    {
        qint64 row = 0;
        quint64 size = 0;
        QByteArray payload = {};
    };

    Result<Done> open();
    QByteArray page(qint64 number);
    void scan(qint64 number, const Visit &visit);
    std::optional<Cell> cellAt(const QByteArray &page, qsizetype at, int kind);
    qint64 sizeOnPage(qint64 size, bool isOfIndex) const;
    QByteArray overflow(qint64 number, qint64 wanted);

    QFile m_file;
    qint64 m_pageSize = 0;
    /// What of a page holds records.
    qint64 m_usable = 0;
    qint64 m_pages = 0;
    qint64 m_pagesMeant = 0;
};

} // namespace coverdesk
