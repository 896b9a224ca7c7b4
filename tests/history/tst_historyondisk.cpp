// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/migrations.h"
#include "samples.h"

#include <QDir>
#include <QDirIterator>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What the history leaves on the disk, and what it finds there.
class HistoryOnDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesNoTraceOutsideTheSeals();
    void scanFindsWhatIsNotSealed();
    void leavesANewerFileAsItIs();
    void leavesAForeignFileAsItIs_data();
    void leavesAForeignFileAsItIs();
    void takesAnEmptyFileForANewOne();
    void keepsTheLogOfAFileThatIsGone();
    void keepsEverythingToItsOwner();
    void tellsThatTheDiskIsFull();
    void tellsThatAnotherWrites();
    void tellsThatTheFolderIsReadOnly();
    void readsAReadOnlyFile();

private:
    QString path() const { return samples::pathOf(m_profile); }
    QVariant edit(const QString &sql) const { return samples::edit(m_profile, sql); }

    std::optional<QTemporaryDir> m_folder;
    QString m_profile;
};

static History::Clock now()
{
    return &QDateTime::currentDateTimeUtc;
}

/// Every file below the folder, by name.
static QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents.insert(file.fileName(), file.readAll());
    }
    return contents;
}

/// The characters that a text gives inside a longer base64 text, for each of the three ways it may begin there.
static QByteArrayList inBase64(const QByteArray &text)
{
    QByteArrayList forms;
    for (const int before : {0, 1, 2}) {
        const auto whole = QByteArray(QByteArray(before, 'x') + text).toBase64();
        const auto first = (before * 4 + 2) / 3;
        forms.append(whole.mid(first, (before + text.size()) * 4 / 3 - first));
    }
    return forms;
}

/// The secrets that are found in some file of the folder, in any usual writing.
static QStringList leaksIn(const QString &folder, const QStringList &secrets)
{
    QStringList leaks;
    const auto contents = contentsOf(folder);
    for (const auto &secret : secrets) {
        const auto utf8 = secret.toUtf8();
        const auto wide = QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        const auto forms = QByteArrayList{utf8, wide, utf8.toHex(), utf8.toHex().toUpper(), wide.toHex()}
            + inBase64(utf8) + inBase64(wide);
        for (const auto &content : contents) {
            if (std::any_of(forms.cbegin(), forms.cend(), [&](const auto &form) { return content.contains(form); }))
                leaks.append(secret);
        }
    }
    return leaks;
}

void HistoryOnDiskTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_profile = m_folder->filePath(u"clinic/profile"_s);
}

void HistoryOnDiskTest::leavesNoTraceOutsideTheSeals()
{
    {
        HistoryFile file(m_profile, now());
        QVERIFY(samples::unlocked(file));
        const auto queued = file.add(samples::check());
        QVERIFY(queued);
        QVERIFY(file.change(queued->id, [](const Check &check) { return std::optional(samples::answered(check)); }));
        QVERIFY(file.directory());
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        QCOMPARE(leaksIn(m_profile, samples::secrets()), QStringList());
    }
    QVERIFY(QFileInfo(path()).size() > 0);
    QCOMPARE(leaksIn(m_profile, samples::secrets()), QStringList());
}

void HistoryOnDiskTest::scanFindsWhatIsNotSealed()
{
    for (const auto &form : {QByteArray("Zebulon"), QByteArray("Zebulon").toHex(), QByteArray("xZebulon").toBase64(),
                             QByteArray("xx Zebulon").toBase64(), QByteArray("Z\0e\0b\0u\0l\0o\0n\0", 14)}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"leak"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before " + form + " after");
        file.close();
        QCOMPARE(leaksIn(folder.path(), samples::secrets()), QStringList(u"Zebulon"_s));
    }
}

void HistoryOnDiskTest::leavesANewerFileAsItIs()
{
    {
        HistoryFile file(m_profile, now());
        QVERIFY(samples::unlocked(file));
        QVERIFY(file.add(samples::check()));
    }
    edit(u"CREATE TABLE later (what TEXT) STRICT"_s);
    edit(u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1));
    const auto before = contentsOf(m_profile);
    HistoryFile file(m_profile, now());
    QCOMPARE(file.open().failure().kind, Failure::Kind::Newer);
    QCOMPARE(contentsOf(m_profile), before);
}

void HistoryOnDiskTest::leavesAForeignFileAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("text") << QByteArray("Dear diary, today I was not a database at all.");
    QTest::addRow("zeros") << QByteArray(4096, '\0');
    QTest::addRow("a cut header") << QByteArray("SQLite format 3\0", 16);
    QTest::addRow("another program's database") << QByteArray();
}

void HistoryOnDiskTest::leavesAForeignFileAsItIs()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(m_profile));
    if (content.isEmpty()) {
        edit(u"CREATE TABLE recipes (name TEXT)"_s);
    } else {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto before = contentsOf(m_profile);
    QCOMPARE(before.size(), 1);
    HistoryFile file(m_profile, now());
    QCOMPARE(file.open().failure().kind, Failure::Kind::Foreign);
    QCOMPARE(contentsOf(m_profile), before);
}

void HistoryOnDiskTest::takesAnEmptyFileForANewOne()
{
    QVERIFY(QDir().mkpath(m_profile));
    QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
    HistoryFile file(m_profile, now());
    QCOMPARE(*file.open(), std::vector<KeySlot>());
    QVERIFY(file.makeDataKey(samples::slot(), samples::slotKey()));
    QVERIFY(file.add(samples::check()));
}

