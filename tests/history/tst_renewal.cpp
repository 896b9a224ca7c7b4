// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/renewal.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

class RenewalTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensBySeveralSlots();
    void refusesASlotWhoseMakingWasEdited();
    void leavesAtLeastOneSlot();
    void putsOneSlotInThePlaceOfAnother();
    void sealsEveryRecordAnew();
    void sealsTheFirstBlockOfTheShelfAnew();
    void goesOnWhereItWasInterrupted();
    void leavesWhatIsDamagedAsItIs();
    void keepsTheKeyOfWhatIsDamaged();
    void keepsTheKeysOfSeveralRenewals();
    void isForOneProcessAlone();
    void isNoticedByWhoeverKnowsTheOldKey();
    void survivesBeingKilled_data();
    void survivesBeingKilled();
    void shredsTheKeys();

private:
    /// A history of `Many` checks in \a folder.
    void copyMany(const QString &folder) const;

    QTemporaryDir m_many;
};

static constexpr int Many = 1100; // more than two batches

static SlotWithKey phraseSlot()
{
    return {{QUuid(u"33333333-3333-4333-8333-333333333333"_s), u"phrase"_s}, QByteArray(32, 'w')};
}

/// Opens the history and adds that many checks.
static void fill(HistoryFile &file, int checks)
{
    if (!samples::unlocked(file))
        qFatal("the history cannot be opened");
    for (int count = 0; count < checks; ++count) {
        if (!file.add(samples::checkOf(u"Ada"_s, QString::number(count), u"A"_s + QString::number(count))))
            qFatal("a check cannot be kept");
    }
}

static int rowsNotSealedBy(const QString &folder, const SecretKey &dataKey)
{
    const QByteArray head = QByteArray("\2", 1) + dataKey.derived(SecretKey::Purpose::Records).name();
    const auto other = u"substr(%1, 1, 9) != x'%2'"_s;
    const auto hex = QString::fromLatin1(head.toHex());
    return samples::edit(folder,
                         u"SELECT (SELECT count(*) FROM checks WHERE "_s + other.arg(u"line_sealed"_s, hex) + u" OR "_s
                             + other.arg(u"body_sealed"_s, hex) + u") + (SELECT count(*) FROM patients WHERE "_s
                             + other.arg(u"sealed"_s, hex) + u")"_s)
        .toInt();
}

void RenewalTest::initTestCase()
{
    HistoryFile file(m_many.path(), &QDateTime::currentDateTimeUtc);
    fill(file, Many);
}

void RenewalTest::copyMany(const QString &folder) const
{
    if (!QFile::copy(samples::pathOf(m_many.path()), samples::pathOf(folder)))
        qFatal("the history cannot be copied");
}

void RenewalTest::opensBySeveralSlots()
{
    QTemporaryDir folder;
    History history(folder.path());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.makeDataKey(samples::slot(), samples::slotKey())));
    QVERIFY(await(history.keys().add(phraseSlot())));
    QCOMPARE(await(history.keys().all())->size(), size_t(2));
    QVERIFY(await(history.add(samples::check())));

    QCOMPARE(await(history.open())->at(1), phraseSlot().slot);
    QCOMPARE(await(history.keys().add(phraseSlot())).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(await(history.unlock(phraseSlot().slot.id, samples::slotKey())).failure().kind, Failure::Kind::WrongKey);
    QVERIFY(await(history.unlock(phraseSlot().slot.id, phraseSlot().key)));
    QCOMPARE(await(history.directory())->lines.size(), size_t(1));
}

void RenewalTest::refusesASlotWhoseMakingWasEdited()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 0);
    auto slot = phraseSlot();
    slot.slot.making = u"argon2id 3 268435456"_s;
    QVERIFY(file.keyTable().add(slot, file.dataKey()));
    QVERIFY(file.keyTable().open(slot.slot.id, slot.key));
    samples::edit(folder.path(), u"UPDATE keys SET making = 'argon2id 1 8192' WHERE making IS NOT NULL"_s);
    QCOMPARE(file.keyTable().open(slot.slot.id, slot.key).failure().kind, Failure::Kind::WrongKey);
}

void RenewalTest::leavesAtLeastOneSlot()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 0);
    QCOMPARE(file.keyTable().drop(samples::slot()).failure().code, u"last"_s);
    QCOMPARE(file.keyTable().drop(QUuid::createUuid()).failure().kind, Failure::Kind::NotFound);
    QVERIFY(file.keyTable().add(phraseSlot(), file.dataKey()));
    QVERIFY(file.keyTable().drop(samples::slot()));
    QCOMPARE(file.keyTable().renew(file.dataKey(), {}).failure().code, u"last"_s);
    QVERIFY(file.keyTable().open(phraseSlot().slot.id, phraseSlot().key));
}

