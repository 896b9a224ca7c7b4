// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/checkdocument.h"

#include <QFuture>

class QWidget;

namespace coverdesk {

/// "Verification 2026-11-21 1a2b3c4d.pdf": the day and the check's id, nothing of the patient.
QString neutralName(const Check &check);

/// Asks a person where a PDF is to go, beginning in the documents folder; empty where it is not wanted after all.
QString chooseFile(QWidget *parent, const QString &name);

/// As `writePdf`, on a thread of its own: a slow disk or a long answer does not hold the window.
QFuture<Result<Done>> writePdfAside(const Check &check, const Letterhead &letterhead, const QString &fileName);

} // namespace coverdesk
