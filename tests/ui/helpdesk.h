// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/help/helppage.h"

#include <QTemporaryDir>

#include <memory>

namespace coverdesk {

/// The page Help alone on the screen, of a profile that nobody opened.
class HelpDesk
{
public:
    /// Null where it does not get the keyboard.
    std::unique_ptr<HelpPage> page(bool isPractice = false);
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

} // namespace coverdesk
