// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"
#include "ui/deskpages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// F9, which hides what the pages show of anybody, in the real window.
class VeilTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QCOMPARE(m_fixture.open(), QString()); }
    void hidesThePageAndShowsItAgain();
    void leavesNoLetterOfAWord();
    void coversEveryPageThatIsOpenedMeanwhile();
    void typingGoesOnBehindIt();
    void aNewWindowHidesNothing();

private:
    void pressF9() { QTest::keyClick(&m_fixture.window(), Qt::Key_F9); }
    QImage picture() { return m_fixture.window().findChild<DeskPages *>()->grab().toImage(); }
    QImage windowWith(const QString &name);

    WindowFixture m_fixture;
};

void VeilTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    // A caret that comes and goes is no difference.
    QApplication::setCursorFlashTime(0);
}

/// The largest step from one pixel to the next: what an edge of a letter is.
static int sharpestEdge(const QImage &picture)
{
    int sharpest = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 1; x < picture.width(); ++x)
            sharpest = std::max(sharpest, std::abs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(x - 1, y))));
    }
    return sharpest;
}

/// The largest difference of a pixel.
static int farthest(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            most = std::max(most, std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))));
    }
    return most;
}

void VeilTest::hidesThePageAndShowsItAgain()
{
    WindowFixture::typeMaya();
    const auto before = picture();
    QVERIFY(!WindowFixture::shows(u"Names are hidden"_s));
    pressF9();
    QVERIFY(WindowFixture::shows(u"Names are hidden. F9 shows them again."_s));
    const auto hidden = picture();
    QVERIFY(m_fixture.window().grab().save(QStringLiteral(COVERDESK_PICTURES_DIR "/veil.png")));
    QVERIFY2(sharpestEdge(before) > 150, qPrintable(QString::number(sharpestEdge(before))));
    QVERIFY2(sharpestEdge(hidden) < 24, qPrintable(QString::number(sharpestEdge(hidden))));
    pressF9();
    QVERIFY(!WindowFixture::shows(u"Names are hidden"_s));
    QCOMPARE(farthest(picture(), before), 0);
}

QImage VeilTest::windowWith(const QString &name)
{
    WindowFixture::type(u"First name"_s, name);
    return picture();
}

/// Two names of one length look alike.
void VeilTest::leavesNoLetterOfAWord()
{
    const auto one = windowWith(u"Maya"_s);
    const auto other = windowWith(u"Nora"_s);
    QVERIFY(farthest(one, other) > 100);
    pressF9();
    const auto hiddenOther = picture();
    const auto hiddenOne = windowWith(u"Maya"_s);
    QVERIFY2(farthest(hiddenOne, hiddenOther) < 10, qPrintable(QString::number(farthest(hiddenOne, hiddenOther))));
}

void VeilTest::coversEveryPageThatIsOpenedMeanwhile()
{
    pressF9();
    for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
        QTest::keyClick(&m_fixture.window(), key, Qt::ControlModifier);
        QVERIFY2(sharpestEdge(picture()) < 24, qPrintable(QString::number(sharpestEdge(picture()))));
    }
    QVERIFY(WindowFixture::shows(u"Names are hidden"_s));
}

void VeilTest::typingGoesOnBehindIt()
{
    pressF9();
    WindowFixture::typeMaya();
    QCOMPARE(WindowFixture::edit(u"Last name"_s)->text(), u"Okafor"_s);
    pressF9();
    QCOMPARE(WindowFixture::edit(u"Last name"_s)->text(), u"Okafor"_s);
}

void VeilTest::aNewWindowHidesNothing()
{
    pressF9();
    QCOMPARE(m_fixture.open(), QString());
    QVERIFY(sharpestEdge(picture()) > 150);
}

QTEST_MAIN(VeilTest)
#include "tst_veil.moc"
