// SPDX-License-Identifier: MIT
#include "tests/ui/settingsdesk.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What is set is saved at once, and taken back by Ctrl+Z while the line about it stands.
class SavedAtOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }
    void takesBackALook();
    void takesBackTheTimeBeforeTheLock();
    void takesBackInitials();
    void takesBackTheYears();
    void whatIsTypedIsTakenBackFirst();
    void anotherSectionTakesNothingBack();
    void onlyTheLastChangeIsTakenBack();
    void saysTheNewsAloud();
    void aFormBelowALongTableIsSeen();
    void aNarrowPageCutsNoColumn();

private:
    void show(SettingsPage::Section section) const { m_desk->page().showSection(section); }
    Settings &settings() const { return m_desk->office().settings(); }
    int linesShown() const;

    std::unique_ptr<SettingsDesk> m_desk;
};

using Section = SettingsPage::Section;

void SavedAtOnceTest::init()
{
    m_desk = std::make_unique<SettingsDesk>();
    QCOMPARE(m_desk->open(), QString());
}

int SavedAtOnceTest::linesShown() const
{
    const auto lines = m_desk->page().findChildren<SavedLine *>();
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const SavedLine *line) { return line->isVisible(); }));
}

void SavedAtOnceTest::takesBackALook()
{
    show(Section::Look);
    const auto before = settings().appearance();
    QVERIFY(m_desk->choose(u"Text size"_s, 2));
    QCOMPARE(settings().appearance().textSize, Appearance::TextSize::Largest);
    QVERIFY(m_desk->shows(u"The text size was: Usual."_s));
    m_desk->takeBack();
    QCOMPARE(settings().appearance(), before);
    QVERIFY(m_desk->shows(u"Taken back"_s));
}

void SavedAtOnceTest::takesBackTheTimeBeforeTheLock()
{
    show(Section::Lock);
    QVERIFY(m_desk->choose(u"When nobody has touched anything for"_s, 2));
    QCOMPARE(settings().idleBeforeLock(), std::chrono::minutes(3));
    m_desk->takeBack();
    QCOMPARE(settings().idleBeforeLock(), std::chrono::minutes(10));
}

void SavedAtOnceTest::takesBackInitials()
{
    show(Section::Lock);
    m_desk->type(u"Initials"_s, u"MO"_s);
    QTest::keyClick(m_desk->field(u"Initials"_s)->edit(), Qt::Key_Return);
    QCOMPARE(settings().initials(), u"MO"_s);
    QVERIFY(m_desk->field(u"Initials"_s)->edit()->hasFocus());
    m_desk->takeBack();
    QCOMPARE(settings().initials(), QString());
    QCOMPARE(m_desk->field(u"Initials"_s)->text(), QString());
}

