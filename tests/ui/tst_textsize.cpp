// SPDX-License-Identifier: MIT
#include "tests/flow/eyes.h"
#include "tests/ui/sights.h"
#include "tests/ui/tongue.h"
#include "tests/ui/unfit.h"
#include "tests/ui/windowfixture.h"
#include "ui/settings/lookcard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
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
    void nothingIsCut();
    void aChangeReachesTheWindowThatIsOpen();
    void theChoiceInSettingsReachesTheWholeProgram();

private:
    bool open();

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

/// What is larger still, tst_pseudolanguage looks at on every page.
void TextSizeTest::nothingIsCut()
{
    applyTheme(*qApp, Look::Light, 115);
    const Tongue tongue(Tongue::Kind::English);
    QStringList faults;
    const auto look = [&faults](QWidget &window, const QString &state) {
        QVERIFY(keepPicture(window, u"textsize-115-%1.png"_s.arg(state)));
        for (const auto &fault : unfitOn(window))
            faults.append(state + u": "_s + fault);
    };
    QCOMPARE(passTheWindow({1024, 700}, look), QString());
    for (const auto &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

void TextSizeTest::aChangeReachesTheWindowThatIsOpen()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(open());
    applyTheme(*qApp, Look::Light, 130);
    QVERIFY(keepPicture(m_fixture.window(), u"textsize-changed.png"_s));
    const auto changed = m_fixture.window().grab().toImage();
    const auto cut = unfitOn(m_fixture.window());
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
