// SPDX-License-Identifier: MIT
#include "ui/compare/verdictline.h"

#include "ui/compare/strongstart.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace coverdesk {

static constexpr int UsualWidth = 600;
static constexpr int LeastWidth = 200;

static StrongStart textOf(const QString &words, int strongLength)
{
    return {words, strongLength, windowFont(15)};
}

VerdictLine::VerdictLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictLine::show(const QString &sentence, const QString &reason)
{
    m_strongLength = int(sentence.size());
    setText(reason.isEmpty() ? sentence : sentence + u' ' + reason);
    setAccessibleName(text());
    updateGeometry();
}

int VerdictLine::heightForWidth(int width) const
{
    return textOf(text(), m_strongLength).sizeIn(width).height();
}

QSize VerdictLine::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

QSize VerdictLine::minimumSizeHint() const
{
    return {LeastWidth, heightForWidth(std::max(LeastWidth, width()))};
}

void VerdictLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    textOf(text(), m_strongLength).draw(painter, rect(), colours().ink);
}

} // namespace coverdesk