void HistoryOnDiskTest::keepsTheLogOfAFileThatIsGone()
{
    QVERIFY(QDir().mkpath(m_profile));
    QFile log(path() + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("checks that are not yet in the file");
    log.close();
    HistoryFile file(m_profile, now());
    QCOMPARE(file.open().failure().kind, Failure::Kind::Damaged);
    QCOMPARE(QFileInfo(log).size(), 35);
    QVERIFY(!QFile::exists(path()));
}

void HistoryOnDiskTest::keepsEverythingToItsOwner()
{
#ifdef Q_OS_UNIX
    const auto before = umask(0);
    const auto restore = qScopeGuard([before] { umask(before); });
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    QVERIFY(file.add(samples::check()));

    const auto modeOf = [](const QString &name) {
        struct stat entry
        {};
        return stat(QFile::encodeName(name).constData(), &entry) == 0 ? entry.st_mode & 07777 : 0;
    };
    QCOMPARE(modeOf(m_folder->filePath(u"clinic"_s)), 0700u);
    QCOMPARE(modeOf(m_profile), 0700u);
    QCOMPARE(modeOf(m_profile + u"/holders"_s), 0700u);
    const auto names = contentsOf(m_profile).keys();
    QVERIFY(names.contains(path() + u"-wal"_s));
    QVERIFY(names.contains(path() + u"-shm"_s));
    QVERIFY(names.size() >= 5);
    for (const auto &name : names)
        QCOMPARE(modeOf(name), 0600u);

    file.close();
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0664), 0);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(modeOf(path()), 0600u);
#else
    QSKIP("permissions are access lists here");
#endif
}

/// The connection that the one open history uses.
static QSqlQuery queryInside()
{
    for (const auto &name : QSqlDatabase::connectionNames()) {
        if (name.startsWith("history "_L1))
            return QSqlQuery(QSqlDatabase::database(name));
    }
    return QSqlQuery();
}

void HistoryOnDiskTest::tellsThatTheDiskIsFull()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto kept = file.add(samples::check());
    QVERIFY(kept);
    QVERIFY(queryInside().exec(u"PRAGMA max_page_count = 1"_s));
    auto large = samples::answered(*kept);
    large.received = QByteArray(100'000, 'x');
    const auto answers = [&large](const Check &) { return std::optional(large); };
    QCOMPARE(file.change(kept->id, answers).failure().kind, Failure::Kind::DiskFull);
    QCOMPARE(*file.check(kept->id), *kept);
    large.id = QUuid::createUuid();
    QCOMPARE(file.add(large).failure().kind, Failure::Kind::DiskFull);
    QCOMPARE(file.directory()->lines.size(), size_t(1));

    QVERIFY(queryInside().exec(u"PRAGMA max_page_count = 1000000"_s));
    large.id = kept->id;
    QVERIFY(file.change(kept->id, answers));
    QCOMPARE(file.check(kept->id)->received, large.received);
}

void HistoryOnDiskTest::tellsThatAnotherWrites()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    QVERIFY(queryInside().exec(u"PRAGMA busy_timeout = 20"_s));
    const auto name = u"another"_s;
    {
        auto another = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        another.setDatabaseName(path());
        QVERIFY(another.open());
        QVERIFY(QSqlQuery(another).exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(file.add(samples::check()).failure().kind, Failure::Kind::InUse);
        QVERIFY(file.directory());
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(file.add(samples::check()));
}

#ifdef Q_OS_UNIX
/// Root may write anywhere: for such tests it becomes nobody, who owns the folder.
static auto asSomebody(const QString &folder)
{
    constexpr uid_t Nobody = 65534;
    const auto self = geteuid();
    bool changed = self != 0 || chown(QFile::encodeName(folder).constData(), Nobody, gid_t(-1)) == 0;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (self == 0 && entries.hasNext())
        changed = chown(QFile::encodeName(entries.next()).constData(), Nobody, gid_t(-1)) == 0 && changed;
    changed = changed && (self != 0 || seteuid(Nobody) == 0);
    if (!changed)
        qFatal("nobody cannot be made the owner");
    return qScopeGuard([self] {
        if (seteuid(self) != 0)
            qFatal("this is nobody for ever");
    });
}
#endif

void HistoryOnDiskTest::tellsThatTheFolderIsReadOnly()
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir().mkpath(m_profile));
    const auto user = asSomebody(m_folder->path());
    QCOMPARE(chmod(QFile::encodeName(m_profile).constData(), 0500), 0);
    const auto restore = qScopeGuard([this] { chmod(QFile::encodeName(m_profile).constData(), 0700); });
    HistoryFile file(m_profile, now());
    QCOMPARE(file.open().failure().kind, Failure::Kind::ReadOnly);
    HistoryFile below(m_profile + u"/below"_s, now());
    QCOMPARE(below.open().failure().kind, Failure::Kind::ReadOnly);
#else
    QSKIP("folders are not made read-only so here");
#endif
}

void HistoryOnDiskTest::readsAReadOnlyFile()
{
#ifdef Q_OS_UNIX
    const auto check = samples::check();
    {
        HistoryFile file(m_profile, now());
        QVERIFY(samples::unlocked(file));
        QVERIFY(file.add(check));
    }
    const auto user = asSomebody(m_folder->path());
    QCOMPARE(chmod(QFile::encodeName(path()).constData(), 0400), 0);
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.check(check.id)->inquiry, check.inquiry);
    QCOMPARE(file.add(samples::check()).failure().kind, Failure::Kind::ReadOnly);
    QCOMPARE(file.directory()->lines.size(), size_t(1));
#else
    QSKIP("files are not made read-only so here");
#endif
}

QTEST_GUILESS_MAIN(HistoryOnDiskTest)

#include "tst_historyondisk.moc"
