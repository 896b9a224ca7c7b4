// SPDX-License-Identifier: MIT
#pragma once

#include <QCheckBox>

namespace coverdesk {

/// A check box that looks like a chip, for several short choices beside each other.
class ChoiceChip final : public QCheckBox
{
    Q_OBJECT

public:
    explicit ChoiceChip(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    QString m_words;
};

} // namespace coverdesk
