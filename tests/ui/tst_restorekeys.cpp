// SPDX-License-Identifier: MIT
#include "openingdesk.h"
#include "tests/support/await.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// What opens a backup beside the recovery phrase, and what becomes of the PIN; and a start where the history is gone.
class RestoreKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void theKeychainOfThisComputerOpensIt();
    void twoClicksRestoreOnce();
    void nothingInterruptsARestore();
    void thePinOpensItAndStays();
    void wrongPinsWaitHereToo();
    void aPassphraseOpensItOnAnotherComputer();
    void aDeskThatHadAPinChoosesOne();
    void asksForThePinAgainWhereThatWasCutShort();
    void aKeychainThatTakesNoKeyKeepsNobodyOut();
    void offersTheNewestBackupWhereTheHistoryIsGone();
    void startsEmptyOnlyWhereAPersonWantsIt();

private:
    /// Has the office back the history up, and tells the file.
    QString backedUp(Office &office) const;
    void beginRestore(const QString &file);
    QStringList setAside() const { return QDir(m_folder->path()).entryList({u"history-before-*.sqlite"_s}); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<OpeningDesk> m_desk;
    const QString m_pin = u"480913"_s;
    const QString m_passphrase = u"four words of nonsense"_s;
};

void RestoreKeysTest::init()
{
    m_folder.emplace();
    m_desk = std::make_unique<OpeningDesk>(m_folder->path());
}

QString RestoreKeysTest::backedUp(Office &office) const
{
    const auto made = await(office.history().backups().make());
    return made ? backupFolderOf(office.folder()) + u'/' + made->name : QString();
}

void RestoreKeysTest::beginRestore(const QString &file)
{
    auto &opening = m_desk->start();
    opening.askBackupFile = [file] { return file; };
    opening.beginRestore();
    QVERIFY(m_desk->press(u"Choose the backup…"_s));
}

void RestoreKeysTest::theKeychainOfThisComputerOpensIt()
{
    QString backup;
    m_desk->prepare([&](Office &office) { backup = backedUp(office); });
    beginRestore(backup);
    QVERIFY2(m_desk->shows(u"This computer's keychain opens"_s), qPrintable(m_desk->seen()));
    QCOMPARE(setAside().size(), 0);
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->isOpened());
    QCOMPARE(setAside().size(), 1);
    const auto log = await(m_desk->opening().office().history().audit().newest(1));
    QCOMPARE(log->entries.front().act, AuditAct::Restored);
}

void RestoreKeysTest::twoClicksRestoreOnce()
{
    QString backup;
    m_desk->prepare([&](Office &office) { backup = backedUp(office); });
    beginRestore(backup);
    QVERIFY(m_desk->shows(u"This computer's keychain opens"_s));
    QSignalSpy opened(&m_desk->opening(), &Opening::opened);
    auto *restore = m_desk->button(u"Restore"_s);
    QTest::mouseClick(restore, Qt::LeftButton);
    QVERIFY(m_desk->buttons().isEmpty());
    restore->click();
    QVERIFY(m_desk->isOpened());
    // In their turn behind whatever the second click began.
    (void)await(m_desk->opening().office().history().backups().all());
    QTest::qWait(0);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(setAside().size(), 1);
}

void RestoreKeysTest::nothingInterruptsARestore()
{
    QString backup;
    m_desk->prepare([&](Office &office) { backup = backedUp(office); });
    beginRestore(backup);
    QVERIFY(m_desk->shows(u"This computer's keychain opens"_s));
    auto *back = m_desk->button(u"Go back"_s);
    QVERIFY(m_desk->press(u"Restore"_s));
    back->click();
    QVERIFY(m_desk->isOpened());
    const auto log = await(m_desk->opening().office().history().audit().newest(5));
    QCOMPARE(log->entries.front().act, AuditAct::Restored);
}

void RestoreKeysTest::thePinOpensItAndStays()
{
    QString backup;
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPin(m_pin)));
        backup = backedUp(office);
    });
    beginRestore(backup);
    QVERIFY2(m_desk->shows(u"PIN or passphrase of the day of the backup"_s), qPrintable(m_desk->seen()));
    m_desk->type(u"PIN or passphrase"_s, u"480914"_s);
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY2(m_desk->shows(u"That is not the PIN or passphrase of the day"_s), qPrintable(m_desk->seen()));
    QCOMPARE(setAside().size(), 0);
    m_desk->type(u"PIN or passphrase"_s, m_pin);
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->isOpened());
    QCOMPARE(setAside().size(), 1);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"The history is locked."_s));
}

void RestoreKeysTest::wrongPinsWaitHereToo()
{
    QString backup;
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPin(m_pin)));
        backup = backedUp(office);
    });
    beginRestore(backup);
    QVERIFY(m_desk->shows(u"PIN or passphrase of the day of the backup"_s));
    for (const auto &wrong : {u"480910"_s, u"480911"_s, u"480912"_s}) {
        m_desk->type(u"PIN or passphrase"_s, wrong);
        QVERIFY(m_desk->press(u"Restore"_s));
        QTRY_VERIFY(m_desk->seen().contains(u"That is not"_s) || m_desk->seen().contains(u"try again in"_s));
    }
    QVERIFY(m_desk->shows(u"try again in 0:"_s));
    QVERIFY(!m_desk->button(u"Restore"_s)->isEnabled());
    QVERIFY(m_desk->press(u"Go back"_s));
    QVERIFY2(m_desk->shows(u"try again in 0:"_s), qPrintable(m_desk->seen()));
}

