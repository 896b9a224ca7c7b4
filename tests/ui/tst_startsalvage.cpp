// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/salvage.h"
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

/// A history whose file was cut: a person is told what is left of it, and opens that.
class StartSalvageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void opensWhatCanStillBeRead();
    void opensByThePhraseWhereTheKeychainDoesNot();
    void opensByThePin();
    void keepsWhatItReadWhateverElseIsStarted();
    void saysWhereItIsGoneAllTheSame();
    void opensPastASpoiltHeader();
    void theWrongPhraseLeavesEverythingAsItWas();
    void goesBackByEscape();
    void offersOnlyBackupsWhereTheKeysAreLost();
    void offersNoBackupWhereNoneIs();

private:
    void fill(const std::function<void(Office &)> &also = {});
    void cut() const;
    QByteArray content() const;
    QStringList files(const QString &pattern) const { return QDir(m_folder->path()).entryList({pattern}); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<OpeningDesk> m_desk;
    std::vector<QUuid> m_checks;
};

void StartSalvageTest::init()
{
    m_folder.emplace();
    m_desk = std::make_unique<OpeningDesk>(m_folder->path());
    m_checks.clear();
}

/// Checks that wait for an answer by phone.
void StartSalvageTest::fill(const std::function<void(Office &)> &also)
{
    m_desk->prepare([&](Office &office) {
        for (int count = 0; count < 40; ++count) {
            Check check;
            check.id = QUuid::createUuid();
            check.service = ServiceId::HealthHarbor;
            check.inquiry.patient = {u"Maya%1"_s.arg(count), u"Okafor"_s, QDate(1990, 6, 15)};
            check.askedAt = QDateTime::currentDateTimeUtc();
            check.standing = Standing::Tracking;
            check.ticket = u"inq-%1"_s.arg(count);
            QVERIFY(await(office.history().add(check)));
            m_checks.push_back(check.id);
        }
        if (also)
            also(office);
    });
}

QByteArray StartSalvageTest::content() const
{
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// The last pages are gone.
void StartSalvageTest::cut() const
{
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(file.resize(file.size() - 5 * 4096));
}

void StartSalvageTest::opensWhatCanStillBeRead()
{
    fill([](Office &office) { QVERIFY(await(office.history().backups().make())); });
    cut();
    const auto before = content();
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(u"checks can still be read"_s), qPrintable(m_desk->seen()));
    QVERIFY(m_desk->seen().contains(u"The newest backup is of"_s));
    QVERIFY(m_desk->seen().contains(u"set aside in the same folder, not deleted"_s));
    QCOMPARE(m_desk->buttons(),
             (QStringList{u"Open what can still be read"_s, u"Restore from a backup"_s, u"Restore the newest backup"_s,
                          u"Start with an empty history"_s, u"Try again"_s}));
    QCOMPARE(content(), before);
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
    auto &history = m_desk->opening().office().history();
    int whole = 0;
    for (const auto &id : m_checks) {
        const auto kept = await(history.check(id));
        whole += kept ? 1 : 0;
        // Nothing goes out before a person has looked at it.
        QVERIFY(!kept || kept->standing == Standing::NeedsPerson);
    }
    QVERIFY(whole > 20 && whole < 40);
    const auto log = await(history.audit().newest(1));
    QCOMPARE(log->entries.front().act, AuditAct::Restored);
    QVERIFY(log->entries.front().detail.startsWith(u"salvaged checks=%1 known="_s.arg(whole)));
    QCOMPARE(files(u"salvag*"_s), QStringList());
    const auto aside = files(u"history-before-*.sqlite"_s);
    QCOMPARE(aside.size(), 1);
    QFile damaged(m_folder->filePath(aside.front()));
    QVERIFY(damaged.open(QFile::ReadOnly));
    QCOMPARE(damaged.readAll(), before);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY2(m_desk->isOpened(), "it does not open from then on");
}

