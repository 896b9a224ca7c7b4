// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/access.h"
#include "app/services/inquiryreply.h"

namespace coverdesk {

/// Someone who can tell what a patient's insurance covers, at once or in a day.
///
/// The address and the clinic are the check's own, frozen when it was made; the access that goes with them is handed
/// in by whoever has read it from the keychain. The caller owns the replies through \a owner.
class BenefitsService
{
public:
    virtual ~BenefitsService() = default;

    virtual ServiceId id() const = 0;

    /// The bytes that ask \a inquiry under the name \a id; the same values give the same bytes.
    virtual QByteArray questionFor(const Inquiry &inquiry, const QUuid &id) const = 0;

    /// Sends the check's frozen question once. Not one byte leaves after \a lastMoment (wall clock).
    [[nodiscard]] virtual InquiryReply *ask(const Check &check, const Access &access, const QDateTime &lastMoment,
                                            QObject *owner) = 0;

    /// Takes one look for the answer to a check that was placed, or, where its receipt was lost, for the check itself:
    /// then Found or NotListed. It asks nothing anew and costs nothing.
    [[nodiscard]] virtual InquiryReply *resume(const Check &check, const Access &access, QObject *owner) = 0;

    /// Tries address, clinic and secret in a way that is never billed; Answered when they work.
    [[nodiscard]] virtual InquiryReply *tryConnection(const QUrl &address, const QString &clinic, const Access &access,
                                                      QObject *owner) = 0;
};

} // namespace coverdesk
