// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace coverdesk {

/// What is done by keys alone.
enum class Deed {
    StartNext,
    Find,
    ShowNewCheck,
    ShowPatients,
    ShowOpenRequests,
    ShowSettings,
    ShowHelp,
    OpenHelp,
    HideNames,
    Lock,
    AskInstantly,
    AskByPhone,
    ChangeSides,
    SavePdf,
    Print,
    CopyTable,
    NewCard,
    TakeBack,
    GoBack,
};

/// Where in the program a shortcut is heard.
enum class Hearing { Everywhere, NewCheck, Patients, Answers, Settings };

struct Shortcut
{
    Deed deed;
    Hearing where;
    QKeySequence keys;
};

/// Every shortcut there is, in the order they are told.
std::vector<Shortcut> shortcuts();

/// What it does, in a few words.
QString inWords(Deed deed);
/// "In New check", as a title.
QString inWords(Hearing where);

/// "Ctrl+Enter", as people know the keys.
QString keysFor(Deed deed);

} // namespace coverdesk
