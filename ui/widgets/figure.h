// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

#include <optional>

namespace coverdesk {

class Meter;

/// One of the figures of a result on a card of its own: what it is, how much, how much of it is used, and notes.
class Figure final : public Card
{
    Q_OBJECT

public:
    explicit Figure(const QString &caption, QWidget *parent = nullptr);

    /// The big words, "$20.00" or "—", and small ones beside them, "of $100.00".
    void setValue(const QString &value, const QString &beside = {});
    /// A second figure on the same card, with a caption of its own; empty words take it away.
    void setSecond(const QString &caption, const QString &value);
    /// Shows a meter with words at its end, "$80.00 used"; without a fraction there is no meter.
    void setUsed(std::optional<double> fraction, const QString &words = {});
    /// Muted lines below.
    void setNotes(const QStringList &notes);

private:
    void arrange();
    void describe();

    PlainLabel *m_caption;
    PlainLabel *m_value;
    PlainLabel *m_beside;
    PlainLabel *m_secondCaption;
    PlainLabel *m_secondValue;
    Meter *m_meter;
    PlainLabel *m_used;
    PlainLabel *m_notes;
};

} // namespace coverdesk
