// SPDX-License-Identifier: MIT
#include "ui/widgets/readback.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype GroupLength = 3;
static constexpr qsizetype LongestShown = 80;

ReadBack::ReadBack(QWidget *parent)
    : QWidget(parent)
    , m_caption(new PlainLabel(tr("Read back"), PlainLabel::Kind::Note, this))
    , m_groups(new PlainLabel(QString(), PlainLabel::Kind::Value, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_caption);
    row->addWidget(m_groups, 1);
    setObjectName("readback"_L1);
    show(QString());
}

void ReadBack::show(const QString &memberId)
{
    const auto groups = inGroups(memberId);
    m_groups->setWords(groups);
    m_caption->setVisible(!groups.isEmpty());
    m_groups->setVisible(!groups.isEmpty());
}

static QStringList byThree(const QString &digits)
{
    QStringList groups;
    for (qsizetype start = 0; start < digits.size(); start += GroupLength)
        groups.append(digits.mid(start, GroupLength));
    if (groups.size() > 1 && groups.last().size() == 1) {
        const auto last = groups.takeLast();
        groups.last() += last;
    }
    return groups;
}

QString ReadBack::inGroups(const QString &memberId)
{
    QStringList groups;
    QString run;
    const auto endRun = [&groups, &run] {
        groups.append(!run.isEmpty() && run.front().isDigit() ? byThree(run) : QStringList{run});
        run.clear();
    };
    for (const auto c : memberId.simplified().left(LongestShown).toUpper()) {
        if (!run.isEmpty() && run.front().isDigit() != c.isDigit())
            endRun();
        if (c != u' ')
            run.append(c);
    }
    endRun();
    groups.removeAll(QString());
    return groups.join(u' ');
}

} // namespace coverdesk
