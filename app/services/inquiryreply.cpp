// SPDX-License-Identifier: MIT
#include "app/services/inquiryreply.h"

namespace coverdesk {

void InquiryReply::settle(Outcome outcome)
{
    Q_ASSERT(!isFinished());
    m_outcome = std::move(outcome);
    QMetaObject::invokeMethod(this, &InquiryReply::finished, Qt::QueuedConnection);
}

} // namespace coverdesk
