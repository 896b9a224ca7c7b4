// SPDX-License-Identifier: MIT
#include "ui/paper/checkdocument.h"
#include "ui/paper/ownersfile.h"
#include "ui/paper/pages.h"
#include "ui/wording/words.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<Done> writePages(const QString &title, const std::function<void(QPagedPaintDevice &)> &draw,
                        const QString &fileName)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Coverdesk"_s);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(36, 27, 36, 20), QPageLayout::Point);
    draw(writer);
    return writeOwnersFile(bytes, fileName);
}

Result<Done> writePdf(const Check &check, const Letterhead &letterhead, const QString &fileName)
{
    const auto draw = [&](QPagedPaintDevice &device) { print(check, letterhead, device); };
    return writePages(Words::tr("Verification of benefits"), draw, fileName);
}

} // namespace coverdesk
