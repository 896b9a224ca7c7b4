// SPDX-License-Identifier: MIT
#include "ui/widgets/chip.h"
#include "ui/widgets/chipedit.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// A line for several codes, as it is typed in.
class ChipFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void makesChipsOfWhatIsTyped_data();
    void makesChipsOfWhatIsTyped();
    void makesChipsOfWhatIsPasted_data();
    void makesChipsOfWhatIsPasted();
    void losesNothingThatIsNoChipYet();
    void backspaceTakesTheLastOneAway();
    void arrowsAndDeleteReachEveryChip();
    void aPressTakesAChipAway();
    void growsWithItsChipsAndShrinksAgain();
    void tellsItsChipsToWhoeverListens();
    void takesAFloodAsText();

private:
    std::unique_ptr<ChipField> m_field;
    QLineEdit *m_edit = nullptr;
};

void ChipFieldTest::init()
{
    m_field = std::make_unique<ChipField>(u"Services"_s);
    m_field->resize(360, 80);
    m_field->show();
    QApplication::setActiveWindow(m_field.get());
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    m_edit = m_field->edit();
    m_edit->setFocus();
}

void ChipFieldTest::makesChipsOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("comma") << u"90791,90834,"_s << QStringList{u"90791"_s, u"90834"_s};
    QTest::newRow("space") << u"90791 90834 "_s << QStringList{u"90791"_s, u"90834"_s};
    QTest::newRow("Enter") << u"90791\r90834\r"_s << QStringList{u"90791"_s, u"90834"_s};
    QTest::newRow("twice the same") << u"90791, 90834, 90791 "_s << QStringList{u"90791"_s, u"90834"_s};
    QTest::newRow("small letters") << u"f41.1 F41.1 "_s << QStringList{u"F41.1"_s};
    QTest::newRow("only separators") << u" , ;"_s << QStringList();
}

void ChipFieldTest::makesChipsOfWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    QTest::keyClicks(m_edit, typed);
    QCOMPARE(m_field->codes(), codes);
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(m_field->findChildren<Chip *>().size(), codes.size());
}

void ChipFieldTest::makesChipsOfWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("lines") << u"90791\n90834\r\n90837"_s;
    QTest::newRow("commas") << u"90791,90834, 90837"_s;
    QTest::newRow("a column of a sheet") << u"90791\t90834\t90837\n"_s;
    QTest::newRow("semicolons") << u"90791;90834 ; 90837;"_s;
}

void ChipFieldTest::makesChipsOfWhatIsPasted()
{
    QFETCH(QString, pasted);
    m_edit->insert(pasted);
    QCOMPARE(m_field->codes(), (QStringList{u"90791"_s, u"90834"_s, u"90837"_s}));
    QCOMPARE(m_field->findChildren<Chip *>().size(), 3);
}

void ChipFieldTest::losesNothingThatIsNoChipYet()
{
    QTest::keyClicks(m_edit, u"90791 90834"_s);
    QCOMPARE(m_field->codes(), (QStringList{u"90791"_s, u"90834"_s}));
    m_edit->clearFocus();
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(m_field->codes(), (QStringList{u"90791"_s, u"90834"_s}));
}

void ChipFieldTest::backspaceTakesTheLastOneAway()
{
    QTest::keyClicks(m_edit, u"90791 90834 9"_s);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_field->codes(), (QStringList{u"90791"_s, u"90834"_s}));
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_field->codes(), QStringList{u"90791"_s});
    QCOMPARE(QApplication::focusWidget(), m_edit);
}

void ChipFieldTest::arrowsAndDeleteReachEveryChip()
{
    QTest::keyClicks(m_edit, u"90791 90834 90837 "_s);
    QTest::keyClick(m_edit, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"90834"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(m_field->codes(), (QStringList{u"90791"_s, u"90837"_s}));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"90837"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), m_edit);
}

void ChipFieldTest::aPressTakesAChipAway()
{
    m_field->setCodes({u"90791"_s, u"90834"_s});
    QSignalSpy changed(m_field.get(), &ChipField::codesChanged);
    QTest::mouseClick(m_field->findChildren<Chip *>().first(), Qt::LeftButton);
    QCOMPARE(m_field->codes(), QStringList{u"90834"_s});
    QVERIFY(!changed.isEmpty());
}

void ChipFieldTest::growsWithItsChipsAndShrinksAgain()
{
    const auto oneLine = m_edit->height();
    m_field->addCodes({u"90791"_s, u"90792"_s, u"90832"_s, u"90834"_s, u"90837"_s, u"90846"_s, u"90847"_s});
    QTRY_VERIFY(m_edit->height() > oneLine);
    for (const auto *chip : m_field->findChildren<Chip *>())
        QVERIFY(m_edit->rect().contains(chip->geometry()));
    applyTheme(*qApp, Look::Dark);
    QVERIFY(m_edit->height() > oneLine);
    applyTheme(*qApp, Look::Light);
    m_field->setCodes({});
    QTRY_COMPARE(m_edit->height(), oneLine);
}

void ChipFieldTest::tellsItsChipsToWhoeverListens()
{
    QCOMPARE(m_edit->accessibleName(), u"Services"_s);
    m_field->setCodes({u"90791"_s, u"90834"_s});
    QCOMPARE(m_edit->accessibleDescription(), u"90791, 90834"_s);
    m_field->setProblem(u"Too many."_s);
    QVERIFY(m_edit->accessibleDescription().contains(u"Too many."_s));
    for (const auto *chip : m_field->findChildren<Chip *>())
        QVERIFY(!chip->accessibleDescription().isEmpty());
}

void ChipFieldTest::takesAFloodAsText()
{
    QStringList flood;
    for (int i = 0; i < 5000; ++i)
        flood.append(QString::number(10'000 + i));
    m_edit->setText(flood.join(u','));
    QVERIFY(m_field->isOverfull());
    QVERIFY(qsizetype(m_field->findChildren<Chip *>().size()) <= ChipEdit::Most);
    QCOMPARE(m_field->codes().size(), 5000);
}

QTEST_MAIN(ChipFieldTest)

#include "tst_chipfield.moc"
