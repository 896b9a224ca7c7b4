// SPDX-License-Identifier: MIT
#include "ui/widgets/askingline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

QString accessibleName(QWidget &widget)
{
    auto *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

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

/// The widget's own drawing on a surface, at 100 %.
QImage drawn(QWidget &widget, QSize size)
{
    widget.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(colours().surface);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

void showActive(QWidget &widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, Look::Light); }

    void fieldShowsAProblemAndClearsIt();
    void fieldIsNamedWithoutItsStar();
    void placeholdersCanBeRead();
    void fieldTellsWhenTheKeyboardLeaves();
    void fieldHearsTextSetByAssistiveTools();
    void labelsShowMarkupAsItCame();
    void labelsLetAnEndlessWordBreak();
    void ampersandsAreWords();
    void pillHasAWordAnIconAndAColour();
    void anOldPillKeepsItsWordAndLosesItsColour();
    void meterFillsWithWhatIsUsed_data();
    void meterFillsWithWhatIsUsed();
    void anUnknownMeterIsEmptyAndSaysSo();
    void figuresAreReadAsOneSentence();
    void navigationGoesByNumber();
    void buttonsListenForTheirKeys();
    void aDisabledButtonDoesNotListen();
    void bannerTellsOneThingAtATime();
    void factsTakeEachOthersPlace();
    void askingCountsAndNeverReachesTheEnd();
};

void WidgetsTest::fieldShowsAProblemAndClearsIt()
{
    FormField field(u"Member ID"_s, FormField::Need::Required);
    field.setNote(u"As on the card."_s);
    field.show();
    const int height = field.sizeHint().height();
    QCOMPARE(pixelsOf(drawn(field, {300, 72}), colours().bad.front), 0);

    field.setProblem(u"Cigna did not know U3O5518842"_s);
    QCOMPARE(field.problem(), u"Cigna did not know U3O5518842"_s);
    QCOMPARE(field.edit()->accessibleDescription(), u"Cigna did not know U3O5518842"_s);
    // Two edges of 2 px along 300 px, and the words.
    QVERIFY(pixelsOf(drawn(field, {300, 72}), colours().bad.front) > 4 * 280);
    QCOMPARE(field.edit()->height(), 30);

    field.setProblem({});
    QCOMPARE(field.edit()->accessibleDescription(), u"As on the card."_s);
    QCOMPARE(pixelsOf(drawn(field, {300, 72}), colours().bad.front), 0);
    QCOMPARE(field.sizeHint().height(), height);
    QCOMPARE(field.edit()->height(), 30);
}

void WidgetsTest::fieldIsNamedWithoutItsStar()
{
    FormField field(u"Date of birth"_s, FormField::Need::Required);
    QCOMPARE(accessibleName(*field.edit()), u"Date of birth"_s);
    const auto labels = field.findChildren<QLabel *>();
    QCOMPARE(labels.first()->text(), u"Date of birth *"_s);
    QCOMPARE(labels.first()->buddy(), field.edit());
}

void WidgetsTest::placeholdersCanBeRead()
{
    FormField field(u"Group number"_s);
    field.setPlaceholder(u"as on the card"_s);
    field.show();
    for (const bool dimmed : {false, true}) {
        field.setDimmed(dimmed);
        QCOMPARE(field.edit()->palette().color(QPalette::PlaceholderText), colours().muted);
        QCOMPARE(field.edit()->palette().color(QPalette::Text), dimmed ? colours().muted : colours().ink);
    }
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *later = new FormField(u"Notes for the caller"_s);
    later->setDimmed(true);
    column->addWidget(later);
    window.show();
    QCOMPARE(later->edit()->palette().color(QPalette::Text), colours().muted);
    applyTheme(*qApp, Look::Dark);
    QCOMPARE(later->edit()->palette().color(QPalette::Text), coloursOf(Shade::Dark).muted);
    QCOMPARE(field.edit()->palette().color(QPalette::Text), coloursOf(Shade::Dark).muted);
}

void WidgetsTest::fieldTellsWhenTheKeyboardLeaves()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new FormField(u"First name"_s);
    auto *last = new FormField(u"Last name"_s);
    column->addWidget(first);
    column->addWidget(last);
    showActive(window);
    first->setFocus();
    const QSignalSpy left(first, &FormField::left);
    QTest::keyClicks(first->edit(), u"Maya"_s);
    QCOMPARE(left.count(), 0);
    QTest::keyClick(first->edit(), Qt::Key_Tab);
    QCOMPARE(left.count(), 1);
    QVERIFY(last->edit()->hasFocus());
    QCOMPARE(first->text(), u"Maya"_s);
}

