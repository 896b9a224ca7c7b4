// SPDX-License-Identifier: MIT
#include "ui/widgets/keyvaluelist.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace coverdesk {

namespace {

    constexpr int narrowestKey = 123;
    constexpr int linesPerFact = 2;

} // namespace

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void KeyValueList::show(const QList<KeyValue> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, narrowestKey);
    grid->setColumnStretch(1, 1);
    layout()->addWidget(m_rows);
    layout()->setAlignment(m_rows, Qt::AlignTop);
    for (int i = 0; i < facts.size(); ++i)
        addFact(i, facts.at(i));
}

void KeyValueList::addFact(int row, const KeyValue &fact)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    auto *key = new PlainLabel(fact.key, PlainLabel::Kind::Muted, m_rows);
    auto *value = new PlainLabel(fact.value, m_rows);
    key->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    key->setContentsMargins(0, 5, 0, 5);
    value->setContentsMargins(0, 5, 0, 5);
    value->setWrapping(true);
    value->setSelectable(true);
    value->setAccessibleDescription(fact.key);
    grid->addWidget(key, linesPerFact * row, 0);
    grid->addWidget(value, linesPerFact * row, 1);
    if (row + 1 < m_facts.size())
        grid->addWidget(new Hairline(m_rows), linesPerFact * row + 1, 0, 1, 2);
}

} // namespace coverdesk
