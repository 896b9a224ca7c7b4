// SPDX-License-Identifier: MIT
#include "ui/terminal/texttable.h"

#include "ui/terminal/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

/// How many columns a terminal gives the character: none for marks and joiners, two for East Asian and emoji.
static int columnsOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (QChar::isMark(c) || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
    return isWide ? 2 : 1;
}

static qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const auto c : text.toUcs4())
        width += columnsOf(c);
    return width;
}

TextTable::TextTable(const QStringList &heading)
    : m_hasHeading(!heading.isEmpty())
{
    if (m_hasHeading)
        add(heading);
}

void TextTable::add(const QStringList &row)
{
    QStringList cells;
    for (const auto &cell : row)
        cells.append(printable(cell));
    m_rows.push_back(cells);
}

bool TextTable::isEmpty() const
{
    return m_rows.size() == (m_hasHeading ? 1 : 0);
}

std::vector<qsizetype> TextTable::widths() const
{
    std::vector<qsizetype> widths;
    for (const auto &row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[size_t(column)] = std::max(widths[size_t(column)], widthOf(row.at(column)));
    }
    return widths;
}

QString TextTable::toText() const
{
    const auto columns = widths();
    QStringList lines;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column) + QString(columns[size_t(column)] - widthOf(row.at(column)) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
        if (m_hasHeading && lines.size() == 1) {
            QStringList rules;
            for (const auto width : columns)
                rules.append(QString(width, u'-'));
            lines.append(rules.join(u"  "_s));
        }
    }
    return lines.join(u'\n');
}

} // namespace coverdesk::terminal
