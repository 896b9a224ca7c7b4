// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/lineverdict.h"

#include <QWidget>

namespace coverdesk {

class Button;
class ToneLabel;

/// What came of a line, in a word beside it; while it is tried, the way to stop that.
class LineMark final : public QWidget
{
    Q_OBJECT

public:
    explicit LineMark(QWidget *parent = nullptr);

    void show(const LineVerdict &verdict);

    using QWidget::show;

signals:
    void stopAsked();

private:
    ToneLabel *m_word;
    Button *m_stop;
};

} // namespace coverdesk
