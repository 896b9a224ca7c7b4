// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

QString nameOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return u"eligibility"_s;
    case ServiceId::HealthHarbor: return u"healthHarbor"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Queued: return u"queued"_s;
    case Standing::Sending: return u"sending"_s;
    case Standing::InDoubt: return u"inDoubt"_s;
    case Standing::Unconfirmed: return u"unconfirmed"_s;
    case Standing::Tracking: return u"tracking"_s;
    case Standing::Answered: return u"answered"_s;
    case Standing::Refused: return u"refused"_s;
    case Standing::Paused: return u"paused"_s;
    case Standing::NeedsPerson: return u"needsPerson"_s;
    case Standing::Closed: return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active: return u"active"_s;
    case Verdict::NotActive: return u"notActive"_s;
    case Verdict::NotFound: return u"notFound"_s;
    case Verdict::ChoosePayer: return u"choosePayer"_s;
    case Verdict::Contradiction: return u"contradiction"_s;
    case Verdict::PayerUnavailable: return u"payerUnavailable"_s;
    case Verdict::ProviderSetup: return u"providerSetup"_s;
    case Verdict::Partial: return u"partial"_s;
    case Verdict::Unreadable: return u"unreadable"_s;
    case Verdict::SomeoneElse: return u"someoneElse"_s;
    case Verdict::ClaimTold: return u"claimTold"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Offline: return u"offline"_s;
    case Failure::Kind::Untrusted: return u"untrusted"_s;
    case Failure::Kind::TimedOut: return u"timedOut"_s;
    case Failure::Kind::Cut: return u"cut"_s;
    case Failure::Kind::Redirected: return u"redirected"_s;
    case Failure::Kind::TooLarge: return u"tooLarge"_s;
    case Failure::Kind::Unauthorized: return u"unauthorized"_s;
    case Failure::Kind::Unpaid: return u"unpaid"_s;
    case Failure::Kind::Refused: return u"refused"_s;
    case Failure::Kind::NotFound: return u"notFound"_s;
    case Failure::Kind::ChoosePayer: return u"choosePayer"_s;
    case Failure::Kind::ProviderSetup: return u"providerSetup"_s;
    case Failure::Kind::PayerUnavailable: return u"payerUnavailable"_s;
    case Failure::Kind::Busy: return u"busy"_s;
    case Failure::Kind::Broken: return u"broken"_s;
    case Failure::Kind::Unreadable: return u"unreadable"_s;
    case Failure::Kind::DiskFull: return u"diskFull"_s;
    case Failure::Kind::ReadOnly: return u"readOnly"_s;
    case Failure::Kind::Newer: return u"newer"_s;
    case Failure::Kind::Foreign: return u"foreign"_s;
    case Failure::Kind::Damaged: return u"damaged"_s;
    case Failure::Kind::KeyMissing: return u"keyMissing"_s;
    case Failure::Kind::WrongKey: return u"wrongKey"_s;
    case Failure::Kind::NoKeychain: return u"noKeychain"_s;
    case Failure::Kind::InUse: return u"inUse"_s;
    case Failure::Kind::Forbidden: return u"forbidden"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(AuditAct act)
{
    switch (act) {
    case AuditAct::Viewed: return u"viewed"_s;
    case AuditAct::Checked: return u"checked"_s;
    case AuditAct::Decided: return u"decided"_s;
    case AuditAct::Edited: return u"edited"_s;
    case AuditAct::Copied: return u"copied"_s;
    case AuditAct::Exported: return u"exported"_s;
    case AuditAct::Printed: return u"printed"_s;
    case AuditAct::Unlocked: return u"unlocked"_s;
    case AuditAct::UnlockFailed: return u"unlockFailed"_s;
    case AuditAct::Locked: return u"locked"_s;
    case AuditAct::KeysChanged: return u"keysChanged"_s;
    case AuditAct::BackedUp: return u"backedUp"_s;
    case AuditAct::Restored: return u"restored"_s;
    case AuditAct::Purged: return u"purged"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Coverage::Order order)
{
    switch (order) {
    case Coverage::Order::First: return u"first"_s;
    case Coverage::Order::Second: return u"second"_s;
    case Coverage::Order::Ended: return u"ended"_s;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
