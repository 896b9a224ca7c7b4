// SPDX-License-Identifier: MIT
#include "ui/firststart/firststart.h"

#include "app/office.h"
#include "ui/firststart/choicestep.h"
#include "ui/firststart/connectstep.h"
#include "ui/firststart/donestep.h"
#include "ui/firststart/fittingarea.h"
#include "ui/firststart/sheetstep.h"
#include "ui/firststart/stepdots.h"
#include "ui/help/practicestart.h"
#include "ui/settings/outcomeline.h"
#include "ui/widgets/icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

using Step = FirstStartPlace::Step;

static constexpr QSize UsualSize{1280, 800};
static constexpr QSize SmallestSize{900, 600};

FirstStart::FirstStart(Office &office, const FirstStartPlace &place, QWidget *parent)
    : QWidget(parent)
    , startPractice([&office] { return PracticeStart::besides(office.folder()).launch(); })
    , m_office(office)
    , m_place(place)
    , m_dots(new StepDots(FirstStartPlace::Steps, this))
    , m_stack(new QStackedWidget(this))
    , m_services(new ConnectStep(office, this))
    , m_sheet(new SheetStep(office, this))
    , m_outcome(new OutcomeLine(this))
{
    setObjectName(QLatin1StringView("page"));
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Coverdesk"));
    setWindowIcon(programIcon());
    setMinimumSize(SmallestSize);
    if (!restoreGeometry(office.settings().windowGeometry()))
        resize(UsualSize);
    arrange();
    listen();
    addKeys();
    m_services->restore(place.typed);
    go(place.step);
}

void FirstStart::arrange()
{
    // In the order of Step.
    for (auto *step : std::initializer_list<QWidget *>{new ChoiceStep(this), m_services, m_sheet, new DoneStep(this)})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    auto *told = new QHBoxLayout;
    told->setContentsMargins(FittingArea::Margin, 0, FittingArea::Margin + FittingArea::BarRoom, 0);
    told->addWidget(m_outcome);
    column->addWidget(m_dots);
    column->addLayout(told);
    column->addWidget(m_stack, 1);
    m_outcome->hide();
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setFixedWidth(StepPage::wide() + 2 * FittingArea::BarRoom);
    column->setContentsMargins(FittingArea::BarRoom, 18, 0, 18);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(middle);
    row->addStretch();
}

void FirstStart::listen()
{
    for (int place = 0; place < m_stack->count(); ++place) {
        auto *step = qobject_cast<StepPage *>(m_stack->widget(place));
        connect(step, &StepPage::nextAsked, this, &FirstStart::goOn);
        connect(step, &StepPage::backAsked, this, &FirstStart::goBack);
        connect(step, &StepPage::practiceAsked, this, &FirstStart::practise);
    }
    connect(findChild<ChoiceStep *>(), &ChoiceStep::leaveAsked, this, &FirstStart::finish);
    connect(m_services, &ConnectStep::typedChanged, this, &FirstStart::note);
}

void FirstStart::addKeys()
{
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, [this] { current()->goOn(); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &FirstStart::giveWay);
}

StepPage *FirstStart::current() const
{
    return qobject_cast<StepPage *>(m_stack->currentWidget());
}

void FirstStart::go(Step step)
{
    m_place.step = step;
    m_dots->setStep(int(step));
    m_stack->setCurrentIndex(int(step));
    m_outcome->clear();
    current()->arrive();
}

void FirstStart::goOn()
{
    if (m_place.step == Step::End)
        return finish();
    go(Step(int(m_place.step) + 1));
    note();
}

void FirstStart::goBack()
{
    if (m_place.step == Step::Choice)
        return;
    go(Step(int(m_place.step) - 1));
    note();
}

/// What was begun last is left first; nothing that is typed goes.
void FirstStart::giveWay()
{
    const auto hasLeft = m_place.step == Step::Services ? m_services->stop() : m_sheet->putAway();
    if (!hasLeft)
        goBack();
}

void FirstStart::practise()
{
    if (startPractice())
        m_outcome->say(Tone::Info, tr("Practice opens in a window of its own. This window stays as it is."));
    else
        m_outcome->say(
            Tone::Bad,
            tr("The practice window did not start. Close this window, and start Coverdesk with --practice."));
}

void FirstStart::finish()
{
    m_place.isOver = true;
    note();
    m_office.settings().keepWindowGeometry(saveGeometry());
    emit finished();
}

/// Written in its turn: whoever is killed goes on from the note before.
void FirstStart::note()
{
    m_place.typed = m_place.isOver ? QJsonObject() : m_services->typed();
    (void)m_office.history().notes().keep(FirstStartPlace::noteName(), m_place.bytes());
}

void FirstStart::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void FirstStart::hideSecrets()
{
    m_sheet->putAway();
}

void FirstStart::closeEvent(QCloseEvent *event)
{
    hideSecrets();
    m_office.settings().keepWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace coverdesk
