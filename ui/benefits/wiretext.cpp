// SPDX-License-Identifier: MIT
#include "ui/benefits/wiretext.h"

#include "ui/widgets/briefcopy.h"
#include "ui/wording/wording.h"

#include <QFontDatabase>
#include <QTextDocumentFragment>

namespace coverdesk {

/// Laying out more would hold the window; real answers have a tenth of it.
static constexpr qsizetype MostShown = 64 * 1024;

WireText::WireText(const QString &name, const QString &emptyWords, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlaceholderText(emptyWords);
    setAccessibleName(name);
    setMinimumHeight(120);
}

void WireText::show(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    auto text = asPlainText(QString::fromUtf8(bytes.left(MostShown)));
    if (bytes.size() > MostShown)
        text += u'\n' + tr("Only the first %1 of %2 bytes are shown.").arg(MostShown).arg(bytes.size());
    setPlainText(text);
}

QMimeData *WireText::createMimeDataFromSelection() const
{
    return new BriefCopy(textCursor().selection().toPlainText());
}

} // namespace coverdesk