void RestoreKeysTest::aPassphraseOpensItOnAnotherComputer()
{
    QTemporaryDir other;
    QString backup;
    OpeningDesk clinic(other.path());
    clinic.prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPassphrase(m_passphrase)));
        QVERIFY(await(office.smith().keepPin(m_pin)));
        backup = backedUp(office);
    });
    m_desk->prepare([](Office &) {});
    beginRestore(backup);
    QVERIFY(m_desk->shows(u"PIN or passphrase of the day of the backup"_s));
    m_desk->type(u"PIN or passphrase"_s, m_passphrase);
    QVERIFY(m_desk->press(u"Restore"_s));
    // The PIN's other half is in the other computer's keychain.
    QVERIFY2(m_desk->shows(u"Choose a new PIN"_s), qPrintable(m_desk->seen()));
}

void RestoreKeysTest::aDeskThatHadAPinChoosesOne()
{
    QString backup;
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        backup = backedUp(office);
        QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    beginRestore(backup);
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY2(m_desk->shows(u"This desk had a PIN"_s), qPrintable(m_desk->seen()));
    QCOMPARE(m_desk->buttons(), QStringList{u"Set the PIN"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_desk->shows(u"This desk had a PIN"_s));
    const auto other = u"950317"_s;
    m_desk->type(u"PIN or passphrase"_s, other);
    m_desk->type(u"The same once more"_s, other);
    QVERIFY(m_desk->press(u"Set the PIN"_s));
    QVERIFY(m_desk->isOpened());
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"The history is locked."_s));
    m_desk->type(u"PIN or passphrase"_s, other);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
}

void RestoreKeysTest::asksForThePinAgainWhereThatWasCutShort()
{
    QString backup;
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        backup = backedUp(office);
        QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    beginRestore(backup);
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->shows(u"This desk had a PIN"_s));
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(u"This desk had a PIN"_s), qPrintable(m_desk->seen()));
    QCOMPARE(m_desk->buttons(), QStringList{u"Set the PIN"_s});
}

void RestoreKeysTest::aKeychainThatTakesNoKeyKeepsNobodyOut()
{
    QString backup;
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        backup = backedUp(office);
        QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    beginRestore(backup);
    m_desk->typePhrase(phraseOfBytes('w'));
    m_desk->keychain.trouble = Failure{.kind = Failure::Kind::NoKeychain};
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->shows(u"This desk had a PIN"_s));
    QVERIFY(!m_desk->button(u"Go on without"_s));
    m_desk->type(u"PIN or passphrase"_s, m_pin);
    m_desk->type(u"The same once more"_s, m_pin);
    QVERIFY(m_desk->press(u"Set the PIN"_s));
    QVERIFY(m_desk->press(u"Go on without"_s));
    QVERIFY(m_desk->isOpened());
}

void RestoreKeysTest::offersTheNewestBackupWhereTheHistoryIsGone()
{
    Check check;
    check.id = QUuid::createUuid();
    check.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    check.askedAt = QDateTime::currentDateTimeUtc();
    m_desk->prepare([&](Office &office) {
        QVERIFY(await(office.history().add(check)));
        QVERIFY(!backedUp(office).isEmpty());
    });
    QVERIFY(QFile::remove(m_folder->filePath(u"history.sqlite"_s)));
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(u"The history is not in its folder any more."_s), qPrintable(m_desk->seen()));
    QVERIFY2(m_desk->shows(u", with 1 check in it."_s), qPrintable(m_desk->seen()));
    QStringList buttons{u"Restore the newest backup"_s, u"Choose the backup…"_s, u"Try again"_s,
                        u"Start with an empty history"_s};
    buttons.sort();
    QCOMPARE(m_desk->buttons(), buttons);
    QVERIFY(m_desk->press(u"Restore the newest backup"_s));
    QVERIFY(m_desk->shows(u"This computer's keychain opens"_s));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->isOpened());
    QVERIFY(await(m_desk->opening().office().history().check(check.id)));
}

void RestoreKeysTest::startsEmptyOnlyWhereAPersonWantsIt()
{
    QString backup;
    m_desk->prepare([&](Office &office) { backup = backedUp(office); });
    QFile kept(backup);
    QVERIFY(kept.open(QFile::ReadOnly));
    const auto before = kept.readAll();
    kept.close();
    QVERIFY(QFile::remove(m_folder->filePath(u"history.sqlite"_s)));
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Start with an empty history"_s));
    QVERIFY2(m_desk->shows(u"none of them is deleted"_s), qPrintable(m_desk->seen()));
    QVERIFY(m_desk->press(u"Go back"_s));
    QVERIFY(m_desk->press(u"Start with an empty history"_s));
    QVERIFY(m_desk->press(u"Set it aside and start empty"_s));
    QVERIFY(m_desk->isOpened());
    QVERIFY(backupsOf(m_folder->path()).empty());
    const auto folders = QDir(m_folder->path()).entryList({u"backups-before-*"_s}, QDir::Dirs);
    QCOMPARE(folders.size(), 1);
    QFile moved(m_folder->filePath(folders.front() + u'/' + QFileInfo(backup).fileName()));
    QVERIFY(moved.open(QFile::ReadOnly));
    QCOMPARE(moved.readAll(), before);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
}

QTEST_MAIN(RestoreKeysTest)

#include "tst_restorekeys.moc"
