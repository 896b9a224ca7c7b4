// SPDX-License-Identifier: MIT
#include "openingdesk.h"
#include "tests/support/await.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// A backup put in the place of the history, as a person does it at the start.
class StartRestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void bringsAHistoryToAnotherComputer();
    void isOfferedWhereTheKeyIsGone();
    void asksForANewPinWhereTheBackupHadOne();
    void theWrongPhraseLeavesEverythingAsItWas();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void choosingNothingChangesNothing();

private:
    void beginRestore(const QString &file);
    QByteArray history() const;

    QTemporaryDir m_source;
    QString m_backup;
    Check m_open;
    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<OpeningDesk> m_desk;
};

void StartRestoreTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    m_open.id = QUuid::createUuid();
    m_open.service = ServiceId::HealthHarbor;
    m_open.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    m_open.askedAt = QDateTime::currentDateTimeUtc();
    m_open.standing = Standing::Tracking;
    m_open.ticket = u"inq-1"_s;
    OpeningDesk clinic(m_source.path());
    clinic.prepare([this](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        QVERIFY(await(office.history().add(m_open)));
        const auto made = await(office.history().backups().make());
        QVERIFY(made);
        m_backup = m_source.filePath(u"backups/"_s + made->name);
    });
}

void StartRestoreTest::init()
{
    m_folder.emplace();
    m_desk = std::make_unique<OpeningDesk>(m_folder->path());
}

QByteArray StartRestoreTest::history() const
{
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void StartRestoreTest::beginRestore(const QString &file)
{
    auto &opening = m_desk->start();
    opening.askBackupFile = [file] { return file; };
    opening.beginRestore();
    QVERIFY(m_desk->press(u"Choose the backup…"_s));
}

void StartRestoreTest::bringsAHistoryToAnotherComputer()
{
    m_desk->prepare([](Office &) {});
    beginRestore(m_backup);
    QVERIFY(m_desk->shows(u"Type the 24 words of the recovery sheet."_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->isOpened());
    auto &office = m_desk->opening().office();
    const auto kept = await(office.history().check(m_open.id));
    QVERIFY(kept);
    QCOMPARE(kept->inquiry.patient.lastName, u"Okafor"_s);
    // Nothing goes out before a person has looked at it.
    QCOMPARE(kept->standing, Standing::NeedsPerson);
    QCOMPARE(await(office.history().backups().needsSettling()), Result<bool>(false));
    const auto log = await(office.history().audit().newest(1));
    QCOMPARE(log->entries.front().act, AuditAct::Restored);
    QCOMPARE(QDir(m_folder->path()).entryList({u"history-before-*.sqlite"_s}).size(), 1);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY2(m_desk->isOpened(), "this computer's keychain does not open it from then on");
}

void StartRestoreTest::isOfferedWhereTheKeyIsGone()
{
    m_desk->prepare([](Office &) {});
    m_desk->keychain.entries.clear();
    m_desk->keychain.state = {KeyringState::Keyring::Unlocked, KeyringState::Entry::Absent};
    auto &opening = m_desk->start();
    opening.askBackupFile = [this] { return m_backup; };
    opening.begin();
    QVERIFY(m_desk->press(u"Restore from a backup"_s));
    QVERIFY(m_desk->press(u"Choose the backup…"_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->isOpened());
    QVERIFY(await(m_desk->opening().office().history().check(m_open.id)));
}

void StartRestoreTest::asksForANewPinWhereTheBackupHadOne()
{
    QTemporaryDir other;
    QString backup;
    OpeningDesk clinic(other.path());
    clinic.prepare([&](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        QVERIFY(await(office.smith().keepPin(u"480913"_s)));
        backup = other.filePath(u"backups/"_s + await(office.history().backups().make())->name);
    });
    beginRestore(backup);
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->shows(u"Choose a new PIN"_s));
}

void StartRestoreTest::theWrongPhraseLeavesEverythingAsItWas()
{
    m_desk->prepare([](Office &) {});
    const auto before = history();
    beginRestore(m_backup);
    m_desk->typePhrase(phraseOfBytes('v'));
    QVERIFY(m_desk->press(u"Restore"_s));
    QVERIFY(m_desk->shows(u"but not that backup's"_s));
    m_desk->leave();
    QCOMPARE(history(), before);
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
}

void StartRestoreTest::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("absent") << u"absent"_s << u"is not there any more"_s;
    QTest::newRow("empty") << u"empty"_s << u"is no backup of Coverdesk"_s;
    QTest::newRow("foreign") << u"foreign"_s << u"is no backup of Coverdesk"_s;
    QTest::newRow("newer") << u"newer"_s << u"A newer Coverdesk made that backup"_s;
    QTest::newRow("without a phrase") << u"phraseless"_s << u"before there was a recovery phrase"_s;
    QTest::newRow("older") << u"older"_s << u"before there was a recovery phrase"_s;
    QTest::newRow("torn") << u"torn"_s << u"That backup is damaged"_s;
}

void StartRestoreTest::refusesWhatIsNoBackup()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    m_desk->prepare([](Office &office) { QVERIFY(await(office.history().backups().make())); });
    const auto before = history();
    QTemporaryDir place;
    auto file = place.filePath(u"chosen.sqlite"_s);
    QFile whole(m_backup);
    QVERIFY(whole.open(QFile::ReadOnly));
    auto bytes = whole.readAll();
    if (kind == u"empty")
        bytes.clear();
    else if (kind == u"foreign")
        bytes = QByteArray("name,born\n").repeated(100);
    else if (kind == u"newer")
        bytes.replace("older_keys", "newer_keys").replace(60, 4, QByteArray::fromHex("00000006"));
    else if (kind == u"torn")
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x55'));
    // Else the keychain would open it.
    m_desk->keychain.entries.clear();
    if (kind == u"phraseless")
        file = m_folder->filePath(u"backups/"_s
                                  + QDir(m_folder->filePath(u"backups"_s)).entryList({u"*.sqlite"_s}).constFirst());
    else if (kind == u"older")
        QVERIFY(QFile::copy(QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/history/format1.sqlite"), file));
    else if (kind != u"absent") {
        QFile chosen(file);
        QVERIFY(chosen.open(QFile::WriteOnly));
        chosen.write(bytes);
    }
    beginRestore(file);
    QVERIFY2(m_desk->shows(said), qPrintable(m_desk->seen()));
    QVERIFY(m_desk->shows(u"Nothing was changed."_s));
    m_desk->leave();
    QCOMPARE(history(), before);
}

void StartRestoreTest::choosingNothingChangesNothing()
{
    m_desk->prepare([](Office &) {});
    beginRestore({});
    QVERIFY(m_desk->press(u"Go back"_s));
    QVERIFY(m_desk->isOpened());
}

QTEST_MAIN(StartRestoreTest)

#include "tst_startrestore.moc"
