// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace coverdesk {

/// Bytes that went over the wire, to read: as they were, plain text, in letters of one width. Of very many, only the
/// first are shown, and the last line says so.
class WireText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    WireText(const QString &name, const QString &emptyWords, QWidget *parent);

    void show(const QByteArray &bytes);

    using QWidget::show;

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    QByteArray m_bytes;
};

} // namespace coverdesk
