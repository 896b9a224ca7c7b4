// SPDX-License-Identifier: MIT
#include "ui/settings/backupcard.h"

#include "app/caretaker.h"
#include "app/futures.h"
#include "app/office.h"
#include "ui/settings/backupsmodel.h"
#include "ui/settings/outcomeline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"
#include "ui/wording/wording.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace coverdesk {

BackupCard::BackupCard(Office &office, QWidget *parent)
    : Card(tr("Backups"), parent)
    , showFolder([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
    , m_office(office)
    , m_model(new BackupsModel(this))
    , m_newest(new ToneLabel(Icon::Clock, {}, Tone::Grey, this))
    , m_inspected(new PlainLabel({}, PlainLabel::Kind::Muted, this))
    , m_list(new TableView(this))
    , m_make(new Button(tr("Back up now"), this))
    , m_folder(new Button(tr("Show the folder"), this))
    , m_restore(new Button(tr("Restore…"), this))
    , m_restoring(new Card(tr("Put a backup in the place of this history"), this))
    , m_goOn(new Button(tr("Go to the start page"), m_restoring))
    , m_notNow(new Button(tr("Not now"), m_restoring))
    , m_outcome(new OutcomeLine(this))
{
    arrange();
    listen();
    unfoldRestore(false);
}

void BackupCard::arrange()
{
    auto *note = new PlainLabel(tr("A copy of the history is made each day that Coverdesk is used, sealed like the "
                                   "history itself. The last seven are kept on this computer. Copy them to another "
                                   "disk now and then: what is only here is lost with this computer."),
                                PlainLabel::Kind::Muted, this);
    note->setWrapping(true);
    m_inspected->setWrapping(true);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setModel(m_model);
    m_list->setWideColumn(BackupsModel::Records);
    m_list->setGrowing(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_make, m_folder, m_restore})
        buttons->addWidget(button);
    buttons->addStretch();
    for (auto *part : std::initializer_list<QWidget *>{note, m_newest, m_inspected, m_list})
        body()->addWidget(part);
    body()->addLayout(buttons);
    body()->addWidget(m_outcome);
    body()->addWidget(restoreBox());
}

Card *BackupCard::restoreBox()
{
    m_restoring->setKind(Card::Kind::Box);
    m_restoring->setTone(Tone::Warn);
    auto *words = new PlainLabel(
        tr("What was asked after the backup was made is no longer shown then. The history of today is set aside in the "
           "profile's folder and not deleted. Every request that was open in the backup is given to a person before "
           "anything is sent.\n"
           "It is done on the start page, by whoever has the recovery sheet, or what else opens the backup."),
        m_restoring);
    words->setWrapping(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_notNow);
    buttons->addStretch();
    m_restoring->body()->addWidget(words);
    m_restoring->body()->addLayout(buttons);
    return m_restoring;
}

void BackupCard::listen()
{
    connect(m_make, &Button::clicked, this, &BackupCard::make);
    connect(m_folder, &Button::clicked, this, &BackupCard::openFolder);
    connect(m_restore, &Button::clicked, this, [this] { unfoldRestore(true); });
    connect(m_notNow, &Button::clicked, this, [this] { unfoldRestore(false); });
    connect(m_goOn, &Button::clicked, this, &BackupCard::restoreAsked);
}

void BackupCard::unfoldRestore(bool isUnfolded)
{
    m_restoring->setVisible(isUnfolded);
    m_restore->setEnabled(!isUnfolded);
    if (isUnfolded)
        m_notNow->setFocus(Qt::OtherFocusReason);
    else if (isVisible())
        m_restore->setFocus(Qt::OtherFocusReason);
}

void BackupCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void BackupCard::refresh()
{
    when(m_office.history().backups().isDue(now()), this, [this](const Result<bool> &isDue) {
        m_isDue = !isDue || *isDue;
        when(m_office.history().backups().all(), this, [this](const Result<std::vector<Backup>> &all) { show(all); });
    });
    when(lastFoundWhole(m_office.history(), this), this,
         [this](const Result<std::optional<QDateTime>> &whole) { tellInspection(whole ? *whole : std::nullopt); });
}

void BackupCard::show(const Result<std::vector<Backup>> &backups)
{
    const auto known = backups ? *backups : std::vector<Backup>();
    m_model->show(known);
    m_list->setVisible(!known.empty());
    m_folder->setEnabled(!known.empty());
    tellNewest(known);
    if (!backups)
        m_outcome->say(Tone::Bad, inWords(backups.failure()));
}

void BackupCard::tellNewest(const std::vector<Backup> &backups)
{
    if (backups.empty())
        return m_newest->show(Icon::Warning, tr("There is no backup yet."), Tone::Warn);
    const auto &newest = backups.front();
    const auto today = now().toLocalTime().date();
    const auto day = inWords(newest.day);
    if (!newest.isWhole)
        return m_newest->show(Icon::Warning,
                              tr("The last backup, of %1, lacks what is damaged in the history.").arg(day), Tone::Warn);
    if (newest.day == today && m_isDue)
        return m_newest->show(Icon::Warning,
                              tr("What opens the history was changed after today's backup. Another one is made within "
                                 "the hour."),
                              Tone::Warn);
    if (newest.day == today)
        return m_newest->show(Icon::Check, tr("Backed up today."), Tone::Ok);
    const bool isOld = newest.day < today.addDays(-1);
    m_newest->show(isOld ? Icon::Warning : Icon::Check, tr("The last backup was made on %1.").arg(day),
                   isOld ? Tone::Warn : Tone::Ok);
}

void BackupCard::tellInspection(const std::optional<QDateTime> &whole)
{
    m_inspected->setWords(
        whole ? tr("Every record of the history was last opened, and found whole, on %1.").arg(inWords(*whole))
              : tr("Not every record of the history has been opened to see that it is whole. That "
                   "is done by itself when nobody is at work for a while."));
}

void BackupCard::make()
{
    m_make->setEnabled(false);
    m_outcome->say(Tone::Info, tr("Copying the history, and opening every record of the copy…"));
    when(backUp(m_office.history(), this), this, [this](const Result<Backup> &made) { onMade(made); });
}

static QString whyNot(const Failure &failure)
{
    if (failure.kind == Failure::Kind::InUse)
        return BackupCard::tr("Another program is making a backup right now.");
    if (failure.kind == Failure::Kind::Damaged)
        return BackupCard::tr("The copy was not what the history is, so it was thrown away. The backups are as they "
                              "were; if this stays so, the disk may be failing.");
    return inWords(failure);
}

void BackupCard::onMade(const Result<Backup> &made)
{
    m_make->setEnabled(true);
    refresh();
    if (!made)
        return m_outcome->say(Tone::Bad, whyNot(made.failure()));
    if (made->isWhole)
        m_outcome->say(Tone::Ok, tr("Backed up. Every record of the copy was opened."));
    else
        m_outcome->say(Tone::Warn,
                       tr("Backed up all that is left: some records of the history are damaged. The whole "
                          "backups of earlier days are kept beside it."));
    emit backedUp(*made);
}

void BackupCard::openFolder()
{
    const auto folder = backupFolderOf(m_office.folder());
    if (!showFolder(folder))
        m_outcome->say(Tone::Info, tr("The backups are in this folder: %1").arg(folder));
}

} // namespace coverdesk
