// SPDX-License-Identifier: MIT
#include "ui/benefits/remarklist.h"

#include "ui/benefits/iconmark.h"
#include "ui/benefits/moods.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// How high a strip's row is with one line of words.
static constexpr int OneLine = 22;
static constexpr qsizetype ShortNumber = 24;

static Icon iconOfRemark(Mood mood)
{
    return mood == Mood::Look ? Icon::Warning : Icon::Info;
}

/// A long number may go on in the next line after each of its hyphens.
static QString breakingNumbers(const Remark &remark)
{
    auto text = remark.text;
    for (const auto &number : remark.numbers) {
        auto broken = number;
        if (number.size() > ShortNumber)
            text.replace(number, broken.replace(u"-"_s, u"-\u200b"_s));
    }
    return text;
}

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void RemarkList::show(const std::vector<Remark> &remarks)
{
    setVisible(!remarks.empty());
    if (remarks == m_shown)
        return;
    m_shown = remarks;
    if (m_strips) {
        m_strips->hide();
        m_strips->deleteLater();
    }
    m_strips = new QWidget(this);
    auto *column = new QVBoxLayout(m_strips);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const auto &remark : remarks)
        addRemark(remark);
    layout()->addWidget(m_strips);
}

void RemarkList::addRemark(const Remark &remark)
{
    const auto tone = remark.mood == Mood::Look ? Tone::Warn : Tone::Info;
    auto *strip = new Strip(tone, m_strips);
    strip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *mark = new IconMark(strip);
    mark->show(iconOfRemark(remark.mood), tone);
    auto *words = new PlainLabel(breakingNumbers(remark), strip);
    words->setWrapping(true);
    words->setSelectable(true);
    auto *edge = new QVBoxLayout;
    edge->addSpacing((OneLine - mark->height()) / 2);
    edge->addWidget(mark);
    edge->addStretch();
    strip->row()->addLayout(edge);
    words->setMinimumHeight(OneLine);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(words);
    addWay(*column, remark);
    strip->row()->addLayout(column, 1);
    m_strips->layout()->addWidget(strip);
}

/// Below the words: a number may fill the line.
void RemarkList::addWay(QVBoxLayout &column, const Remark &remark)
{
    if (!remark.numbers.isEmpty()) {
        auto *copy = new Button(tr("Copy"), Button::Kind::Link, m_strips);
        copy->setAccessibleName(tr("Copy what support is to cancel"));
        column.addWidget(copy, 0, Qt::AlignLeading);
        connect(copy, &Button::clicked, this, [numbers = remark.numbers] { BriefCopy::put(numbers.join(u'\n')); });
    }
    if (remark.other) {
        auto *open = new Button(tr("Open it"), Button::Kind::Link, m_strips);
        column.addWidget(open, 0, Qt::AlignLeading);
        connect(open, &Button::clicked, this, [this, other = *remark.other] { emit openAsked(other); });
    }
}

} // namespace coverdesk
