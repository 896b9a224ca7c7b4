// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace coverdesk {

/// Keys that are pressed together, drawn as they are on a keyboard.
class KeyCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QFont font();
    static int widthOf(const QString &cap);

    QStringList m_caps;
};

} // namespace coverdesk
