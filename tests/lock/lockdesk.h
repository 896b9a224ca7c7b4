// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

/// The real window on a practice profile that may be opened again and again, as before and after a lock.
class LockDesk
{
public:
    explicit LockDesk(std::chrono::milliseconds thinking = {});

    /// Why not, where it cannot be opened.
    QString open();
    /// The whole office goes, as with the program.
    void close();

    coverdesk::Office &office() { return *m_office; }
    coverdesk::MainWindow &window() { return *m_window; }
    std::unique_ptr<coverdesk::MainWindow> takeWindow() { return std::move(m_window); }

    /// Whether Maya was asked about and the answer is there.
    bool askMaya();
    bool press(const QString &words);
    bool reads(const QString &words);
    QString typed(const QString &field);

private:
    QTemporaryDir m_folder;
    std::chrono::milliseconds m_thinking;
    std::unique_ptr<coverdesk::Office> m_office;
    std::unique_ptr<coverdesk::MainWindow> m_window;
};

/// Every word of every widget there is, shown or not: texts, cells, titles, tips, and what a screen reader is told.
QString everythingSaid();
