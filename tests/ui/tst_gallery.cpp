// SPDX-License-Identifier: MIT
#include "gallery.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels of a picture have exactly this colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

void showActive(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

/// The widgets together, in windows; and a picture of all of them for the eye.
class GalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Look::Light); }

    void navigationBecomesARailInANarrowWindow();
    void theRingFollowsTheKeyboard();
    void theRingScrollsWithItsField();
    void aChangeOfLookReachesWhatIsShown();
    void everyWidgetIsPictured_data();
    void everyWidgetIsPictured();
};

void GalleryTest::navigationBecomesARailInANarrowWindow()
{
    Gallery window(Gallery::Page::Form);
    auto *navigation = window.findChild<NavigationBar *>();
    window.setMinimumSize(0, 0);
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window.resize(1280, 800);
    window.show();
    QCOMPARE(navigation->width(), 184);
    window.resize(1099, 800);
    QTRY_COMPARE(navigation->width(), 56);
    QVERIFY(navigation->isRail());
    window.resize(1100, 800);
    QTRY_COMPARE(navigation->width(), 184);
}

void GalleryTest::theRingFollowsTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new FormField(u"First name"_s);
    auto *button = new Button(u"Save"_s);
    column->addWidget(field);
    column->addWidget(button);
    showActive(window);
    field->setFocus();
    auto *ring = window.findChild<FocusRing *>();
    QVERIFY(ring && ring->isVisible());
    const QRect about(field->edit()->mapTo(&window, QPoint(0, 0)), field->edit()->size());
    QCOMPARE(ring->geometry(), about.adjusted(-4, -4, 4, 4));
    button->setFocus();
    QCOMPARE(ring->geometry().center(), button->geometry().center());
    button->hide();
    QVERIFY(!ring->isVisible() || ring->geometry().center() != button->geometry().center());
}

void GalleryTest::theRingScrollsWithItsField()
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *field = new FormField(u"First name"_s);
    column->addWidget(field);
    column->addSpacing(2000);
    area.setWidget(content);
    area.resize(300, 200);
    showActive(area);
    field->setFocus();
    auto *ring = content->findChild<FocusRing *>();
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->parentWidget(), content);
}

void GalleryTest::aChangeOfLookReachesWhatIsShown()
{
    Gallery window(Gallery::Page::Result);
    window.resize(1280, 800);
    window.show();
    QVERIFY(pixelsOf(window.grab().toImage(), coloursOf(Shade::Light).bg) > 10'000);
    applyTheme(*qApp, Look::Dark);
    const auto dark = window.grab().toImage();
    QVERIFY(pixelsOf(dark, coloursOf(Shade::Dark).bg) > 10'000);
    QVERIFY(pixelsOf(dark, coloursOf(Shade::Dark).surface) > 100'000);
    QVERIFY(pixelsOf(dark, coloursOf(Shade::Light).bg) < 100);
    QVERIFY(pixelsOf(dark, coloursOf(Shade::Light).surface) < 100);
}

void GalleryTest::everyWidgetIsPictured_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("look");
    QTest::addColumn<double>("scale");
    QTest::newRow("gallery-form-light") << int(Gallery::Page::Form) << int(Look::Light) << 1.0;
    QTest::newRow("gallery-form-dark") << int(Gallery::Page::Form) << int(Look::Dark) << 1.0;
    QTest::newRow("gallery-result-light") << int(Gallery::Page::Result) << int(Look::Light) << 1.0;
    QTest::newRow("gallery-result-dark") << int(Gallery::Page::Result) << int(Look::Dark) << 1.0;
    QTest::newRow("gallery-result-light@2x") << int(Gallery::Page::Result) << int(Look::Light) << 2.0;
    QTest::newRow("gallery-form-light@1.5x") << int(Gallery::Page::Form) << int(Look::Light) << 1.5;
}

void GalleryTest::everyWidgetIsPictured()
{
    QFETCH(const int, page);
    QFETCH(const int, look);
    QFETCH(const double, scale);
    applyTheme(*qApp, Look(look));
    Gallery gallery{Gallery::Page(page)};
    gallery.resize(1280, 800);
    showActive(gallery);
    if (auto *member = gallery.findChild<FormField *>(u"member"_s))
        member->setFocus();
    QImage picture((QSizeF(gallery.size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    gallery.render(&picture);
    QCOMPARE(gallery.size(), QSize(1280, 800));
    const QDir folder(QStringLiteral(COVERDESK_PICTURES_DIR));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(picture.save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
