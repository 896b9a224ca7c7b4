// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/salvage.h"

#include <QFutureWatcher>
#include <QObject>

namespace coverdesk {

class Office;
class StartPage;

/// Tells on the page at the start what can still be read of a history whose file is damaged, and makes another of it,
/// which is to take its place.
class Salvaging final : public QObject
{
    Q_OBJECT

public:
    explicit Salvaging(StartPage &page, QObject *parent = nullptr);
    ~Salvaging() override;

    /// Where that failure is of the whole file: looks what is left, and tells it in the place of the failure.
    void look(Office &office, const Failure &failure);
    /// Makes the other history, and tells how far it has come.
    void begin(Office &office);
    /// Whatever is being done is not waited for.
    void giveUp();

signals:
    void made(const QString &file, const coverdesk::Salvage &what);

private:
    enum class Phase { Idle, Looking, Making };

    void showProgress(int percent);
    void heed();
    void tell(const Result<Salvage> &found);
    void offer(const Result<Salvage> &made);

    StartPage &m_page;
    QString m_folder;
    QFutureWatcher<Result<Salvage>> m_work;
    Phase m_phase = Phase::Idle;
};

} // namespace coverdesk
