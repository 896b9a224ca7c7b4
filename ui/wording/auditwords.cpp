// SPDX-License-Identifier: MIT
#include "ui/wording/auditwords.h"

#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace coverdesk {

QString inWords(AuditAct act)
{
    switch (act) {
    case AuditAct::Viewed: return Words::tr("Opened");
    case AuditAct::Checked: return Words::tr("Asked");
    case AuditAct::Decided: return Words::tr("Decided");
    case AuditAct::Edited: return Words::tr("Changed");
    case AuditAct::Copied: return Words::tr("Copied");
    case AuditAct::Exported: return Words::tr("Saved to a file");
    case AuditAct::Printed: return Words::tr("Printed");
    case AuditAct::Unlocked: return Words::tr("Unlocked");
    case AuditAct::UnlockFailed: return Words::tr("Failed to unlock");
    case AuditAct::Locked: return Words::tr("Locked");
    case AuditAct::KeysChanged: return Words::tr("Changed the keys");
    case AuditAct::BackedUp: return Words::tr("Backed up");
    case AuditAct::Restored: return Words::tr("Restored a backup");
    case AuditAct::Purged: return Words::tr("Removed old records");
    }
    Q_UNREACHABLE();
}

static QString grouped(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

QString checksInWords(qint64 count)
{
    return count == 1 ? Words::tr("1 check") : Words::tr("%1 checks").arg(grouped(count));
}

QString patientsInWords(qint64 count)
{
    return count == 1 ? Words::tr("1 patient") : Words::tr("%1 patients").arg(grouped(count));
}

/// As the history notes a purge: "checks=2 patients=1 before=2020-11-22 ids=…".
static QString purgeInWords(const QString &detail)
{
    static const QRegularExpression pattern(uR"(^checks=(\d+) patients=(\d+) before=(\d{4}-\d\d-\d\d)( ids=\S*)?$)"_s);
    const auto match = pattern.match(detail);
    if (!match.hasMatch())
        return detail;
    return Words::tr("%1, %2, before %3")
        .arg(checksInWords(match.captured(1).toLongLong()), patientsInWords(match.captured(2).toLongLong()),
             inWords(QDate::fromString(match.captured(3), Qt::ISODate)));
}

/// What was put in the place of the history, if no backup: by hand, or by us, "salvaged checks=212 known=230".
static QString replacementInWords(const QString &detail)
{
    if (detail == "from outside"_L1)
        return Words::tr("An older copy, put in its place from outside");
    static const QRegularExpression pattern(uR"(^salvaged checks=(\d+) known=(\d+)$)"_s);
    const auto match = pattern.match(detail);
    return match.hasMatch()
        ? Words::tr("What could be read of a damaged file: %1 of %2")
              .arg(grouped(match.captured(1).toLongLong()), checksInWords(match.captured(2).toLongLong()))
        : QString();
}

using KnownWords = std::initializer_list<std::pair<QLatin1StringView, QString>>;

static QString foundIn(const KnownWords &known, const QString &detail)
{
    for (const auto &[word, words] : known) {
        if (detail == word)
            return words;
    }
    return {};
}

/// What opens the history, and what locked it.
static QString keyInWords(const QString &detail)
{
    return foundIn(
        {
            {"keychain"_L1, Words::tr("The keychain")},
            {"pin"_L1, Words::tr("The PIN")},
            {"pin removed"_L1, Words::tr("The PIN was removed")},
            {"passphrase"_L1, Words::tr("The passphrase")},
            {"passphrase removed"_L1, Words::tr("The passphrase was removed")},
            {"phrase"_L1, Words::tr("The recovery phrase")},
            {"data key"_L1, Words::tr("The key that seals every record")},
            {"command"_L1, Words::tr("By a command")},
            {"hand"_L1, Words::tr("By hand")},
            {"idle"_L1, Words::tr("Nobody was at the desk")},
            {"screen"_L1, Words::tr("With the computer's screen")},
            {"sleep"_L1, Words::tr("The computer slept")},
        },
        detail);
}

/// What was asked, saved, printed or kept.
static QString thingInWords(const QString &detail)
{
    return foundIn(
        {
            {"eligibility"_L1, inWords(ServiceId::Eligibility)},
            {"healthHarbor"_L1, inWords(ServiceId::HealthHarbor)},
            {"pdf"_L1, Words::tr("PDF")},
            {"csv"_L1, Words::tr("CSV")},
            {"json"_L1, Words::tr("JSON")},
            {"comparison"_L1, Words::tr("Compared with another answer")},
            {"recovery sheet"_L1, Words::tr("The recovery sheet")},
            {"audit csv"_L1, Words::tr("The audit log, as CSV")},
            {"whole"_L1, Words::tr("Every record opened")},
            {"damaged"_L1, Words::tr("Without what is damaged")},
        },
        detail);
}

/// Where a check, or a patient, stands since a person decided.
static QString decisionInWords(const QString &detail)
{
    if (detail.startsWith("merged into "_L1))
        return Words::tr("The same patient as another");
    return foundIn(
        {
            {"parted"_L1, Words::tr("Two patients after all")},
            {"queued"_L1, Words::tr("To be sent")},
            {"sending"_L1, Words::tr("To be sent")},
            {"inDoubt"_L1, Words::tr("To be asked again")},
            {"unconfirmed"_L1, Words::tr("To be looked for at the service")},
            {"tracking"_L1, Words::tr("To be waited for")},
            {"answered"_L1, Words::tr("The answer stands")},
            {"refused"_L1, Words::tr("Refused by the service")},
            {"paused"_L1, Words::tr("Paused")},
            {"needsPerson"_L1, Words::tr("To be decided by a person")},
            {"closed"_L1, Words::tr("Closed without an answer")},
        },
        detail);
}

/// How often something wrong was typed.
static QString triesInWords(const QString &detail)
{
    bool isCount = false;
    const auto tries = detail.toInt(&isCount);
    if (!isCount)
        return {};
    return tries == 1 ? Words::tr("1 wrong try") : Words::tr("%1 wrong tries").arg(grouped(tries));
}

static QString wordInWords(const AuditEntry &entry)
{
    const auto &detail = entry.detail;
    const auto ofAct = entry.act == AuditAct::Decided ? decisionInWords(detail)
        : entry.act == AuditAct::UnlockFailed         ? triesInWords(detail)
        : entry.act == AuditAct::Restored             ? replacementInWords(detail)
                                                      : thingInWords(detail);
    if (!ofAct.isEmpty())
        return ofAct;
    const auto ofKey = keyInWords(detail);
    return ofKey.isEmpty() ? asPlainText(detail) : ofKey;
}

QString detailInWords(const AuditEntry &entry)
{
    return entry.act == AuditAct::Purged ? purgeInWords(entry.detail) : wordInWords(entry);
}

} // namespace coverdesk
