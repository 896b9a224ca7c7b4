// SPDX-License-Identifier: MIT
#include "controls.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr QSize Usual{1280, 800};

QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const auto takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->window() == &window)
            controls.append(widget);
    }
    return controls;
}

QString nameOf(const QWidget *control)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(control->metaObject()->className()), control->accessibleName());
}

std::vector<QString> findingsOn(const Sights &sights, const std::vector<Judge> &judges)
{
    std::vector<QString> findings(judges.size());
    int states = 0;
    const auto look = [&](QWidget &window, const QString &state) {
        ++states;
        const QPointer<QWidget> had = QApplication::focusWidget();
        for (size_t judge = 0; judge < judges.size(); ++judge) {
            for (const auto &finding : judges.at(judge)(window))
                findings.at(judge) += u"\n    %1: %2"_s.arg(state, finding);
        }
        // The way goes on as if nobody had looked.
        if (had)
            had->setFocus();
    };
    auto trouble = sights.pass(Usual, look);
    if (trouble.isEmpty() && states == 0)
        trouble = u"nothing was seen"_s;
    if (!trouble.isEmpty()) {
        for (auto &finding : findings)
            finding += u"\n    the way ended: "_s + trouble;
    }
    return findings;
}

const char *report(const QString &findings)
{
    if (!findings.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(findings));
    return "see above";
}

} // namespace coverdesk::testing
