// SPDX-License-Identifier: MIT
#include "tests/flow/eyes.h"
#include "tests/ui/windowfixture.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Larger words, in the smallest window that people have.
class TextSizeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { applyTheme(*qApp, Look::Light); }
    void nothingIsCut_data();
    void nothingIsCut();
    void aChangeReachesTheWindowThatIsOpen();
    void theChoiceInSettingsReachesTheWholeProgram();

private:
    bool open();
    void turnTo(Qt::Key page);
    void checkSettings(const QString &name);
    void check(const QString &name);

    WindowFixture m_fixture;
};

void TextSizeTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    QApplication::setCursorFlashTime(0);
}

bool TextSizeTest::open()
{
    if (!m_fixture.open().isEmpty())
        return false;
    m_fixture.window().resize(1024, 700);
    return QTest::qWaitFor([this] { return m_fixture.window().size() == QSize(1024, 700); });
}

void TextSizeTest::turnTo(Qt::Key page)
{
    QTest::keyClick(&m_fixture.window(), page, Qt::ControlModifier);
}

static QString cutIn(const QLabel &label)
{
    const auto wish = label.wordWrap() ? QSize(0, label.heightForWidth(label.width())) : label.sizeHint();
    const bool isCut = label.height() < wish.height() || label.width() < wish.width();
    return isCut ? u"%1 (%2x%3 of %4x%5)"_s.arg(label.text())
                       .arg(label.width())
                       .arg(label.height())
                       .arg(wish.width())
                       .arg(wish.height())
                 : QString();
}

/// The words that have less room than they need.
static QStringList cutOn(const QWidget &window)
{
    QStringList cut;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            cut.append(cutIn(*label));
    }
    for (const auto *button : window.findChildren<Button *>()) {
        const auto wish = button->sizeHint();
        if (button->isVisible() && (button->width() < wish.width() || button->height() < wish.height()))
            cut.append(button->words());
    }
    for (const auto *line : window.findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->height() < line->fontMetrics().height() + 4)
            cut.append(line->accessibleName());
    }
    constexpr int frame = 34;
    for (const auto *box : window.findChildren<QComboBox *>()) {
        const auto metrics = box->fontMetrics();
        const int words = metrics.horizontalAdvance(box->currentText()) + frame;
        if (box->isVisible() && (box->width() < words || box->height() < metrics.height()))
            cut.append(box->currentText());
    }
    cut.removeAll(QString());
    return cut;
}

void TextSizeTest::check(const QString &name)
{
    QVERIFY(keepPicture(m_fixture.window(), name + u".png"_s));
    // Words that were just set find their room once the window was laid out anew.
    QTRY_VERIFY2(cutOn(m_fixture.window()).isEmpty(),
                 qPrintable(name + u": "_s + cutOn(m_fixture.window()).join(u" | "_s)));
}

void TextSizeTest::checkSettings(const QString &name)
{
    auto *sections = m_fixture.window().findChild<SettingsPage *>()->findChild<SectionList *>();
    for (int section = 0; section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        check(u"%1-settings-%2"_s.arg(name).arg(section));
        if (QTest::currentTestFailed())
            return;
    }
}

void TextSizeTest::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("textsize-115") << 115;
    QTest::newRow("textsize-130") << 130;
}

void TextSizeTest::nothingIsCut()
{
    QFETCH(const int, percent);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, Look::Light, percent);
    QVERIFY(open());
    check(name + u"-newcheck-empty"_s);
    WindowFixture::typeMaya();
    QVERIFY(WindowFixture::press(u"Check eligibility now"_s));
    QVERIFY(m_fixture.isAnswered(u"Plan active · therapy not asked"_s));
    check(name + u"-newcheck"_s);
    turnTo(Qt::Key_2);
    QTRY_VERIFY(WindowFixture::shows(u"Okafor"_s));
    check(name + u"-patients"_s);
    turnTo(Qt::Key_3);
    check(name + u"-requests"_s);
    turnTo(Qt::Key_4);
    checkSettings(name);
    turnTo(Qt::Key_5);
    check(name + u"-help"_s);
}

void TextSizeTest::aChangeReachesTheWindowThatIsOpen()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(open());
    applyTheme(*qApp, Look::Light, 130);
    QVERIFY(keepPicture(m_fixture.window(), u"textsize-changed.png"_s));
    const auto changed = m_fixture.window().grab().toImage();
    const auto cut = cutOn(m_fixture.window());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
    QVERIFY(open());
    QVERIFY(keepPicture(m_fixture.window(), u"textsize-begun.png"_s));
    QCOMPARE(changed, m_fixture.window().grab().toImage());
}

void TextSizeTest::theChoiceInSettingsReachesTheWholeProgram()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(open());
    auto *card = m_fixture.window().findChild<LookCard *>();
    emit card->changed({.look = Appearance::Look::Dark, .textSize = Appearance::TextSize::Larger});
    QTRY_COMPARE(qApp->font().pixelSize(), 15);
    QCOMPARE(colours().bg, coloursOf(Shade::Dark).bg);
}

QTEST_MAIN(TextSizeTest)
#include "tst_textsize.moc"
