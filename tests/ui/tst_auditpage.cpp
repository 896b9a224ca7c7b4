// SPDX-License-Identifier: MIT
#include "tests/history/samples.h"
#include "tests/support/await.h"
#include "tests/ui/recorddesk.h"
#include "ui/settings/auditcsv.h"
#include "ui/settings/auditpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "ui/wording/auditwords.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// The page of the audit log on a real history, and the file it writes.
class AuditPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup();
    void showsTheNewestFirstWithNames();
    void readsOnAsOneScrolls();
    void showsOneActAlone();
    void showsSomeDaysAlone();
    void refusesADayThatIsNone();
    void saysThatNothingFits();
    void findsTheLogWhole();
    void namesTheFirstBadLine();
    void showsWhatStillOpens();
    void savesEveryLineForItsOwner();
    void savesWhatTheFilterShows();
    void savesNothingWhereItCannot();
    void keepsTheOldFileUntilTheNewOneIsWhole();
    void writesLinesAsTheRuleWantsThem_data();
    void writesLinesAsTheRuleWantsThem();
    void saysEveryActInItsOwnWords();
    void saysHowMuchWasReadOfADamagedFile();
    void isPictured();

private:
    void open();
    void note(AuditAct act, const std::optional<QUuid> &patient = {}, const QString &detail = {}) const;
    void noteMany(int count) const;
    bool shows(const QString &part) const { return RecordDesk::shows(*m_page, part); }
    bool press(const QString &words) const { return RecordDesk::press(*m_page, words); }
    int rows() const { return m_page->findChild<TableView *>()->model()->rowCount(); }
    QString cell(int row, int column) const;
    void type(const QString &label, const QString &text) const;
    QString fileIn(const QTemporaryDir &folder) const { return folder.filePath(u"log.csv"_s); }
    QByteArrayList saved(const QString &file) const;

    std::unique_ptr<RecordDesk> m_desk;
    std::unique_ptr<AuditPage> m_page;
    Check m_ada;
};

void AuditPageTest::init()
{
    m_desk = std::make_unique<RecordDesk>();
    QCOMPARE(m_desk->open(), QString());
    m_desk->history().setActor({u"front"_s, u"MK"_s});
    m_ada = m_desk->keep(u"Ada"_s, QDateTime::currentDateTimeUtc());
}

void AuditPageTest::cleanup()
{
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_page.reset();
    m_desk.reset();
}

