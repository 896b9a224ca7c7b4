// SPDX-License-Identifier: MIT
#include "ui/check/confirmstrip.h"

#include "ui/check/callwords.h"
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
    if (!same)
        return present(call,
                       {tr("Place this request?"), tr("It takes 1 to 2 business days and cannot be withdrawn."),
                        tr("Place the request")},
                       false);
    present(call,
            {tr("This was asked already: %1.").arg(inWords(same->answeredAt.value_or(same->askedAt))),
             tr("Asking again places a second call, which cannot be withdrawn."), tr("Place a second call")},
            true);
}

void ConfirmStrip::offerUnclear(const QString &call)
{
    present(call,
            {unclearInWords(), tr("This may be a second call about the same, and it cannot be withdrawn."),
             tr("Place it all the same")},
            true);
}

void ConfirmStrip::present(const QString &call, const Said &words, bool isSecond)
{
    m_before = QApplication::focusWidget();
    m_second->letThrough();
    m_strip->setTone(isSecond ? Tone::Warn : Tone::Info);
    m_title->setWords(words.title);
    m_call->setWords(call);
    m_cost->setWords(words.cost);
    m_place->setWords(words.place);
    m_place->setHint(isSecond ? QString() : keysInWords(QKeySequence(Qt::Key_Return)));
    m_place->setKind(isSecond ? Button::Kind::Plain : Button::Kind::Primary);
    m_back->setKind(isSecond ? Button::Kind::Primary : Button::Kind::Plain);
    show();
    (isSecond ? m_back : m_place)->setFocus(Qt::OtherFocusReason);
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
