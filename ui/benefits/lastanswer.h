// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class FigureGrid;
class Pill;
class PlainLabel;

/// Below a card without an answer: the last answer there is about the same patient, dimmed by its age.
class LastAnswer final : public Card
{
    Q_OBJECT

public:
    explicit LastAnswer(QWidget *parent = nullptr);

    /// As things are on \a today; \a asked is what brought no answer now.
    void show(const Check &answer, const Inquiry &asked, const QDate &today);
    void showNone(const Person &patient);

    using QWidget::show;

signals:
    void openAsked(const QUuid &id);

private:
    void showParts(bool isAnswer);

    QUuid m_id;
    PlainLabel *m_age;
    Button *m_open;
    Pill *m_pill;
    PlainLabel *m_source;
    FigureGrid *m_figures;
    PlainLabel *m_note;
};

} // namespace coverdesk
