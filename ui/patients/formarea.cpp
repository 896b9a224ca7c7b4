// SPDX-License-Identifier: MIT
#include "ui/patients/formarea.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace coverdesk {

QWidget *areaFor(QWidget *form, QStackedWidget *below)
{
    auto *area = new QScrollArea(below);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // Rather narrower than it likes to be than moved to and fro.
    form->setMinimumWidth(1);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    below->addWidget(area);
    return area;
}

} // namespace coverdesk
