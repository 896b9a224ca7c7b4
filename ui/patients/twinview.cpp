// SPDX-License-Identifier: MIT
#include "ui/patients/twinview.h"

#include "app/domain/coveragechange.h"
#include "ui/patients/coveragewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingorder.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestHead = 30;

static QString known(const QString &text)
{
    const auto line = lineOfText(text);
    return line.isEmpty() ? unknownOnScreen() : line;
}

/// Whole here: it is by the member ID that two records are told from each other.
static QString lineOf(const Coverage &coverage)
{
    return TwinView::tr("%1, member ID %2").arg(headOf(coverage), known(lineOfText(coverage.insurance.memberId)));
}

/// In two lines: what is ticked does not wrap by itself. Without an underlined letter.
static QString onTwoLines(const Coverage &coverage)
{
    const auto words =
        TwinView::tr("%1\nmember ID %2")
            .arg(shortened(headOf(coverage), LongestHead), known(lineOfText(coverage.insurance.memberId)));
    return QString(words).replace(u'&', "&&"_L1);
}

static QString checksOf(const TwinRecord &record)
{
    if (record.checks == 0)
        return TwinView::tr("none");
    const auto count = record.checks == 1 ? TwinView::tr("1 check") : TwinView::tr("%1 checks").arg(record.checks);
    return record.lastOn ? TwinView::tr("%1, the last on %2").arg(count, inWords(*record.lastOn)) : count;
}

TwinView::TwinView(const TwinRecord &left, const TwinRecord &right, QWidget *parent)
    : Card(tr("Are these the same person?"), parent)
    , m_two(new Button(tr("They are two people"), this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto today = QDate::currentDate();
    addRow(*grid, tr("Name"), known(nameOf(left.patient.person)), known(nameOf(right.patient.person)));
    addRow(*grid, tr("Date of birth"), birthInWords(left.patient.person, today),
           birthInWords(right.patient.person, today));
    addRow(*grid, tr("Chart number"), known(left.patient.chartNumber), known(right.patient.chartNumber));
    addCoverages(*grid, left.patient, right.patient);
    addRow(*grid, tr("Checks"), checksOf(left), checksOf(right));
    const int row = grid->rowCount();
    grid->addWidget(keepButton(left.patient, right.patient), row, 1, Qt::AlignLeft);
    grid->addWidget(keepButton(right.patient, left.patient), row, 2, Qt::AlignLeft);
    auto *note = new PlainLabel(promise(), PlainLabel::Kind::Note, this);
    note->setWrapping(true);
    auto *back = new Button(tr("Not now"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_two);
    buttons->addWidget(back);
    buttons->addStretch();
    body()->addLayout(grid);
    body()->addWidget(note);
    body()->addLayout(buttons);
    body()->addStretch();
    connect(m_two, &Button::clicked, this,
            [this, one = left.patient.id, other = right.patient.id] { emit twoAsked(one, other); });
    connect(back, &Button::clicked, this, &TwinView::left);
    tabInReadingOrder(*this);
}

QString TwinView::promise() const
{
    return m_offers.empty() ? tr("The record you keep stays as it is, and gets the checks of the other one. You can "
                                 "undo this at any time.")
                            : tr("The record you keep gets the checks of the other one, and its ticked coverages as "
                                 "second insurance, or as ended. You can undo this at any time.");
}

void TwinView::addRow(QGridLayout &grid, const QString &name, const QString &left, const QString &right)
{
    const int row = grid.rowCount();
    const auto kind = left == right ? PlainLabel::Kind::Plain : PlainLabel::Kind::Strong;
    grid.addWidget(new PlainLabel(name, PlainLabel::Kind::Muted, this), row, 0, Qt::AlignTop);
    int column = 1;
    for (const auto &words : {left, right}) {
        auto *label = new PlainLabel(words, kind, this);
        label->setWrapping(true);
        grid.addWidget(label, row, column++, Qt::AlignTop);
    }
}

void TwinView::addCoverages(QGridLayout &grid, const Patient &left, const Patient &right)
{
    const int row = grid.rowCount();
    grid.addWidget(new PlainLabel(tr("Coverages"), PlainLabel::Kind::Muted, this), row, 0, Qt::AlignTop);
    grid.addLayout(coveragesOf(left, right), row, 1, Qt::AlignTop);
    grid.addLayout(coveragesOf(right, left), row, 2, Qt::AlignTop);
}

/// Those of \a patient, each that \a other lacks with a tick.
QVBoxLayout *TwinView::coveragesOf(const Patient &patient, const Patient &other)
{
    const auto offered = lackedBy(other, patient);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const auto &coverage : patient.coverages) {
        if (std::find(offered.cbegin(), offered.cend(), coverage) == offered.cend()) {
            auto *line = new PlainLabel(lineOf(coverage), this);
            line->setWrapping(true);
            column->addWidget(line);
            continue;
        }
        auto *box = new QCheckBox(onTwoLines(coverage), this);
        box->setChecked(true);
        box->setAccessibleName(lineOf(coverage));
        box->setToolTip(tr("Take this coverage over, if the other record is kept"));
        box->setAccessibleDescription(box->toolTip());
        column->addWidget(box);
        m_offers.push_back({patient.id, coverage, box});
    }
    if (patient.coverages.empty())
        column->addWidget(new PlainLabel(unknownOnScreen(), this));
    return column;
}

Button *TwinView::keepButton(const Patient &stays, const Patient &goes)
{
    auto *button = new Button(tr("Merge: keep this record"), this);
    button->setAccessibleDescription(lineOfText(nameOf(stays.person)));
    connect(button, &Button::clicked, this, [this, to = stays.id, from = goes.id] { merge(to, from); });
    return button;
}

void TwinView::merge(const QUuid &stays, const QUuid &goes)
{
    Merging merging{stays, goes};
    for (const auto &offer : m_offers) {
        if (offer.owner == goes && offer.box->isChecked())
            merging.taken.push_back(offer.coverage);
    }
    emit mergeAsked(merging);
}

void TwinView::takeKeyboard()
{
    m_two->setFocus(Qt::OtherFocusReason);
}

void TwinView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    Card::keyPressEvent(event);
}

} // namespace coverdesk
