// SPDX-License-Identifier: MIT
#include "app/secrets/recoveryphrase.h"
#include "manners.h"
#include "pagewords.h"
#include "ui/opening/phraseform.h"
#include "ui/opening/salvagewords.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What the page at the start says of what is typed, and how it looks.
class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }

    void namesTheWordThatIsNotInTheList();
    void leavesTheWordThatIsBeingTypedInPeace();
    void saysThatAWordIsWrongOrMisplaced();
    void saysHowManyWordsAreMissing();
    void takesAPhraseHoweverItIsTyped();
    void keepsNothingThatWasTyped();
    void escapeEndsWhatIsWaitedFor();
    void everyPartIsPictured_data();
    void everyPartIsPictured();
    void restoringIsPictured_data() { everyPartIsPictured_data(); }
    void restoringIsPictured();
    void whatIsLeftIsPictured_data() { everyPartIsPictured_data(); }
    void whatIsLeftIsPictured();

private:
    QPlainTextEdit *words() const { return m_page->findChild<QPlainTextEdit *>(); }
    QString seen() const { return seenIn(*m_page); }
    void picture(const QString &name) const;

    std::unique_ptr<StartPage> m_page;
};

static QStringList phrase()
{
    QStringList words;
    for (const auto &word : *phraseOf(QByteArray(32, 'w')))
        words.append(word);
    return words;
}

void StartPageTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_page = std::make_unique<StartPage>(u"/home/desk/.local/share/coverdesk"_s);
    m_page->resize(1280, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void StartPageTest::namesTheWordThatIsNotInTheList()
{
    m_page->askForPhrase();
    auto typed = phrase().first(6);
    typed[4] = u"xyzzyq"_s;
    words()->insertPlainText(typed.join(u' ') + u' ');
    QVERIFY2(seen().contains(u"Word 5, “xyzzyq”, is not in the list of words."_s), qPrintable(seen()));
    // Numbered, they may be read in another order than they are typed in.
    words()->clear();
    words()->insertPlainText(u"1 abandon 2 xyzzyq 3 about "_s);
    QVERIFY2(seen().contains(u"Word 2 is not in the list of words."_s), qPrintable(seen()));
}

void StartPageTest::leavesTheWordThatIsBeingTypedInPeace()
{
    m_page->askForPhrase();
    QTest::keyClicks(words(), u"abandon xyz"_s);
    QVERIFY(!seen().contains(u"not in the list"_s));
    QVERIFY(seen().contains(u"2 of 24 words"_s));
    QTest::keyClick(words(), Qt::Key_Space);
    QVERIFY(seen().contains(u"Word 2, “xyz”"_s));
}

void StartPageTest::saysThatAWordIsWrongOrMisplaced()
{
    m_page->askForPhrase();
    auto typed = phrase();
    typed[3] = typed.at(3) == u"abandon" ? u"zoo"_s : u"abandon"_s;
    QSignalSpy entered(m_page->phraseForm(), &PhraseForm::entered);
    words()->insertPlainText(typed.join(u' '));
    QVERIFY2(seen().contains(u"One of the words is wrong or misplaced"_s), qPrintable(seen()));
    QTest::mouseClick(buttonIn(*m_page, u"Open the history"_s), Qt::LeftButton);
    QCOMPARE(entered.size(), 0);
}

void StartPageTest::saysHowManyWordsAreMissing()
{
    m_page->askForPhrase();
    words()->insertPlainText(phrase().first(20).join(u' '));
    QVERIFY(seen().contains(u"20 of 24 words"_s));
    QSignalSpy entered(m_page->phraseForm(), &PhraseForm::entered);
    QTest::mouseClick(buttonIn(*m_page, u"Open the history"_s), Qt::LeftButton);
    QVERIFY(seen().contains(u"These are 20 words, and a recovery phrase has 24."_s));
    QCOMPARE(entered.size(), 0);
}

void StartPageTest::takesAPhraseHoweverItIsTyped()
{
    m_page->askForPhrase();
    words()->insertPlainText(phrase().join(u",\n  "_s).toUpper());
    QVERIFY(seen().contains(u"All 24 words fit together."_s));
    QByteArray key;
    connect(m_page->phraseForm(), &PhraseForm::entered, this,
            [&key](const QByteArray &entered) { key = QByteArray(entered.constData(), entered.size()); });
    QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(key, QByteArray(32, 'w'));
}

void StartPageTest::keepsNothingThatWasTyped()
{
    m_page->askForPhrase();
    words()->insertPlainText(phrase().join(u' '));
    m_page->forget();
    QVERIFY(words()->toPlainText().isEmpty());
    words()->undo();
    QVERIFY(words()->toPlainText().isEmpty());
    UnlockForm::Asked asked;
    asked.needsWords = true;
    m_page->askToUnlock(asked);
    auto *line = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(line));
    QTest::keyClicks(line, u"480913"_s);
    m_page->forget();
    QVERIFY(static_cast<QLineEdit *>(line)->text().isEmpty());
    static_cast<QLineEdit *>(line)->undo();
    QVERIFY(static_cast<QLineEdit *>(line)->text().isEmpty());
}