void WidgetsTest::fieldHearsTextSetByAssistiveTools()
{
    FormField field(u"First name"_s);
    const QSignalSpy changed(&field, &FormField::textChanged);
    QAccessible::queryAccessibleInterface(field.edit())->setText(QAccessible::Value, u"Maya"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(field.text(), u"Maya"_s);
}

void WidgetsTest::labelsShowMarkupAsItCame()
{
    const auto evil = u"<img src=x> <b>& bold</b>"_s;
    PlainLabel label(evil);
    label.setWrapping(true);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), evil);
    QCOMPARE(accessibleName(label), evil);
    // As wide as all of its letters, each of them drawn.
    PlainLabel oneLine(evil);
    QVERIFY(oneLine.sizeHint().width() >= QFontMetrics(oneLine.font()).horizontalAdvance(evil));
}

void WidgetsTest::labelsLetAnEndlessWordBreak()
{
    PlainLabel label;
    label.setWrapping(true);
    label.setWords(QString(65'536, u'W'));
    QCOMPARE(label.words().size(), 65'536);
    QVERIFY2(label.minimumSizeHint().width() < 700, qPrintable(QString::number(label.minimumSizeHint().width())));
    label.setWords(u"U123456789"_s);
    QCOMPARE(label.text(), u"U123456789"_s);
}

void WidgetsTest::ampersandsAreWords()
{
    Button button(u"Blue Cross & Blue Shield"_s);
    QCOMPARE(button.words(), u"Blue Cross & Blue Shield"_s);
    QCOMPARE(accessibleName(button), u"Blue Cross & Blue Shield"_s);
    QVERIFY(button.shortcut().isEmpty());
    const Button without(u"Blue Cross  Blue Shield"_s);
    QVERIFY(button.sizeHint().width() > without.sizeHint().width());
}

void WidgetsTest::pillHasAWordAnIconAndAColour()
{
    const PillFace face{.words = u"Plan active"_s, .icon = Icon::Check, .tone = Tone::Ok};
    Pill pill(face);
    QCOMPARE(accessibleName(pill), u"Plan active"_s);
    QCOMPARE(pill.sizeHint().height(), 22);
    const auto image = drawn(pill, pill.sizeHint());
    QVERIFY(pixelsOf(image, colours().ok.ground) > 200);
    QVERIFY(pixelsOf(image, colours().ok.front) > 100);
    const PillFace without{.words = u"Plan active"_s, .tone = Tone::Ok};
    QVERIFY(pillSize(face).width() > pillSize(without).width());
    QCOMPARE(pillSize({.words = u"Plan active"_s, .large = true}).height(), 28);
}

void WidgetsTest::anOldPillKeepsItsWordAndLosesItsColour()
{
    Pill pill(PillFace{.words = u"Plan active"_s, .icon = Icon::Check, .tone = Tone::Ok, .old = true});
    QCOMPARE(accessibleName(pill), u"Plan active"_s);
    const auto image = drawn(pill, pill.sizeHint());
    QCOMPARE(pixelsOf(image, colours().ok.ground), 0);
    QCOMPARE(pixelsOf(image, colours().ok.front), 0);
    QVERIFY(pixelsOf(image, colours().edge) > 60);
}

void WidgetsTest::meterFillsWithWhatIsUsed_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<int>("filled");
    QTest::newRow("nothing") << 0.0 << 0;
    QTest::newRow("next to nothing") << 0.0001 << 3;
    QTest::newRow("a quarter") << 0.25 << 50;
    QTest::newRow("four fifths") << 0.8 << 160;
    QTest::newRow("next to all") << 0.9999 << 197;
    QTest::newRow("all") << 1.0 << 200;
    QTest::newRow("more than all") << 7.0 << 200;
}

void WidgetsTest::meterFillsWithWhatIsUsed()
{
    QFETCH(const double, used);
    QFETCH(const int, filled);
    Meter meter;
    meter.setUsed(used);
    const auto image = drawn(meter, {200, 8});
    int found = 0;
    for (int x = 0; x < image.width(); ++x)
        found += image.pixelColor(x, 4).rgb() == colours().meter.rgb() ? 1 : 0;
    // The edges of 1 px lie over both ends, and the corners blend with them.
    const int edges = (filled > 0 ? 1 : 0) + (filled == 200 ? 1 : 0);
    QVERIFY2(std::abs(found - (filled - edges)) <= 2, qPrintable(QString::number(found)));
}

void WidgetsTest::anUnknownMeterIsEmptyAndSaysSo()
{
    Meter meter;
    QVERIFY(!meter.used());
    QCOMPARE(pixelsOf(drawn(meter, {200, 8}), colours().meter), 0);
    const auto unknown = accessibleName(meter);
    meter.setUsed(0.0);
    QVERIFY(accessibleName(meter) != unknown);
}

void WidgetsTest::figuresAreReadAsOneSentence()
{
    Figure figure(u"Deductible left"_s);
    QCOMPARE(accessibleName(figure), u"Deductible left: —"_s);
    QVERIFY(figure.findChild<Meter *>()->isHidden());
    figure.setValue(u"$20.00"_s, u"of $100.00"_s);
    figure.setUsed(0.8, u"$80.00 used"_s);
    QCOMPARE(accessibleName(figure), u"Deductible left: $20.00 of $100.00"_s);
    QVERIFY(!figure.findChild<Meter *>()->isHidden());
}

void WidgetsTest::navigationGoesByNumber()
{
    QWidget window;
    window.resize(1280, 700);
    auto *row = new QHBoxLayout(&window);
    auto *navigation = new NavigationBar;
    navigation->add(Icon::Plus, u"New check"_s);
    navigation->add(Icon::Person, u"Patients"_s);
    row->addWidget(navigation);
    showActive(window);
    const QSignalSpy chosen(navigation, &NavigationBar::chosen);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    const auto buttons = navigation->findChildren<NavigationButton *>();
    QVERIFY(buttons.at(1)->isChecked());
    QVERIFY(!buttons.at(0)->isChecked());
    QCOMPARE(accessibleName(*buttons.at(1)), u"Patients"_s);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(navigation->current(), 0);
    navigation->setCurrent(1);
    QCOMPARE(chosen.count(), 2);
}

void WidgetsTest::buttonsListenForTheirKeys()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(u"Check eligibility now"_s, Button::Kind::Primary);
    button->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(button);
    showActive(window);
    const QSignalSpy clicked(button, &Button::clicked);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(button->hint(), u"Ctrl+Enter"_s);
    QCOMPARE(button->height(), 32);
    QCOMPARE(accessibleName(*button), u"Check eligibility now"_s);
}

void WidgetsTest::aDisabledButtonDoesNotListen()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(u"Check eligibility now"_s);
    button->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    button->setEnabled(false);
    row->addWidget(button);
    showActive(window);
    const QSignalSpy clicked(button, &Button::clicked);
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(clicked.count(), 0);
}

