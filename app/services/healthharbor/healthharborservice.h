// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/benefitsservice.h"
#include "app/services/httpcall.h"

namespace coverdesk {

/// Health Harbor: calls the payer by telephone and answers within a day or two. It knows no key: a question sent twice
/// is two calls.
class HealthHarborService final : public BenefitsService
{
public:
    explicit HealthHarborService(FreshNetwork &network, std::chrono::milliseconds deadline = std::chrono::seconds(60))
        : m_call(network, deadline)
    {}

    ServiceId id() const override { return ServiceId::HealthHarbor; }
    QByteArray questionFor(const Inquiry &inquiry, const QUuid &id) const override;
    [[nodiscard]] InquiryReply *ask(const Check &check, const QByteArray &secret, const QDateTime &lastMoment,
                                    QObject *owner) override;

    /// Without a ticket there is nothing to look at: unclear, nothing is sent.
    [[nodiscard]] InquiryReply *resume(const Check &check, const QByteArray &secret, QObject *owner) override;

    /// Looks at the list of inquiries, one entry long.
    [[nodiscard]] InquiryReply *tryConnection(const QUrl &address, const QString &clinic, const QByteArray &secret,
                                              QObject *owner) override;

private:
    HttpCall m_call;
};

} // namespace coverdesk
