// SPDX-License-Identifier: MIT
#include "ui/firststart/steppage.h"

#include "ui/firststart/fittingarea.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Width = 560;

int StepPage::wide()
{
    return inTextSize(Width) + 2 * FittingArea::Margin;
}

StepPage::StepPage(const QString &heading, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_area(new FittingArea(wide(), this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *words = new PlainLabel(about, PlainLabel::Kind::Muted, this);
    words->setWrapping(true);
    m_buttons->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(FittingArea::Margin, 0, FittingArea::Margin + FittingArea::BarRoom, 0);
    head->setSpacing(2);
    head->addWidget(new PlainLabel(heading, PlainLabel::Kind::Heading, this));
    head->addWidget(words);
    m_buttons->setContentsMargins(FittingArea::Margin, 0, FittingArea::Margin + FittingArea::BarRoom, 0);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(m_area);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(1);
}

QVBoxLayout *StepPage::body() const
{
    return m_area->column();
}

static Button *filledOn(const QWidget &page)
{
    for (auto *button : page.findChildren<Button *>()) {
        if (button->kind() == Button::Kind::Primary && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

/// One that says so is pressed by Enter wherever the keyboard is; else a button that has it is meant itself.
void StepPage::goOn()
{
    auto *filled = filledOn(*this);
    auto *focused = qobject_cast<Button *>(QApplication::focusWidget());
    const auto isFocusMeant = focused && isAncestorOf(focused) && (!filled || filled->hint().isEmpty());
    if (auto *pressed = isFocusMeant ? focused : filled)
        pressed->click();
}

} // namespace coverdesk
