// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/exchange.h"
#include "app/practice/ledger.h"
#include "app/practice/phonemanners.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace coverdesk::practice {

/// How one inquiry, which must outlive this, stands: all of it follows from what was asked and the time since, so it
/// moves on while no server runs. `calling` is how long a call takes until its answer.
class InquiryStory
{
public:
    InquiryStory(const PhoneInquiry &inquiry, const QDateTime &now, std::chrono::milliseconds calling);

    /// The answer to who looks at this one.
    Reply look() const;
    /// What a list of several holds for it; none where it has vanished.
    std::optional<QJsonObject> entry() const;

private:
    // Of the call's time, from 0 on; below it where the clock was put back.
    double part() const;
    QJsonObject told() const;

    const PhoneInquiry &m_inquiry;
    PhoneManner m_manner;
    std::chrono::milliseconds m_elapsed;
    std::chrono::milliseconds m_calling;
};

} // namespace coverdesk::practice
