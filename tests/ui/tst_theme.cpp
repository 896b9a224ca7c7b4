// SPDX-License-Identifier: MIT
#include "ui/widgets/icon.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QJsonObject paletteFile()
{
    QFile file(QStringLiteral(COVERDESK_SOURCE_DIR "/resources/palette.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Pairs
{
    QStringList fronts;
    QStringList grounds;
    double needed;
};

const QStringList tones{u"ok"_s, u"warn"_s, u"bad"_s, u"info"_s, u"violet"_s, u"grey"_s};

QList<Pairs> allPairs()
{
    constexpr double text = 4.5;
    constexpr double shape = 3;
    QList<Pairs> pairs{
        {{u"ink"_s, u"link"_s, u"link-hover"_s},
         {u"surface"_s, u"bg"_s, u"accent-soft"_s, u"hover"_s, u"pressed"_s},
         text},
        {{u"muted"_s}, {u"surface"_s, u"bg"_s, u"accent-soft"_s, u"hover"_s}, text},
        {{u"accent"_s}, {u"surface"_s, u"bg"_s, u"accent-soft"_s}, text},
        {{u"on-accent"_s}, {u"accent"_s, u"accent-hover"_s, u"accent-pressed"_s}, text},
        {{u"surface"_s}, {u"grey"_s}, text},
        {{u"disabled-ink"_s}, {u"disabled-bg"_s, u"surface"_s, u"bg"_s}, text},
        {tones, {u"surface"_s}, text},
        {{u"edge"_s}, {u"surface"_s, u"bg"_s, u"accent-soft"_s, u"hover"_s, u"pressed"_s, u"track"_s}, shape},
        {{u"on-accent"_s}, {u"edge"_s}, shape},
        {{u"meter"_s}, {u"track"_s, u"surface"_s}, shape},
        {{u"accent"_s, u"focus"_s, u"bad"_s}, {u"surface"_s, u"bg"_s, u"accent-soft"_s}, shape},
        {tones, {u"surface"_s, u"bg"_s, u"accent-soft"_s}, shape},
    };
    for (const auto &tone : tones)
        pairs.append({{tone, u"link"_s, u"ink"_s}, {tone + u"-soft"_s}, text});
    return pairs;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryRoleOfThePalette();
    void wordsAndShapesStandOut_data();
    void wordsAndShapesStandOut();
    void theSheetNamesOnlyColoursThatExist();
    void followsTheLookThatWasChosen();
    void followsTheComputersOwnPalette();
    void followsThePaletteThatADesktopLaysOverIt();
    void keepsTheChosenLookUnderADesktopsPalette();
    void asksAgainWhenTheThemeIsAnother();
    void wordsGrowWithTheTextSize_data();
    void wordsGrowWithTheTextSize();
    void knowsADarkPaletteByItsWords();
    void shipsEveryIconAsAMask();
    void tintsAndScalesIcons();
    void shipsTheFontInThreeWeights();
};

void ThemeTest::readsEveryRoleOfThePalette()
{
    const auto file = paletteFile();
    for (const auto &[half, shade] : {std::pair(u"light"_s, Shade::Light), std::pair(u"dark"_s, Shade::Dark)}) {
        const auto roles = file.value(half).toObject();
        QCOMPARE(qsizetype(Colours::roleNames().size()), roles.size());
        for (const auto name : Colours::roleNames()) {
            QVERIFY2(roles.contains(name), name.data());
            QCOMPARE(coloursOf(shade).byRoleName(QString(name)), QColor(roles.value(name).toString()));
            QVERIFY2(coloursOf(shade).byRoleName(QString(name)).isValid(), name.data());
        }
    }
    QCOMPARE(coloursOf(Shade::Light).of(Tone::Violet).ground, QColor(0xECE6F8));
    QVERIFY(!coloursOf(Shade::Light).byRoleName(u"no such role").isValid());
}

void ThemeTest::wordsAndShapesStandOut_data()
{
    QTest::addColumn<QString>("half");
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<double>("needed");
    for (const auto &half : {u"light"_s, u"dark"_s}) {
        for (const auto &pairs : allPairs()) {
            for (const auto &front : pairs.fronts) {
                for (const auto &ground : pairs.grounds)
                    QTest::addRow("%s: %s on %s, %.1f", qPrintable(half), qPrintable(front), qPrintable(ground),
                                  pairs.needed)
                        << half << front << ground << pairs.needed;
            }
        }
    }
}

void ThemeTest::wordsAndShapesStandOut()
{
    QFETCH(const QString, half);
    QFETCH(const QString, front);
    QFETCH(const QString, ground);
    QFETCH(const double, needed);
    const auto roles = paletteFile().value(half).toObject();
    const double ratio = contrast(QColor(roles.value(front).toString()), QColor(roles.value(ground).toString()));
    QVERIFY2(ratio >= needed, qPrintable(QString::number(ratio)));
}

void ThemeTest::theSheetNamesOnlyColoursThatExist()
{
    for (const auto shade : {Shade::Light, Shade::Dark}) {
        auto sheet = styleSheetOf(shade);
        QVERIFY(sheet.contains(coloursOf(shade).accent.name()));
        sheet.remove(QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 30)));
    }
}

void ThemeTest::followsTheLookThatWasChosen()
{
    applyTheme(*qApp, Look::Dark);
    QCOMPARE(colours().bg, coloursOf(Shade::Dark).bg);
    QCOMPARE(qApp->palette().color(QPalette::Base), coloursOf(Shade::Dark).surface);
    applyTheme(*qApp, Look::Light);
    QCOMPARE(colours().bg, coloursOf(Shade::Light).bg);
    QCOMPARE(qApp->font().pixelSize(), 13);
}

void ThemeTest::followsTheComputersOwnPalette()
{
    applyTheme(*qApp, Look::Dark);
    applyTheme(*qApp, Look::System);
    // No desktop stands behind the offscreen platform: its palette is a light one, whatever we had set before.
    QCOMPARE(colours().bg, coloursOf(Shade::Light).bg);
}

void ThemeTest::followsThePaletteThatADesktopLaysOverIt()
{
    applyTheme(*qApp, Look::System);
    QCOMPARE(colours().bg, coloursOf(Shade::Light).bg);
    for (const auto &[desktop, shade] :
         {std::pair(QPalette(QColor(0x202020)), Shade::Dark), std::pair(QPalette(QColor(0xf0f0f0)), Shade::Light)}) {
        qApp->setPalette(desktop);
        QTRY_COMPARE(qApp->palette().color(QPalette::Window), coloursOf(shade).bg);
        QCOMPARE(colours().bg, coloursOf(shade).bg);
        QVERIFY(qApp->styleSheet().contains(coloursOf(shade).muted.name()));
    }
}

void ThemeTest::keepsTheChosenLookUnderADesktopsPalette()
{
    applyTheme(*qApp, Look::Light, 115);
    qApp->setPalette(QPalette(QColor(0x202020)));
    QTRY_COMPARE(qApp->palette().color(QPalette::Base), coloursOf(Shade::Light).surface);
    QCOMPARE(qApp->font().pixelSize(), 15);
}

void ThemeTest::asksAgainWhenTheThemeIsAnother()
{
    applyTheme(*qApp, Look::System);
    qApp->setPalette(QPalette(QColor(0x202020)));
    QTRY_COMPARE(colours().bg, coloursOf(Shade::Dark).bg);
    // The platform itself is light here, whatever was laid over it.
    QWidget window;
    QEvent change(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &change);
    QTRY_COMPARE(colours().bg, coloursOf(Shade::Light).bg);
}

void ThemeTest::wordsGrowWithTheTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("plain");
    QTest::addColumn<int>("note");
    QTest::newRow("usual") << 100 << 13 << 12;
    QTest::newRow("larger") << 115 << 15 << 14;
    QTest::newRow("largest") << 130 << 17 << 16;
}

