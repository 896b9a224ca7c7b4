// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class Button;
class WireText;

/// Bytes that went over the wire, with a way to copy all of them.
class WirePage final : public QWidget
{
    Q_OBJECT

public:
    WirePage(const QString &name, const QString &emptyWords, QWidget *parent);

    void show(const QByteArray &bytes);

    using QWidget::show;

private:
    QByteArray m_bytes;
    WireText *m_text;
    Button *m_copy;
};

} // namespace coverdesk
