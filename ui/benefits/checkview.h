// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

namespace coverdesk {

class FigureRow;
class InstantDetails;
class OutcomeCard;
class PhoneDetails;
class PlainLabel;
class ResultHeader;
class StandingCard;
class Strip;

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

private:
    QWidget *makeContent();
    void listen();
    void listenTo(OutcomeCard *outcome);
    /// A copy: whoever hears of it may show another check at once.
    Check shown() const;
    void showStrips();
    void showFigures(const std::optional<Procedure> &service);

    std::optional<Check> m_check;
    QWidget *m_content;
    ResultHeader *m_header;
    StandingCard *m_standing;
    Strip *m_warning;
    PlainLabel *m_warningWords;
    Strip *m_hint;
    PlainLabel *m_goodUntil;
    FigureRow *m_figures;
    InstantDetails *m_instant;
    PhoneDetails *m_phone;
};

} // namespace coverdesk
