// SPDX-License-Identifier: MIT
#pragma once

#include <QTextDocument>

namespace coverdesk {

/// A document that never opens a file or an address, whatever its text holds.
class PlainDocument : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace coverdesk