void RenewalTest::putsOneSlotInThePlaceOfAnother()
{
    QTemporaryDir folder;
    History history(folder.path());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.makeDataKey(samples::slot(), samples::slotKey())));
    QVERIFY(await(history.keys().replace(samples::slot(), samples::newSlot())));
    QCOMPARE(await(history.keys().all()), Result<std::vector<KeySlot>>({samples::newSlot().slot}));
    QCOMPARE(await(history.keys().replace(samples::slot(), phraseSlot())).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(history.keys().all())->size(), size_t(1));
    QCOMPARE(await(history.open())->size(), size_t(1));
    QVERIFY(!await(history.unlock(samples::newSlot().slot.id, samples::slotKey())));
    QVERIFY(await(history.unlock(samples::newSlot().slot.id, samples::newSlot().key)));
}

void RenewalTest::sealsEveryRecordAnew()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    copyMany(folder.path());
    QVERIFY(samples::unlocked(file));
    const auto before = file.directory();
    QVERIFY(samples::renewed(file));
    QCOMPARE(file.directory()->lines, before->lines);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    QCOMPARE(rowsNotSealedBy(folder.path(), file.dataKey()), 0);
    QCOMPARE(samples::edit(folder.path(), u"SELECT count(*) FROM older_keys"_s).toInt(), 0);

    const auto known = file.open();
    QCOMPARE(known, Result<std::vector<KeySlot>>({samples::newSlot().slot}));
    QVERIFY(file.unlock(samples::newSlot().slot.id, samples::newSlot().key));
    QCOMPARE(file.directory()->lines, before->lines);
}

/// It is numbered 0, unlike everything else.
void RenewalTest::sealsTheFirstBlockOfTheShelfAnew()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 1);
    const QUuid first(u"00000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(Shelf::blockOf(first), 0);
    QVERIFY(file.within("add", [&] {
        return PatientTable(file.database(), file.cipher()).insert(patientWith(first, {u"Ada"_s, u"One"_s, {}}, {}));
    }));
    QVERIFY(samples::renewed(file));
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

void RenewalTest::goesOnWhereItWasInterrupted()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    copyMany(folder.path());
    QVERIFY(samples::unlocked(file));
    QVERIFY(Renewal(file).begin({samples::newSlot()}));
    QCOMPARE(Renewal(file).begin({phraseSlot()}).failure().kind, Failure::Kind::InUse);
    for (int batch = 0; batch < 4; ++batch)
        QCOMPARE(Renewal(file).goOn(), Result<bool>(true));
    QVERIFY(file.add(samples::check()));
    const auto left = rowsNotSealedBy(folder.path(), file.dataKey());
    QVERIFY(left > 0 && left < 2 * Many);

    QVERIFY(file.open());
    QVERIFY(file.unlock(samples::newSlot().slot.id, samples::newSlot().key));
    QCOMPARE(file.directory()->damaged, 0);
    QVERIFY(samples::renewed(file));
    QCOMPARE(rowsNotSealedBy(folder.path(), file.dataKey()), 0);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    QCOMPARE(file.directory()->lines.size(), size_t(Many + 1));
}

void RenewalTest::leavesWhatIsDamagedAsItIs()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 3);
    samples::edit(folder.path(), u"UPDATE checks SET standing = 'answered' WHERE rowid = 2"_s);
    const auto line = samples::edit(folder.path(), u"SELECT line_sealed FROM checks WHERE rowid = 2"_s);
    QVERIFY(samples::renewed(file));
    QCOMPARE(samples::edit(folder.path(), u"SELECT line_sealed FROM checks WHERE rowid = 2"_s), line);
    QCOMPARE(file.directory()->lines.size(), size_t(2));
    QCOMPARE(file.verify()->size(), 1);
}

static void setLine(const QString &folder, const QByteArray &line)
{
    samples::edit(folder,
                  u"UPDATE checks SET line_sealed = x'%1' WHERE rowid = 2"_s.arg(QLatin1StringView(line.toHex())));
}

/// Flips a bit of a record, and gives what is to be put back to mend it.
static QByteArray spoil(const QString &folder)
{
    const auto whole = samples::edit(folder, u"SELECT line_sealed FROM checks WHERE rowid = 2"_s).toByteArray();
    auto spoilt = whole;
    spoilt[40] = char(spoilt.at(40) ^ 1);
    setLine(folder, spoilt);
    return whole;
}

static Result<bool> reopened(HistoryFile &file, const SlotWithKey &slot)
{
    if (!file.open() || !file.unlock(slot.slot.id, slot.key))
        return Failure{Failure::Kind::WrongKey};
    return Renewal(file).isUnderWay();
}

void RenewalTest::keepsTheKeyOfWhatIsDamaged()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 3);
    const auto whole = spoil(folder.path());
    QVERIFY(samples::renewed(file));
    QCOMPARE(Renewal(file).leftBehind(), Result<int>(1));
    QCOMPARE(Renewal(file).isUnderWay(), Result<bool>(false));
    QCOMPARE(Renewal(file).goOn(), Result<bool>(false));
    QCOMPARE(samples::edit(folder.path(), u"SELECT count(*) FROM older_keys"_s).toInt(), 1);
    QCOMPARE(file.directory()->damaged, 1);

    setLine(folder.path(), whole);
    QCOMPARE(reopened(file, samples::newSlot()), Result<bool>(false));
    QCOMPARE(file.directory()->damaged, 0);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

