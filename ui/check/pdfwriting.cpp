// SPDX-License-Identifier: MIT
#include "ui/check/pdfwriting.h"

#include <QFileDialog>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype ShortId = 8;

QString neutralName(const Check &check)
{
    const auto day = check.answeredAt.value_or(check.askedAt).toLocalTime().date();
    return u"Verification %1 %2.pdf"_s.arg(day.toString(Qt::ISODate),
                                           check.id.toString(QUuid::WithoutBraces).left(ShortId));
}

QString chooseFile(QWidget *parent, const QString &name)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto chosen =
        QFileDialog::getSaveFileName(parent, QFileDialog::tr("Save PDF"), folder + u'/' + name, u"PDF (*.pdf)"_s);
    if (!chosen.isEmpty() && !chosen.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        chosen += ".pdf"_L1;
    return chosen;
}

QFuture<Result<Done>> writePdfAside(const Check &check, const Letterhead &letterhead, const QString &fileName)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, check, letterhead, fileName] {
        promise->addResult(writePdf(check, letterhead, fileName));
        promise->finish();
    });
    return promise->future();
}

} // namespace coverdesk
