// SPDX-License-Identifier: MIT
#include "ui/help/steppicture.h"

#include "ui/widgets/colours.h"

#include <QPainter>
#include <QPainterPath>

namespace coverdesk {

static constexpr int Narrowest = 240;
static constexpr qreal Rounding = 6;

StepPicture::StepPicture(const QPixmap &picture, const QString &words, QWidget *parent)
    : QLabel(parent)
    , m_picture(picture)
{
    setPixmap(picture);
    setAccessibleName(words);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize StepPicture::sizeHint() const
{
    return Shape / 2;
}

QSize StepPicture::minimumSizeHint() const
{
    return {Narrowest, heightForWidth(Narrowest)};
}

int StepPicture::heightForWidth(int width) const
{
    return width * Shape.height() / Shape.width();
}

/// Scaled once for each size, and better than a painter would.
const QPixmap &StepPicture::fitted()
{
    const auto pixels = size() * devicePixelRatio();
    if (m_fitted.size() != pixels) {
        m_fitted = m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        m_fitted.setDevicePixelRatio(devicePixelRatio());
    }
    return m_fitted;
}

void StepPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Rounding, Rounding);
    painter.setClipPath(frame);
    painter.drawPixmap(0, 0, fitted());
    painter.setClipping(false);
    painter.setPen(colours().line);
    painter.drawPath(frame);
}

} // namespace coverdesk