void RenewalTest::keepsTheKeysOfSeveralRenewals()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 3);
    const auto whole = spoil(folder.path());
    QVERIFY(samples::renewed(file));
    QVERIFY(file.add(samples::check()));
    QVERIFY(samples::renewed(file));
    QCOMPARE(Renewal(file).leftBehind(), Result<int>(1));
    QCOMPARE(samples::edit(folder.path(), u"SELECT count(*) FROM older_keys"_s).toInt(), 2);

    setLine(folder.path(), whole);
    QCOMPARE(reopened(file, samples::newSlot()), Result<bool>(false));
    QCOMPARE(file.directory()->damaged, 0);
    // Then nothing needs them any more.
    QVERIFY(samples::renewed(file));
    QCOMPARE(Renewal(file).leftBehind(), Result<int>(0));
    QCOMPARE(samples::edit(folder.path(), u"SELECT count(*) FROM older_keys"_s).toInt(), 0);
    QCOMPARE(rowsNotSealedBy(folder.path(), file.dataKey()), 0);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

void RenewalTest::isForOneProcessAlone()
{
    QTemporaryDir folder;
    History one(folder.path());
    QVERIFY(await(one.open()));
    QVERIFY(await(one.makeDataKey(samples::slot(), samples::slotKey())));
    {
        History two(folder.path());
        QVERIFY(await(two.open()));
        QCOMPARE(await(one.keys().renew({samples::newSlot()})).failure().kind, Failure::Kind::InUse);
        QCOMPARE(await(one.keys().shred()).failure().kind, Failure::Kind::InUse);
    }
    QVERIFY(await(one.keys().renew({samples::newSlot()})));
    QCOMPARE(await(one.keys().isRenewing()), Result<bool>(true));
    while (*await(one.keys().renewSome())) {}
    QCOMPARE(await(one.keys().isRenewing()), Result<bool>(false));
}

void RenewalTest::isNoticedByWhoeverKnowsTheOldKey()
{
    QTemporaryDir folder;
    HistoryFile one(folder.path(), &QDateTime::currentDateTimeUtc);
    HistoryFile two(folder.path(), &QDateTime::currentDateTimeUtc);
    fill(one, 1);
    QVERIFY(samples::unlocked(two));
    QVERIFY(Renewal(one).begin({samples::newSlot()}));
    const auto added = two.add(samples::check());
    QCOMPARE(added.failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(added.failure().code, u"renewed"_s);
    QVERIFY(one.add(samples::check()));
}

void RenewalTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point :
         {"renew.begin", "renew.worked", "renew.committed", "renewSome.begin:3", "renewSome.worked",
          "renewSome.worked:4", "renewSome.committed:2", "renewed.begin", "renewed.worked", "renewed.committed"})
        QTest::addRow("%s", point) << QString::fromLatin1(point);
}

void RenewalTest::survivesBeingKilled()
{
    QFETCH(QString, point);
    QTemporaryDir folder;
    copyMany(folder.path());
    std::vector<CheckLine> before;
    {
        HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        before = file.directory()->lines;
    }
    const QString peer = QCoreApplication::applicationDirPath() + u"/historypeer"_s;
    QProcess killed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    killed.setProcessEnvironment(environment);
    killed.start(peer, {folder.path(), u"renew"_s});
    QVERIFY(killed.waitForFinished());
    QVERIFY2(!killed.readAllStandardOutput().contains("renewed"), "it was not killed");

    QProcess again;
    again.start(peer, {folder.path(), u"renew"_s});
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.readAllStandardOutput().trimmed(), "renewed");

    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(file.open());
    QVERIFY(file.unlock(samples::newSlot().slot.id, samples::newSlot().key));
    QCOMPARE(file.directory()->lines, before);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    QCOMPARE(rowsNotSealedBy(folder.path(), file.dataKey()), 0);
}

void RenewalTest::shredsTheKeys()
{
    QTemporaryDir folder;
    const auto path = samples::pathOf(folder.path());
    History history(folder.path());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.makeDataKey(samples::slot(), samples::slotKey())));
    QVERIFY(await(history.keys().add(phraseSlot())));
    const auto sealed = samples::edit(folder.path(), u"SELECT sealed FROM keys"_s).toByteArray();
    QVERIFY(await(history.keys().shred()));

    for (const auto &suffix : {QString(), u"-wal"_s}) {
        QFile file(path + suffix);
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(sealed));
    }
    QVERIFY(await(history.open())->empty());
    QCOMPARE(await(history.unlock(samples::slot(), samples::slotKey())).failure().kind, Failure::Kind::NotFound);
}

QTEST_GUILESS_MAIN(RenewalTest)

#include "tst_renewal.moc"
