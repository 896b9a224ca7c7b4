// SPDX-License-Identifier: MIT
#include "app/caretaker.h"
#include "app/history/filelock.h"
#include "app/history/historyfile.h"
#include "tests/history/samples.h"
#include "tests/support/await.h"
#include "tests/ui/recorddesk.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/retentioncard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// The cards of backups and of how long records are kept, clicked on a real history.
class RecordCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup();
    void backsUpAtOnce();
    void showsWhichBackupsThereAre();
    void todaysBackupIsToBeOpenedByTheSlotsOfNow();
    void saysWhyThereIsNoBackup();
    void saysThatTheBackupLacksWhatIsDamaged();
    void showsTheFolder();
    void explainsARestoreFirst();
    void keepsTheYearsAtOnceAndTakesThemBack();
    void refusesYearsThatAreNone_data();
    void refusesYearsThatAreNone();
    void showsWhatWouldGoAndRemovesItWhenAskedTwice();
    void removesNothingWhenThatIsDeclined();
    void saysThatNothingIsOldEnough();
    void stopsWhereItIsTold();
    void arePictured();

private:
    bool shows(const QString &part) const { return RecordDesk::shows(*m_page, part); }
    bool press(const QString &words) const { return RecordDesk::press(*m_page, words); }
    QString backups() const { return backupFolderOf(m_desk->office().folder()); }
    void typeYears(const QString &text) const;
    void keepOld(int checks) const;
    qint64 checks() const { return await(m_desk->history().size())->checks; }

    std::unique_ptr<RecordDesk> m_desk;
    std::unique_ptr<QWidget> m_page;
    BackupCard *m_backups = nullptr;
    RetentionCard *m_retention = nullptr;
};

void RecordCardsTest::init()
{
    m_desk = std::make_unique<RecordDesk>();
    QCOMPARE(m_desk->open(), QString());
    m_page = std::make_unique<QWidget>();
    m_page->setObjectName(u"page"_s);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_backups = new BackupCard(m_desk->office(), m_page.get());
    m_retention = new RetentionCard(m_desk->office(), m_page.get());
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_backups);
    column->addWidget(m_retention);
    column->addStretch();
    m_page->resize(880, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void RecordCardsTest::cleanup()
{
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_page.reset();
    m_desk.reset();
}

void RecordCardsTest::backsUpAtOnce()
{
    QTRY_VERIFY(!RecordDesk::button(*m_page, u"Show the folder"_s)->isEnabled());
    QVERIFY(shows(u"There is no backup yet."_s));
    QSignalSpy made(m_backups, &BackupCard::backedUp);
    QVERIFY(press(u"Back up now"_s));
    QVERIFY(shows(u"opening every record of the copy…"_s));
    QVERIFY(made.wait());
    QVERIFY(shows(u"Every record of the copy was opened."_s));
    QTRY_VERIFY(shows(u"Backed up today."_s));
    QCOMPARE(m_page->findChild<TableView *>()->model()->rowCount(), 1);
    QCOMPARE(backupsOf(m_desk->office().folder()).size(), size_t(1));
    QCOMPARE(await(m_desk->history().audit().newest(1))->entries.front().act, AuditAct::BackedUp);
}

void RecordCardsTest::showsWhichBackupsThereAre()
{
    QVERIFY(await(backUp(m_desk->history(), this)));
    const auto today = backupsOf(m_desk->office().folder()).front();
    for (const auto days : {2, 5})
        QVERIFY(QFile::copy(backups() + u'/' + today.name,
                            backups() + u'/' + backupNameFor(today.day.addDays(-days), days == 2)));
    m_backups->refresh();
    const auto *list = m_page->findChild<TableView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->asText().contains(u"Every record opened"_s));
    QVERIFY(list->asText().contains(u"Some records damaged"_s));
    QVERIFY(shows(u"Backed up today."_s));
    m_backups->now = [] { return QDateTime::currentDateTime().addDays(4); };
    m_backups->refresh();
    QTRY_VERIFY(shows(u"The last backup was made on %1."_s.arg(today.day.toString(u"MM/dd/yyyy"_s))));
}

