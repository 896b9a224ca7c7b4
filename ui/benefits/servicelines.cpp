// SPDX-License-Identifier: MIT
#include "ui/benefits/servicelines.h"

#include "ui/benefits/cellwords.h"
#include "ui/benefits/iconmark.h"
#include "ui/benefits/moods.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <numeric>

namespace coverdesk {

namespace {

    /// What fits beside each other in the narrowest window.
    constexpr qsizetype mostInOneLine = 100;

    /// A needed authorization is a warning here; nothing is to be looked up on a card.
    Icon iconOfService(const StandingWords &words)
    {
        return words.mood == Mood::Look ? Icon::Warning : iconOf(words, Standing::Answered);
    }

    void fillBeside(QWidget &lines, const std::vector<StandingWords> &said)
    {
        auto *row = new QHBoxLayout(&lines);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(16);
        for (const auto &words : said)
            row->addWidget(new ToneLabel(iconOfService(words), words.text, toneOf(words.mood), &lines));
        row->addStretch();
    }

    void fillUnder(QWidget &lines, const std::vector<StandingWords> &said)
    {
        auto *grid = new QGridLayout(&lines);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(5);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        for (int row = 0; row < int(said.size()); ++row) {
            const auto &words = said.at(size_t(row));
            auto *mark = new IconMark(&lines);
            mark->show(iconOfService(words), toneOf(words.mood));
            auto *label = new PlainLabel(clipped(words.text), PlainLabel::Kind::Strong, &lines);
            label->setTone(toneOf(words.mood));
            label->setWrapping(true);
            grid->addWidget(mark, row, 0, Qt::AlignTop);
            grid->addWidget(label, row, 1);
        }
    }

} // namespace

ServiceLines::ServiceLines(Flow flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ServiceLines::show(const std::vector<StandingWords> &said)
{
    if (said == m_said)
        return;
    m_said = said;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    const auto length = std::accumulate(said.cbegin(), said.cend(), qsizetype(0),
                                        [](qsizetype sum, const auto &words) { return sum + words.text.size(); });
    m_flow == Flow::Beside &&length <= mostInOneLine ? fillBeside(*m_lines, said) : fillUnder(*m_lines, said);
    layout()->addWidget(m_lines);
}

} // namespace coverdesk
