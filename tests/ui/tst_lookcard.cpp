// SPDX-License-Identifier: MIT
#include "app/settings.h"
#include "tests/flow/eyes.h"
#include "ui/settings/lookcard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The look, the language and the size of words, chosen by hand.
class LookCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void showsWhatIsKept();
    void keepsEachChoiceAtOnce_data();
    void keepsEachChoiceAtOnce();
    void takesBackWhatWasChosen();
    void offersANewStartForAnotherLanguageOnly();
    void saysThatItCannotBeKept();
    void theComputersOwnChoiceIsTheFirstOfOurLanguages_data();
    void theComputersOwnChoiceIsTheFirstOfOurLanguages();

private:
    QComboBox *box(const QString &label) const;
    void open() { m_card = std::make_unique<LookCard>(*m_settings); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LookCard> m_card;
};

void LookCardTest::init()
{
    m_card.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
    open();
    m_card->show();
}

QComboBox *LookCardTest::box(const QString &label) const
{
    for (auto *name : m_card->findChildren<PlainLabel *>()) {
        if (auto *box = qobject_cast<QComboBox *>(name->buddy()); box && name->words() == label)
            return box;
    }
    return nullptr;
}

void LookCardTest::showsWhatIsKept()
{
    QCOMPARE(box(u"Look"_s)->currentText(), u"As the computer"_s);
    QVERIFY(m_settings->keepAppearance({.look = Appearance::Look::Dark,
                                        .language = Appearance::Language::Spanish,
                                        .textSize = Appearance::TextSize::Larger}));
    open();
    QCOMPARE(box(u"Look"_s)->currentText(), u"Dark"_s);
    QCOMPARE(box(u"Language"_s)->currentText(), u"Español"_s);
    QCOMPARE(box(u"Text size"_s)->currentText(), u"Larger (115%)"_s);
}

void LookCardTest::keepsEachChoiceAtOnce_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Appearance>("wanted");
    QTest::addColumn<QString>("before");
    QTest::newRow("look") << u"Look"_s << Appearance{.look = Appearance::Look::Dark}
                          << u"The look was: As the computer."_s;
    QTest::newRow("language") << u"Language"_s << Appearance{.language = Appearance::Language::Spanish}
                              << u"The language was: As the computer."_s;
    QTest::newRow("text size") << u"Text size"_s << Appearance{.textSize = Appearance::TextSize::Largest}
                               << u"The text size was: Usual."_s;
}

void LookCardTest::keepsEachChoiceAtOnce()
{
    QFETCH(const QString, field);
    QFETCH(const Appearance, wanted);
    QFETCH(const QString, before);
    QSignalSpy changed(m_card.get(), &LookCard::changed);
    box(field)->setCurrentIndex(std::max({int(wanted.look), int(wanted.language), int(wanted.textSize)}));
    QCOMPARE(Settings(m_folder->path()).appearance(), wanted);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().value<Appearance>(), wanted);
    QVERIFY2(wordsOn(*m_card).contains(before), qPrintable(wordsOn(*m_card)));
}

void LookCardTest::takesBackWhatWasChosen()
{
    box(u"Look"_s)->setCurrentIndex(1);
    box(u"Text size"_s)->setCurrentIndex(2);
    QSignalSpy changed(m_card.get(), &LookCard::changed);
    button(*m_card, u"Undo"_s)->click();
    QCOMPARE(m_settings->appearance(), Appearance{.look = Appearance::Look::Light});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box(u"Text size"_s)->currentIndex(), 0);
    QVERIFY(!button(*m_card, u"Undo"_s));
}

void LookCardTest::offersANewStartForAnotherLanguageOnly()
{
    QSignalSpy asked(m_card.get(), &LookCard::startAgainAsked);
    box(u"Look"_s)->setCurrentIndex(2);
    box(u"Text size"_s)->setCurrentIndex(1);
    QVERIFY(!button(*m_card, u"Start again now"_s));
    box(u"Language"_s)->setCurrentIndex(int(Appearance::Language::Spanish));
    auto *again = button(*m_card, u"Start again now"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(asked.size(), 1);
    box(u"Language"_s)->setCurrentIndex(int(Appearance::Language::AsTheComputer));
    QVERIFY(!button(*m_card, u"Start again now"_s));
}

void LookCardTest::saysThatItCannotBeKept()
{
    // A folder in its place, which nobody writes to.
    QVERIFY(QFile::remove(m_folder->filePath(u"settings.ini"_s)));
    QVERIFY(QDir(m_folder->path()).mkpath(u"settings.ini"_s));
    QSignalSpy changed(m_card.get(), &LookCard::changed);
    box(u"Look"_s)->setCurrentIndex(1);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!button(*m_card, u"Undo"_s));
}

void LookCardTest::theComputersOwnChoiceIsTheFirstOfOurLanguages_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<bool>("spanish");
    QTest::newRow("English") << QStringList{u"en-US"_s} << false;
    QTest::newRow("Spanish") << QStringList{u"es-MX"_s, u"en-US"_s} << true;
    QTest::newRow("Spanish as well") << QStringList{u"en-US"_s, u"es-US"_s} << false;
    QTest::newRow("another, then Spanish") << QStringList{u"ca-ES"_s, u"es-ES"_s, u"en"_s} << true;
    QTest::newRow("others") << QStringList{u"de-DE"_s, u"fr"_s} << false;
    QTest::newRow("none") << QStringList() << false;
}

void LookCardTest::theComputersOwnChoiceIsTheFirstOfOurLanguages()
{
    QFETCH(const QStringList, languages);
    QFETCH(const bool, spanish);
    QCOMPARE(isSpanish(Appearance::Language::AsTheComputer, languages), spanish);
    QCOMPARE(isSpanish(Appearance::Language::English, languages), false);
    QCOMPARE(isSpanish(Appearance::Language::Spanish, languages), true);
}

QTEST_MAIN(LookCardTest)
#include "tst_lookcard.moc"