void AuditPageTest::open()
{
    m_page = std::make_unique<AuditPage>(m_desk->office());
    m_page->resize(1040, 620);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AuditPageTest::note(AuditAct act, const std::optional<QUuid> &patient, const QString &detail) const
{
    QVERIFY(await(m_desk->history().audit().note({.act = act, .patient = patient, .detail = detail})));
}

void AuditPageTest::noteMany(int count) const
{
    QFuture<Result<Done>> last;
    for (int number = 0; number < count; ++number)
        last = m_desk->history().audit().note({.act = AuditAct::Viewed, .patient = m_ada.patientId});
    QVERIFY(await(last));
}

QString AuditPageTest::cell(int row, int column) const
{
    const auto *model = m_page->findChild<TableView *>()->model();
    return model->index(row, column).data().toString();
}

void AuditPageTest::type(const QString &label, const QString &text) const
{
    for (auto *field : m_page->findChildren<FormField *>()) {
        if (field->label() != label)
            continue;
        field->edit()->setFocus();
        field->edit()->selectAll();
        QTest::keyClicks(field->edit(), text);
        QTest::keyClick(field->edit(), Qt::Key_Return);
    }
}

void AuditPageTest::showsTheNewestFirstWithNames()
{
    note(AuditAct::Viewed, m_ada.patientId);
    note(AuditAct::Exported, QUuid::createUuid(), u"pdf"_s);
    open();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(cell(0, 1), u"front"_s);
    QCOMPARE(cell(0, 2), u"MK"_s);
    QCOMPARE(cell(0, 3), u"Saved to a file"_s);
    QCOMPARE(cell(0, 5), u"PDF"_s);
    QTRY_COMPARE(cell(1, 4), u"Ada Quixworthy"_s);
    QCOMPARE(cell(0, 4), u"no longer kept"_s);
    QCOMPARE(cell(2, 3), u"Asked"_s);
    QCOMPARE(cell(2, 5),
             inWords(ServiceId::Eligibility) + u" · check "_s + m_ada.id.toString(QUuid::WithoutBraces).left(8));
}

void AuditPageTest::readsOnAsOneScrolls()
{
    noteMany(650);
    open();
    QTRY_COMPARE(rows(), 200);
    auto *bar = m_page->findChild<TableView *>()->verticalScrollBar();
    for (const auto more : {400, 600, 651}) {
        const auto isRead = [&] {
            bar->setValue(bar->maximum());
            return rows() >= more;
        };
        QVERIFY(QTest::qWaitFor(isRead, 20'000));
    }
    QCOMPARE(rows(), 651);
    QCOMPARE(cell(650, 3), u"Asked"_s);
    const auto isNamed = [&] {
        bar->setValue(bar->maximum());
        return cell(640, 4) == u"Ada Quixworthy"_s;
    };
    QVERIFY(QTest::qWaitFor(isNamed, 20'000));
}

void AuditPageTest::showsOneActAlone()
{
    note(AuditAct::Printed, m_ada.patientId);
    noteMany(450);
    note(AuditAct::Printed, m_ada.patientId);
    open();
    QTRY_COMPARE(rows(), 200);
    const auto place = std::find(auditActs.begin(), auditActs.end(), AuditAct::Printed) - auditActs.begin();
    m_page->findChild<ChoiceField *>()->choose(int(place) + 1);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, 3), u"Printed"_s);
    QCOMPARE(cell(1, 3), u"Printed"_s);
    m_page->findChild<ChoiceField *>()->choose(0);
    QTRY_COMPARE(rows(), 200);
}

void AuditPageTest::showsSomeDaysAlone()
{
    const auto today = QDate::currentDate();
    open();
    QTRY_COMPARE(rows(), 1);
    type(u"From"_s, today.addDays(1).toString(u"MM/dd/yyyy"_s));
    QTRY_COMPARE(rows(), 0);
    type(u"From"_s, today.addDays(-1).toString(u"MM/dd/yyyy"_s));
    QTRY_COMPARE(rows(), 1);
    type(u"To"_s, today.addDays(-1).toString(u"MM/dd/yyyy"_s));
    QTRY_COMPARE(rows(), 0);
}

void AuditPageTest::refusesADayThatIsNone()
{
    open();
    QTRY_COMPARE(rows(), 1);
    type(u"To"_s, u"02/30/2026"_s);
    QVERIFY(shows(u"Type a day as MM/DD/YYYY."_s));
    QCOMPARE(rows(), 1);
}

void AuditPageTest::saysThatNothingFits()
{
    open();
    QTRY_COMPARE(rows(), 1);
    type(u"To"_s, u"01/01/2001"_s);
    QTRY_VERIFY(m_page->findChild<EmptyState *>()->isVisible());
    type(u"To"_s, u"01/01/2101"_s);
    QTRY_VERIFY(!m_page->findChild<EmptyState *>()->isVisible());
}

void AuditPageTest::findsTheLogWhole()
{
    open();
    QVERIFY(press(u"Check the log"_s));
    QTRY_VERIFY(shows(u"The log is whole"_s));
}

void AuditPageTest::namesTheFirstBadLine()
{
    noteMany(5);
    samples::edit(m_desk->office().folder(), u"DELETE FROM audit WHERE seq = 3"_s);
    open();
    QVERIFY(press(u"Check the log"_s));
    QTRY_VERIFY(shows(u"the first bad line is number 3."_s));
}

void AuditPageTest::showsWhatStillOpens()
{
    noteMany(5);
    samples::edit(m_desk->office().folder(), u"UPDATE audit SET sealed = zeroblob(200) WHERE seq = 3"_s);
    open();
    QTRY_COMPARE(rows(), 5);
    QVERIFY(shows(u"Some lines do not open and are not shown: 1."_s));
}

/// Saves by the button; gives the lines without their ends.
QByteArrayList AuditPageTest::saved(const QString &file) const
{
    m_page->chooseFile = [file](QWidget *, const QString &) { return file; };
    const bool isPressed = press(u"Save as CSV…"_s);
    const bool isOver = QTest::qWaitFor([this] { return RecordDesk::button(*m_page, u"Save as CSV…"_s)->isEnabled(); });
    QFile written(file);
    if (!isPressed || !isOver || !written.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = written.readAll();
    return bytes.endsWith("\r\n") ? bytes.chopped(2).replace("\r\n", "\n").split('\n') : QByteArrayList{};
}

void AuditPageTest::savesEveryLineForItsOwner()
{
    noteMany(450);
    QTemporaryDir folder;
    open();
    const auto lines = saved(fileIn(folder));
    QCOMPARE(lines.size(), 452);
    QCOMPARE(lines.first(), "\xef\xbb\xbfNumber,Time (UTC),User,Initials,What,Patient,Patient record,Check,Details");
    QVERIFY(lines.at(1).startsWith("451,20"));
    const auto patient = m_ada.patientId.toString(QUuid::WithoutBraces).toLatin1();
    QVERIFY(lines.at(1).endsWith(QByteArray("Z,front,MK,Opened,Ada Quixworthy," + patient + ",,")));
    QVERIFY(lines.last().startsWith("1,20"));
    const auto check = m_ada.id.toByteArray(QUuid::WithoutBraces);
    const auto service = inWords(ServiceId::Eligibility).toUtf8();
    QVERIFY(lines.last().endsWith(QByteArray(",Asked,Ada Quixworthy," + patient + ',' + check + ',' + service)));
    QVERIFY(shows(u"Saved: 451 lines."_s));
    constexpr QFile::Permissions Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(fileIn(folder)) & Others, QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"log.csv"_s});
    const auto newest = await(m_desk->history().audit().newest(1))->entries.front();
    QCOMPARE(newest.act, AuditAct::Exported);
    QCOMPARE(newest.detail, u"audit csv"_s);
}

void AuditPageTest::savesWhatTheFilterShows()
{
    note(AuditAct::Printed, m_ada.patientId);
    QTemporaryDir folder;
    open();
    const auto place = std::find(auditActs.begin(), auditActs.end(), AuditAct::Printed) - auditActs.begin();
    m_page->findChild<ChoiceField *>()->choose(int(place) + 1);
    const auto lines = saved(fileIn(folder));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().contains(",Printed,"));
}

void AuditPageTest::savesNothingWhereItCannot()
{
    QTemporaryDir folder;
    open();
    QVERIFY(saved(folder.filePath(u"none/log.csv"_s)).isEmpty());
    QVERIFY(shows(u"may not be written to"_s));
    QVERIFY(saved(folder.path()).isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    // Not done, so not noted.
    QCOMPARE(await(m_desk->history().audit().newest(1))->entries.front().act, AuditAct::Checked);
}

void AuditPageTest::keepsTheOldFileUntilTheNewOneIsWhole()
{
    QTemporaryDir folder;
    QFile old(fileIn(folder));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    noteMany(300);
    open();
    m_page->chooseFile = [this, &folder](QWidget *, const QString &) { return fileIn(folder); };
    QVERIFY(press(u"Save as CSV…"_s));
    // As when the program ends in the middle of it.
    m_page.reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"log.csv"_s});
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "old");
    old.close();
    open();
    QCOMPARE(saved(fileIn(folder)).size(), 302);
}

