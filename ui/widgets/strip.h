// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"

#include <QFrame>

class QHBoxLayout;

namespace coverdesk {

/// A line in a tone with its edge: what does not fit, a question before sending. Fill it through row().
class Strip final : public QFrame
{
    Q_OBJECT

public:
    explicit Strip(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    QHBoxLayout *row() const { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    Tone m_tone;
};

} // namespace coverdesk
