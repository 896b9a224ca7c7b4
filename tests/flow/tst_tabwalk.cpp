// SPDX-License-Identifier: MIT
#include "controls.h"
#include "tests/ui/windowfixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The Tab key in every state of every page: it comes to everything that can be used, once, in the order of reading,
/// and back to where it began.
class TabWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }

    void tabComesToEverythingInReadingOrder_data();
    void tabComesToEverythingInReadingOrder();
    void shiftTabGoesTheSameWayBack_data() { tabComesToEverythingInReadingOrder_data(); }
    void shiftTabGoesTheSameWayBack();

private:
    /// In the order of the judges.
    enum class Looked { Forwards, Back };
    QString findingsOf(Looked looked);

    std::map<std::string, std::vector<QString>> m_findings;
};

using Stops = QList<QWidget *>;

static Stops stopsIn(const QWidget &window)
{
    auto stops = controlsIn(window);
    // Of those of which one is chosen, Tab comes to that one, and the arrows to the others.
    const auto isLeftToArrows = [](QWidget *stop) {
        const auto *button = qobject_cast<QAbstractButton *>(stop);
        const auto isOneOfSome =
            button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        return isOneOfSome && !button->isChecked();
    };
    stops.removeIf([&](QWidget *stop) { return !stop->isEnabled() || isLeftToArrows(stop); });
    return stops;
}

static QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Where the keyboard stops from the first stop on, until it comes to one that it came to before; that one is last.
static Stops walked(QWidget &window, Qt::Key key)
{
    constexpr int Far = 400;
    // From where reading starts.
    const auto all = stopsIn(window);
    const auto first = std::min_element(all.cbegin(), all.cend(), [](const QWidget *one, const QWidget *other) {
        return placeOf(one).topLeft().manhattanLength() < placeOf(other).topLeft().manhattanLength();
    });
    (*first)->setFocus(Qt::TabFocusReason);
    Stops way;
    for (int stop = 0; stop < Far && QApplication::focusWidget(); ++stop) {
        auto *now = QApplication::focusWidget();
        const auto isRound = way.contains(now);
        way.append(now);
        if (isRound)
            break;
        QTest::keyClick(now, key);
    }
    return way;
}

/// The child of \a ancestor that \a widget is, or is in.
static const QWidget *partOf(const QWidget *ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Whether nobody who reads would come to \a next from \a now: it is above, or on the same line before it. Both are
/// compared as the parts of the page they are in, so that one column is read before the next.
static bool isBackwards(const QWidget *now, const QWidget *next)
{
    // A part that scrolls comes before what is in it, or after it: both is right.
    if (now->isAncestorOf(next) || next->isAncestorOf(now))
        return false;
    const auto *common = now->parentWidget();
    while (!common->isAncestorOf(next))
        common = common->parentWidget();
    const auto from = placeOf(partOf(common, now));
    const auto to = placeOf(partOf(common, next));
    const auto isNextColumn = to.left() >= from.right();
    if (to.bottom() < from.top())
        return !isNextColumn;
    const auto onOneLine = to.center().y() <= from.bottom() && from.top() <= to.center().y();
    return onOneLine && to.right() <= from.left();
}

static QStringList judgeTab(QWidget &window)
{
    QStringList findings;
    const auto stops = stopsIn(window);
    if (stops.isEmpty())
        return findings;
    const auto way = walked(window, Qt::Key_Tab);
    for (const auto *stop : stops) {
        if (!way.contains(stop))
            findings.append(u"never at "_s + nameOf(stop));
    }
    if (way.size() < 2 || way.last() != way.first())
        findings.append(u"in a circle from %1 to %2"_s.arg(nameOf(way.value(way.size() - 2)), nameOf(way.last())));
    for (qsizetype stop = 1; stop + 1 < way.size(); ++stop) {
        if (isBackwards(way.at(stop - 1), way.at(stop)))
            findings.append(u"from %1 back to %2"_s.arg(nameOf(way.at(stop - 1)), nameOf(way.at(stop))));
    }
    return findings;
}

static QStringList judgeBacktab(QWidget &window)
{
    if (stopsIn(window).isEmpty())
        return {};
    const auto there = walked(window, Qt::Key_Tab);
    auto back = walked(window, Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    const auto differ = std::mismatch(there.cbegin(), there.cend(), back.cbegin(), back.cend());
    if (differ.first == there.cend() && differ.second == back.cend())
        return {};
    return {u"another way back at "_s + nameOf(differ.first == there.cend() ? there.last() : *differ.first)};
}

/// What of the real window is not on the others' way: forms unfolded, questions asked back.
static QString passForms(const QSize &size, const Onlooker &look)
{
    WindowFixture desk;
    if (const auto trouble = desk.open(); !trouble.isEmpty())
        return trouble;
    desk.window().resize(size);
    desk.typeMaya();
    desk.type(u"Insurance company"_s, u"Aetna"_s);
    if (!desk.press(u"Fill in"_s) || !desk.press(u"More for the call"_s))
        return u"nothing unfolds"_s;
    showTo(look, desk.window(), u"by phone"_s);
    desk.type(u"Provider"_s, u"Dr. Lena Ruiz"_s);
    desk.type(u"NPI"_s, u"1245319599"_s);
    desk.type(u"Tax ID"_s, u"12-3456789"_s);
    desk.type(u"Services"_s, u"90837 90834 "_s);
    desk.press(u"Request benefits by phone"_s);
    if (!QTest::qWaitFor([&desk] { return desk.button(u"Go back"_s) != nullptr; }))
        return u"nothing to place"_s;
    showTo(look, desk.window(), u"before placing"_s);
    desk.press(u"Go back"_s);
    desk.press(u"Ask about a claim instead"_s);
    showTo(look, desk.window(), u"a claim"_s);
    desk.type(u"Insurance company"_s, u"Blue Shield"_s);
    if (!desk.press(u"Check eligibility now"_s) || !desk.isAnswered(u"Choose the insurer"_s))
        return u"nothing to choose from"_s;
    showTo(look, desk.window(), u"choose the insurer"_s);
    for (const auto &form : {u"Edit"_s, u"New insurance card"_s}) {
        QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
        if (!QTest::qWaitFor([&desk, &form] { return desk.press(form); }))
            return form;
        showTo(look, desk.window(), form);
        desk.press(u"Cancel"_s);
    }
    return {};
}

void TabWalkTest::tabComesToEverythingInReadingOrder_data()
{
    QTest::addColumn<Sights>("sights");
    // The others show pages in windows of a test's own, where nobody ever presses Tab.
    QTest::newRow("main") << Sights{"main", passTheWindow};
    QTest::newRow("forms") << Sights{"forms", passForms};
    QTest::newRow("start") << Sights{"start", passTheStart};
}

/// Each way is long, and gone once for both directions.
QString TabWalkTest::findingsOf(Looked looked)
{
    QFETCH(const Sights, sights);
    auto &known = m_findings[sights.name];
    if (known.empty())
        known = findingsOn(sights, {judgeTab, judgeBacktab});
    return known.at(size_t(looked));
}

void TabWalkTest::tabComesToEverythingInReadingOrder()
{
    const auto findings = findingsOf(Looked::Forwards);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void TabWalkTest::shiftTabGoesTheSameWayBack()
{
    const auto findings = findingsOf(Looked::Back);
    QVERIFY2(findings.isEmpty(), report(findings));
}

QTEST_MAIN(TabWalkTest)

#include "tst_tabwalk.moc"
