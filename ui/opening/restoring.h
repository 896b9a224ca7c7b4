// SPDX-License-Identifier: MIT
#pragma once

#include "app/keyhole.h"
#include "app/office.h"

#include <QObject>

namespace coverdesk {

class StartPage;

/// Puts a backup in the place of the history: by whatever of it opens here, which is tried before anything is changed.
class Restoring final : public QObject
{
    Q_OBJECT

public:
    explicit Restoring(StartPage &page, QObject *parent = nullptr);

    /// Begins with that backup. \a isKeychainThere unless the keychain is not to be asked.
    void begin(Office &office, const QString &file, bool isKeychainThere);
    bool isUnderWay() const { return m_hole.has_value(); }
    void giveUp() { m_hole.reset(); }
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

    StartPage &m_page;
    Office *m_office = nullptr;
    QString m_file;
    std::optional<Keyhole> m_hole;
    Asked m_asked = Asked::Nothing;
    bool m_hasPin = false;
    bool m_isExchanging = false;
    bool m_isKeychainThere = true;
};

/// The way, and then a key of its own for the keychain; where it takes none, it goes without.
Office::Way withFreshKeychainSlot(Office::Way way);

} // namespace coverdesk
