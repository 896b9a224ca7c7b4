// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/backup.h"
#include "ui/widgets/card.h"

#include <QDateTime>

#include <functional>

namespace coverdesk {

class BackupsModel;
class Button;
class Office;
class OutcomeLine;
class PlainLabel;
class TableView;
class ToneLabel;

/// The backups of the clinic's history: which there are, one more at once, and the way to put one in its place.
class BackupCard final : public Card
{
    Q_OBJECT

public:
    explicit BackupCard(Office &office, QWidget *parent = nullptr);

    /// Reads what is there, also each time the card comes into view.
    void refresh();

    /// What time it is; may be exchanged.
    std::function<QDateTime()> now = &QDateTime::currentDateTime;
    /// Opens a folder in the computer's own window for files, and tells whether it could; may be exchanged.
    std::function<bool(const QString &)> showFolder;

signals:
    /// One was made here.
    void backedUp(const coverdesk::Backup &backup);
    /// A backup is to be put in the place of the history, which is done on the start page.
    void restoreAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    Card *restoreBox();
    void listen();
    void show(const Result<std::vector<Backup>> &backups);
    void tellNewest(const std::vector<Backup> &backups);
    void tellInspection(const std::optional<QDateTime> &whole);
    void make();
    void onMade(const Result<Backup> &made);
    void openFolder();
    void unfoldRestore(bool isUnfolded);

    Office &m_office;
    BackupsModel *m_model;
    ToneLabel *m_newest;
    PlainLabel *m_inspected;
    TableView *m_list;
    Button *m_make;
    Button *m_folder;
    Button *m_restore;
    Card *m_restoring;
    Button *m_goOn;
    Button *m_notNow;
    OutcomeLine *m_outcome;
    /// Today's is still to be made, or made again.
    bool m_isDue = true;
};

} // namespace coverdesk
