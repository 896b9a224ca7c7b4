// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"

#include <QObject>

namespace coverdesk {

/// An inquiry under way.
///
/// It finishes exactly once, and never before control has returned to the event loop, so there is always time to
/// connect. Deleting it withdraws the inquiry: the calls it waits for are its children.
class InquiryReply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isFinished() const { return m_outcome.has_value(); }

    /// Only once finished.
    const Outcome &outcome() const { return *m_outcome; }

signals:
    void finished();

protected:
    /// Keeps the outcome and lets `finished` follow from the event loop.
    void settle(Outcome outcome);

private:
    std::optional<Outcome> m_outcome;
};

} // namespace coverdesk
