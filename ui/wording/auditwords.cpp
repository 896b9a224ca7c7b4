// SPDX-License-Identifier: MIT
#include "ui/wording/auditwords.h"

#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QLocale>
#include <QRegularExpression>

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

/// As the history notes a purge: "checks=2 patients=1 before=2020-11-22".
static QString purgeInWords(const QString &detail)
{
    static const QRegularExpression pattern(uR"(^checks=(\d+) patients=(\d+) before=(\d{4}-\d\d-\d\d)$)"_s);
    const auto match = pattern.match(detail);
    if (!match.hasMatch())
        return detail;
    return Words::tr("%1, %2, before %3")
        .arg(checksInWords(match.captured(1).toLongLong()), patientsInWords(match.captured(2).toLongLong()),
             inWords(QDate::fromString(match.captured(3), Qt::ISODate)));
}

static QString wordInWords(const QString &detail)
{
    const std::pair<QLatin1StringView, QString> known[] = {
        {"eligibility"_L1, inWords(ServiceId::Eligibility)},
        {"healthHarbor"_L1, inWords(ServiceId::HealthHarbor)},
        {"pdf"_L1, Words::tr("PDF")},
        {"csv"_L1, Words::tr("CSV")},
        {"keychain"_L1, Words::tr("The keychain")},
        {"pin"_L1, Words::tr("The PIN")},
        {"passphrase"_L1, Words::tr("The passphrase")},
        {"phrase"_L1, Words::tr("The recovery phrase")},
        {"hand"_L1, Words::tr("By hand")},
        {"idle"_L1, Words::tr("Nobody was at the desk")},
        {"screen"_L1, Words::tr("With the computer's screen")},
        {"sleep"_L1, Words::tr("The computer slept")},
        {"recovery sheet"_L1, Words::tr("The recovery sheet")},
        {"audit csv"_L1, Words::tr("The audit log, as CSV")},
        {"whole"_L1, Words::tr("Every record opened")},
        {"damaged"_L1, Words::tr("Without what is damaged")},
        {"parted"_L1, Words::tr("Two patients after all")},
    };
    for (const auto &[word, words] : known) {
        if (detail == word)
            return words;
    }
    if (detail.startsWith("merged into "_L1))
        return Words::tr("The same patient as another");
    return asPlainText(detail);
}

QString detailInWords(const AuditEntry &entry)
{
    return entry.act == AuditAct::Purged ? purgeInWords(entry.detail) : wordInWords(entry.detail);
}

} // namespace coverdesk
