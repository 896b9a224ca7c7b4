// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/fixedsecretstore.h"
#include "ui/settings/keydesk.h"
#include "ui/settings/phrasegrid.h"

#include <QTemporaryDir>

#include <memory>

namespace coverdesk {

/// A real history in a folder of its own, its keys in a keychain of memory; and hands for the cards about keys.
class KeyRoom
{
public:
    KeyRoom();
    ~KeyRoom();
    Q_DISABLE_COPY_MOVE(KeyRoom)

    /// Opens it, again if it was open; why not, if it cannot be opened.
    QString open();
    /// From here on the keychain has no key of this history.
    void emptyKeychain();
    KeyDesk desk() { return {*m_smith, *m_history, *m_settings}; }
    Locksmith &smith() { return *m_smith; }
    History &history() { return *m_history; }
    Settings &settings() { return *m_settings; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Puts it on the screen, alone and active.
    static bool present(QWidget &widget);
    /// Presses the visible button of those words; false where there is none, or it cannot be pressed.
    static bool press(const QWidget &widget, const QString &words);

    /// The 32 bytes of the words that are shown on the widget; none where none are.
    static QByteArray shownKey(const QWidget &widget);
    static QStringList shownWords(const QWidget &widget);
    /// The numbers of the two words that are asked back, from 1.
    static std::vector<int> asked(const QWidget &widget);
    /// Goes from the words that are shown to the two that are asked, and types them. Gives the phrase's key.
    static QByteArray prove(const QWidget &widget);

    /// What the audit log tells of the keys, newest first.
    QStringList keyChanges();
    /// Whether these bytes open a copy of this history as it stands now.
    bool opensByPhrase(const QByteArray &key);

private:
    QTemporaryDir m_folder;
    FixedSecretStore m_keychain;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Locksmith> m_smith;
};

} // namespace coverdesk
