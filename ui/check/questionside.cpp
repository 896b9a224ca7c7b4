// SPDX-License-Identifier: MIT
#include "ui/check/questionside.h"

#include "ui/check/actionbar.h"
#include "ui/check/confirmstrip.h"
#include "ui/check/questionform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// Beside it the answer has room in the smallest window; a form that needs more is scrolled sideways.
static constexpr int WidestNeed = 584;

QuestionSide::QuestionSide(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_form(new QuestionForm(office, this))
    , m_scroll(new QScrollArea(this))
    , m_trouble(new Strip(Tone::Bad, this))
    , m_troubleWords(new PlainLabel(m_trouble))
    , m_confirm(new ConfirmStrip(this))
    , m_bar(new ActionBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_form->setObjectName("content"_L1);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_troubleWords->setWrapping(true);
    m_trouble->row()->addWidget(m_troubleWords, 1);
    column->addWidget(m_scroll, 1);
    for (auto *pinned : std::initializer_list<QWidget *>{m_trouble, m_confirm, m_bar})
        column->addWidget(pinned);
    m_form->installEventFilter(this);
    say({});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { scrollTo(now); });
}

void QuestionSide::say(const QString &trouble)
{
    m_troubleWords->setWords(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        announce(*m_troubleWords);
}

/// A part that unfolds gets its room after it got the keyboard, and its lines their places after that.
bool QuestionSide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        widen();
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { scrollTo(QApplication::focusWidget()); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// The form is as wide as its words need before the answer beside it gets more than it must have.
void QuestionSide::widen()
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setMinimumWidth(std::min(m_form->minimumSizeHint().width() + bar, WidestNeed));
}

/// Keys reach a line that is scrolled away; whoever types in it must see it, and what is said below it.
void QuestionSide::scrollTo(QWidget *now)
{
    constexpr int margin = 16;
    if (!now || !m_form->isAncestorOf(now))
        return;
    auto *field = now;
    while (field->parentWidget()->focusProxy())
        field = field->parentWidget();
    m_scroll->ensureWidgetVisible(field, 0, margin);
    m_scroll->ensureWidgetVisible(now, 0, margin);
}

} // namespace coverdesk
