// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <QObject>

#include <functional>

namespace coverdesk {

class Office;

/// Writes checks as PDF where a person wants them, and notes it in the audit log.
class PdfDesk final : public QObject
{
    Q_OBJECT

public:
    PdfDesk(Office &office, QObject *parent);

    /// Where a PDF of that name is to go; empty for nowhere.
    std::function<QString(const QString &name)> askFileName;

    /// Asks where, and begins to write; whether it was not thought better of.
    bool save(const Check &check);

signals:
    void saved(const QString &fileName);
    void notSaved(const coverdesk::Failure &failure);

private:
    void onWritten(const Check &check, const QString &fileName, const Result<Done> &written);

    Office &m_office;
};

} // namespace coverdesk
