// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QObject>

namespace coverdesk {

class History;

/// Who of the patients may be one person, and who was said to be two.
///
/// Beside the history, a note is kept of each pair of whom a person said that they are two, so that nobody is asked
/// again.
class TwinBook final : public QObject
{
    Q_OBJECT

public:
    TwinBook(History &history, QObject *parent);

    /// The likeliest who may be that patient and of whom nobody said otherwise; nobody where there is none.
    QFuture<Result<std::optional<Patient>>> likely(const QUuid &patient);

    /// A person says that they are two: they are not suggested for each other again.
    QFuture<Result<Done>> keepApart(const QUuid &one, const QUuid &other);

private:
    using Ids = std::vector<QUuid>;
    QFuture<Result<std::optional<Patient>>> firstNotApart(const QUuid &patient, Ids candidates);

    History &m_history;
};

} // namespace coverdesk
