// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "patientsdesk.h"
#include "phonefixture.h"
#include "recorddesk.h"
#include "requestsamples.h"
#include "samplechecks.h"
#include "ui/benefits/checkview.h"
#include "ui/help/steppicture.h"
#include "ui/paper/checkdocument.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// Draws the six pictures of *Help*, from the program as it is; the target help_pictures puts them in the place of the
/// shipped ones.
class HelpPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCard();
    void theAnswer();
    void thePhone();
    void whatIsOpen();
    void thePatients();
    void thePaper();
    void togetherTheyAreSmall();

private:
    static QString fileOf(const QString &step) { return QStringLiteral(COVERDESK_PICTURES_DIR "/help/") + step; }
    static void keep(const QImage &image, const QString &step);
    static void keep(QWidget &page, const QRect &part, const QString &step);
};

void HelpPicturesTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(QDir().mkpath(fileOf({})));
}

/// Sixty-four shades of each colour are plenty, and make the file a good deal smaller.
static QRgb fewerShades(QRgb colour)
{
    const auto rounded = [](int shade) { return (shade * 63 + 127) / 255 * 255 / 63; };
    return qRgb(rounded(qRed(colour)), rounded(qGreen(colour)), rounded(qBlue(colour)));
}

void HelpPicturesTest::keep(const QImage &image, const QString &step)
{
    QCOMPARE(image.size(), StepPicture::Shape);
    auto kept = image;
    for (int y = 0; y < kept.height(); ++y) {
        for (int x = 0; x < kept.width(); ++x)
            kept.setPixel(x, y, fewerShades(kept.pixel(x, y)));
    }
    // Quality 0 is the smallest file, not the poorest picture.
    QVERIFY(kept.save(fileOf(step + u".png"_s), "PNG", 0));
}

/// The part of the page, drawn finer than it is kept.
void HelpPicturesTest::keep(QWidget &page, const QRect &part, const QString &step)
{
    constexpr int TurnsOfLayout = 5;
    for (int turn = 0; turn < TurnsOfLayout; ++turn)
        QCoreApplication::processEvents();
    constexpr int Fineness = 2;
    QImage image(part.size() * Fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Fineness);
    image.fill(colours().bg);
    page.render(&image, QPoint(), QRegion(part));
    image.setDevicePixelRatio(1);
    keep(image.scaled(StepPicture::Shape, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), step);
}

void HelpPicturesTest::theCard()
{
    PhoneFixture desk;
    QCOMPARE(desk.open(), QString());
    desk.typePatient(u"Maya"_s, u"Okafor"_s, u"06/15/1990"_s, u"Cigna"_s, u"U123456789"_s);
    desk.edit(u"Member ID"_s)->setFocus();
    keep(desk.page(), {0, 0, 640, 400}, u"card"_s);
}

void HelpPicturesTest::theAnswer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.inquiry.patient = sample::maya();
    CheckView view;
    view.setObjectName(u"page"_s);
    view.setAttribute(Qt::WA_StyledBackground);
    view.resize(880, 700);
    view.show(check);
    view.show();
    keep(view, {0, 0, 880, 550}, u"answer"_s);
}

void HelpPicturesTest::thePhone()
{
    PhoneFixture desk;
    QCOMPARE(desk.open(), QString());
    desk.typeTomas();
    QVERIFY(desk.offer());
    const auto room = desk.page().rect();
    keep(desk.page(), {0, room.height() - 400, 640, 400}, u"phone"_s);
}

void HelpPicturesTest::whatIsOpen()
{
    RecordDesk desk;
    QCOMPARE(desk.open(), QString());
    size_t kept = 0;
    const auto requests = sample::openRequests();
    for (const auto &check : requests)
        when(desk.history().add(check), this, [&kept](const Result<Check> &done) { kept += done ? 1 : 0; });
    QTRY_COMPARE(kept, requests.size());
    RequestsPage page(desk.office());
    page.now = [] { return sample::deskTime(); };
    page.setObjectName(u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    page.resize(1000, 640);
    page.show();
    QSignalSpy counted(&page, &RequestsPage::counted);
    page.reload();
    QVERIFY(counted.wait());
    keep(page, {0, 0, 1000, 625}, u"open"_s);
}

void HelpPicturesTest::thePatients()
{
    PatientsDesk desk;
    QVERIFY(desk.open());
    desk.keepMaya();
    QVERIFY(desk.show({1096, 700}));
    QVERIFY(desk.type(u"Find a patient"_s, u"oka 1990"_s));
    QVERIFY(desk.choose(u"Maya Okafor"_s));
    QTRY_VERIFY(desk.shows(u"Open Access Plus"_s) && desk.shows(u"also on this plan"_s));
    desk.page().focusSearch();
    keep(desk.page(), {0, 0, 1096, 685}, u"patients"_s);
}

void HelpPicturesTest::thePaper()
{
    const auto check = sample::wholePhoneAnswer();
    const auto document = documentOf(check, {u"Riverbend Counseling"_s, false, check.askedAt.addDays(1)});
    constexpr qreal Room = 560;
    constexpr qreal Margin = 24;
    document->setTextWidth(Room);
    QImage image(StepPicture::Shape, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const auto scale = image.width() / (Room + 2 * Margin);
    painter.scale(scale, scale);
    painter.translate(Margin, Margin);
    document->drawContents(&painter, {0, 0, Room, image.height() / scale});
    painter.end();
    keep(image, u"paper"_s);
}

void HelpPicturesTest::togetherTheyAreSmall()
{
    constexpr qint64 Most = 600'000;
    qint64 bytes = 0;
    for (const auto &file : QDir(fileOf({})).entryInfoList({u"*.png"_s}))
        bytes += file.size();
    QVERIFY2(bytes < Most, qPrintable(QString::number(bytes)));
}

QTEST_MAIN(HelpPicturesTest)

#include "tst_helppictures.moc"