void WidgetsTest::bannerTellsOneThingAtATime()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner;
    column->addWidget(banner);
    showActive(window);
    QVERIFY(!banner->isVisible());
    banner->tell({Tone::Violet, Icon::Info, u"Practice mode."_s, u"Connect your services"_s});
    QVERIFY(banner->isVisible());
    QCOMPARE(accessibleName(*banner), u"Practice mode."_s);
    const QSignalSpy chosen(banner, &Banner::actionChosen);
    QTest::mouseClick(banner->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    banner->tell({Tone::Bad, Icon::Warning, u"This answer is not saved."_s, {}});
    QCOMPARE(accessibleName(*banner), u"This answer is not saved."_s);
    QVERIFY(!banner->findChild<Button *>()->isVisible());
    banner->clear();
    QVERIFY(!banner->isVisible());
}

void WidgetsTest::factsTakeEachOthersPlace()
{
    KeyValueList list;
    list.show({{u"Insurer"_s, u"<b>Cigna</b>"_s}, {u"Plan"_s, u"—"_s}});
    const auto labels = list.findChildren<PlainLabel *>();
    QCOMPARE(labels.size(), 4);
    QCOMPARE(labels.at(1)->text(), u"<b>Cigna</b>"_s);
    QCOMPARE(labels.at(1)->accessibleDescription(), u"Insurer"_s);
    QVERIFY(labels.at(1)->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    list.show({{u"Insurer"_s, u"Aetna"_s}});
    QTRY_COMPARE(list.findChildren<PlainLabel *>().size(), 2);
}

void WidgetsTest::askingCountsAndNeverReachesTheEnd()
{
    using namespace std::chrono_literals;
    AskingLine asking;
    asking.start(u"Asking Cigna…"_s, 1ms);
    auto *pill = asking.findChild<Pill *>();
    auto *bar = asking.findChild<Meter *>();
    QTRY_VERIFY(pill->face().words != u"Asking Cigna… 0.0 s"_s);
    QCOMPARE(accessibleName(asking), u"Asking Cigna…"_s);
    QVERIFY(bar->used() && *bar->used() > 0 && *bar->used() < 1);
    QVERIFY(asking.isRunning());
    asking.stop();
    QVERIFY(!asking.isRunning());
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