void AuditPageTest::writesLinesAsTheRuleWantsThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Ada Lovelace"_s << QByteArray("Ada Lovelace");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"Lovelace, Ada"_s << QByteArray("\"Lovelace, Ada\"");
    QTest::newRow("quotes") << u"Ada \"Countess\""_s << QByteArray("\"Ada \"\"Countess\"\"\"");
    QTest::newRow("line end") << u"Ada\nLovelace"_s << QByteArray("\"Ada\nLovelace\"");
    QTest::newRow("=") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("+") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("-") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("@") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("formula with a comma") << u"=A1,\"x\""_s << QByteArray("\"'=A1,\"\"x\"\"\"");
    QTest::newRow("letters of others") << u"Zoë Śmigły"_s << QByteArray("Zoë Śmigły");
}

void AuditPageTest::writesLinesAsTheRuleWantsThem()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine(QStringList{u"1"_s, cell}), QByteArray("1," + written + "\r\n"));
}

void AuditPageTest::saysEveryActInItsOwnWords()
{
    QSet<QString> words;
    for (const auto act : auditActs)
        words.insert(inWords(act));
    QCOMPARE(words.size(), qsizetype(auditActs.size()));
    QCOMPARE(auditActs.size(), size_t(AuditAct::Purged) + 1);
}

void AuditPageTest::saysHowMuchWasReadOfADamagedFile()
{
    const AuditEntry entry{.act = AuditAct::Restored, .detail = u"salvaged checks=1212 known=1230"_s};
    QCOMPARE(detailInWords(entry), u"What could be read of a damaged file: 1,212 of 1,230 checks"_s);
    QCOMPARE(detailInWords({.act = AuditAct::Restored}), QString());
}

void AuditPageTest::isPictured()
{
    const auto bea = m_desk->keep(u"Bea"_s, QDateTime::currentDateTimeUtc());
    note(AuditAct::Unlocked);
    note(AuditAct::BackedUp, {}, u"whole"_s);
    note(AuditAct::Viewed, m_ada.patientId);
    note(AuditAct::Exported, m_ada.patientId, u"pdf"_s);
    note(AuditAct::Decided, bea.patientId, u"merged into "_s + m_ada.patientId.toString());
    note(AuditAct::Purged, {}, u"checks=1204 patients=310 before=2020-11-22"_s);
    note(AuditAct::Viewed, QUuid::createUuid());
    open();
    QTRY_COMPARE(rows(), 9);
    QTRY_COMPARE(cell(8, 4), u"Ada Quixworthy"_s);
    QVERIFY(press(u"Check the log"_s));
    QTRY_VERIFY(shows(u"The log is whole"_s));
    QVERIFY(RecordDesk::picture(*m_page, u"audit"_s, {860, 680}));
    QVERIFY(RecordDesk::picture(*m_page, u"audit"_s, {640, 560}));
}

QTEST_MAIN(AuditPageTest)

#include "tst_auditpage.moc"
