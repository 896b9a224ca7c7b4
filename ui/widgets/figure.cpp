// SPDX-License-Identifier: MIT
#include "ui/widgets/figure.h"

#include "ui/widgets/meter.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

using namespace Qt::StringLiterals;

Figure::Figure(const QString &caption, QWidget *parent)
    : Card(parent)
    , m_caption(new PlainLabel(caption, PlainLabel::Kind::Note, this))
    , m_value(new PlainLabel(u"—"_s, PlainLabel::Kind::Figure, this))
    , m_beside(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_secondCaption(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_secondValue(new PlainLabel(QString(), PlainLabel::Kind::Figure, this))
    , m_meter(new Meter(this))
    , m_used(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_notes(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    arrange();
    setSecond({}, {});
    setUsed({});
    setNotes({});
    describe();
}

void Figure::setValue(const QString &value, const QString &beside)
{
    m_value->setWords(value);
    m_beside->setWords(beside);
    m_beside->setVisible(!beside.isEmpty());
    describe();
}

void Figure::setSecond(const QString &caption, const QString &value)
{
    m_secondCaption->setWords(caption);
    m_secondValue->setWords(value);
    m_secondCaption->setVisible(!caption.isEmpty());
    m_secondValue->setVisible(!caption.isEmpty());
    describe();
}

void Figure::setUsed(std::optional<double> fraction, const QString &words)
{
    m_meter->setUsed(fraction);
    m_used->setWords(words);
    m_meter->setVisible(fraction.has_value());
    m_used->setVisible(fraction.has_value() && !words.isEmpty());
    describe();
}

void Figure::setNotes(const QStringList &notes)
{
    m_notes->setWords(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void Figure::arrange()
{
    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(20);
    figures->setVerticalSpacing(1);
    figures->addWidget(m_caption, 0, 0);
    figures->addWidget(m_secondCaption, 0, 1);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_value, 0, Qt::AlignBottom);
    first->addWidget(m_beside, 0, Qt::AlignBottom);
    first->addStretch();
    figures->addLayout(first, 1, 0);
    figures->addWidget(m_secondValue, 1, 1);
    figures->setColumnStretch(2, 1);
    // The small words stand on the big figure's line.
    m_beside->setContentsMargins(0, 0, 0, 4);

    auto *usedLine = new QHBoxLayout;
    usedLine->setSpacing(8);
    usedLine->addWidget(m_meter, 1);
    usedLine->addWidget(m_used);
    m_notes->setWrapping(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    body()->setContentsMargins(17, 9, 17, 11);
    body()->setSpacing(3);
    body()->addLayout(figures);
    body()->addLayout(usedLine);
    body()->addWidget(m_notes);
    body()->addStretch();
}

void Figure::describe()
{
    auto words = tr("%1: %2").arg(m_caption->words(), m_value->words());
    if (!m_beside->words().isEmpty())
        words += u' ' + m_beside->words();
    if (!m_secondCaption->words().isEmpty())
        words += u"; "_s + tr("%1: %2").arg(m_secondCaption->words(), m_secondValue->words());
    setAccessibleName(words);
}

} // namespace coverdesk
