// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace coverdesk::terminal {

/// Rows and columns as lines of text, each column as wide as its widest cell.
class TextTable
{
public:
    /// Without a heading there is no line for it.
    explicit TextTable(const QStringList &heading = {});

    void add(const QStringList &row);
    bool isEmpty() const;

    QString toText() const;

private:
    std::vector<qsizetype> widths() const;

    std::vector<QStringList> m_rows;
    bool m_hasHeading;
};

} // namespace coverdesk::terminal
