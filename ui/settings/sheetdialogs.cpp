// SPDX-License-Identifier: MIT
#include "ui/settings/sheetdialogs.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace coverdesk {

QString chooseSheetFile(QWidget *parent, const QString &name)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto chosen =
        QFileDialog::getSaveFileName(parent, QFileDialog::tr("Save PDF"), folder + u'/' + name, u"PDF (*.pdf)"_s);
    if (!chosen.isEmpty() && !chosen.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        chosen += ".pdf"_L1;
    return chosen;
}

bool printOnChosenPrinter(QWidget *parent, const RecoverySheet &sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageMargins(QMarginsF(54, 48, 54, 40), QPageLayout::Point);
    // It stands in lists of print jobs, where others read it.
    printer.setDocName(u"Coverdesk"_s);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    print(sheet, printer);
    return true;
}

} // namespace coverdesk
