// SPDX-License-Identifier: MIT
#include "ui/check/questionside.h"

#include "ui/check/actionbar.h"
#include "ui/check/confirmstrip.h"
#include "ui/check/questionform.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

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
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
}

/// A part that unfolds gets its room after it got the keyboard, and its lines their places after that.
bool QuestionSide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { scrollTo(QApplication::focusWidget()); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
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