void RecordCardsTest::todaysBackupIsToBeOpenedByTheSlotsOfNow()
{
    QVERIFY(await(backUp(m_desk->history(), this)));
    m_backups->refresh();
    QTRY_VERIFY(shows(u"Backed up today."_s));
    QVERIFY(await(m_desk->office().smith().keepPhrase(QByteArray(32, 'w'))));
    m_backups->refresh();
    QTRY_VERIFY(shows(u"What opens the history was changed"_s));
    QVERIFY(!shows(u"Backed up today."_s));
    QVERIFY(await(backUp(m_desk->history(), this)));
    m_backups->refresh();
    QTRY_VERIFY(shows(u"Backed up today."_s));
}

void RecordCardsTest::saysWhyThereIsNoBackup()
{
    QVERIFY(await(backUp(m_desk->history(), this)));
    FileLock other(backups() + u"/making"_s);
    QVERIFY(other.lock());
    QVERIFY(press(u"Back up now"_s));
    QTRY_VERIFY(shows(u"Another program is making a backup right now."_s));
    QVERIFY(RecordDesk::button(*m_page, u"Back up now"_s)->isEnabled());
}

void RecordCardsTest::saysThatTheBackupLacksWhatIsDamaged()
{
    m_desk->keep(u"Ada"_s, QDateTime::currentDateTimeUtc());
    samples::edit(m_desk->office().folder(), u"UPDATE checks SET standing = 'queued'"_s);
    QVERIFY(press(u"Back up now"_s));
    QTRY_VERIFY(shows(u"some records of the history are damaged"_s));
    QTRY_VERIFY(shows(u"lacks what is damaged in the history."_s));
}

void RecordCardsTest::showsTheFolder()
{
    QVERIFY(await(backUp(m_desk->history(), this)));
    m_backups->refresh();
    QTRY_VERIFY(RecordDesk::button(*m_page, u"Show the folder"_s)->isEnabled());
    QString shown;
    m_backups->showFolder = [&shown](const QString &path) {
        shown = path;
        return true;
    };
    QVERIFY(press(u"Show the folder"_s));
    QCOMPARE(shown, backups());
    m_backups->showFolder = [](const QString &) { return false; };
    QVERIFY(press(u"Show the folder"_s));
    QVERIFY(shows(backups()));
}

void RecordCardsTest::explainsARestoreFirst()
{
    QSignalSpy asked(m_backups, &BackupCard::restoreAsked);
    QVERIFY(press(u"Restore…"_s));
    QVERIFY(shows(u"is set aside in the profile's folder and not deleted"_s));
    QVERIFY(press(u"Not now"_s));
    QVERIFY(!shows(u"is set aside in the profile's folder"_s));
    QVERIFY(press(u"Restore…"_s));
    QCOMPARE(asked.size(), 0);
    QVERIFY(press(u"Go to the start page"_s));
    QCOMPARE(asked.size(), 1);
}

void RecordCardsTest::typeYears(const QString &text) const
{
    auto *edit = m_retention->findChild<FormField *>()->edit();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void RecordCardsTest::keepsTheYearsAtOnceAndTakesThemBack()
{
    QCOMPARE(m_retention->findChild<FormField *>()->text(), u"6"_s);
    typeYears(u"10"_s);
    QCOMPARE(m_desk->office().settings().retentionYears(), 10);
    QVERIFY(shows(u"It was 6 years."_s));
    QVERIFY(press(u"Undo"_s));
    QCOMPARE(m_desk->office().settings().retentionYears(), 6);
    QCOMPARE(m_retention->findChild<FormField *>()->text(), u"6"_s);
}

void RecordCardsTest::refusesYearsThatAreNone_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto typed : {"0", "-3", "101", "six", "6.5", " "})
        QTest::addRow("%s", typed) << QString::fromLatin1(typed);
}

void RecordCardsTest::refusesYearsThatAreNone()
{
    QFETCH(QString, typed);
    typeYears(typed);
    QVERIFY(shows(u"Type a number of years from 1 to 100."_s));
    QCOMPARE(m_desk->office().settings().retentionYears(), 6);
    QVERIFY(press(u"See what would go"_s));
    QVERIFY(!shows(u"Nothing is older"_s));
    QVERIFY(RecordDesk::button(*m_page, u"See what would go"_s)->isEnabled());
}

/// So many old checks of one patient, which were asked on those days, besides a young one of another.
void RecordCardsTest::keepOld(int checks) const
{
    const auto now = QDateTime::currentDateTimeUtc();
    auto check = samples::checkOf(u"Ada"_s, u"Quixworthy"_s, u"ZQX-Ada"_s);
    HistoryFile file(m_desk->office().folder(), [&check] { return check.askedAt; });
    const auto known = file.open();
    QVERIFY(known && file.unlock(known->front().id, QByteArray(32, 'p')));
    for (int count = 0; count < checks; ++count) {
        check.id = QUuid::createUuid();
        check.askedAt = now.addYears(-7).addDays(-count);
        QVERIFY(file.add(samples::answered(check)));
    }
    file.close();
    m_desk->keep(u"Bea"_s, now.addYears(-1));
}

