// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

namespace coverdesk {

/// How much of an amount is used. What is not known shows no fill and says so to those who listen.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// From 0 (nothing used) to 1 (all used); beyond is drawn full.
    void setUsed(std::optional<double> fraction);
    std::optional<double> used() const { return m_used; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_used;
};

} // namespace coverdesk
