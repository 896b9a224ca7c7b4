// SPDX-License-Identifier: MIT
#include "ui/settings/keydesk.h"

#include "app/secrets/passphrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverdesk {

/// The context under which translators find what is wrong with a passphrase or PIN.
class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::KeyWords)
};

void KeyDesk::noteChange(const QString &what) const
{
    note(AuditAct::KeysChanged, what);
}

void KeyDesk::note(AuditAct act, const QString &what) const
{
    // The log is written in its turn; what was done stands whether or not it can be.
    (void)history.audit().note({.act = act, .detail = what});
}

QString KeyDesk::clinicName() const
{
    for (const auto &account : settings.accounts()) {
        if (!account.clinicName.isEmpty())
            return account.clinicName;
    }
    return {};
}

static QString inWords(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::TooShort: return KeyWords::tr("Too short: at least 12 characters, or four words.");
    case PassphraseFault::AllTheSame: return KeyWords::tr("Too easy to guess: it is one character, again and again.");
    case PassphraseFault::Sequence:
        return KeyWords::tr("Too easy to guess: the characters follow one another, as in 123456.");
    case PassphraseFault::NotDigits: return KeyWords::tr("A PIN is made of the digits 0 to 9.");
    }
    Q_UNREACHABLE();
}

QString problemWithPassphrase(const QString &passphrase)
{
    const auto fault = faultOfPassphrase(passphrase);
    return fault ? inWords(*fault) : QString();
}

static QString problemWithDigits(const QString &pin)
{
    const auto fault = faultOfPin(pin);
    if (!fault)
        return {};
    if (*fault == PassphraseFault::TooShort)
        return KeyWords::tr("Too short: at least 6 digits.");
    return inWords(*fault);
}

QString problemWithPin(const QString &pin)
{
    const bool isNumber =
        std::all_of(pin.cbegin(), pin.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (isNumber)
        return problemWithDigits(pin);
    const auto problem = problemWithPassphrase(pin);
    return problem.isEmpty() || faultOfPassphrase(pin) != PassphraseFault::TooShort
        ? problem
        : KeyWords::tr("Too short: at least 6 digits, 12 characters, or four words.");
}

} // namespace coverdesk