void ThemeTest::wordsGrowWithTheTextSize()
{
    QFETCH(const int, percent);
    QFETCH(const int, plain);
    QFETCH(const int, note);
    PlainLabel before(u"Member ID"_s, PlainLabel::Kind::Note);
    before.show();
    applyTheme(*qApp, Look::Light, percent);
    QCOMPARE(qApp->font().pixelSize(), plain);
    QCOMPARE(windowFont(12).pixelSize(), note);
    PlainLabel after(u"Member ID"_s, PlainLabel::Kind::Note);
    after.show();
    QCOMPARE(after.font().pixelSize(), note);
    QCOMPARE(before.font().pixelSize(), note);
    QVERIFY(!styleSheetOf(Shade::Light, percent).contains(QRegularExpression(u"[0-9]tx"_s)));
    applyTheme(*qApp, Look::Light);
    QCOMPARE(before.font().pixelSize(), 12);
}

void ThemeTest::knowsADarkPaletteByItsWords()
{
    QCOMPARE(shadeOf(QPalette(Qt::white, Qt::black)), Shade::Dark);
    QPalette light;
    light.setColor(QPalette::WindowText, Qt::black);
    light.setColor(QPalette::Window, Qt::white);
    QCOMPARE(shadeOf(light), Shade::Light);
    light.setColor(QPalette::WindowText, Qt::white);
    light.setColor(QPalette::Window, Qt::darkGray);
    QCOMPARE(shadeOf(light), Shade::Dark);
}

void ThemeTest::shipsEveryIconAsAMask()
{
    for (int i = 0; i < iconCount; ++i) {
        for (const int side : {12, 14, 16, 24, 32, 48}) {
            const auto image = iconPicture(Icon(i), Qt::red, side, 1.0).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            int strongest = 0;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x)
                    strongest = std::max(strongest, qAlpha(image.pixel(x, y)));
            }
            QVERIFY2(strongest > 150, qPrintable(u"icon %1 at %2"_s.arg(i).arg(side)));
            QVERIFY(qAlpha(image.pixel(0, 0)) < 60);
        }
    }
}

void ThemeTest::tintsAndScalesIcons()
{
    const QColor colour(0x5B3E96);
    for (const qreal scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
        const auto picture = icon(Icon::Check, colour).pixmap(QSize(16, 16), scale);
        QCOMPARE(picture.size(), QSize(qRound(16 * scale), qRound(16 * scale)));
        QCOMPARE(picture.devicePixelRatio(), scale);
        const auto image = picture.toImage();
        bool found = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto pixel = image.pixelColor(x, y);
                // Half-transparent edges bear the same colour, but for rounding.
                QVERIFY(pixel.alpha() < 32 || std::abs(pixel.red() - colour.red()) < 16);
                found = found || (pixel.alpha() > 250 && pixel.rgb() == colour.rgb());
            }
        }
        QVERIFY(found);
    }
    QCOMPARE(programIcon().availableSizes().size(), 7);
}

void ThemeTest::shipsTheFontInThreeWeights()
{
    loadShippedFonts();
    QVERIFY(QFontDatabase::families().contains(u"Inter"_s));
    QList<int> widths;
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        QFont font(u"Inter"_s);
        font.setPixelSize(100);
        font.setWeight(weight);
        QCOMPARE(QFontInfo(font).family(), u"Inter"_s);
        widths.append(QFontMetrics(font).horizontalAdvance(u"Covered"_s));
    }
    QVERIFY(widths.at(0) < widths.at(1));
    QVERIFY(widths.at(1) < widths.at(2));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
