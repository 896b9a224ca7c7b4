// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

namespace coverdesk {

class CandidateList;
class Card;
class IconMark;
class KeyValueList;
class PlainLabel;
class WayRow;

/// The card of a check that has no plain answer, or none yet: what happened, what it may have cost, what to do, and
/// the ways on.
class OutcomeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

signals:
    void candidateChosen(const QString &candidate);
    void wayChosen(coverdesk::Act act);

private:
    QWidget *makeHead();
    void arrange();
    void showWords(const Check &check);
    void showOwnWords(const Check &check);
    void showCandidates(const Check &check);
    void showWays(const Check &check);

    Card *m_card;
    IconMark *m_icon;
    PlainLabel *m_subject;
    PlainLabel *m_note;
    PlainLabel *m_meaning;
    PlainLabel *m_advice;
    Card *m_ownWords;
    PlainLabel *m_ownWordsTitle;
    PlainLabel *m_said;
    PlainLabel *m_compareTitle;
    KeyValueList *m_compare;
    PlainLabel *m_candidatesTitle;
    CandidateList *m_candidates;
    PlainLabel *m_candidatesCost;
    WayRow *m_ways;
};

} // namespace coverdesk