void SavedAtOnceTest::takesBackTheYears()
{
    show(Section::Backup);
    m_desk->type(u"Years after the last thing that happened"_s, u"10"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(settings().retentionYears(), 10);
    m_desk->takeBack();
    QCOMPARE(settings().retentionYears(), 6);
}

void SavedAtOnceTest::whatIsTypedIsTakenBackFirst()
{
    show(Section::Lock);
    auto *initials = m_desk->field(u"Initials"_s)->edit();
    m_desk->type(u"Initials"_s, u"MO"_s);
    QTest::keyClick(initials, Qt::Key_Return);
    QTest::keyClicks(initials, u"X"_s);
    m_desk->takeBack();
    QCOMPARE(initials->text(), u"MO"_s);
    QCOMPARE(settings().initials(), u"MO"_s);
}

void SavedAtOnceTest::anotherSectionTakesNothingBack()
{
    show(Section::Lock);
    QVERIFY(m_desk->choose(u"When nobody has touched anything for"_s, 2));
    show(Section::Look);
    m_desk->page().setFocus();
    m_desk->takeBack();
    QCOMPARE(settings().idleBeforeLock(), std::chrono::minutes(3));
}

void SavedAtOnceTest::onlyTheLastChangeIsTakenBack()
{
    show(Section::Lock);
    m_desk->type(u"Initials"_s, u"MO"_s);
    QTest::keyClick(m_desk->field(u"Initials"_s)->edit(), Qt::Key_Return);
    QVERIFY(m_desk->choose(u"When nobody has touched anything for"_s, 2));
    QCOMPARE(linesShown(), 1);
    m_desk->takeBack();
    QCOMPARE(settings().idleBeforeLock(), std::chrono::minutes(10));
    m_desk->takeBack();
    QCOMPARE(settings().initials(), u"MO"_s);
}

void SavedAtOnceTest::saysTheNewsAloud()
{
    show(Section::Look);
    QVERIFY(m_desk->choose(u"Text size"_s, 1));
    const auto lines = m_desk->page().findChildren<SavedLine *>();
    const auto shown =
        std::find_if(lines.cbegin(), lines.cend(), [](const SavedLine *line) { return line->isVisible(); });
    QVERIFY(shown != lines.cend());
    const auto *spoken = QAccessible::queryAccessibleInterface(*shown);
    QVERIFY(spoken->text(QAccessible::Name).startsWith(u"Saved "_s));
    QVERIFY(spoken->text(QAccessible::Name).endsWith(u"The text size was: Usual."_s));
}

/// As many as a clinic has.
static bool fillBook(Settings &settings)
{
    for (int place = 10; place < 40; ++place) {
        if (!settings.keep(Insurer{.name = u"Insurer %1"_s.arg(place),
                                   .aliases = {u"What people call it"_s, u"What cards call it"_s},
                                   .phone = u"1-800-555-0142"_s,
                                   .phonePayer = u"UNITED_HEALTHCARE"_s,
                                   .therapyBy = u"Evernorth Behavioral Health"_s}))
            return false;
    }
    return true;
}

void SavedAtOnceTest::aFormBelowALongTableIsSeen()
{
    QVERIFY(fillBook(settings()));
    show(Section::Insurers);
    m_desk->page().refresh();
    m_desk->page().resize(968, 640);
    QVERIFY(m_desk->press(u"Add insurer"_s));
    auto *name = m_desk->field(u"Insurer's name"_s);
    QTRY_VERIFY(!name->visibleRegion().isEmpty());
    m_desk->type(u"Insurer's name"_s, u"Moda"_s);
    QTest::keyClick(name->edit(), Qt::Key_Return);
    const auto lines = m_desk->page().findChildren<SavedLine *>();
    QTRY_VERIFY(std::any_of(lines.cbegin(), lines.cend(),
                            [](const SavedLine *line) { return !line->visibleRegion().isEmpty(); }));
}

void SavedAtOnceTest::aNarrowPageCutsNoColumn()
{
    QVERIFY(fillBook(settings()));
    ClinicProvider ito;
    ito.provider = {.name = u"Samuel Ito, LCSW"_s,
                    .npi = u"1234567893"_s,
                    .taxId = u"98-7654321"_s,
                    .inNetwork = std::nullopt,
                    .specialist = std::nullopt,
                    .billingAddress = u"12 River Road, Suite 4, Springfield, IL 62701"_s};
    for (const auto &insurer : settings().insurers())
        ito.networks.push_back({insurer.name, true});
    QVERIFY(settings().keep(ito, {}));
    m_desk->page().refresh();
    m_desk->page().resize(900, 640);
    for (const auto &[section, name] :
         {std::pair(Section::Insurers, u"Insurers"_s), std::pair(Section::Providers, u"Providers"_s)}) {
        show(section);
        QCoreApplication::processEvents();
        const auto *table = m_desk->table(name);
        QVERIFY(table->isVisible());
        QVERIFY2(table->horizontalScrollBar()->maximum() == 0,
                 qPrintable(name + u' ' + QString::number(table->horizontalScrollBar()->maximum())));
    }
}

QTEST_MAIN(SavedAtOnceTest)

#include "tst_savedatonce.moc"
