// SPDX-License-Identifier: MIT
#include "ui/settings/formrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

QHBoxLayout *addFormRow(QVBoxLayout *form, std::initializer_list<std::pair<QWidget *, int>> parts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[part, share] : parts)
        row->addWidget(part, share, Qt::AlignTop);
    form->addLayout(row);
    return row;
}

} // namespace coverdesk
