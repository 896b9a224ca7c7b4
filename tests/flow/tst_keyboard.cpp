// SPDX-License-Identifier: MIT
#include "countedkeys.h"
#include "tests/support/await.h"
#include "tests/ui/openingdesk.h"
#include "tests/ui/patientsdesk.h"
#include "tests/ui/requestsamples.h"
#include "tests/ui/windowfixture.h"
#include "ui/check/newcheckpage.h"
#include "ui/deskpages.h"
#include "ui/lock/blankpage.h"
#include "ui/opening/startpage.h"
#include "ui/sitting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The day's work in the real window without a mouse, and how many keys it takes beyond the text that is typed.
class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aNewPatientToASavedPdf();
    void aRequestByPhone();
    void anOldPatientIsCheckedAgain();
    void aDecisionIsTaken();
    void aSettingIsChangedAndTakenBack();
    void aPageIsGoneToFromAnywhere();
    void f6GoesBetweenFormAndAnswer();
    void escapeLosesNothingTyped_data();
    void escapeLosesNothingTyped();
    void theWindowIsLockedAndUnlocked();

private:
    void type(const QStringList &texts);
    void typeMaya();
    bool isSoon(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, 10'000); }

    std::unique_ptr<WindowFixture> m_desk;
    CountedKeys m_keys;
};

void KeyboardTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
    m_keys.startAnew();
}

void KeyboardTest::cleanup()
{
    m_desk.reset();
}

/// Enter goes on to the next field, and takes the insurer that is offered.
void KeyboardTest::type(const QStringList &texts)
{
    for (const auto &text : texts.first(texts.size() - 1)) {
        m_keys.type(text);
        m_keys.press(Qt::Key_Return);
    }
    QCOMPARE(CountedKeys::focus(), u"Member ID"_s);
    m_keys.type(texts.last());
}

void KeyboardTest::typeMaya()
{
    type({u"Maya"_s, u"Okafor"_s, u"06151990"_s, u"Cigna"_s, u"U123456789"_s});
}

/// Ctrl+N, Enter after each of four fields, Ctrl+Enter, Ctrl+S; the dialog that asks for a file's name is the
/// system's, and takes one Enter more.
void KeyboardTest::aNewPatientToASavedPdf()
{
    constexpr int KeysBeyondText = 7;
    const auto pdf = m_desk->filePath(u"answer.pdf"_s);
    m_desk->window().askFileName = [&pdf](const QString &) { return pdf; };
    // From wherever one is.
    m_keys.press(Qt::Key_3, Qt::ControlModifier);
    m_keys.startAnew();

    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(CountedKeys::focus(), u"First name"_s);
    typeMaya();
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    m_keys.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isSoon([&pdf] { return QFile::exists(pdf); }));
    QVERIFY(isSoon([this] { return m_desk->shows(u"The PDF is saved"_s); }));
    qInfo("a new patient to a saved PDF: %d keys beyond the text", m_keys.pressed());
    QCOMPARE(m_keys.pressed(), KeysBeyondText);
}

void KeyboardTest::aRequestByPhone()
{
    constexpr int KeysBeyondText = 20;
    type({u"Tomas"_s, u"Reyes"_s, u"02291984"_s, u"Aetna"_s, u"W900000002"_s});
    // What a call needs and is missing is shown, and the keyboard is there.
    m_keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSoon([] { return CountedKeys::focus() == u"Provider"_s || CountedKeys::focus() == u"NPI"_s; }));
    m_keys.repeat(Qt::Key_Backtab, CountedKeys::focus() == u"NPI"_s ? 1 : 0);
    QCOMPARE(CountedKeys::focus(), u"Provider"_s);
    m_keys.type(u"Dr. Lena Ruiz"_s);
    while (CountedKeys::focus() != u"NPI"_s)
        m_keys.press(Qt::Key_Tab);
    m_keys.type(u"1245319599"_s);
    m_keys.press(Qt::Key_Return);
    while (CountedKeys::focus() != u"Tax ID"_s)
        m_keys.press(Qt::Key_Tab);
    m_keys.type(u"12-3456789"_s);
    while (CountedKeys::focus() != u"Services"_s)
        m_keys.press(Qt::Key_Tab);
    m_keys.type(u"90837 "_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isSoon([this] { return m_desk->button(u"Place the request"_s) != nullptr; }));
    QCOMPARE(m_desk->checksKept(), 0);
    m_keys.press(Qt::Key_Return);
    QVERIFY(isSoon([this] { return m_desk->checksKept() == 1; }));
    QVERIFY(isSoon([this] {
        const auto &shown = m_desk->window().findChild<NewCheckPage *>()->shown();
        return shown && shown->standing == Standing::Tracking;
    }));
    qInfo("a request by phone: %d keys beyond the text", m_keys.pressed());
    QVERIFY2(m_keys.pressed() <= KeysBeyondText, qPrintable(QString::number(m_keys.pressed())));
}

