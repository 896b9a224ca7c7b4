// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/filelock.h"
#include "app/history/salvage.h"
#include "app/keyhole.h"
#include "app/office.h"

#include <QObject>

#include <memory>

namespace coverdesk {

class StartPage;

/// Puts a backup, or what can still be read of a damaged history, in the place of the history: by whatever of it opens
/// here, which is tried before anything is changed.
class Restoring final : public QObject
{
    Q_OBJECT

public:
    explicit Restoring(StartPage &page, QObject *parent = nullptr);

    /// A backup, or what was made of a damaged history.
    struct Source
    {
        QString file;
        std::optional<Salvage> salvaged = {};
    };

    /// Begins with that. \a isKeychainThere unless the keychain is not to be asked.
    void begin(Office &office, const Source &source, bool isKeychainThere);
    bool isUnderWay() const { return m_hole.has_value(); }
    void giveUp();
    /// Whether the history is being exchanged: nothing is to come in between.
    bool isExchanging() const { return m_isExchanging; }

    /// Asks for what a person can type, without waiting for the keychain.
    void askForWords();
    void askForPhrase();

    void byKeychain();
    void byWords(const QString &words);
    void byPhrase(const QByteArray &key);

signals:
    /// The history is another one, and open.
    void restored();
    /// The history is another one, and does not open.
    void leftClosed(const coverdesk::Failure &failure);

private:
    enum class Asked { Nothing, Words, Phrase };

    void lookAtPin();
    void offerKeychain();
    void restoreWhere(const SlotOpener::Opened &opens, const Office::Way &way);
    void restore(const Office::Way &way);
    void open(const Office::Way &way);
    void refuse(const Failure &failure);
    void tell(const Failure &failure);
    Office::Way alsoByKeychain(Office::Way way) const;
    AuditEntry whatWasDone() const;
    QString problemWith(const Failure &failure) const;

    StartPage &m_page;
    Office *m_office = nullptr;
    Source m_source;
    std::optional<Keyhole> m_hole;
    /// Of what was salvaged, which no other program is to remove meanwhile.
    std::unique_ptr<FileLock> m_keeping;
    Asked m_asked = Asked::Nothing;
    bool m_hasPin = false;
    bool m_isExchanging = false;
    bool m_isKeychainThere = true;
};

/// The way, and then a key of its own for the keychain; where it takes none, it goes without.
Office::Way withFreshKeychainSlot(Office::Way way);

} // namespace coverdesk
