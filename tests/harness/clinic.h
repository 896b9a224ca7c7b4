// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practiceserver.h"
#include "tests/support/commandline.h"

#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>

namespace coverdesk::testing {

/// A profile connected to both services, which run in this process and keep books of their own: whatever happens to
/// the programs on the profile, the two sets of books can be compared afterwards.
///
/// What is asked is about Maya Okafor; a mark of the test's own, in the place of the group number, tells one question
/// from another.
class Clinic
{
public:
    /// A phone request is answered after that long.
    explicit Clinic(std::chrono::milliseconds calling = {});

    /// False where a service did not start, or the keychain took no credentials.
    bool isConnected() const { return m_isConnected; }

    /// The arguments of coverdesk-cli for \a act: check, inquire, claim or resume.
    QStringList commandFor(const QString &act, const QString &mark = {}) const;

    /// Lets `resume --wait` go on until nothing moves by itself.
    Ran resume() const;

    /// Whether the profile keeps \a secret for the phone service from here on.
    bool takesPhoneSecret(const QString &secret) const;

    /// Each check as `list --json` shows it.
    QJsonArray kept() const;

    /// Where the history, the services' books and what the programs had \a accepted disagree, or a question is not as
    /// far as it can be: nothing in a sound world. To be called when nothing moves any more.
    QStringList disagreements(const QStringList &accepted) const;

    /// How many lines of the services' books tell of \a event: "charge", "replay" or "create".
    qsizetype booked(const QString &event) const;

private:
    /// Each name (key, or external id) with the ids of what was booked under it.
    QHash<QString, QStringList> book(const QString &event) const;
    bool connectTo(const QString &service, const QStringList &who, const QString &secret) const;

    QTemporaryDir m_profile;
    QTemporaryDir m_servicesFolder;
    practice::PracticeServer m_services;
    bool m_isConnected = false;
};

} // namespace coverdesk::testing
