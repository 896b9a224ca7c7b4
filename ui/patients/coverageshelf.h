// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/timeline.h"

#include <QWidget>

namespace coverdesk {

class Button;
class CardRow;
class CoverageCard;

/// A patient's coverages beside each other, the first one first, and the ways to one more.
class CoverageShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageShelf(QWidget *parent = nullptr);

    /// The checks of \a patient, in any order, of which \a damaged more do not open.
    void show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged, const QDate &today);

    using QWidget::show;

signals:
    void newCardAsked();
    void familyMemberAsked();
    void changeAsked(const QUuid &coverage);

private:
    void clear();
    void add(CoverageCard *card, const QUuid &coverage);

    Button *m_newCard;
    Button *m_family;
    CardRow *m_row;
    QUuid m_shown;
    std::vector<CoverageCard *> m_cards;
};

} // namespace coverdesk
