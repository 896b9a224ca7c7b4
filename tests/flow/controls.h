// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/sights.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace coverdesk::testing {

/// Everything that is shown in the window and takes the keyboard by Tab, itself and not by handing it on.
QList<QWidget *> controlsIn(const QWidget &window);

/// What a control is, as a finding names it.
QString nameOf(const QWidget *control);

/// What is wrong in a window; nothing where all is well.
using Judge = std::function<QStringList(QWidget &window)>;

/// Goes past everything of \a sights once, before all judges, and tells what each of them found in which state.
std::vector<QString> findingsOn(const Sights &sights, const std::vector<Judge> &judges);

/// Writes all of them, which are more than a failure's own words may be; gives those.
const char *report(const QString &findings);

} // namespace coverdesk::testing
