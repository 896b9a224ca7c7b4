// SPDX-License-Identifier: MIT
#include "ui/help/shortcuts.h"

#include "ui/help/helpwords.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace coverdesk {

std::vector<Shortcut> shortcuts()
{
    using enum Hearing;
    return {
        {Deed::StartNext, Everywhere, Qt::CTRL | Qt::Key_N},
        {Deed::Find, Everywhere, QKeySequence::Find},
        {Deed::ShowNewCheck, Everywhere, Qt::CTRL | Qt::Key_1},
        {Deed::ShowPatients, Everywhere, Qt::CTRL | Qt::Key_2},
        {Deed::ShowOpenRequests, Everywhere, Qt::CTRL | Qt::Key_3},
        {Deed::ShowSettings, Everywhere, Qt::CTRL | Qt::Key_4},
        {Deed::ShowHelp, Everywhere, Qt::CTRL | Qt::Key_5},
        {Deed::OpenHelp, Everywhere, Qt::Key_F1},
        {Deed::HideNames, Everywhere, Qt::Key_F9},
        {Deed::Lock, Everywhere, Qt::CTRL | Qt::Key_L},
        {Deed::AskInstantly, NewCheck, Qt::CTRL | Qt::Key_Return},
        {Deed::AskByPhone, NewCheck, Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        {Deed::ChangeSides, NewCheck, Qt::Key_F6},
        {Deed::NewCard, Patients, Qt::CTRL | Qt::Key_I},
        {Deed::SavePdf, Answers, Qt::CTRL | Qt::Key_S},
        {Deed::Print, Answers, Qt::CTRL | Qt::Key_P},
        {Deed::CopyTable, Answers, Qt::CTRL | Qt::SHIFT | Qt::Key_C},
        {Deed::GoBack, Answers, Qt::Key_Escape},
        {Deed::TakeBack, Settings, QKeySequence::Undo},
    };
}

QString inWords(Deed deed)
{
    switch (deed) {
    case Deed::StartNext: return HelpWords::tr("Start a check for the next patient");
    case Deed::Find: return HelpWords::tr("Find a patient");
    case Deed::ShowNewCheck: return HelpWords::tr("Go to New check");
    case Deed::ShowPatients: return HelpWords::tr("Go to Patients");
    case Deed::ShowOpenRequests: return HelpWords::tr("Go to Open requests");
    case Deed::ShowSettings: return HelpWords::tr("Go to Settings");
    case Deed::ShowHelp: return HelpWords::tr("Go to Help");
    case Deed::OpenHelp: return HelpWords::tr("Go to Help, as in other programs");
    case Deed::HideNames: return HelpWords::tr("Hide names on every page, and show them again");
    case Deed::Lock: return HelpWords::tr("Lock the window");
    case Deed::AskInstantly: return HelpWords::tr("Check eligibility now");
    case Deed::AskByPhone: return HelpWords::tr("Request benefits by phone: first shows what will be asked");
    case Deed::ChangeSides: return HelpWords::tr("Go from the form to the answer and back");
    case Deed::NewCard: return HelpWords::tr("Enter a new insurance card for the patient");
    case Deed::SavePdf: return HelpWords::tr("Save the answer as a PDF");
    case Deed::Print: return HelpWords::tr("Print the comparison of two answers");
    case Deed::CopyTable: return HelpWords::tr("Copy the comparison of two answers");
    case Deed::TakeBack: return HelpWords::tr("Take back the last change");
    case Deed::GoBack: return HelpWords::tr("Go back, without losing what is typed");
    }
    Q_UNREACHABLE();
}

QString inWords(Hearing where)
{
    switch (where) {
    case Hearing::Everywhere: return HelpWords::tr("Everywhere");
    case Hearing::NewCheck: return HelpWords::tr("In New check");
    case Hearing::Patients: return HelpWords::tr("In Patients");
    case Hearing::Answers: return HelpWords::tr("On an answer, or two compared");
    case Hearing::Settings: return HelpWords::tr("In Settings, after a change");
    }
    Q_UNREACHABLE();
}

QString keysFor(Deed deed)
{
    const auto all = shortcuts();
    const auto found =
        std::find_if(all.begin(), all.end(), [deed](const Shortcut &shortcut) { return shortcut.deed == deed; });
    Q_ASSERT(found != all.end());
    return keysInWords(found->keys);
}

} // namespace coverdesk
