// SPDX-License-Identifier: MIT
#include "ui/settings/networkfields.h"

#include "app/domain/payerwords.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int Columns = 3;
static constexpr int LongestLabel = 32;

/// In the order of the list of choices.
enum Said { Nothing, In, Out };

NetworkFields::NetworkFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    auto *note = new PlainLabel(tr("What is not said is asked of the insurer with each request by phone."),
                                PlainLabel::Kind::Note, this);
    note->setWrapping(true);
    column->addWidget(new PlainLabel(tr("In the network of"), PlainLabel::Kind::Strong, this));
    column->addWidget(note);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int place = 0; place < Columns; ++place)
        m_grid->setColumnStretch(place, 1);
}

void NetworkFields::add(const QString &insurer, const std::optional<bool> &isIn)
{
    auto *choice = new ChoiceField(shortened(insurer, LongestLabel),
                                   {tr("Not said"), tr("In network"), tr("Out of network")}, this);
    choice->choose(isIn ? (*isIn ? In : Out) : Nothing);
    const auto place = int(m_lines.size());
    m_grid->addWidget(choice, place / Columns, place % Columns);
    choice->show();
    m_lines.push_back({insurer, choice});
}

void NetworkFields::show(const std::vector<Network> &networks, const QStringList &insurers)
{
    for (const auto &line : m_lines) {
        line.choice->hide();
        line.choice->deleteLater();
    }
    m_lines.clear();
    ClinicProvider provider;
    provider.networks = networks;
    for (const auto &insurer : insurers)
        add(insurer, networkOf(provider, {insurer}));
    for (const auto &[insurer, isIn] : networks) {
        const auto isShown = std::any_of(m_lines.cbegin(), m_lines.cend(), [name = insurer](const Line &line) {
            return isSamePayer(line.insurer, name);
        });
        if (!isShown)
            add(insurer, isIn);
    }
}

std::vector<Network> NetworkFields::networks() const
{
    std::vector<Network> networks;
    for (const auto &line : m_lines) {
        if (line.choice->choice() != Nothing)
            networks.push_back({line.insurer, line.choice->choice() == In});
    }
    return networks;
}

} // namespace coverdesk
