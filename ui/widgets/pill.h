// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QMetaType>
#include <QWidget>

#include <optional>

namespace coverdesk {

/// What a pill shows: a standing in a word, an icon and a tone, never by colour alone.
struct PillFace
{
    QString words;
    std::optional<Icon> icon = std::nullopt;
    Tone tone = Tone::Grey;
    /// An answer of some age: the same word and icon, without the tone's colour.
    bool old = false;
    bool large = false;

    friend bool operator==(const PillFace &, const PillFace &) = default;
};

/// How large a pill is in pixels at 100 %.
QSize pillSize(const PillFace &face);

/// Paints a pill at the corner of `rect` that reading starts from; shortened where the room is too small.
void paintPill(QPainter &painter, const QRect &rect, const PillFace &face);

/// A standing: "Plan active" with a green check. 22 px high, large 28.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    explicit Pill(const PillFace &face, QWidget *parent = nullptr);

    void show(const PillFace &face);
    const PillFace &face() const { return m_face; }

    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PillFace m_face;
};

} // namespace coverdesk

Q_DECLARE_METATYPE(coverdesk::PillFace)
