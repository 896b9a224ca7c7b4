// SPDX-License-Identifier: MIT
#include "ui/opening/salvagewords.h"

#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The context under which translators find what is said of a damaged history.
class SalvageWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::SalvageWords)
};

static QString counted(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

static QString aboutChecks(const Salvage &found)
{
    if (found.known == 0)
        return SalvageWords::tr("No check is left in it.");
    if (found.checks == 0)
        return SalvageWords::tr("None of its checks can be read any more.");
    if (found.checks < found.known)
        return SalvageWords::tr("About %1 of %2 checks can still be read.")
            .arg(counted(found.checks), counted(found.known));
    return found.checks == 1
        ? SalvageWords::tr("1 check can still be read, and no other is known of.")
        : SalvageWords::tr("%1 checks can still be read, and no others are known of.").arg(counted(found.checks));
}

static QString aboutPatients(const Salvage &found)
{
    if (found.lost == 0)
        return {};
    return u' '
        + (found.lost == 1 ? SalvageWords::tr("The record of 1 patient is lost; the checks about them are kept.")
                           : SalvageWords::tr("The records of %1 patients are lost; the checks about them are kept.")
                                 .arg(counted(found.lost)));
}

static QString damagedFile()
{
    return SalvageWords::tr("The file of the history is damaged.");
}

Trouble salvageLookedFor()
{
    using enum WayOn;
    return {damagedFile(),
            SalvageWords::tr("Looking how much of it can still be read… Nothing was changed."),
            {TryAgain, Restore, StartAnew}};
}

Trouble troubleOf(const Salvage &found, const LeftBehind &left)
{
    using enum WayOn;
    if (!found.hasKeys)
        return troubleOf({.kind = Failure::Kind::Damaged, .code = u"keys"_s}, {});
    const bool isAnything = found.checks > 0 || found.patients > 0;
    const auto ofBackup = left.backup ? aboutBackup(left) + u' ' : QString();
    std::vector<WayOn> ways;
    if (isAnything)
        ways.push_back(OpenWhatIsLeft);
    if (left.backup)
        ways.push_back(NewestBackup);
    ways.insert(ways.end(), {TryAgain, Restore, StartAnew});
    return {damagedFile(),
            aboutChecks(found) + aboutPatients(found) + u' '
                + SalvageWords::tr("More may be missing than can be told now.") + u' ' + ofBackup
                + SalvageWords::tr("Whichever is opened: what was still open in it is not asked again before a person "
                                   "has looked at it, and the damaged file is set aside in the same folder, not "
                                   "deleted."),
            ways};
}

Trouble salvageUnderWay(int percent)
{
    return {SalvageWords::tr("Reading what is left of the history…"),
            SalvageWords::tr("%1% of the file is read. It stays as it is.").arg(percent),
            {WayOn::Cancel}};
}

Trouble salvageBeingPlaced()
{
    return {SalvageWords::tr("Opening what can still be read…"),
            SalvageWords::tr("It takes the place of the damaged file, which is set aside in the same folder."),
            {}};
}

Trouble troubleWithSalvaging(const Failure &failure)
{
    using enum WayOn;
    return {SalvageWords::tr("What is left of the history could not be read."),
            problemWithSalvaged(failure),
            {TryAgain, Restore, StartAnew}};
}

QString problemWithSalvaged(const Failure &failure)
{
    using enum Failure::Kind;
    if (failure.kind == WrongKey)
        return problemWithWords(failure);
    if (failure.kind == NotFound)
        return SalvageWords::tr("What could be read of the history was removed meanwhile. Go back, and have it read "
                                "again. Nothing was changed.");
    if (failure.kind == InUse)
        return SalvageWords::tr("Another program is using the history. Close it, then try again. Nothing was changed.");
    if (failure.kind == KeyMissing || (failure.kind == Damaged && failure.code == "keys"_L1))
        return SalvageWords::tr("The key that would open it is not among what is left, or not on this computer. "
                                "Nothing was changed. A backup may open.");
    if (failure.kind == DiskFull)
        return SalvageWords::tr("There is too little space left on the disk. Free some, then try again. Nothing was "
                                "changed.");
    return inWords(failure) + u' ' + SalvageWords::tr("Nothing was changed.");
}

} // namespace coverdesk
