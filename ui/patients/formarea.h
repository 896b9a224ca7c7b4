// SPDX-License-Identifier: MIT
#pragma once

class QStackedWidget;
class QWidget;

namespace coverdesk {

/// Makes \a form a page of \a below that scrolls where the window is low, and gives that page, which owns it.
QWidget *areaFor(QWidget *form, QStackedWidget *below);

} // namespace coverdesk
