// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace coverdesk {

/// A sentence in strong words and the reason behind it in plain ones, in lines that wrap.
class VerdictLine final : public QLabel
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget *parent = nullptr);

    void show(const QString &sentence, const QString &reason);

    using QWidget::show;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strongLength = 0;
};

} // namespace coverdesk
