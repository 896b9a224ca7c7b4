// SPDX-License-Identifier: MIT
#include "controls.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/checkview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

#include <map>
#include <set>
#include <string>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// What whoever listens instead of looking is told in every state of every page: what everything is called and what it
/// is.
class AccessibleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }

    void everyControlIsCalledAsItIsLabelled_data();
    void everyControlIsCalledAsItIsLabelled();
    void everyControlSaysWhatItIs_data() { everyControlIsCalledAsItIsLabelled_data(); }
    void everyControlSaysWhatItIs();
    void noTwoControlsSoundAlike_data() { everyControlIsCalledAsItIsLabelled_data(); }
    void noTwoControlsSoundAlike();
    void everyTableHasHeaders_data() { everyControlIsCalledAsItIsLabelled_data(); }
    void everyTableHasHeaders();
    void everyStandingIsReadAsALabel_data() { everyControlIsCalledAsItIsLabelled_data(); }
    void everyStandingIsReadAsALabel();

private:
    /// In the order of the judges.
    enum class Looked { Names, Roles, Likeness, Tables, Standings };
    QString findingsOf(Looked looked);

    std::map<std::string, std::vector<QString>> m_findings;
};

static QString told(QWidget *widget, QAccessible::Text which)
{
    const auto *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(which) : QString();
}

static QAccessible::Role roleOf(QWidget *widget)
{
    const auto *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->role() : QAccessible::NoRole;
}

/// What it is called; a list of choices by the label that it is bound to, as Qt gives it its chosen words for a name.
static QString calledAs(QWidget *widget)
{
    if (!qobject_cast<QComboBox *>(widget))
        return told(widget, QAccessible::Name);
    const auto *list = QAccessible::queryAccessibleInterface(widget);
    for (const auto &[label, kind] : list->relations(QAccessible::Label))
        return label->text(QAccessible::Name);
    return {};
}

/// What stands written on or above it, as far as one can tell without looking; empty where nothing does.
static QString labelOf(QWidget *widget)
{
    if (const auto *button = qobject_cast<Button *>(widget))
        return button->words();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text().replace(u"&&"_s, u"&"_s).replace(u"\n"_s, u", "_s);
    if (const auto *field = qobject_cast<FormField *>(widget->parentWidget()))
        return field->label();
    for (const auto *label : widget->window()->findChildren<QLabel *>()) {
        if (label->buddy() == widget && label->isVisible())
            return label->text().remove(u" *"_s);
    }
    return {};
}

static QString heard(QWidget *widget)
{
    return u"%1 \"%2\", \"%3\", %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), calledAs(widget),
                                          told(widget, QAccessible::Description),
                                          QString::fromLatin1(qAccessibleRoleString(roleOf(widget))));
}

static QStringList judgeNames(QWidget &window)
{
    QStringList findings;
    for (auto *control : controlsIn(window)) {
        const auto name = calledAs(control);
        const auto label = labelOf(control);
        if (name.isEmpty())
            findings.append(u"no name: "_s + heard(control));
        if (name.contains(u'*'))
            findings.append(u"a star: "_s + heard(control));
        // Whoever speaks what is written must be understood: these words come first, more may follow.
        if (!name.startsWith(label))
            findings.append(u"labelled %1: %2"_s.arg(label, heard(control)));
    }
    return findings;
}

static QStringList judgeRoles(QWidget &window)
{
    using enum QAccessible::Role;
    static const std::set<QAccessible::Role> fitting{QAccessible::Button, ButtonMenu,  CheckBox, RadioButton, ComboBox,
                                                     EditableText,        PageTabList, Table,    List,        ListItem,
                                                     QAccessible::Link};
    QStringList findings;
    for (auto *control : controlsIn(window)) {
        // Words that scroll are read where they are.
        const auto isScrolled = qobject_cast<QScrollArea *>(control) && roleOf(control) == Pane;
        if (!isScrolled && !fitting.contains(roleOf(control)))
            findings.append(heard(control));
    }
    return findings;
}

/// No two have the same name and role, unless what is said of them tells them apart. The answer beside a form and the
/// whole page of an answer are never on one page, though they may be in one picture.
static QStringList judgeLikeness(QWidget &window)
{
    QStringList findings;
    std::set<std::pair<const QWidget *, QString>> all;
    for (auto *control : controlsIn(window)) {
        const QWidget *page = control;
        while (page != &window && !qobject_cast<const AnswerPanel *>(page) && !qobject_cast<const CheckView *>(page))
            page = page->parentWidget();
        if (!all.emplace(page, heard(control)).second)
            findings.append(u"twice: "_s + heard(control));
    }
    return findings;
}

static QStringList judgeTables(QWidget &window)
{
    QStringList findings;
    for (const auto *table : window.findChildren<QTableView *>()) {
        const auto *model = table->model();
        for (int column = 0; table->isVisible() && model && column < model->columnCount(); ++column) {
            const auto seen = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const auto said = model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
            if (!table->isColumnHidden(column) && seen.isEmpty() && said.isEmpty())
                findings.append(u"%1: column %2"_s.arg(table->accessibleName()).arg(column));
        }
    }
    return findings;
}

static QStringList judgeStandings(QWidget &window)
{
    QStringList findings;
    for (auto *pill : window.findChildren<Pill *>()) {
        // What it says every second anew is not part of its name.
        const auto isNamed = !calledAs(pill).isEmpty() && pill->face().words.startsWith(calledAs(pill));
        if (pill->isVisible() && (!isNamed || roleOf(pill) != QAccessible::StaticText))
            findings.append(heard(pill));
    }
    return findings;
}

void AccessibleTest::everyControlIsCalledAsItIsLabelled_data()
{
    QTest::addColumn<Sights>("sights");
    for (const auto &sights : AllSights)
        QTest::newRow(sights.name) << sights;
}

/// Each way is long, and gone once for everything that is looked at.
QString AccessibleTest::findingsOf(Looked looked)
{
    QFETCH(const Sights, sights);
    auto &known = m_findings[sights.name];
    if (known.empty())
        known = findingsOn(sights, {judgeNames, judgeRoles, judgeLikeness, judgeTables, judgeStandings});
    return known.at(size_t(looked));
}

void AccessibleTest::everyControlIsCalledAsItIsLabelled()
{
    const auto findings = findingsOf(Looked::Names);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void AccessibleTest::everyControlSaysWhatItIs()
{
    const auto findings = findingsOf(Looked::Roles);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void AccessibleTest::noTwoControlsSoundAlike()
{
    const auto findings = findingsOf(Looked::Likeness);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void AccessibleTest::everyTableHasHeaders()
{
    const auto findings = findingsOf(Looked::Tables);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void AccessibleTest::everyStandingIsReadAsALabel()
{
    const auto findings = findingsOf(Looked::Standings);
    QVERIFY2(findings.isEmpty(), report(findings));
}

QTEST_MAIN(AccessibleTest)

#include "tst_accessible.moc"
