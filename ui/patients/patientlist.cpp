// SPDX-License-Identifier: MIT
#include "ui/patients/patientlist.h"

#include "ui/patients/patientsmodel.h"
#include "ui/patients/standingdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int Width = 304;
static constexpr int NarrowWidth = 280;
static constexpr int Widest = 332;
static constexpr int NarrowBelow = 1040;
static constexpr int PatientHeight = 65;
// A birth date with the age beside it, and the edges of both columns.
static constexpr int NameWidth = 158;
// A table leaves its wide column no less.
static constexpr int LeastNameWidth = 178;

PatientList::PatientList(PatientsModel *patients, QWidget *parent)
    : Card(parent)
    , m_table(new TableView(this))
    , m_standing(new StandingDelegate(m_table))
{
    setFixedWidth(Width);
    body()->setContentsMargins(1, 4, 1, 4);
    body()->addWidget(m_table);
    m_table->setItemDelegateForColumn(PatientsModel::Latest, m_standing);
    m_table->setModel(patients);
    m_table->setRowHeight(PatientHeight);
    m_table->setWideColumn(PatientsModel::Name);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PatientList::choose(int row)
{
    // Qt's own way of choosing a row finds none where the layout is from right to left.
    m_table->setCurrentIndex(m_table->model()->index(row, 0));
}

void PatientList::fit(int pageWidth)
{
    const int usual = pageWidth < NarrowBelow ? NarrowWidth : Width;
    const int width = std::min(inTextSize(usual), Widest);
    m_standing->setWidest(width - std::max(LeastNameWidth, inTextSize(NameWidth)));
    setFixedWidth(width);
}

} // namespace coverdesk
