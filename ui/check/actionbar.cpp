// SPDX-License-Identifier: MIT
#include "ui/check/actionbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace coverdesk {

static constexpr int LongestPayer = 24;
static constexpr QKeyCombination InstantKeys = Qt::CTRL | Qt::Key_Return;
static constexpr QKeyCombination PhoneKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_Return;

ActionBar::ActionBar(QWidget *parent)
    : Card(parent)
    , m_instant(new Button(tr("Check eligibility now"), Button::Kind::Primary, this))
    , m_phone(new Button(tr("Request benefits by phone"), this))
    , m_claim(new Button(tr("Ask about a claim instead"), Button::Kind::Link, this))
{
    m_instant->setKeys(InstantKeys);
    m_phone->setKeys(PhoneKeys);
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
        auto *note = new PlainLabel(cost, PlainLabel::Kind::Note, this);
        m_costs.push_back(note);
        way->addWidget(note);
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
    fit();
}

void ActionBar::showReady()
{
    m_instant->setEnabled(true);
    m_phone->setEnabled(true);
    m_claim->setEnabled(true);
    m_instant->setWords(tr("Check eligibility now"));
    fit();
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
    fit();
}

void ActionBar::takeFocus(ServiceId service)
{
    (service == ServiceId::Eligibility ? m_instant : m_phone)->setFocus(Qt::OtherFocusReason);
}

/// The keys stand beside the words, and a cost on one line, where there is room.
void ActionBar::fit()
{
    showKeys(true);
    // Else the layouts within it would tell what they needed before.
    layout()->activate();
    if (layout()->minimumSize().width() > width())
        showKeys(false);
}

void ActionBar::showKeys(bool isShown)
{
    for (auto *cost : m_costs) {
        cost->setWrapping(!isShown);
        cost->setMinimumHeight(isShown ? 0 : 2 * cost->fontMetrics().lineSpacing());
    }
    for (const auto &[button, keys] : {std::pair(m_instant, InstantKeys), std::pair(m_phone, PhoneKeys)}) {
        const auto words = keysInWords(keys);
        button->setHint(isShown ? words : QString());
        button->setAccessibleDescription(words);
    }
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

void ActionBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

bool ActionBar::hasFocusWithin() const
{
    return m_instant->hasFocus() || m_phone->hasFocus() || m_claim->hasFocus();
}

} // namespace coverdesk
