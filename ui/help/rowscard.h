// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace coverdesk {

/// A card of rows to read: what it is about at the left, what is said of it beside, a hairline between.
class RowsCard final : public Card
{
    Q_OBJECT

public:
    /// Cards under each other have the same \a leadWidth at the left, so that their words stand in line.
    RowsCard(const QString &title, int leadWidth, QWidget *parent = nullptr);

    /// Takes \a lead; \a subject may be empty.
    void add(QWidget *lead, const QString &subject, const QString &words);

private:
    QGridLayout *m_rows;
};

} // namespace coverdesk
