// SPDX-License-Identifier: MIT
#include "ui/terminal/trouble.h"

#include "ui/wording/wording.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString forbidden(const QString &code)
{
    if (code == "account"_L1)
        return Words::tr("No such clinic is connected to this service, or several are: see “status”, “connect” and "
                         "--clinic. Nothing was sent.");
    if (code == "origin"_L1)
        return Words::tr("The secret was entered for another address: use “connect” again. Nothing was sent.");
    return {};
}

QString troubleInWords(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Forbidden) {
        if (const auto sentence = forbidden(failure.code); !sentence.isEmpty())
            return sentence;
    }
    return inWords(failure);
}

} // namespace coverdesk::terminal
