// SPDX-License-Identifier: MIT
#include "app/history/historythread.h"
#include "app/history/shelf.h"
#include "patientdesk.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// What is kept beside the records so that they are found at once follows them, whatever is done to them.
class ShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void followsWhateverIsDone();
    void isMadeAnewWhereItDoesNotOpen_data();
    void isMadeAnewWhereItDoesNotOpen();
    void isMadeAnewWhereAnOlderOneWasPutBack();
    void isFilledForEachOlderVersion_data();
    void isFilledForEachOlderVersion();
    void isFilledAfterAKill();
    void tellsOnlyWhatChanged();
    void showsOpenChecksAndNews();
    void noticesAnswerTimesThatWereMoved_data();
    void noticesAnswerTimesThatWereMoved();

private:
    QTemporaryDir &folder() { return *m_folder; }
    std::unique_ptr<HistoryFile> opened();

    std::optional<QTemporaryDir> m_folder;
};

void ShelfTest::init()
{
    m_folder.emplace();
}

std::unique_ptr<HistoryFile> ShelfTest::opened()
{
    auto file = std::make_unique<HistoryFile>(m_folder->path(), &QDateTime::currentDateTimeUtc);
    return samples::unlocked(*file) ? std::move(file) : nullptr;
}

static std::vector<Shelved> shelvedIn(const HistoryFile &file)
{
    std::vector<Shelved> all;
    const auto read = Shelf(file.database(), file.cipher()).forEachSince(0, [&all](const Shelf::Block &block) {
        all.insert(all.end(), block.patients.cbegin(), block.patients.cend());
    });
    if (!read)
        qFatal("the shelf cannot be read");
    std::sort(all.begin(), all.end(),
              [](const Shelved &left, const Shelved &right) { return left.findable.id < right.findable.id; });
    return all;
}

/// What the shelf is when it is made of nothing but the records.
static std::vector<Shelved> madeOfRecords(HistoryFile &file, const QString &folder)
{
    samples::edit(folder, u"UPDATE shelf SET sealed = zeroblob(100)"_s);
    return shelvedIn(file);
}

static Check called(Check check, const QString &reference)
{
    check = samples::answered(check);
    check.service = ServiceId::HealthHarbor;
    Call call;
    call.reference = reference;
    check.benefits->calls.push_back(call);
    return check;
}

void ShelfTest::followsWhateverIsDone()
{
    PatientDesk desk;
    const auto ada = desk.added(u"Ada"_s, u"Okafor"_s, u"U1"_s);
    const auto adah = desk.added(u"Adah"_s, u"Okafor"_s, u"U1"_s);
    desk.added(u"Bea"_s, u"Gone"_s, u"U2"_s);
    auto &history = desk.history();
    const auto answer = [&history](const Check &check, const QString &reference) {
        return bool(await(history.change(check.id, [&](const Check &kept) { return called(kept, reference); })));
    };
    QVERIFY(answer(ada, u"2812129"_s));
    QVERIFY(answer(adah, u"77"_s));
    auto patient = *await(desk.patients().patient(ada.patientId));
    patient.chartNumber = u"20418"_s;
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"W9"_s, {}, {}, {}}, Coverage::Order::Second});
    QVERIFY(await(desk.patients().save(patient, {})));
    const auto same = [&desk] {
        desk.close();
        HistoryFile file(desk.folder(), &QDateTime::currentDateTimeUtc);
        const bool isOpen = samples::unlocked(file);
        const auto kept = shelvedIn(file);
        const auto anew = madeOfRecords(file, desk.folder());
        return isOpen && kept == anew && kept.size() == 3;
    };
    QVERIFY(same());
    desk.reopen();
    QVERIFY(await(desk.patients().merge(adah.patientId, ada.patientId, {}, {})));
    desk.reopen();
    QVERIFY(await(desk.patients().undoMerge(adah.patientId, {})));
    QVERIFY(same());
}

void ShelfTest::isMadeAnewWhereItDoesNotOpen_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addRow("zeroed") << u"UPDATE shelf SET sealed = zeroblob(length(sealed))"_s;
    QTest::addRow("cut") << u"UPDATE shelf SET sealed = substr(sealed, 1, 40)"_s;
    QTest::addRow("moved") << u"UPDATE shelf SET changed = changed + 10"_s;
    QTest::addRow("before all others") << u"UPDATE shelf SET changed = -1"_s;
    QTest::addRow("taken out") << u"DELETE FROM shelf"_s;
}

