// SPDX-License-Identifier: MIT
#include "ui/check/confirmstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secondpress.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace coverdesk {

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QWidget(parent)
    , m_strip(new Strip(Tone::Info, this))
    , m_title(new PlainLabel(QString(), PlainLabel::Kind::Strong, m_strip))
    , m_call(new PlainLabel(QString(), PlainLabel::Kind::Plain, m_strip))
    , m_cost(new PlainLabel(QString(), PlainLabel::Kind::Note, m_strip))
    , m_place(new Button(QString(), Button::Kind::Primary, m_strip))
    , m_back(new Button(tr("Go back"), m_strip))
    , m_second(new SecondPress(this))
{
    arrange();
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    for (auto *button : {m_place, m_back}) {
        button->setAutoDefault(true);
        connect(button, &Button::clicked, m_second, [this, button] {
            m_second->swallowAt({button->mapToGlobal(QPoint()), button->size()});
        });
    }
    hide();
    connect(m_place, &Button::clicked, this, &ConfirmStrip::agreed);
    connect(m_back, &Button::clicked, this, &ConfirmStrip::goBack);
}

void ConfirmStrip::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_strip);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(4);
    for (auto *words : {m_title, m_call, m_cost}) {
        words->setWrapping(true);
        column->addWidget(words);
    }
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(0, 4, 0, 0);
    choice->setSpacing(8);
    choice->addWidget(m_place);
    choice->addWidget(m_back);
    choice->addStretch();
    column->addLayout(choice);
    m_strip->row()->addLayout(column, 1);
}

void ConfirmStrip::offer(const QString &call, const std::optional<Check> &same)
{
    m_before = QApplication::focusWidget();
    m_second->letThrough();
    m_strip->setTone(same ? Tone::Warn : Tone::Info);
    m_title->setWords(same ? tr("This was asked already: %1.").arg(inWords(same->answeredAt.value_or(same->askedAt)))
                           : tr("Place this request?"));
    m_call->setWords(call);
    m_cost->setWords(same ? tr("Asking again places a second call, which cannot be withdrawn.")
                          : tr("It takes 1 to 2 business days and cannot be withdrawn."));
    m_place->setWords(same ? tr("Place a second call") : tr("Place the request"));
    m_place->setHint(same ? QString() : keysInWords(QKeySequence(Qt::Key_Return)));
    m_place->setKind(same ? Button::Kind::Plain : Button::Kind::Primary);
    m_back->setKind(same ? Button::Kind::Primary : Button::Kind::Plain);
    show();
    (same ? m_back : m_place)->setFocus(Qt::OtherFocusReason);
    announce();
}

void ConfirmStrip::withdraw()
{
    hide();
}

void ConfirmStrip::goBack()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    emit declined();
}

void ConfirmStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const auto isPageLeft = !event->spontaneous() && !isHidden();
    if (isPageLeft) {
        hide();
        emit declined();
    }
}

/// Whoever listens instead of looking is told what the call will be.
void ConfirmStrip::announce()
{
    setAccessibleName(m_title->words() + u' ' + m_call->words() + u' ' + m_cost->words());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace coverdesk
