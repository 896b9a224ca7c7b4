// SPDX-License-Identifier: MIT
#include "app/domain/fields.h"
#include "phonefixture.h"
#include "tests/history/samples.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Placing what was typed, against the practice server: what is agreed to, what was asked before, what comes of it.
class PlacingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterPlacesWhatTheStripNames();
    void theQuestionHasTheKeyboardWhereverItWas();
    void escapeGoesBackAndLosesNothing();
    void escapeGoesBackFromEveryField();
    void theQuestionGoesWithItsPage();
    void aSecondPressPlacesNothing();
    void theSecondPressOfADoubleClickTouchesNothing();
    void showsFirstWhatWasAskedAlready();
    void showsFirstWhatWasAnsweredWithinTheHour_data();
    void showsFirstWhatWasAnsweredWithinTheHour();
    void saysWhatMayBeASecondCall();
    void editingTakesTheQuestionBack();
    void saysThatALostReceiptIsLookedFor();

private:
    std::unique_ptr<PhoneFixture> m_desk;
};

/// Counts the presses that reach what it watches.
class Presses final : public QObject
{
public:
    explicit Presses(const QWidget &window)
    {
        for (auto *widget : window.findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        count += isPress ? 1 : 0;
        return false;
    }
};

void PlacingTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PhoneFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void PlacingTest::cleanup()
{
    m_desk.reset();
}

void PlacingTest::enterPlacesWhatTheStripNames()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    const auto day = inWords(businessDaysAfter(QDate::currentDate(), 2));
    QVERIFY(m_desk->shows(
        u"Health Harbor calls Aetna for Tomas Reyes about 90791, 90834, for Dr. Lena Ruiz, by %1."_s.arg(day)));
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Place the request"_s));
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    QTRY_VERIFY(m_desk->shows(u"Waiting for the call"_s));
    const auto &placed = *m_desk->page().shown();
    QCOMPARE(placed.service, ServiceId::HealthHarbor);
    QCOMPARE(placed.inquiry.insurance.phonePayer, u"AETNA"_s);
    QCOMPARE(placed.inquiry.procedureCodes, (QStringList{u"90791"_s, u"90834"_s}));
    QCOMPARE(placed.inquiry.diagnosisCodes, QStringList());
    QVERIFY(!placed.inquiry.provider.inNetwork);
    QCOMPARE(m_desk->checksKept(), 1);
}

void PlacingTest::theQuestionHasTheKeyboardWhereverItWas()
{
    m_desk->typeTomas();
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    m_desk->type(u"Insurer for the call"_s, u"FLORIDA_BLUE"_s);
    m_desk->type(u"Insurance company"_s, u"Aetna"_s);
    m_desk->edit(u"Services"_s)->setFocus();
    QVERIFY(m_desk->offer());
    QCOMPARE(QApplication::focusWidget(), m_desk->button(u"Place the request"_s));
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
}

void PlacingTest::escapeGoesBackAndLosesNothing()
{
    m_desk->typeTomas();
    m_desk->type(u"Note to the caller"_s, u"Ask for visits used"_s);
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Escape);
    QVERIFY(!m_desk->button(u"Go back"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Note to the caller"_s));
    QCOMPARE(m_desk->edit(u"Note to the caller"_s)->text(), u"Ask for visits used"_s);
    QCOMPARE(m_desk->checksKept(), 0);
}

void PlacingTest::escapeGoesBackFromEveryField()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->press(u"More for the call"_s));
    int tried = 0;
    for (auto *field : m_desk->page().findChildren<QWidget *>()) {
        if (!(field->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY(m_desk->offer());
        if (!field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        const QString name = field->accessibleName() + u' ' + QString::fromLatin1(field->metaObject()->className());
        QVERIFY2(!m_desk->button(u"Go back"_s), qPrintable(name));
        ++tried;
    }
    QVERIFY(tried > 20);
    QCOMPARE(m_desk->checksKept(), 0);
}

/// Who leaves the page has not agreed: coming back, Enter must not place it.
void PlacingTest::theQuestionGoesWithItsPage()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    m_desk->page().setVisible(false);
    m_desk->page().setVisible(true);
    QVERIFY(!m_desk->button(u"Place the request"_s));
    m_desk->pressKeys(Qt::Key_Return);
    // What it would have placed is asked about anew.
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->button(u"Place the request"_s));
    QCOMPARE(m_desk->checksKept(), 0);
}

