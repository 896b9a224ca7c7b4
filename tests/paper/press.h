// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/checkdocument.h"

#include <QTemporaryDir>

namespace coverdesk {

/// The letterhead of a clinic on an ordinary day.
Letterhead riverbend(bool isPractice = false);

/// What a program says when run with \a arguments, or how it failed.
QString toldBy(const QString &program, const QStringList &arguments);

/// The first line of \a text with \a word, its blanks made single; empty if there is none.
QString rowWith(const QString &text, const QString &word);

/// Prints checks into a folder of its own, and reads the paper back with the tools other programs would use.
class Press
{
public:
    /// What must be put right before anything is printed; empty if nothing.
    QString missing() const;

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The text of the check's PDF as people read it, and a picture of it; both are named like the running test.
    QString printed(const Check &check, const Letterhead &letterhead = riverbend()) const;

private:
    QTemporaryDir m_folder;
};

} // namespace coverdesk
