// SPDX-License-Identifier: MIT
#include "ui/check/holdshelf.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace coverdesk {

static constexpr int LongestName = 20;

HoldShelf::HoldShelf(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void HoldShelf::put(const QString &name, const QStringList &texts)
{
    const auto shown = name.isEmpty() ? tr("no name yet") : name.left(LongestName);
    auto *held = new Button(tr("On hold: %1").arg(shown), this);
    held->setSmall(true);
    held->setLeadingIcon(Icon::Pause);
    m_row->addWidget(held);
    held->show();
    connect(held, &Button::clicked, this, [this, held, texts] {
        // Taking may put another form here: this button goes first.
        held->hide();
        held->deleteLater();
        emit taken(texts);
    });
}

} // namespace coverdesk
