// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace coverdesk {

class PlainLabel;

/// A rounded surface for what belongs together, with a title if it has one.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// Surface: on the page. Dimmed: not used now, in the page's own colour. Box: a smaller frame within a card.
    enum class Kind { Surface, Dimmed, Box };

    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setKind(Kind kind);
    /// A bar of 4 px in the tone's colour on the side reading starts from: a failure, a warning.
    void setTone(std::optional<Tone> tone);

    /// Where the card's contents go, below the title.
    QVBoxLayout *body() const { return m_body; }
    /// The line of the title, for what stands at its end.
    QHBoxLayout *titleLine() const { return m_titleLine; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QHBoxLayout *m_titleLine;
    PlainLabel *m_title;
    Kind m_kind = Kind::Surface;
    std::optional<Tone> m_tone;
};

} // namespace coverdesk
