// SPDX-License-Identifier: MIT
#include "ui/widgets/wrappingcheck.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace coverdesk {

WrappingCheck::WrappingCheck(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void WrappingCheck::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    wrap();
}

void WrappingCheck::wrap()
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    QStringList lines{QString()};
    for (const auto &word : m_words.split(u' ')) {
        const auto longer = lines.back().isEmpty() ? word : lines.back() + u' ' + word;
        if (lines.back().isEmpty() || fontMetrics().horizontalAdvance(longer) <= width() - box - 2)
            lines.back() = longer;
        else
            lines.append(word);
    }
    const auto text = lines.join(u'\n').replace(u'&', u"&&"_s);
    if (text != this->text())
        setText(text);
}

void WrappingCheck::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    wrap();
}

void WrappingCheck::changeEvent(QEvent *event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        wrap();
}

} // namespace coverdesk
