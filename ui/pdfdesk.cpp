// SPDX-License-Identifier: MIT
#include "ui/pdfdesk.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/check/pdfwriting.h"
#include "ui/paper/checkdocument.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

PdfDesk::PdfDesk(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{}

bool PdfDesk::save(const Check &check)
{
    const auto fileName = askFileName(neutralName(check));
    if (fileName.isEmpty())
        return false;
    const auto account = m_office.accounts().find(check.service, check.dispatch.clinic);
    const Letterhead letterhead{account ? account->clinicName : QString(), m_office.isPractice(),
                                QDateTime::currentDateTime()};
    when(writePdfAside(check, letterhead, fileName), this,
         [this, check, fileName](const Result<Done> &written) { onWritten(check, fileName, written); });
    return true;
}

void PdfDesk::onWritten(const Check &check, const QString &fileName, const Result<Done> &written)
{
    if (!written)
        return emit notSaved(written.failure());
    m_office.history().audit().note(
        {.act = AuditAct::Exported, .check = check.id, .patient = check.patientId, .detail = u"pdf"_s});
    emit saved(fileName);
}

} // namespace coverdesk