void ShelfTest::isMadeAnewWhereItDoesNotOpen()
{
    QFETCH(QString, harm);
    auto file = opened();
    const auto kept = file->add(samples::check());
    const auto before = shelvedIn(*file);
    QCOMPARE(before.size(), size_t(1));
    QCOMPARE(file->verify(), Result<QStringList>(QStringList()));
    samples::edit(folder().path(), harm);
    QCOMPARE(shelvedIn(*file), before);
    const QStringList named{u"search "_s + QString::number(Shelf::blockOf(kept->patientId))};
    QCOMPARE(file->verify(), Result<QStringList>(named));
    // The patient is known again, and the block is whole after the next change in it.
    auto again = samples::check();
    QCOMPARE(file->add(again)->patientId, kept->patientId);
    QVERIFY(file->within("test", [&] {
        auto patients = PatientTable(file->database(), file->cipher());
        auto patient = *patients.find(kept->patientId);
        patient.chartNumber = u"1"_s;
        return patients.update(patient);
    }));
    QCOMPARE(file->verify(), Result<QStringList>(QStringList()));
}

void ShelfTest::isMadeAnewWhereAnOlderOneWasPutBack()
{
    const auto file = opened();
    const auto kept = file->add(samples::check());
    samples::edit(folder().path(), u"CREATE TABLE aside AS SELECT * FROM shelf"_s);
    QVERIFY(file->within("test", [&] {
        auto patients = PatientTable(file->database(), file->cipher());
        auto patient = *patients.find(kept->patientId);
        patient.person.lastName = u"Newname"_s;
        return patients.update(patient);
    }));
    samples::edit(folder().path(), u"INSERT OR REPLACE INTO shelf SELECT * FROM aside"_s);
    samples::edit(folder().path(), u"DROP TABLE aside"_s);
    const QStringList named{u"search "_s + QString::number(Shelf::blockOf(kept->patientId))};
    QCOMPARE(file->verify(), Result<QStringList>(named));
}

void ShelfTest::isFilledForEachOlderVersion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("1") << u"format1.sqlite"_s;
    QTest::addRow("2") << u"format2.sqlite"_s;
    QTest::addRow("3") << u"format3.sqlite"_s;
    QTest::addRow("4") << u"format4.sqlite"_s;
}

void ShelfTest::isFilledForEachOlderVersion()
{
    QFETCH(QString, name);
    const QString old = QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/"_s + name;
    QVERIFY(QFile::copy(old, samples::pathOf(folder().path())));
    QVERIFY(QFile::setPermissions(samples::pathOf(folder().path()), QFile::ReadOwner | QFile::WriteOwner));
    HistoryFile file(folder().path(), &QDateTime::currentDateTimeUtc);
    const auto known = file.open();
    QVERIFY(known);
    QVERIFY(file.unlock(known->front().id, QByteArray(32, 'p')));
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    const auto directory = file.directory();
    QCOMPARE(directory->damaged, 0);
    QVERIFY(!directory->patients.empty());
    const auto all = shelvedIn(file);
    QCOMPARE(all.size(), directory->patients.size());
    const auto hasReference = [](const Shelved &patient) { return !patient.findable.callReferences.isEmpty(); };
    QVERIFY(std::any_of(all.cbegin(), all.cend(), hasReference));
    QCOMPARE(samples::edit(folder().path(), u"SELECT count(*) FROM unshelved"_s).toInt(), 0);
    const auto answered = samples::edit(
        folder().path(), u"SELECT count(*) FROM checks WHERE standing = 'answered' AND answered_at IS NULL"_s);
    QCOMPARE(answered.toInt(), 0);
}

void ShelfTest::isFilledAfterAKill()
{
    constexpr int Many = 620;
    {
        const auto file = opened();
        for (int number = 0; number < Many; ++number)
            QVERIFY(file->add(called(samples::checkOf(u"A%1"_s.arg(number), u"Okafor"_s, u"U%1"_s.arg(number)),
                                     u"R%1"_s.arg(number))));
    }
    // As the migration of an older version's file leaves it.
    for (const auto &sql : {u"UPDATE checks SET answered_at = NULL, news_at = NULL"_s, u"DELETE FROM shelf"_s,
                            u"INSERT INTO unshelved VALUES (0)"_s})
        samples::edit(folder().path(), sql);
    for (const auto &point : {u"shelve.settled"_s, u"shelve.committed"_s, u"shelve.settled"_s}) {
        QProcess peer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"COVERDESK_CRASH_AT"_s, point);
        peer.setProcessEnvironment(environment);
        peer.start(QCoreApplication::applicationDirPath() + u"/historypeer"_s, {folder().path(), u"add"_s, u"0"_s});
        QVERIFY(peer.waitForFinished());
        QVERIFY(peer.exitStatus() == QProcess::CrashExit || peer.exitCode() != 0);
    }
    const auto file = opened();
    QVERIFY(file);
    QCOMPARE(file->verify(), Result<QStringList>(QStringList()));
    const auto all = shelvedIn(*file);
    QCOMPARE(all.size(), size_t(Many));
    QVERIFY(std::all_of(all.cbegin(), all.cend(),
                        [](const Shelved &patient) { return patient.findable.callReferences.size() == 1; }));
}

