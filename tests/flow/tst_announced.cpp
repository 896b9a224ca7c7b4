// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"
#include "ui/deskpages.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace std::chrono_literals;

/// What changes by itself in the window is read out to whoever listens instead of looking.
class AnnouncedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAnswer();
    void anAnswerThatCameElsewhere();
    void whatIsWrongWithAField();
    void thatNothingWasSent();
    void thatAnAnswerIsThereAlready();
    void aSavedPdf();
    void aPdfThatIsNotSaved();
    void aSavedSetting();
    void whatACallWillBe();

public:
    static void hear(QAccessibleEvent *event);

private:
    /// Whether that was read out since the last time it was asked.
    static bool isHeard(const QString &words);
    bool askMaya();

    std::unique_ptr<WindowFixture> m_desk;
    /// Everything read out, and every description that changed, since the test began.
    static inline QStringList heard;
};

void AnnouncedTest::hear(QAccessibleEvent *event)
{
    const auto *spoken = event->accessibleInterface();
    if (!spoken)
        return;
    if (event->type() == QAccessible::Alert)
        heard.append(spoken->text(QAccessible::Name));
    if (event->type() == QAccessible::DescriptionChanged)
        heard.append(spoken->text(QAccessible::Name) + u": "_s + spoken->text(QAccessible::Description));
}

bool AnnouncedTest::isHeard(const QString &words)
{
    return QTest::qWaitFor([&words] { return heard.join(u'\n').contains(words); });
}

void AnnouncedTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(100ms), QString());
    heard.clear();
}

void AnnouncedTest::cleanup()
{
    m_desk.reset();
}

bool AnnouncedTest::askMaya()
{
    m_desk->typeMaya();
    return m_desk->press(u"Check eligibility now"_s) && m_desk->isAnswered(u"Plan active · therapy not asked"_s);
}

void AnnouncedTest::anAnswer()
{
    QVERIFY(askMaya());
    QVERIFY(isHeard(u"Plan active · therapy not asked"_s));
}

void AnnouncedTest::anAnswerThatCameElsewhere()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(isHeard(u"An answer has come."_s));
}

void AnnouncedTest::whatIsWrongWithAField()
{
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY2(isHeard(u"First name: First name is missing."_s), qPrintable(heard.mid(heard.size() - 12).join(u'\n')));
    QVERIFY(isHeard(u"Member ID: Member ID is missing."_s));
    // And the keyboard is at the first of them, which is read out by that alone.
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"First name"_s));
}

void AnnouncedTest::thatNothingWasSent()
{
    m_desk->typeMaya();
    m_desk->type(u"Last name"_s, u"Real"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(isHeard(u"Nothing was sent."_s));
}

void AnnouncedTest::thatAnAnswerIsThereAlready()
{
    QVERIFY(askMaya());
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(isHeard(u"This was asked already"_s));
}

void AnnouncedTest::aSavedPdf()
{
    m_desk->window().askFileName = [this](const QString &) { return m_desk->filePath(u"answer.pdf"_s); };
    QVERIFY(askMaya());
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isHeard(u"The PDF is saved"_s));
}

void AnnouncedTest::aPdfThatIsNotSaved()
{
    m_desk->window().askFileName = [this](const QString &name) { return m_desk->filePath(u"nowhere/"_s + name); };
    QVERIFY(askMaya());
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isHeard(u"The PDF was not saved."_s));
}

void AnnouncedTest::aSavedSetting()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
    auto *settings = m_desk->window().findChild<SettingsPage *>();
    settings->showSection(SettingsPage::Section::Look);
    for (auto *field : settings->findChildren<ChoiceField *>()) {
        if (field->isVisible())
            field->choose(1);
    }
    QVERIFY(isHeard(u"Saved"_s));
}

void AnnouncedTest::whatACallWillBe()
{
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"Aetna"_s);
    QVERIFY(m_desk->press(u"Fill in"_s));
    m_desk->type(u"Provider"_s, u"Dr. Lena Ruiz"_s);
    m_desk->type(u"NPI"_s, u"1245319599"_s);
    m_desk->type(u"Tax ID"_s, u"12-3456789"_s);
    m_desk->type(u"Services"_s, u"90837 "_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QVERIFY2(isHeard(u"cannot be withdrawn"_s), qPrintable(heard.mid(heard.size() - 12).join(u'\n')));
}

/// In the place of Qt's own, which tells nobody unless the platform has somebody who listens.
void QAccessible::updateAccessibility(QAccessibleEvent *event)
{
    AnnouncedTest::hear(event);
}

QTEST_MAIN(AnnouncedTest)

#include "tst_announced.moc"
