// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/firststartplace.h"

#include <QWidget>

#include <array>
#include <functional>

class QStackedWidget;

namespace coverdesk {

class ConnectStep;
class OutcomeLine;
class SheetStep;
class StepDots;
class StepPage;

/// The window before there is anything to show: it connects the clinic's services, has the recovery sheet made, and
/// says what comes next. Where it was left, it is gone on with.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    /// \a office is open, and outlives the window.
    FirstStart(Office &office, const FirstStartPlace &place, QWidget *parent = nullptr);

    /// Starts the window for practising; false where it does not run.
    std::function<bool()> startPractice;

    SheetStep &sheetStep() const { return *m_sheet; }
    /// Comes to the front, also when it is minimised.
    void comeForward();
    /// Puts away what nobody else is to see while nobody sits here.
    void hideSecrets();

signals:
    /// The window of the profile is wanted from here on.
    void finished();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void listen();
    void addKeys();
    StepPage *current() const;
    void go(FirstStartPlace::Step step);
    void goOn();
    void goBack();
    void giveWay();
    void practise();
    void finish();
    void note();

    Office &m_office;
    FirstStartPlace m_place;
    StepDots *m_dots;
    QStackedWidget *m_stack;
    ConnectStep *m_services;
    SheetStep *m_sheet;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
