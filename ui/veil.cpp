// SPDX-License-Identifier: MIT
#include "ui/veil.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/softblocks.h"

#include <QAccessible>
#include <QShortcut>
#include <QStatusBar>

namespace coverdesk {

Veil::Veil(QWidget &pages, QStatusBar &bar)
    : QObject(&pages)
    , m_pages(pages)
    , m_words(new PlainLabel(tr("Names are hidden. F9 shows them again."), PlainLabel::Kind::Strong, &bar))
{
    bar.insertWidget(0, m_words);
    m_words->hide();
    auto *keys = new QShortcut(Qt::Key_F9, pages.window());
    connect(keys, &QShortcut::activated, this, &Veil::toggle);
}

void Veil::toggle()
{
    m_isDown = !m_isDown;
    m_pages.setGraphicsEffect(m_isDown ? new SoftBlocks(&m_pages) : nullptr);
    m_words->setVisible(m_isDown);
    if (!m_isDown)
        return;
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace coverdesk
