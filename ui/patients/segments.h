// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QAbstractButton>

#include <optional>

namespace coverdesk {

/// One of several choices in a row that share an edge, of which one is chosen.
class Segment final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Segment(std::optional<Icon> icon, QWidget *parent = nullptr);

    void setWords(const QString &words);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Icon> m_icon;
};

/// A row of segments; the arrow keys go from one to the next.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    Segment *add(std::optional<Icon> icon = {});
    int chosen() const;
    /// Nothing where there is no such place.
    void choose(int place);

signals:
    void chosenChanged(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Segment *> m_segments;
};

} // namespace coverdesk
