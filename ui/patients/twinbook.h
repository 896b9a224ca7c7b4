// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/result.h"
#include "ui/patients/twinview.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace coverdesk {

class History;

/// Who of the patients may be one person, who was said to be one, and who was said to be two.
///
/// Beside the history, notes are kept: of each pair of whom a person said that they are two, so that nobody is asked
/// again, and of whom a patient was merged with, so that it can be undone later.
class TwinBook final : public QObject
{
    Q_OBJECT

public:
    TwinBook(History &history, QObject *parent);

    /// The likeliest who may be that patient and of whom nobody said otherwise; nobody where there is none.
    QFuture<Result<std::optional<Patient>>> likely(const QUuid &patient);

    /// Everyone merged into that patient, also by way of others, who can still be parted from it.
    QFuture<Result<std::vector<Patient>>> mergedInto(const QUuid &patient);

    /// A person says that two are one: see HistoryPatients::merge. The one that stays gets the coverages taken over.
    QFuture<Result<Done>> merge(const Merging &merging);
    /// They are two after all: \a from \a stays, which gives back the coverages it took over.
    QFuture<Result<Done>> part(const QUuid &from, const QUuid &stays);
    /// A person says that they are two: they are not suggested for each other again.
    QFuture<Result<Done>> keepApart(const QUuid &one, const QUuid &other);

private:
    using Ids = std::vector<QUuid>;
    QFuture<Result<std::optional<Patient>>> firstNotApart(const QUuid &patient, Ids candidates);
    QFuture<Result<std::vector<Patient>>> gathered(Ids open, std::vector<Patient> found);
    QFuture<Result<std::vector<Patient>>> gatheredWith(const QUuid &next, Ids open, std::vector<Patient> found);
    QFuture<Result<Ids>> notedWith(const QUuid &patient);
    QFuture<Result<Done>> change(const QUuid &patient, std::function<Patient(const Patient &)> change);

    History &m_history;
};

} // namespace coverdesk