/// Ctrl+F, Enter to the list, Enter on the patient, Ctrl+Enter.
void KeyboardTest::anOldPatientIsCheckedAgain()
{
    constexpr int KeysBeyondText = 4;
    QVERIFY(m_desk->keep(sample::instantAnswer(sample::maya(), sample::cigna(), 30)));
    QCOMPARE(m_desk->open(), QString());
    m_keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(CountedKeys::focus(), u"Find a patient"_s);
    m_keys.type(u"oka 1990"_s);
    QVERIFY(isSoon([this] { return m_desk->button(u"Edit"_s) != nullptr; }));
    m_keys.press(Qt::Key_Return);
    m_keys.press(Qt::Key_Return);
    QVERIFY(isSoon([this] { return m_desk->edit(u"Member ID"_s) != nullptr; }));
    QCOMPARE(m_desk->edit(u"Member ID"_s)->text(), u"U123456789"_s);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->checksKept(), 2);
    qInfo("an old patient checked again: %d keys beyond the text", m_keys.pressed());
    QCOMPARE(m_keys.pressed(), KeysBeyondText);
}

/// Ctrl+3, Enter unfolds the first request, the digit decides.
void KeyboardTest::aDecisionIsTaken()
{
    constexpr int KeysBeyondText = 3;
    const auto late = sample::lostRequest();
    QVERIFY(m_desk->keep(late));
    QCOMPARE(m_desk->open(), QString());
    m_keys.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(isSoon([this] { return m_desk->button(u"Decide"_s) != nullptr; }));
    m_keys.press(Qt::Key_Return);
    QVERIFY(isSoon([this] { return m_desk->button(u"Close it"_s) != nullptr; }));
    m_keys.press(Qt::Key(Qt::Key_0 + m_desk->button(u"Close it"_s)->hint().toInt()));
    QVERIFY(isSoon([this] { return !m_desk->button(u"Decide"_s); }));
    qInfo("a decision: %d keys", m_keys.pressed());
    QCOMPARE(m_keys.pressed(), KeysBeyondText);
}

void KeyboardTest::aSettingIsChangedAndTakenBack()
{
    constexpr int KeysBeyondText = 9;
    m_keys.press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(CountedKeys::focus(), u"Sections"_s);
    m_keys.repeat(Qt::Key_Down, 3);
    while (CountedKeys::focus() != u"Look"_s && m_keys.pressed() < 30)
        m_keys.press(Qt::Key_Tab);
    m_keys.repeat(Qt::Key_Tab, 2);
    QCOMPARE(CountedKeys::focus(), u"Text size"_s);
    m_keys.press(Qt::Key_Down);
    QVERIFY(isSoon([this] { return m_desk->button(u"Undo"_s) != nullptr; }));
    QCOMPARE(m_desk->office().settings().appearance().textSize, Appearance::TextSize::Larger);
    m_keys.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->office().settings().appearance().textSize, Appearance::TextSize::Usual);
    qInfo("a setting changed and taken back: %d keys", m_keys.pressed());
    QVERIFY2(m_keys.pressed() <= KeysBeyondText, qPrintable(QString::number(m_keys.pressed())));
}

void KeyboardTest::aPageIsGoneToFromAnywhere()
{
    auto *pages = m_desk->window().findChild<DeskPages *>();
    // Back and forth, so that every page is left for every other.
    for (const auto from : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        for (const auto to : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
            m_keys.press(from, Qt::ControlModifier);
            m_keys.press(to, Qt::ControlModifier);
            QCOMPARE(pages->currentIndex(), to - Qt::Key_1);
            // Its keys are heard on it: the keyboard is not left on the page before.
            QVERIFY2(pages->currentWidget()->isAncestorOf(QApplication::focusWidget()),
                     qPrintable(CountedKeys::focus()));
        }
    }
}

