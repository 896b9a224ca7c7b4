// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace coverdesk {

/// Looks at a window that stands in some state, and has settled.
using Onlooker = std::function<void(QWidget &window, const QString &state)>;

/// A way through the program, past every state of some pages, in the language, look and direction that stand now and in
/// a window of that size. It tells where it did not get on; nothing, where it came to its end.
struct Sights
{
    const char *name = nullptr;
    QString (*pass)(const QSize &window, const Onlooker &look) = nullptr;
};

/// The real window: its six main pages, then each section of *Settings* and of *Help*.
QString passTheWindow(const QSize &window, const Onlooker &look);
/// The page of a result with the panel beside the form, for every standing.
QString passAnswers(const QSize &window, const Onlooker &look);
QString passAskingByPhone(const QSize &window, const Onlooker &look);
QString passPatients(const QSize &window, const Onlooker &look);
QString passComparisons(const QSize &window, const Onlooker &look);
QString passRequests(const QSize &window, const Onlooker &look);
QString passTheStart(const QSize &window, const Onlooker &look);

/// All of them.
inline constexpr Sights AllSights[] = {
    {"main", passTheWindow},      {"benefits", passAnswers},  {"phone", passAskingByPhone}, {"patients", passPatients},
    {"compare", passComparisons}, {"requests", passRequests}, {"start", passTheStart},
};

/// Lets the layout settle, then looks.
void showTo(const Onlooker &look, QWidget &window, const QString &state);

/// What is left of a window beside its navigation and between its bars.
QSize roomOfPages(const QSize &window);

} // namespace coverdesk
