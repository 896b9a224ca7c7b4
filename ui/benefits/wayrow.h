// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

namespace coverdesk {

/// The ways on from a card, each a button with its cost beneath; the first takes the focus, and is the filled one
/// unless it is a call, which is the last resort.
class WayRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WayRow(QWidget *parent = nullptr);

    /// Shows these ways; \a isFirstFilled where nothing else on the page is the one thing to do.
    void show(const std::vector<Way> &ways, bool isFirstFilled);

    using QWidget::show;

signals:
    void chosen(coverdesk::Act act);

private:
    QWidget *placeOf(const Way &way, bool isFilled);

    std::vector<Way> m_shown;
    bool m_isFirstFilled = false;
    QWidget *m_buttons = nullptr;
};

} // namespace coverdesk
