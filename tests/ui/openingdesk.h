// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"
#include "ui/opening/opening.h"

#include <QHash>
#include <QTemporaryDir>

namespace coverdesk {

class Button;
class StartPage;

/// A keychain whose moods a test decides; what it holds outlives every start of the program.
struct TestKeychain
{
    QHash<QString, QByteArray> entries = {};
    /// What it says to everything.
    std::optional<Failure> trouble = {};
    bool hangs = false;
    KeyringState state = {};
    int asked = 0;
};

/// The start of the program on a profile of its own, with hands and eyes for its page.
class OpeningDesk
{
public:
    explicit OpeningDesk(const QString &folder)
        : m_folder(folder)
    {}

    QString folder() const { return m_folder; }
    Premises premises();
    TestKeychain keychain = {};

    /// As a program would, without a window: has the office do something and closes it.
    void prepare(const std::function<void(Office &)> &work);

    /// Starts anew.
    Opening &start(const std::optional<LockedSince> &locked = {});
    Opening &opening() { return *m_opening; }
    /// Whether it opens, soon.
    bool isOpened();
    void leave() { m_opening.reset(); }

    /// None where no page is shown.
    StartPage *page() const;
    QString seen() const;
    bool shows(const QString &part) const;
    /// What the visible buttons say, as they stand.
    QStringList buttons() const;
    Button *button(const QString &words) const;
    bool press(const QString &words);
    void type(const QString &label, const QString &text) const;
    void typePhrase(const QString &words) const;

private:
    QString m_folder;
    std::unique_ptr<Opening> m_opening;
    bool m_isOpened = false;
};

/// The 24 words of a phrase of 32 such bytes.
QString phraseOfBytes(char byte);

} // namespace coverdesk
