// SPDX-License-Identifier: MIT
#include "ui/widgets/navigationbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int wide = 184;
    constexpr int widest = 260;
    constexpr int narrow = 56;
    constexpr int narrowBelow = 1100;
    constexpr int mostKeys = 9;

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 9, 12);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_bottom);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    setFixedWidth(wide);
    setAccessibleName(tr("Pages"));
}

int NavigationBar::add(Icon icon, const QString &name, Place place)
{
    const int page = int(m_buttons.size());
    auto *button = new NavigationButton(icon, name, this);
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    m_buttons.append(button);
    button->setNarrow(m_rail);
    button->setChecked(page == m_current);
    button->setToolTip(name);
    connect(button, &NavigationButton::clicked, this, [this, page] { choose(page); });
    if (page >= mostKeys)
        return page;
    auto *keys = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)), this);
    connect(keys, &QShortcut::activated, this, [this, page] { choose(page); });
    button->setToolTip(tr("%1 (%2)").arg(name, keysInWords(keys->key())));
    return page;
}

void NavigationBar::setCurrent(int page)
{
    m_current = page;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(i == page);
}

void NavigationBar::setBadge(int page, int count)
{
    m_buttons.at(page)->setBadge(count);
    fitWindow();
}

bool NavigationBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fitWindow();
    return QFrame::eventFilter(watched, event);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().surface);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), colours().line);
}

void NavigationBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this);
    fitWindow();
}

void NavigationBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWindow();
}

void NavigationBar::choose(int page)
{
    setCurrent(page);
    emit chosen(page);
}

void NavigationBar::fitWindow()
{
    const bool rail = window()->width() < narrowBelow;
    if (rail != m_rail) {
        m_rail = rail;
        for (auto *button : m_buttons)
            button->setNarrow(rail);
    }
    setFixedWidth(rail ? narrow : wideEnough());
}

/// In some languages a page has a longer name.
int NavigationBar::wideEnough() const
{
    const auto margins = layout()->contentsMargins();
    int needed = inTextSize(wide);
    for (const auto *button : m_buttons)
        needed = std::max(needed, button->sizeHint().width() + margins.left() + margins.right());
    return std::min(needed, inTextSize(widest));
}

} // namespace coverdesk
