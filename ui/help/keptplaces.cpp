// SPDX-License-Identifier: MIT
#include "ui/help/keptplaces.h"

#include "ui/help/helpwords.h"
#include "ui/widgets/briefcopy.h"

#include <chrono>

namespace coverdesk {

using Care = KeptPlace::Care;

static std::vector<KeptPlace> sealedPlaces()
{
    return {
        {Care::Sealed, HelpWords::tr("Patients, questions and answers"),
         HelpWords::tr("In the history on this computer, each record encrypted by itself. Without the key only times, "
                       "numbers and where a check stands can be read.")},
        {Care::Sealed, HelpWords::tr("Backups"),
         HelpWords::tr("One for each day that Coverdesk is used; seven are kept, beside the history and sealed like "
                       "it. On another computer the recovery sheet or the passphrase opens them.")},
        {Care::Sealed, HelpWords::tr("The audit log"),
         HelpWords::tr("Who asked, opened, copied, printed or saved what, and when. An entry that is changed or taken "
                       "out is noticed.")},
        {Care::Sealed, HelpWords::tr("What you typed and did not ask"),
         HelpWords::tr("It is there again after the window was locked or closed.")},
        {Care::InKeychain, HelpWords::tr("The key of the history"),
         HelpWords::tr("With this computer's keychain, and mixed with your PIN where there is one. Where both are "
                       "lost, the 24 words of the recovery sheet open the history. Keep the sheet locked away.")},
        {Care::InKeychain, HelpWords::tr("The keys of the clinic's services"),
         HelpWords::tr("With this computer's keychain, or sealed in the history where there is none. Each goes to its "
                       "own service and nowhere else.")},
    };
}

static std::vector<KeptPlace> openPlaces()
{
    const auto seconds = int(std::chrono::duration_cast<std::chrono::seconds>(BriefCopy::Usual).count());
    return {
        {Care::Readable, HelpWords::tr("PDFs, printed pages and CSV files"),
         HelpWords::tr("Whoever can open the file can read it. Save it where the clinic keeps patients' papers, and "
                       "remove copies that nobody needs.")},
        {Care::Readable, HelpWords::tr("What you copy"),
         HelpWords::tr("Other programs can paste it. Coverdesk takes an answer out of the clipboard again after %1 "
                       "seconds.")
             .arg(seconds)},
        {Care::Readable, HelpWords::tr("Settings"),
         HelpWords::tr("Clinics, providers, insurers' names and how the window looks. No patient and no key is in "
                       "them.")},
        {Care::Nowhere, HelpWords::tr("The cloud"),
         HelpWords::tr("Coverdesk has no server of its own and reports nothing to anybody. A question goes, encrypted, "
                       "to the service that you ask, and nowhere else.")},
    };
}

std::vector<KeptPlace> keptPlaces()
{
    auto places = sealedPlaces();
    for (auto &place : openPlaces())
        places.push_back(std::move(place));
    return places;
}

QString inWords(KeptPlace::Care care)
{
    switch (care) {
    case Care::Sealed: return HelpWords::tr("Sealed");
    case Care::InKeychain: return HelpWords::tr("In the keychain");
    case Care::Readable: return HelpWords::tr("Not sealed");
    case Care::Nowhere: return HelpWords::tr("Nothing there");
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