void RecordCardsTest::showsWhatWouldGoAndRemovesItWhenAskedTwice()
{
    keepOld(3);
    m_desk->history().setActor({u"somebody"_s, {}});
    QVERIFY(m_desk->office().settings().keepInitials(u"MK"_s));
    QVERIFY(press(u"See what would go"_s));
    QTRY_VERIFY(shows(u"3 checks, asked between"_s));
    QVERIFY(shows(u"and 1 patient of whom no check is left then."_s));
    QCOMPARE(checks(), 4);
    QVERIFY(press(u"Remove them…"_s));
    QVERIFY(!RecordDesk::button(*m_page, u"Remove them…"_s)->isEnabled());
    QCOMPARE(checks(), 4);
    QSignalSpy removed(m_retention, &RetentionCard::removed);
    QVERIFY(press(u"Remove for good"_s));
    QVERIFY(removed.wait());
    QVERIFY(shows(u"Removed: 3 checks and 1 patient. The audit log has a line about it."_s));
    QCOMPARE(checks(), 1);
    QVERIFY(!RecordDesk::button(*m_page, u"Remove them…"_s));
    const auto line = await(m_desk->history().audit().newest(1))->entries.front();
    QCOMPARE(line.act, AuditAct::Purged);
    QCOMPARE(line.actor.initials, u"MK"_s);
}

void RecordCardsTest::removesNothingWhenThatIsDeclined()
{
    keepOld(2);
    QVERIFY(press(u"See what would go"_s));
    QTRY_VERIFY(shows(u"2 checks, asked between"_s));
    QVERIFY(press(u"Remove them…"_s));
    // The key that is pressed without a thought declines.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(!RecordDesk::button(*m_page, u"Remove for good"_s));
    QVERIFY(RecordDesk::button(*m_page, u"Remove them…"_s)->isEnabled());
    QCOMPARE(checks(), 3);
}

void RecordCardsTest::saysThatNothingIsOldEnough()
{
    keepOld(1);
    typeYears(u"9"_s);
    QVERIFY(press(u"See what would go"_s));
    QTRY_VERIFY(shows(u"Nothing is older than 9 years."_s));
    QVERIFY(!RecordDesk::button(*m_page, u"Remove them…"_s));
}

void RecordCardsTest::stopsWhereItIsTold()
{
    keepOld(450);
    QVERIFY(press(u"See what would go"_s));
    QTRY_VERIFY(shows(u"450 checks, asked between"_s));
    QVERIFY(press(u"Remove them…"_s));
    QSignalSpy removed(m_retention, &RetentionCard::removed);
    QVERIFY(press(u"Remove for good"_s));
    QVERIFY(shows(u"Removed 0 of 450 checks…"_s));
    QVERIFY(press(u"Stop"_s));
    QVERIFY(removed.wait());
    QVERIFY(shows(u"Removed: 200 checks and 0 patients. Stopped: the others are still here."_s));
    QCOMPARE(checks(), 251);
}

void RecordCardsTest::arePictured()
{
    keepOld(4);
    QVERIFY(await(backUp(m_desk->history(), this)));
    const auto today = backupsOf(m_desk->office().folder()).front();
    for (const auto days : {1, 2, 5})
        QVERIFY(QFile::copy(backups() + u'/' + today.name,
                            backups() + u'/' + backupNameFor(today.day.addDays(-days), days != 2)));
    m_backups->refresh();
    QTRY_COMPARE(m_page->findChild<TableView *>()->model()->rowCount(), 4);
    QVERIFY(press(u"See what would go"_s));
    QTRY_VERIFY(shows(u"4 checks, asked between"_s));
    QVERIFY(RecordDesk::picture(*m_page, u"cards"_s, {880, 700}));
    QVERIFY(press(u"Restore…"_s));
    QVERIFY(press(u"Remove them…"_s));
    QVERIFY(RecordDesk::picture(*m_page, u"asking"_s, {640, 960}));
}

QTEST_MAIN(RecordCardsTest)

#include "tst_recordcards.moc"
