// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

namespace coverdesk {

class FigureRow;
class InstantDetails;
class OutcomeCard;
class PhoneDetails;
class PlainLabel;
class RemarkList;
class ResultHeader;
class StandingCard;
class Strip;
class ToneLabel;

/// A whole result on a page of its own, fresh or years old: where it stands, its figures, and everything behind them.
class CheckView final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckView(QWidget *parent = nullptr);

    void show(const Check &check);
    /// Forgets the check, so that nothing of a patient stays behind the page.
    void clear();

    using QWidget::show;

signals:
    void savePdfAsked(const coverdesk::Check &check);
    /// The same question is wanted again, as a new check that costs one.
    void checkAgainAsked(const coverdesk::Check &check);
    /// The insurer's name was one of several: the question is wanted anew with this one.
    void payerChosen(const coverdesk::Check &check, const QString &payer);
    /// An open check is wanted to move at once, under its own number.
    void askAgainNow(const QUuid &id);
    void closeAsked(const QUuid &id);
    /// The question of a check that needs a person is wanted out once more, whatever it costs.
    void sendAgainAsked(const QUuid &id);
    /// A call that takes too long is to be waited for.
    void waitLongerAsked(const QUuid &id);
    /// What this check did not tell is wanted by phone.
    void askByPhoneAsked(const coverdesk::Check &check);
    /// Another check is wanted, one that asks the same.
    void openAsked(const QUuid &id);

private:
    QWidget *makeContent();
    void listen();
    void listenTo(OutcomeCard *outcome);
    void take(Act act);
    /// A copy: whoever hears of it may show another check at once.
    Check shown() const;
    void showStrips();
    void showFigures(const std::optional<Procedure> &service);

    std::optional<Check> m_check;
    QWidget *m_content;
    ResultHeader *m_header;
    StandingCard *m_standing;
    RemarkList *m_remarks;
    Strip *m_warning;
    PlainLabel *m_warningWords;
    Strip *m_hint;
    ToneLabel *m_advice;
    PlainLabel *m_goodUntil;
    FigureRow *m_figures;
    InstantDetails *m_instant;
    PhoneDetails *m_phone;
};

} // namespace coverdesk