void StartPageTest::escapeEndsWhatIsWaitedFor()
{
    QSignalSpy chosen(m_page.get(), &StartPage::chosen);
    m_page->showCalmly(salvageUnderWay(34));
    QVERIFY(seen().contains(u"34% of the file is read."_s));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<WayOn>(), WayOn::Cancel);
}

void StartPageTest::picture(const QString &name) const
{
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    // Lines that wrap are laid out once their width is known.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    QCOMPARE(clippedIn(*m_page), QString());
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(m_page->grab().save(u"%1/start-%2-%3.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), name, tag)));
}

void StartPageTest::everyPartIsPictured_data()
{
    addWindowManners();
}

void StartPageTest::everyPartIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_page->resize(size);
    picture(u"opening"_s);
    UnlockForm::Asked asked{LockedSince{QDateTime(QDate(2026, 11, 22), QTime(10, 12)), 2}, true, true, u"JL"_s};
    m_page->askToUnlock(asked);
    QTest::keyClicks(m_page->findChildren<QLineEdit *>().constFirst(), u"4809131234"_s);
    picture(u"locked"_s);
    m_page->unlockForm()->waitUntil(QDateTime::currentDateTimeUtc().addSecs(29));
    picture(u"wait"_s);
    m_page->unlockForm()->waitUntil({});
    asked.needsWords = false;
    m_page->askToUnlock(asked);
    picture(u"hidden"_s);
    m_page->askForPhrase();
    words()->insertPlainText(phrase().first(9).join(u' ') + u" xyzzyq "_s);
    picture(u"phrase"_s);
    m_page->askForPhraseOf(u"/media/usb/history-2026-11-21.sqlite"_s);
    words()->insertPlainText(phrase().join(u' '));
    picture(u"restore"_s);
    const Openers all{false, true, true, false};
    m_page->show(troubleOf({.kind = Failure::Kind::KeyMissing, .code = u"locked"_s}, all));
    picture(u"trouble-locked"_s);
    m_page->show(troubleOf({.kind = Failure::Kind::KeyMissing, .code = u"removed"_s}, all));
    picture(u"trouble-removed"_s);
    m_page->show(troubleOf({.kind = Failure::Kind::NoKeychain, .said = u"org.freedesktop.secrets: no such name"_s},
                           {true, false, false, false}));
    picture(u"trouble-none"_s);
    m_page->askForPassphrase();
    picture(u"passphrase"_s);
    m_page->askForPin(PinOwed::Why::Forgotten);
    picture(u"pin"_s);
}

void StartPageTest::restoringIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_page->resize(size);
    const Backup newest{u"history-2026-11-20.sqlite"_s, QDate(2026, 11, 20), 1'000'000};
    m_page->show(troubleOf(LeftBehind{newest, 1234}));
    picture(u"left-behind"_s);
    m_page->show(troubleOf(LeftBehind{.isSetAside = true}));
    picture(u"left-aside"_s);
    m_page->showCalmly(questionBeforeStartingAnew(true));
    picture(u"start-anew"_s);
    UnlockForm::Asked asked;
    asked.needsWords = true;
    asked.hasPhrase = true;
    asked.backup = newest.name;
    asked.canGoBack = true;
    m_page->askToUnlock(asked);
    picture(u"restore-words"_s);
    m_page->askForPin(PinOwed::Why::Restored);
    picture(u"restore-pin"_s);
}

void StartPageTest::whatIsLeftIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_page->resize(size);
    const LeftBehind left{Backup{u"history-2026-11-21.sqlite"_s, QDate(2026, 11, 21), 1'000'000}, 215};
    m_page->show(troubleOf(Salvage{212, 230, 57, 3, true}, left));
    picture(u"salvage"_s);
    m_page->showCalmly(salvageUnderWay(34));
    picture(u"salvage-reading"_s);
    m_page->showCalmly(salvageBeingPlaced());
    picture(u"salvage-placing"_s);
    m_page->show(troubleOf(Salvage{0, 0, 0, 0, false}, left));
    picture(u"salvage-keyless"_s);
}

QTEST_MAIN(StartPageTest)

#include "tst_startpage.moc"
