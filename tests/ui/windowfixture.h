// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

class QLineEdit;

namespace coverdesk {

class Button;

/// The real window on a practice profile of its own, and hands and eyes for it: whatever window is active.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Opens the profile, again if it was open; why not, if it cannot be opened.
    QString open(std::chrono::milliseconds thinking = {});

    Office &office() { return *m_office; }
    MainWindow &window() { return *m_window; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// None where no such is visible.
    static QLineEdit *edit(const QString &name);
    static Button *button(const QString &words);
    /// Whether some label that is visible holds \a part.
    static bool shows(const QString &part);

    static void type(const QString &name, const QString &text);
    static void typeMaya();
    static bool press(const QString &words);
    static bool activate(QWidget &window);

    /// The words of the pill beside the form.
    QString standing() const;
    /// Waits until the answer is there and the next question may be asked.
    bool isAnswered(const QString &words) const;
    /// Whether the history keeps it now.
    bool keep(const Check &check);
    /// How many checks the history keeps; -1 where it does not tell.
    qint64 checksKept();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace coverdesk
