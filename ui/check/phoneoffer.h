// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/frontdesk.h"
#include "ui/check/question.h"

#include <QObject>

namespace coverdesk {

class ConfirmStrip;
class ServiceCatalog;

/// A call that somebody wants and has not agreed to yet: the strip above the buttons asks whether to place it.
class PhoneOffer final : public QObject
{
    Q_OBJECT

public:
    PhoneOffer(ConfirmStrip *strip, const ServiceCatalog &catalog, QObject *parent);

    bool isStanding() const { return m_offered.has_value(); }
    /// \a same is what was asked already, where that is known.
    void offer(const Question &question, const Result<std::optional<Check>> &same);
    void withdraw();

signals:
    /// It is to be placed, also where it was asked before.
    void agreed(const coverdesk::Question &question, coverdesk::FrontDesk::Repeat repeat);
    void withdrawn();

private:
    void place();

    ConfirmStrip *m_strip;
    const ServiceCatalog &m_catalog;
    std::optional<Question> m_offered;
    FrontDesk::Repeat m_repeat = FrontDesk::Repeat::Refused;
};

} // namespace coverdesk
