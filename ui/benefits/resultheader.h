// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

class QAction;

namespace coverdesk {

class Button;
class PlainLabel;

/// The head of a result: whose it is, and what can be done with it.
class ResultHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultHeader(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

signals:
    void checkAgainAsked();
    void askByPhoneAsked();
    void savePdfAsked();

private:
    void arrange();
    void offerCheckAgain(const Check &check);

    PlainLabel *m_name;
    PlainLabel *m_line;
    Button *m_again;
    QAction *m_askInstantly;
    QAction *m_askByPhone;
    Button *m_savePdf;
};

} // namespace coverdesk
