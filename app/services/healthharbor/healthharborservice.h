// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/benefitsservice.h"
#include "app/services/healthharbor/tokenbook.h"
#include "app/services/httpcall.h"

namespace coverdesk {

/// Health Harbor: calls the payer by telephone and answers within a day or two. It knows no key: a question sent twice
/// is two calls.
class HealthHarborService final : public BenefitsService
{
    Q_DISABLE_COPY_MOVE(HealthHarborService)

public:
    /// \a now is wall clock; only the age of tokens is measured by it.
    explicit HealthHarborService(FreshNetwork &network, std::chrono::milliseconds deadline = std::chrono::seconds(60),
                                 TokenBook::Clock now = QDateTime::currentDateTimeUtc)
        : m_call(network, deadline)
        , m_tokens(std::move(now))
    {}

    ServiceId id() const override { return ServiceId::HealthHarbor; }
    QByteArray questionFor(const Inquiry &inquiry, const QUuid &id) const override;
    [[nodiscard]] InquiryReply *ask(const Check &check, const Access &access, const QDateTime &lastMoment,
                                    QObject *owner) override;

    /// Looks at the ticket or, where the receipt was lost, for the inquiry in the service's list, by one or two
    /// requests. A check that is neither placed nor sought is left unclear, and nothing is sent.
    [[nodiscard]] InquiryReply *resume(const Check &check, const Access &access, QObject *owner) override;

    /// Looks at the list of inquiries, one entry long.
    [[nodiscard]] InquiryReply *tryConnection(const QUrl &address, const QString &clinic, const Access &access,
                                              QObject *owner) override;

private:
    InquiryReply *look(const Check &check, const Access &access, QObject *owner);
    InquiryReply *search(const Check &check, const Access &access, QObject *owner);

    HttpCall m_call;
    TokenBook m_tokens;
};

} // namespace coverdesk
