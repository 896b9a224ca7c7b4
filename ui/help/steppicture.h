// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace coverdesk {

/// A picture of the program, as wide as its room, in a thin frame with round corners.
class StepPicture final : public QLabel
{
    Q_OBJECT

public:
    /// What every picture of a step is: sharp on screens with two pixels for one.
    static constexpr QSize Shape{800, 500};

    /// \a words say what it shows, for whoever cannot see it.
    StepPicture(const QPixmap &picture, const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QPixmap &fitted();

    QPixmap m_picture;
    QPixmap m_fitted;
};

} // namespace coverdesk
