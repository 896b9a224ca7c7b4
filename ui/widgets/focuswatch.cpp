// SPDX-License-Identifier: MIT
#include "ui/widgets/focuswatch.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/readingarea.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace coverdesk {

namespace {

    bool wantsRing(const QWidget &widget)
    {
        return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
            || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget)
            || qobject_cast<const ReadingArea *>(&widget);
    }

    FocusRing *ringOn(const QWidget &host)
    {
        return host.findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly);
    }

} // namespace

FocusWatch::FocusWatch(QApplication &app, QObject *parent)
    : QObject(parent)
{
    connect(&app, &QApplication::focusChanged, this, &FocusWatch::move);
}

void FocusWatch::move(QWidget *before, QWidget *now)
{
    if (before) {
        if (auto *ring = ringOn(*FocusRing::hostOf(*before)))
            ring->surround(nullptr);
    }
    if (!now || !wantsRing(*now) || now->window()->windowType() == Qt::Popup)
        return;
    auto *host = FocusRing::hostOf(*now);
    auto *ring = ringOn(*host);
    if (!ring)
        ring = new FocusRing(host);
    ring->surround(now);
}

} // namespace coverdesk
