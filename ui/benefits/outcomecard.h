// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/cardsteps.h"
#include "ui/benefits/payerlore.h"
#include "ui/benefits/ways.h"

#include <QWidget>

namespace coverdesk {

class Button;
class Card;
class IconMark;
class InsurerPhone;
class KeyValueList;
class PayerPicker;
class PlainLabel;
class WayRow;

/// The card of a check that has no plain answer, or none yet: what happened, what it may have cost, what to check in
/// which order, and the ways on.
class OutcomeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(CardPlace place, QWidget *parent = nullptr);

    /// What the clinic knows of the insurer, for what is shown next.
    void setLore(const PayerLore &lore) { m_lore = lore; }
    void show(const Check &check);

    /// What the form beside it asks and holds now: trying again is off until it is another question.
    void follow(const Inquiry &now, const TypedLines &typed);
    /// Until when it is, or nothing where nobody asked to be reminded.
    void setReminder(const std::optional<QDateTime> &due);

    using QWidget::show;

signals:
    void candidateChosen(const QString &candidate);
    /// A chosen insurer is to be kept for what was typed.
    void rememberAsked(const QString &candidate);
    /// The insurer's name is to be typed otherwise.
    void noneChosen();
    void wayChosen(coverdesk::Act act);
    void typed(coverdesk::Field field, const QString &text);
    void changeAsked(coverdesk::Field field);

private:
    QWidget *makeHead();
    void arrange();
    void listen();
    QWidget *makeFoot();
    void copyDetails();
    void showWords();
    void showOwnWords();
    void showSteps();
    void showWays();
    void showTrying();
    bool canTry() const;

    CardPlace m_place;
    PayerLore m_lore;
    Check m_check;
    std::optional<Inquiry> m_now;
    Card *m_card;
    IconMark *m_icon;
    PlainLabel *m_subject;
    PlainLabel *m_note;
    PlainLabel *m_meaning;
    PlainLabel *m_advice;
    PayerPicker *m_picker;
    PlainLabel *m_stepsTitle;
    CardSteps *m_steps;
    KeyValueList *m_compare;
    WayRow *m_ways;
    PlainLabel *m_changes;
    Button *m_copy;
    InsurerPhone *m_phone;
    Card *m_ownWords;
    PlainLabel *m_ownWordsTitle;
    PlainLabel *m_said;
};

} // namespace coverdesk
