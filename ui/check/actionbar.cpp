// SPDX-License-Identifier: MIT
#include "ui/check/actionbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int LongestPayer = 24;

ActionBar::ActionBar(QWidget *parent)
    : Card(parent)
    , m_instant(new Button(tr("Check eligibility now"), Button::Kind::Primary, this))
    , m_phone(new Button(tr("Request benefits by phone"), this))
    , m_claim(new Button(tr("Ask about a claim instead"), Button::Kind::Link, this))
{
    m_instant->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_phone->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    for (auto *button : {m_instant, m_phone, m_claim})
        button->setAutoDefault(true);
    m_claim->setSmall(true);
    arrange();
    connect(m_instant, &Button::clicked, this, [this] { emit asked(ServiceId::Eligibility); });
    connect(m_phone, &Button::clicked, this, [this] { emit asked(ServiceId::HealthHarbor); });
    connect(m_claim, &Button::clicked, this, &ActionBar::claimToggled);
}

void ActionBar::arrange()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    body()->addLayout(row);
    const auto addWay = [this, row](Button *button, const QString &cost, Button *other) {
        auto *way = new QVBoxLayout;
        way->setSpacing(4);
        way->addWidget(button);
        way->addWidget(new PlainLabel(cost, PlainLabel::Kind::Note, this));
        if (other)
            way->addWidget(other);
        way->addStretch();
        row->addLayout(way);
    };
    addWay(m_instant, tr("Answer in seconds · uses 1 check"), nullptr);
    addWay(m_phone, tr("1 to 2 business days · cannot be withdrawn"), m_claim);
    row->addStretch();
}

void ActionBar::showAsking(ServiceId service, const QString &payer)
{
    m_instant->setEnabled(false);
    m_phone->setEnabled(false);
    m_claim->setEnabled(false);
    if (service == ServiceId::Eligibility)
        m_instant->setWords(tr("Asking %1…").arg(payer.left(LongestPayer)));
}

void ActionBar::showReady()
{
    m_instant->setEnabled(true);
    m_phone->setEnabled(true);
    m_claim->setEnabled(true);
    m_instant->setWords(tr("Check eligibility now"));
}

void ActionBar::setFilled(bool isFilled)
{
    m_instant->setKind(isFilled ? Button::Kind::Primary : Button::Kind::Plain);
}

void ActionBar::setClaim(bool isClaim)
{
    m_isClaim = isClaim;
    m_phone->setWords(isClaim ? tr("Request claim status by phone") : tr("Request benefits by phone"));
    m_claim->setWords(isClaim ? tr("Ask about benefits instead") : tr("Ask about a claim instead"));
}

void ActionBar::takeFocus(ServiceId service)
{
    (service == ServiceId::Eligibility ? m_instant : m_phone)->setFocus(Qt::OtherFocusReason);
}

bool ActionBar::hasFocusWithin() const
{
    return m_instant->hasFocus() || m_phone->hasFocus() || m_claim->hasFocus();
}

} // namespace coverdesk
