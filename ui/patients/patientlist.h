// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

namespace coverdesk {

class PatientsModel;
class StandingDelegate;
class TableView;

/// The patients that were found, one below the other, each with the standing of the latest answer.
class PatientList final : public Card
{
    Q_OBJECT

public:
    PatientList(PatientsModel *patients, QWidget *parent);

    TableView *table() const { return m_table; }
    void choose(int row);
    /// As wide as it may be on a page of that width; a standing is shortened before a name is.
    void fit(int pageWidth);

private:
    TableView *m_table;
    StandingDelegate *m_standing;
};

} // namespace coverdesk
