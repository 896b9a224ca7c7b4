// SPDX-License-Identifier: MIT
#include "ui/help/practicecard.h"

#include "ui/help/practicemodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace coverdesk {

static QString wordsOf(bool isPractising)
{
    if (isPractising)
        return PracticeCard::tr("Practice knows these made-up people and nobody else. Double-click one, or press Enter "
                                "on it, and New check is filled with it. Nothing is charged, and nothing leaves the "
                                "computer.");
    return PracticeCard::tr("Practice has a window, a history and services of its own. It knows these made-up people "
                            "and nobody else: type one as it stands here. Nothing is charged, and nothing leaves the "
                            "computer. A call takes seconds there, not days.");
}

PracticeCard::PracticeCard(bool isPractising, QWidget *parent)
    : Card(tr("Practice patients"), parent)
    , m_model(new PracticeModel(this))
    , m_table(new TableView(this))
{
    auto *words = new PlainLabel(wordsOf(isPractising), this);
    words->setWrapping(true);
    m_table->setAccessibleName(tr("Practice patients"));
    m_table->setModel(m_model);
    m_table->setWideColumn(PracticeModel::Shows);
    body()->addWidget(words);
    body()->addWidget(m_table, 1);
    if (isPractising)
        connect(m_table, &TableView::rowOpened, this, &PracticeCard::choose);
}

void PracticeCard::choose(int row)
{
    if (const auto inquiry = m_model->inquiry(row))
        emit chosen(*inquiry);
}

} // namespace coverdesk
