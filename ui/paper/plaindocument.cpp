// SPDX-License-Identifier: MIT
#include "ui/paper/plaindocument.h"

#include "ui/paper/ink.h"
#include "ui/paper/pages.h"

#include <QTextOption>
#include <QUrl>
#include <QVariant>

namespace coverdesk {

QVariant PlainDocument::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

std::unique_ptr<QTextDocument> blankPaper(const QString &title)
{
    auto document = std::make_unique<PlainDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(paperFont(8.25));
    // A word may be longer than a line: it is broken rather than cut.
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setMetaInformation(QTextDocument::DocumentTitle, title);
    return document;
}

} // namespace coverdesk
