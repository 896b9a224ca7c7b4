// SPDX-License-Identifier: MIT
#include "sights.h"
#include "tests/flow/eyes.h"
#include "tongue.h"
#include "ui/widgets/theme.h"
#include "unfit.h"

#include <QApplication>
#include <QDir>
#include <QHash>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace coverdesk::testing;
using namespace Qt::StringLiterals;

/// A picture of every page in every state, for the eye to lay beside its drawing: large and light, small and dark; the
/// main pages in each look, size of window and language. The chosen ones are those of the documents; the target
/// docs_pictures puts them in their place.
class PicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageIsPictured_data();
    void everyPageIsPictured();
    void theChosenAreSmall();

private:
    static QString folder(const QString &name) { return QStringLiteral(COVERDESK_PICTURES_DIR "/") + name; }
    static void keepChosen(QWidget &window, const QString &name);
};

void PicturesTest::initTestCase()
{
    QVERIFY(QDir().mkpath(folder(u"docs"_s)));
    QApplication::setCursorFlashTime(0);
    applyTheme(*qApp, Look::Light);
}

void PicturesTest::everyPageIsPictured_data()
{
    using Kind = Tongue::Kind;
    QTest::addColumn<Sights>("sights");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Look>("look");
    QTest::addColumn<Kind>("kind");
    const QSize large(1280, 800);
    const QSize small(1024, 700);
    const auto add = [](const Sights &sights, const QSize &size, Look look, Kind kind) {
        QTest::addRow("%s-%d%s%s", sights.name, size.width(), look == Look::Dark ? "-dark" : "",
                      kind == Kind::Spanish ? "-es" : "")
            << sights << size << look << kind;
    };
    for (const auto &sights : AllSights) {
        add(sights, large, Look::Light, Kind::English);
        add(sights, small, Look::Dark, Kind::English);
        if (sights.pass != passTheWindow)
            continue;
        add(sights, large, Look::Dark, Kind::English);
        add(sights, small, Look::Light, Kind::English);
        for (const auto &size : {large, small}) {
            add(sights, size, Look::Light, Kind::Spanish);
            add(sights, size, Look::Dark, Kind::Spanish);
        }
    }
}

void PicturesTest::everyPageIsPictured()
{
    QFETCH(const Sights, sights);
    QFETCH(const QSize, size);
    QFETCH(const Look, look);
    QFETCH(const Tongue::Kind, kind);
    const Tongue tongue(kind);
    applyTheme(*qApp, look);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    const auto manner = QString::fromLatin1(QTest::currentDataTag()).section(u'-', 1);
    QStringList faults;
    const auto keep = [&](QWidget &window, const QString &state) {
        QVERIFY(keepPicture(window, u"%1-%2-%3.png"_s.arg(QLatin1StringView(sights.name), state, manner)));
        // In another colour everything has the same place.
        if (look == Look::Dark)
            return;
        for (const auto &fault : unfitOn(window) + tooWideOn(window))
            faults.append(state + u": "_s + fault);
    };
    QCOMPARE(sights.pass(size, keep), QString());
    for (const auto &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

/// The colours that cover most; all others are drawn in the one of them that comes nearest.
static QImage inFewColours(const QImage &picture)
{
    constexpr size_t Most = 256;
    QHash<QRgb, int> covered;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++covered[picture.pixel(x, y)];
    }
    std::vector<std::pair<int, QRgb>> colours;
    for (const auto [colour, pixels] : covered.asKeyValueRange())
        colours.emplace_back(-pixels, colour);
    std::sort(colours.begin(), colours.end());
    colours.resize(std::min(colours.size(), Most));
    QList<QRgb> table;
    for (const auto &[pixels, colour] : colours)
        table.append(colour);
    return picture.convertToFormat(QImage::Format_Indexed8, table, Qt::AvoidDither | Qt::ThresholdDither);
}

void PicturesTest::keepChosen(QWidget &window, const QString &name)
{
    // Quality 0 is the smallest file, not the poorest picture.
    const auto picture = inFewColours(window.grab().toImage().convertToFormat(QImage::Format_RGB32));
    QVERIFY(picture.save(folder(u"docs/%1.png"_s.arg(name)), "PNG", 0));
}

void PicturesTest::theChosenAreSmall()
{
    const auto light = [](QWidget &window, const QString &state) {
        if (QStringList{u"newcheck"_s, u"phone"_s, u"patients"_s, u"requests"_s}.contains(state))
            keepChosen(window, state);
    };
    const auto dark = [](QWidget &window, const QString &state) {
        if (state == u"phone")
            keepChosen(window, u"phone-dark"_s);
    };
    QCOMPARE(passTheWindow({1280, 800}, light), QString());
    applyTheme(*qApp, Look::Dark);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    QCOMPARE(passTheWindow({1280, 800}, dark), QString());
    constexpr qint64 MostBytes = 500'000;
    qint64 bytes = 0;
    const auto files = QDir(folder(u"docs"_s)).entryInfoList({u"*.png"_s});
    for (const auto &file : files)
        bytes += file.size();
    QCOMPARE(files.size(), 5);
    QVERIFY2(bytes < MostBytes, qPrintable(QString::number(bytes)));
}

QTEST_MAIN(PicturesTest)

#include "tst_pictures.moc"
