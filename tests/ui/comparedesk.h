// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/compare/comparepage.h"

#include <QTemporaryDir>

#include <memory>

namespace coverdesk {

/// The page that compares, in a window, on a practice profile of its own.
class CompareDesk
{
public:
    CompareDesk();
    ~CompareDesk();
    Q_DISABLE_COPY_MOVE(CompareDesk)

    /// Opens the profile and shows the page in that size; why not, if it cannot.
    QString open(const QSize &size);

    Office &office() { return *m_office; }
    ComparePage &page() { return *m_page; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Keeps the check, and gives it as kept.
    std::optional<Check> kept(const Check &check);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_window;
    ComparePage *m_page = nullptr;
};

} // namespace coverdesk
