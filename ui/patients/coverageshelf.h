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

    void show(const Patient &patient, const std::vector<TimelineEntry> &entries);
    /// The plan's name of one of them.
    void setPlan(const QUuid &coverage, const QString &plan);

    using QWidget::show;

signals:
    void newCardAsked();
    void familyMemberAsked();
    void changeAsked(const QUuid &coverage);

private:
    void clear();
    void add(const Coverage &coverage, const Person &patient, const std::optional<CheckLine> &latest);

    Button *m_newCard;
    Button *m_family;
    CardRow *m_row;
    QUuid m_shown;
    std::vector<CoverageCard *> m_cards;
};

/// The check asked last about a coverage, among a patient's, newest first; with \a isWanted the last such one.
std::optional<CheckLine> latestAbout(const Coverage &coverage, const Patient &patient,
                                     const std::vector<TimelineEntry> &entries,
                                     bool (*isWanted)(const CheckLine &) = nullptr);

} // namespace coverdesk
