// SPDX-License-Identifier: MIT
#include "tests/flow/filekeychain.h"
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Opens it whatever it needs, and then does what is asked.
static Result<Done> done(Locksmith &smith, const QString &act, const QString &old, const QString &fresh)
{
    if (act == "try"_L1) {
        const auto looked = await(smith.look());
        return looked ? await(smith.openByPin(fresh)) : looked;
    }
    const auto opened = await(smith.open());
    if (!opened && !await(smith.openByPin(old)))
        return opened;
    if (act == "keep"_L1)
        return await(smith.keepPin(fresh));
    if (act == "drop"_L1)
        return await(smith.dropPin());
    if (act == "turn"_L1)
        return await(smith.renewKeychainSlot());
    return act == "shred"_L1 ? await(smith.shred()) : opened;
}

/// Works on the keys of a profile until it is killed: FOLDER KEYCHAIN ACT PIN NEW-PIN.
int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const auto words = program.arguments();
    if (words.size() != 6)
        return 2;
    FileKeychain keychain(words.at(2));
    const auto now = QDateTime::currentDateTimeUtc();
    SmithDesk desk(words.at(1), keychain, now);
    return done(desk.smith, words.at(3), words.at(4), words.at(5)) ? 0 : 5;
}
