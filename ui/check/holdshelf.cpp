// SPDX-License-Identifier: MIT
#include "ui/check/holdshelf.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int LongestName = 20;

HoldShelf::HoldShelf(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void HoldShelf::put(const HeldForm &form)
{
    const auto shown = form.name.isEmpty() ? tr("no name yet") : form.name.left(LongestName);
    auto *held = new Button(tr("On hold: %1").arg(shown), this);
    held->setSmall(true);
    held->setLeadingIcon(Icon::Pause);
    m_row->addWidget(held);
    held->show();
    m_places.push_back({held, form});
    connect(held, &Button::clicked, this, [this, held] { take(held); });
}

void HoldShelf::take(Button *button)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [button](const Place &candidate) { return candidate.button == button; });
    const auto texts = place->form.texts;
    m_places.erase(place);
    // Taking may put another form here: this button goes first.
    button->hide();
    button->deleteLater();
    emit taken(texts);
}

std::vector<HeldForm> HoldShelf::held() const
{
    std::vector<HeldForm> forms;
    for (const auto &place : m_places)
        forms.push_back(place.form);
    return forms;
}

} // namespace coverdesk
