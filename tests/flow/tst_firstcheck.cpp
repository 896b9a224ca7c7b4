// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "app/practice/ledger.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The main road in the real window, against the practice server: type, press, read, find again, print.
class FirstCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aPressGivesAnAnswer();
    void theAnswerOpensWhole();
    void thePdfSaysTheSame();
    void theCheckIsFoundAgainNextTime();
    void manyPressesAreOneCheck();
    void aDoubleClickOnTryAgainIsNotTwo();

private:
    void openWindow();
    int charges() const;

    QTemporaryDir m_profile;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

void FirstCheckTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    openWindow();
}

void FirstCheckTest::openWindow()
{
    m_window.reset();
    m_office = std::make_unique<Office>(Premises{m_profile.path(), true});
    QVERIFY(await(m_office->open()));
    m_window = std::make_unique<MainWindow>(*m_office);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

int FirstCheckTest::charges() const
{
    QFile ledger(practice::Ledger::fileIn(m_profile.filePath(u"practice"_s)));
    return ledger.open(QFile::ReadOnly) ? int(ledger.readAll().count("\"event\":\"charge\"")) : 0;
}

void FirstCheckTest::aPressGivesAnAnswer()
{
    typeMaya(*m_window);
    auto *ask = button(*m_window, u"Check eligibility now"_s);
    QVERIFY(ask);
    QTest::mouseClick(ask, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*m_window).contains(u"Plan active · therapy not asked"_s), 10'000);

    const auto words = wordsOn(*m_window);
    for (const auto &figure : {u"$25.00"_s, u"20%"_s, u"$1,200.00"_s, u"$3,500.00"_s})
        QVERIFY2(words.contains(figure), qPrintable(figure));
    QCOMPARE(charges(), 1);
}

void FirstCheckTest::theAnswerOpensWhole()
{
    auto *open = button(*m_window, u"Open"_s);
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(wordsOn(*m_window).contains(u"Not told by an instant check"_s));
    const auto words = wordsOn(*m_window);
    for (const auto &told : {u"Maya Okafor"_s, u"Cigna Open Access Plus"_s, u"U123456789"_s, u"In-network figures"_s})
        QVERIFY2(words.contains(told), qPrintable(told));
    QVERIFY2(!words.contains(u"Covered:"_s), "an instant answer says nothing of services");
    QVERIFY(keepPicture(*m_window, u"instant-result.png"_s));
}

static QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStandardPaths::findExecutable(u"pdftotext"_s), {u"-layout"_s, pdf, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void FirstCheckTest::thePdfSaysTheSame()
{
    QString offered;
    const auto pdf = m_profile.filePath(u"answer.pdf"_s);
    m_window->askFileName = [&offered, &pdf](const QString &name) {
        offered = name;
        return pdf;
    };
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(pdf));
    QVERIFY2(!offered.contains(u"Okafor"_s) && !offered.contains(u"Maya"_s), "no patient in a file's name");
    const auto text = textOf(pdf);
    const auto id = await(m_office->history().directory())->lines.front().id.toString(QUuid::WithoutBraces);
    for (const auto &told : {u"Maya Okafor"_s, u"06/15/1990"_s, u"$1,200.00"_s, u"$25.00"_s, u"not stated"_s, id})
        QVERIFY2(text.contains(told), qPrintable(told));
    QCOMPARE(QFile::permissions(pdf) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void FirstCheckTest::theCheckIsFoundAgainNextTime()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"oka 1990"_s);
    QTRY_VERIFY(wordsOn(*m_window).contains(u"Maya Okafor"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(wordsOn(*m_window).contains(u"Plan active · therapy not asked"_s));
    QVERIFY(keepPicture(*m_window, u"patients.png"_s));
    QCOMPARE(charges(), 1);
}

void FirstCheckTest::manyPressesAreOneCheck()
{
    openWindow();
    typeMaya(*m_window);
    typeInto(*m_window, u"Member ID"_s, u"U123456780"_s);
    auto *ask = button(*m_window, u"Check eligibility now"_s);
    QTest::mouseDClick(ask, Qt::LeftButton);
    QTest::mouseClick(ask, Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*m_window).contains(u"Not found"_s), 10'000);
    QCOMPARE(charges(), 2);
    QCOMPARE(await(m_office->history().directory())->lines.size(), 2u);
}

void FirstCheckTest::aDoubleClickOnTryAgainIsNotTwo()
{
    openWindow();
    typeInto(*m_window, u"First name"_s, u"Hannah"_s);
    typeInto(*m_window, u"Last name"_s, u"Brightwater"_s);
    typeInto(*m_window, u"Date of birth"_s, u"02021949"_s);
    typeInto(*m_window, u"Insurance company"_s, u"UnitedHealthcare"_s);
    typeInto(*m_window, u"Member ID"_s, u"955500012"_s);
    const auto before = charges();
    QTest::mouseClick(button(*m_window, u"Check eligibility now"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(*m_window, u"Try again"_s), 10'000);
    QCOMPARE(charges(), before + 1);

    // Press after press, for longer than a double click lasts: the next answer is there in between.
    const auto pressAgain = [this] {
        if (auto *again = button(*m_window, u"Try again"_s))
            QTest::mouseClick(again, Qt::LeftButton);
    };
    QVERIFY(QTest::qWaitFor([&] {
        pressAgain();
        return charges() == before + 2;
    }));
    QElapsedTimer sinceCharge;
    sinceCharge.start();
    QVERIFY(QTest::qWaitFor([&] {
        pressAgain();
        return sinceCharge.hasExpired(400);
    }));
    QCOMPARE(charges(), before + 2);
}

QTEST_MAIN(FirstCheckTest)

#include "tst_firstcheck.moc"
