// SPDX-License-Identifier: MIT
#include "ui/widgets/choicefield.h"

#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

ChoiceField::ChoiceField(const QString &label, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(label, PlainLabel::Kind::Note, this))
    , m_box(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(m_box);
    column->addStretch();
    m_label->setObjectName("caption"_L1);
    m_label->setBuddy(m_box);
    m_box->addItems(choices);
    m_box->setAccessibleName(label);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_box->installEventFilter(this);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::choiceChanged);
}

int ChoiceField::choice() const
{
    return m_box->currentIndex();
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box || event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ChoiceField::choose(int place)
{
    m_box->setCurrentIndex(place);
}

} // namespace coverdesk