void KeyboardTest::f6GoesBetweenFormAndAnswer()
{
    typeMaya();
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    const auto wasOn = CountedKeys::focus();
    m_keys.press(Qt::Key_F6);
    const auto *answer = QApplication::focusWidget();
    QVERIFY(answer);
    QVERIFY2(CountedKeys::focus() != wasOn, qPrintable(wasOn));
    QVERIFY(!qobject_cast<const QLineEdit *>(answer));
    m_keys.press(Qt::Key_F6);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void KeyboardTest::escapeLosesNothingTyped_data()
{
    QTest::addColumn<Qt::Key>("page");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("field");
    QTest::newRow("new check") << Qt::Key_1 << QString() << u"Last name"_s;
    QTest::newRow("by phone") << Qt::Key_1 << u"Fill in"_s << u"Note to the caller"_s;
    QTest::newRow("a search") << Qt::Key_2 << QString() << u"Find a patient"_s;
    QTest::newRow("a patient") << Qt::Key_2 << u"Edit"_s << u"Chart number"_s;
    QTest::newRow("a card") << Qt::Key_2 << u"New insurance card"_s << u"Group number"_s;
}

/// What stood open may close, but whoever comes back to it finds it as it was.
void KeyboardTest::escapeLosesNothingTyped()
{
    QFETCH(const Qt::Key, page);
    QFETCH(const QString, open);
    QFETCH(const QString, field);
    QVERIFY(m_desk->keep(sample::instantAnswer(sample::maya(), sample::cigna(), 30)));
    QCOMPARE(m_desk->open(), QString());
    m_keys.press(page, Qt::ControlModifier);
    const auto isOpened = [&] {
        if (auto *button = open.isEmpty() || m_desk->edit(field) ? nullptr : m_desk->button(open)) {
            button->setFocus();
            m_keys.press(Qt::Key_Space);
        }
        return m_desk->edit(field) != nullptr;
    };
    QVERIFY(isSoon(isOpened));
    m_desk->edit(field)->setFocus();
    m_keys.type(u"Maya 77"_s);
    m_keys.repeat(Qt::Key_Escape, 3);
    QVERIFY(isSoon(isOpened));
    QCOMPARE(m_desk->edit(field)->text(), u"Maya 77"_s);
}

/// The window of a profile that is opened by a PIN, typed here; null where it does not open.
static MainWindow *unlocked(OpeningDesk &start, CountedKeys &keys)
{
    const auto isAsked = [&start] {
        return start.page() && WindowFixture::activate(*start.page())
            && qobject_cast<QLineEdit *>(QApplication::focusWidget());
    };
    if (!QTest::qWaitFor(isAsked, 20'000))
        return nullptr;
    keys.type(u"480913"_s);
    keys.press(Qt::Key_Return);
    MainWindow *window = nullptr;
    const auto isThere = [&window] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *candidate = qobject_cast<MainWindow *>(widget); candidate && candidate->isVisible())
                window = candidate;
        }
        return window && WindowFixture::activate(*window);
    };
    return QTest::qWaitFor(isThere, 20'000) ? window : nullptr;
}

/// The digits and Enter, Ctrl+L, the digits and Enter: and one is where one was.
void KeyboardTest::theWindowIsLockedAndUnlocked()
{
    m_desk.reset();
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir folder;
    OpeningDesk start(folder.path());
    start.prepare([](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        QVERIFY(await(office.smith().keepPin(u"480913"_s)));
        // Without a service there would be the first start.
        const Account clinic{
            ServiceId::Eligibility, QUrl(u"http://127.0.0.1:9"_s), {}, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s};
        QVERIFY(await(office.accounts().enter(clinic, "sk_live_one")));
    });
    BlankPage blank;
    auto sitting = std::make_unique<Sitting>(start.premises(), std::nullopt, blank);
    sitting->begin();
    QVERIFY2(unlocked(start, m_keys), qPrintable(start.seen()));
    m_keys.type(u"Olivia"_s);
    QCOMPARE(WindowFixture::edit(u"First name"_s)->text(), u"Olivia"_s);
    m_keys.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isSoon([&sitting] { return sitting->locked().has_value(); }));
    const auto locked = sitting->locked();
    sitting = std::make_unique<Sitting>(start.premises(), locked, blank);
    blank.hide();
    sitting->begin();
    QVERIFY(unlocked(start, m_keys));
    QVERIFY(isSoon([] { return WindowFixture::edit(u"First name"_s)->text() == u"Olivia"_s; }));
    QCOMPARE(CountedKeys::focus(), u"First name"_s);
    QCOMPARE(m_keys.pressed(), 3);
}

QTEST_MAIN(KeyboardTest)

#include "tst_keyboard.moc"