void StartSalvageTest::opensByThePhraseWhereTheKeychainDoesNot()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w')))); });
    cut();
    m_desk->keychain.entries.clear();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY2(m_desk->shows(u"Type the recovery phrase"_s), qPrintable(m_desk->seen()));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY2(m_desk->isOpened(), "this computer's keychain does not open it from then on");
}

void StartSalvageTest::opensByThePin()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPin(u"480913"_s))); });
    cut();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY2(m_desk->shows(u"PIN or passphrase"_s), qPrintable(m_desk->seen()));
    m_desk->type(u"PIN or passphrase"_s, u"480913"_s);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
}

void StartSalvageTest::keepsWhatItReadWhateverElseIsStarted()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPin(u"480913"_s))); });
    cut();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY(m_desk->shows(u"PIN or passphrase"_s));
    // A command, which is told that the history is damaged.
    QVERIFY(!HistoryFile(m_folder->path(), &QDateTime::currentDateTimeUtc).open());
    QCOMPARE(files(u"salvaged.sqlite"_s).size(), 1);
    m_desk->type(u"PIN or passphrase"_s, u"480913"_s);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
    QCOMPARE(files(u"salvag*"_s), QStringList());
}

void StartSalvageTest::saysWhereItIsGoneAllTheSame()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPin(u"480913"_s))); });
    cut();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY(m_desk->shows(u"PIN or passphrase"_s));
    removeSalvaged(m_folder->path());
    m_desk->type(u"PIN or passphrase"_s, u"480913"_s);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY2(m_desk->shows(u"was removed meanwhile"_s), qPrintable(m_desk->seen()));
}

void StartSalvageTest::opensPastASpoiltHeader()
{
    fill();
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(70) && file.putChar(0x65) && file.flush());
    file.close();
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(u"40 checks can still be read, and no others are known of."_s), qPrintable(m_desk->seen()));
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY2(m_desk->isOpened(), qPrintable(m_desk->seen()));
    QCOMPARE(await(m_desk->opening().office().history().directory())->lines.size(), size_t(40));
}

void StartSalvageTest::theWrongPhraseLeavesEverythingAsItWas()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w')))); });
    cut();
    const auto before = content();
    m_desk->keychain.entries.clear();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY(m_desk->shows(u"Type the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('v'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY2(m_desk->shows(u"but not this history's"_s), qPrintable(m_desk->seen()));
    QCOMPARE(content(), before);
}

void StartSalvageTest::goesBackByEscape()
{
    fill([](Office &office) { QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w')))); });
    cut();
    const auto before = content();
    m_desk->keychain.entries.clear();
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY(m_desk->shows(u"Type the recovery phrase"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_desk->page()));
    QTest::keyClick(m_desk->page(), Qt::Key_Escape);
    QVERIFY2(m_desk->shows(u"checks can still be read"_s), qPrintable(m_desk->seen()));
    QCOMPARE(content(), before);
    QCOMPARE(files(u"salvag*"_s), QStringList());
    QVERIFY(m_desk->press(u"Open what can still be read"_s));
    QVERIFY(m_desk->shows(u"Type the recovery phrase"_s));
}

void StartSalvageTest::offersOnlyBackupsWhereTheKeysAreLost()
{
    fill();
    // The schema, and little else.
    QFile file(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(file.resize(3 * 4096));
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(u"The keys of this history are gone: nobody can open it."_s), qPrintable(m_desk->seen()));
    QCOMPARE(m_desk->buttons(), (QStringList{u"Restore from a backup"_s, u"Start with an empty history"_s}));
}

void StartSalvageTest::offersNoBackupWhereNoneIs()
{
    fill();
    cut();
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"checks can still be read"_s));
    QVERIFY(!m_desk->seen().contains(u"backup is of"_s));
    QVERIFY(!m_desk->buttons().contains(u"Restore the newest backup"_s));
}

QTEST_MAIN(StartSalvageTest)

#include "tst_startsalvage.moc"
