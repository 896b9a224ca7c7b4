// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/appearance.h"
#include "ui/settings/sheetmaker.h"

#include <QWidget>

#include <chrono>
#include <vector>

class QStackedWidget;

namespace coverdesk {

class AccountsModel;
class AuditPage;
class BackupCard;
class Button;
class Card;
class ChoicesCard;
class DeskCard;
class EraseCard;
class IdleCard;
class InsurersCard;
class KeychainCard;
class LookCard;
class Office;
class PassphraseCard;
class PinCard;
class ProvidersCard;
class RecoveryCard;
class RenewCard;
class RetentionCard;
class SavedLine;
class SectionList;
class TableView;

/// What is set once and seldom looked at again, in sections: the clinic's accounts, its providers, insurers' names, the
/// look, the lock, what opens the history, its backups and its log.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// In the order they stand at the left.
    enum class Section { Services, Providers, Insurers, Look, Lock, Keys, Backup, Audit };

    explicit SettingsPage(Office &office, QWidget *parent = nullptr);

    /// Looks again what there is now, in every section.
    void refresh();

    void showSection(Section section);

    /// The section that is shown, to come back to.
    QByteArray place() const;
    void restore(const QByteArray &place);

    /// Whether a sheet of paper opens the history where the keychain cannot; true in practice, where nothing is to be
    /// lost.
    bool hasRecoveryPhrase() const;

    /// Where the recovery sheet's PDF is to go; a dialog, unless it is set.
    void setAskFileName(std::function<QString(const QString &name)> ask);

signals:
    void connectAsked();
    /// The program is to look and speak otherwise from here on; a language, from its next start.
    void appearanceChosen(const coverdesk::Appearance &appearance);
    /// The program is to end and start again where somebody is now.
    void startAgainAsked();
    /// A provider was added, changed or removed.
    void providersChanged();
    /// An insurer is called otherwise now, or another is meant by a name.
    void insurersChanged();
    /// After so long without anybody the window locks from here on.
    void idleChanged(std::chrono::minutes idle);
    /// Something else opens the history than before; see `hasRecoveryPhrase`.
    void keysChanged();
    /// A backup is to be put in the place of the history, which is done on the start page.
    void restoreAsked();
    /// Records that were old enough are gone.
    void recordsRemoved();
    /// Nobody opens this history any more: the program shows its last page (`ErasedPage`), and ends.
    void erased();

private:
    /// Whether a section's cards are as high as they need, or fill the page.
    enum class Height { Needed, Filled };

    void addSections();
    void addSection(const QString &name, const std::vector<QWidget *> &cards, Height height = Height::Needed);
    void listen();
    void leaveOnly(const SavedLine *line);
    Card *servicesCard();
    Card *practiceCard(const QString &words);
    void onKeysChanged();

    Office &m_office;
    AccountsModel *m_accounts;
    TableView *m_list;
    Button *m_connect;
    SectionList *m_sections;
    QStackedWidget *m_stack;
    ProvidersCard *m_providers;
    InsurersCard *m_insurers;
    ChoicesCard *m_choices;
    LookCard *m_look;
    DeskCard *m_desk;
    IdleCard *m_idle;
    PinCard *m_pin;
    RecoveryCard *m_recovery;
    PassphraseCard *m_passphrase;
    KeychainCard *m_keychain;
    RenewCard *m_renew;
    EraseCard *m_erase;
    BackupCard *m_backup;
    RetentionCard *m_retention;
    AuditPage *m_audit;
};

} // namespace coverdesk
