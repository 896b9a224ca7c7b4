// SPDX-License-Identifier: MIT
#include "ui/check/phoneoffer.h"

#include "ui/check/callwords.h"
#include "ui/check/confirmstrip.h"

namespace coverdesk {

PhoneOffer::PhoneOffer(ConfirmStrip *strip, const ServiceCatalog &catalog, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_catalog(catalog)
{
    connect(strip, &ConfirmStrip::agreed, this, &PhoneOffer::place);
    connect(strip, &ConfirmStrip::declined, this, &PhoneOffer::withdraw);
}

void PhoneOffer::offer(const Question &question, const Result<std::optional<Check>> &same)
{
    m_offered = question;
    m_repeat = same && !*same ? FrontDesk::Repeat::Refused : FrontDesk::Repeat::Meant;
    const auto call = callInWords(question.inquiry, m_catalog);
    same ? m_strip->offer(call, *same) : m_strip->offerUnclear(call);
}

void PhoneOffer::withdraw()
{
    m_offered.reset();
    m_strip->withdraw();
    emit withdrawn();
}

void PhoneOffer::place()
{
    if (!m_offered)
        return;
    const auto question = *m_offered;
    withdraw();
    emit agreed(question, m_repeat);
}

} // namespace coverdesk
