// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class PracticeModel;
class TableView;

/// What practice is, and the people it knows.
class PracticeCard final : public Card
{
    Q_OBJECT

public:
    /// \a isPractising in the practice window itself, where a patient can be taken from the table.
    explicit PracticeCard(bool isPractising, QWidget *parent = nullptr);

signals:
    /// New check is to be filled with this.
    void chosen(const coverdesk::Inquiry &inquiry);

private:
    void choose(int row);

    PracticeModel *m_model;
    TableView *m_table;
};

} // namespace coverdesk