void ShelfTest::tellsOnlyWhatChanged()
{
    const auto file = opened();
    const Shelf shelf(file->database(), file->cipher());
    QVERIFY(file->add(samples::checkOf(u"Ada"_s, u"Okafor"_s, u"U1"_s)));
    int seen = 0;
    const auto newest = shelf.forEachSince(0, [&seen](const Shelf::Block &) { ++seen; });
    QCOMPARE(std::exchange(seen, 0), 1);
    QVERIFY(file->add(samples::checkOf(u"Ada"_s, u"Okafor"_s, u"U1"_s)));
    QCOMPARE(shelf.forEachSince(*newest, [&seen](const Shelf::Block &) { ++seen; }), newest);
    QCOMPARE(seen, 0);
    QVERIFY(file->add(samples::checkOf(u"Bea"_s, u"Okafor"_s, u"U2"_s)));
    QVERIFY(shelf.forEachSince(*newest, [&seen](const Shelf::Block &) { ++seen; }));
    QCOMPARE(seen, 1);
}

void ShelfTest::showsOpenChecksAndNews()
{
    PatientDesk desk;
    const auto open = desk.added(u"Ada"_s, u"Okafor"_s, u"U1"_s);
    const auto news = desk.added(u"Bea"_s, u"Okafor"_s, u"U2"_s);
    const auto seen = desk.added(u"Cid"_s, u"Okafor"_s, u"U3"_s);
    auto &history = desk.history();
    QVERIFY(await(history.change(news.id, [](const Check &kept) { return called(kept, u"1"_s); })));
    QVERIFY(await(history.change(seen.id, [](const Check &kept) { return called(kept, u"2"_s); })));
    QVERIFY(await(history.change(seen.id, [](Check kept) {
        kept.openedAt = kept.answeredAt;
        return kept;
    })));
    const auto ids = [](const std::vector<CheckLine> &lines) {
        std::vector<QUuid> found;
        for (const auto &line : lines)
            found.push_back(line.id);
        return found;
    };
    QCOMPARE(ids(await(history.lists().open())->lines), (std::vector{news.id, open.id}));
    QCOMPARE(ids(await(history.lists().newest(2))->lines), (std::vector{seen.id, news.id}));
    const auto since = await(history.lists().askedSince(news.askedAt));
    QCOMPARE(ids(since->lines), (std::vector{seen.id, news.id}));
    QCOMPARE(await(history.patients().newest(2))->front().patient.id, seen.patientId);
}

void ShelfTest::noticesAnswerTimesThatWereMoved_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addRow("answer later") << u"UPDATE checks SET answered_at = answered_at + 1"_s;
    QTest::addRow("answer gone") << u"UPDATE checks SET answered_at = NULL"_s;
    QTest::addRow("news gone") << u"UPDATE checks SET news_at = NULL"_s;
    QTest::addRow("news later") << u"UPDATE checks SET news_at = news_at + 1"_s;
}

void ShelfTest::noticesAnswerTimesThatWereMoved()
{
    QFETCH(QString, harm);
    const auto file = opened();
    const auto kept = file->add(called(samples::check(), u"1"_s));
    QVERIFY(file->check(kept->id));
    samples::edit(folder().path(), harm);
    // What is sealed is the truth, and is used; the same question is still the same.
    QCOMPARE(file->check(kept->id), kept);
    QCOMPARE(file->directory()->damaged, 0);
    const QStringList named{u"check "_s + kept->id.toString(QUuid::WithoutBraces)};
    QCOMPARE(file->verify(), Result<QStringList>(named));
}

QTEST_GUILESS_MAIN(ShelfTest)
#include "tst_shelf.moc"
