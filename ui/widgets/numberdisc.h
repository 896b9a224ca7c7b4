// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// A number in a disc, before one step of several.
class NumberDisc final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Ring, ///< 20 px, within a line of words
        Filled, ///< 24 px, before a title
    };

    NumberDisc(int number, Kind kind, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Kind m_kind;
};

} // namespace coverdesk