void PlacingTest::aSecondPressPlacesNothing()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    // The keys that opened the question do not answer it.
    m_desk->pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->checksKept(), 0);
    auto *place = m_desk->button(u"Place the request"_s);
    QTest::mouseDClick(place, Qt::LeftButton);
    place->click();
    m_desk->pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_desk->stands(Standing::Tracking));
    QCOMPARE(m_desk->checksKept(), 1);
}

/// What the first press took away lay over something else: the second is not meant for that.
void PlacingTest::theSecondPressOfADoubleClickTouchesNothing()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    auto *window = m_desk->window().windowHandle();
    const auto *place = m_desk->button(u"Place the request"_s);
    const auto spot = place->mapTo(&m_desk->window(), place->rect().center());
    QTest::mouseClick(window, Qt::LeftButton, {}, spot);
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->button(u"Place the request"_s));
    Presses presses(m_desk->window());
    QTest::mouseDClick(window, Qt::LeftButton, {}, spot);
    QCOMPARE(presses.count, 0);
    QVERIFY(m_desk->stands(Standing::Tracking));
    QCOMPARE(m_desk->checksKept(), 1);
    // Whoever presses there later means it.
    QVERIFY(QTest::qWaitFor([&] {
        QTest::mouseClick(window, Qt::LeftButton, {}, spot);
        return presses.count > 0;
    }));
}

void PlacingTest::showsFirstWhatWasAskedAlready()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    const auto first = m_desk->page().shown()->id;
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->shows(u"This was asked already"_s));
    QVERIFY(m_desk->shows(u"Asking again places a second call"_s));
    QVERIFY(m_desk->page().isShowing(first));
    // Whoever presses Enter from habit goes back.
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(!m_desk->button(u"Place a second call"_s));
    QCOMPARE(m_desk->checksKept(), 1);
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->press(u"Place a second call"_s));
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->stands(Standing::Tracking));
}

void PlacingTest::showsFirstWhatWasAnsweredWithinTheHour_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<bool>("isSecond");
    QTest::newRow("just now") << 0 << true;
    QTest::newRow("within the hour") << 58 << true;
    QTest::newRow("longer ago") << 62 << false;
}

void PlacingTest::showsFirstWhatWasAnsweredWithinTheHour()
{
    QFETCH(int, minutesAgo);
    QFETCH(bool, isSecond);
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    QVERIFY(m_desk->answer(QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo)));
    m_desk->page().startNext();
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    QCOMPARE(m_desk->button(u"Place a second call"_s) != nullptr, isSecond);
    QCOMPARE(m_desk->button(u"Place the request"_s) == nullptr, isSecond);
    QCOMPARE(m_desk->page().shown().has_value(), isSecond);
    if (isSecond)
        QCOMPARE(m_desk->page().shown()->standing, Standing::Answered);
}

void PlacingTest::saysWhatMayBeASecondCall()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    samples::edit(m_desk->office().folder(), u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->shows(u"An earlier question about this patient cannot be read"_s));
    QVERIFY(m_desk->shows(u"This may be a second call"_s));
    // Whoever presses Enter from habit goes back.
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(!m_desk->button(u"Place it all the same"_s));
    QCOMPARE(m_desk->checksKept(), 1);
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->press(u"Place it all the same"_s));
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->stands(Standing::Tracking));
}

void PlacingTest::editingTakesTheQuestionBack()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->offer());
    m_desk->type(u"Member ID"_s, u"W900000003"_s);
    QVERIFY(!m_desk->button(u"Go back"_s));
    QCOMPARE(m_desk->checksKept(), 0);
}

void PlacingTest::saysThatALostReceiptIsLookedFor()
{
    m_desk->typeTomas();
    m_desk->typePatient(u"Idris"_s, u"Bello"_s, u"08/18/1988"_s, u"Aetna"_s, u"W777000002"_s);
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Unconfirmed));
    QTRY_VERIFY(m_desk->shows(u"please do not send it again."_s));
    QCOMPARE(m_desk->checksKept(), 1);
}

QTEST_MAIN(PlacingTest)

#include "tst_placing.moc"
