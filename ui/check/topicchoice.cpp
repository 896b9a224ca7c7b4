// SPDX-License-Identifier: MIT
#include "ui/check/topicchoice.h"

#include "ui/widgets/choicechip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

TopicChoice::TopicChoice(const QString &label, const QStringList &topics, QWidget *parent)
    : QWidget(parent)
    , m_topics(topics)
{
    setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new PlainLabel(label, PlainLabel::Kind::Note, this);
    title->setObjectName("caption"_L1);
    column->addWidget(title);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(6, chips);
    column->addWidget(chips);
    for (const auto &topic : topics) {
        auto *chip = new ChoiceChip(topicInWords(topic), chips);
        m_chips.insert_or_assign(topic, chip);
        flow->addWidget(chip);
        connect(chip, &ChoiceChip::toggled, this, &TopicChoice::edited);
    }
}

QStringList TopicChoice::topics() const
{
    QStringList chosen;
    for (const auto &topic : m_topics) {
        if (m_chips.at(topic)->isChecked())
            chosen.append(topic);
    }
    return chosen;
}

void TopicChoice::choose(const QStringList &topics)
{
    for (const auto &[topic, chip] : m_chips) {
        const QSignalBlocker quiet(chip);
        chip->setChecked(topics.contains(topic));
        chip->update();
    }
    emit edited();
}

} // namespace coverdesk
