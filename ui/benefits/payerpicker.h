// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

namespace coverdesk {

class Button;
class CandidateList;
class PlainLabel;
class WrappingCheck;

/// Which of several insurers is meant: the list, whether to remember the choice, and what asking it costs.
class PayerPicker final : public QWidget
{
    Q_OBJECT

public:
    PayerPicker(CardPlace place, QWidget *parent);

    /// Takes no room where there is nothing to choose from; \a before is the one that was chosen once.
    void show(const Check &check, const QString &before);

    using QWidget::show;

signals:
    /// The choice is to be kept for this name; `chosen` follows.
    void rememberAsked(const QString &payer);
    /// The name exactly as the service wrote it.
    void chosen(const QString &payer);
    /// It is none of them: the name is to be typed otherwise.
    void noneChosen();

private:
    void arrange();
    void listen();
    void choose(const QString &payer);

    CardPlace m_place;
    PlainLabel *m_title;
    CandidateList *m_list;
    WrappingCheck *m_remember;
    Button *m_ask;
    Button *m_none;
    PlainLabel *m_cost;
    PlainLabel *m_back;
};

} // namespace coverdesk
