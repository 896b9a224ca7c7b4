// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/widgets/card.h"

#include <vector>

namespace coverdesk {

class Button;
class PlainLabel;

/// The two ways to ask, each with what it costs under it.
class ActionBar final : public Card
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    /// Nothing more can be asked while \a payer is.
    void showAsking(ServiceId service, const QString &payer);
    void showReady();
    /// One button a page is filled: whether it is the instant check's.
    void setFilled(bool isFilled);
    /// Whether the call is to be about a claim.
    void setClaim(bool isClaim);

    void takeFocus(ServiceId service);
    bool hasFocusWithin() const;

signals:
    void asked(coverdesk::ServiceId service);
    /// A claim is wanted in place of benefits, or the other way round.
    void claimToggled();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fit();
    void showKeys(bool isShown);

    Button *m_instant;
    Button *m_phone;
    Button *m_claim;
    std::vector<PlainLabel *> m_costs;
    bool m_isClaim = false;
};

} // namespace coverdesk
