// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/wording.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;

namespace coverdesk {

/// Draws what plain text cannot be within a line: a standing as a pill, or the icon of a mood.
class Badge : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Teaches \a document to draw badges: before the first is inserted.
    explicit Badge(QTextDocument *document);

    static void insertPill(QTextCursor &cursor, const StandingWords &words);
    static void insertIcon(QTextCursor &cursor, Mood mood);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace coverdesk
