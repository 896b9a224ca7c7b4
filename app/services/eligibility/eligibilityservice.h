// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/benefitsservice.h"
#include "app/services/httpcall.h"

namespace coverdesk {

/// eligibility.dev: asks the payer's computer and has the answer within seconds. Each check is paid once per key.
class EligibilityService final : public BenefitsService
{
public:
    explicit EligibilityService(FreshNetwork &network, std::chrono::milliseconds deadline = std::chrono::seconds(60))
        : m_call(network, deadline)
    {}

    ServiceId id() const override { return ServiceId::Eligibility; }
    QByteArray questionFor(const Inquiry &inquiry, const QUuid &id) const override;
    [[nodiscard]] InquiryReply *ask(const Check &check, const Access &access, const QDateTime &lastMoment,
                                    QObject *owner) override;

    /// There is nothing to look at here: asking again with the same key is ask(). Always unclear, nothing is sent.
    [[nodiscard]] InquiryReply *resume(const Check &check, const Access &access, QObject *owner) override;

    /// Asks for a fixture of the service's own, about nobody.
    [[nodiscard]] InquiryReply *tryConnection(const QUrl &address, const QString &clinic, const Access &access,
                                              QObject *owner) override;

private:
    HttpCall m_call;
};

} // namespace coverdesk
