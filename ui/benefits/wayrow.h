// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

#include <map>

namespace coverdesk {

class Button;
class PlainLabel;

/// The ways on from a card, each a button with its cost beneath; the first is the filled one and takes the focus.
class WayRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WayRow(QWidget *parent = nullptr);

    /// Shows these ways, each as it says itself and enabled; \a isFirstFilled where nothing else on the page is the one
    /// thing to do.
    void show(const std::vector<Way> &ways, bool isFirstFilled);
    /// Whether a way that is shown can be taken now, and what is said beneath it.
    void setState(Act act, bool isEnabled, const QString &note);
    /// The keys that take a way as well, beside its words.
    void setHint(Act act, const QString &keys);

    using QWidget::show;

signals:
    void chosen(coverdesk::Act act);

private:
    QWidget *placeOf(const Way &way, bool isFilled);

    struct Shown
    {
        Button *button;
        PlainLabel *note;
    };

    std::vector<Way> m_shown;
    bool m_isFirstFilled = false;
    QWidget *m_buttons = nullptr;
    std::map<Act, Shown> m_byAct;
};

} // namespace coverdesk
