// SPDX-License-Identifier: MIT
#include "app/history/audittable.h"
#include "app/history/history.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

class AuditTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhoDidWhatAndWhen();
    void isReadInParts();
    void isEmptyAtFirst();
    void namesTheFirstBadEntry_data();
    void namesTheFirstBadEntry();
    void goesOnBehindABadEnd();
    void isWrittenOnByManyAtOnce();
    void staysChainedWhenSealedAnew();
    void isPartOfVerifying();

private:
    QVariant edit(const QString &sql) { return samples::edit(m_folder->path(), sql); }
    void note(int count);

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    QDateTime m_now{QDate(2026, 11, 20), QTime(9, 0), Qt::UTC};
};

void AuditTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_file.emplace(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(*m_file));
}

static AuditTable tableOf(HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

static AuditEntry entry(int number)
{
    return {.at = QDateTime(QDate(2026, 11, 20), QTime(9, number % 60), Qt::UTC),
            .actor = {u"front"_s, u"MK"_s},
            .act = AuditAct::Exported,
            .check = samples::slot(),
            .detail = u"pdf %1"_s.arg(number)};
}

void AuditTest::note(int count)
{
    for (int number = 1; number <= count; ++number)
        QVERIFY(m_file->within("audit", [&] { return tableOf(*m_file).append(entry(number)); }));
}

void AuditTest::tellsWhoDidWhatAndWhen()
{
    m_file->close();
    History history(
        m_folder->path(), [this] { return m_now; }, nullptr);
    QVERIFY(await(history.open()));
    QCOMPARE(await(history.audit().note(entry(1))).failure().kind, Failure::Kind::KeyMissing);
    QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
    const auto patient = QUuid::createUuid();
    QVERIFY(await(history.audit().note({.actor = {u"front"_s, {}}, .act = AuditAct::Viewed, .patient = patient})));
    const AuditEntry expected{1, m_now, {u"front"_s, {}}, AuditAct::Viewed, {}, patient, {}};
    QCOMPARE(await(history.audit().newest(10))->entries, std::vector<AuditEntry>{expected});
    QCOMPARE(await(history.audit().firstBad()), Result<std::optional<int>>(std::nullopt));
}

void AuditTest::isReadInParts()
{
    note(5);
    const auto numbers = [this](int most, int before) {
        QList<int> found;
        const auto read = tableOf(*m_file).newest(
            most, before, [&found](const Result<AuditEntry> &one) { found.append(one ? one->number : -1); });
        return read ? found : QList<int>();
    };
    QCOMPARE(numbers(2, 100), QList<int>({5, 4}));
    QCOMPARE(numbers(2, 4), QList<int>({3, 2}));
    QCOMPARE(numbers(2, 2), QList<int>({1}));
    QCOMPARE(numbers(2, 1), QList<int>());
}

void AuditTest::isEmptyAtFirst()
{
    QCOMPARE(tableOf(*m_file).firstBad(), Result<std::optional<int>>(std::nullopt));
}

void AuditTest::namesTheFirstBadEntry_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("bad");
    QTest::addRow("one taken out") << u"DELETE FROM audit WHERE seq = 3"_s << 3;
    QTest::addRow("the first taken out") << u"DELETE FROM audit WHERE seq = 1"_s << 1;
    QTest::addRow("the last taken out") << u"DELETE FROM audit WHERE seq = 5"_s << 5;
    QTest::addRow("all taken out") << u"DELETE FROM audit"_s << 1;
    QTest::addRow("the note of the end taken out") << u"DELETE FROM notes"_s << 6;
    QTest::addRow("one in another's place")
        << u"UPDATE audit SET sealed = (SELECT sealed FROM audit WHERE seq = 2) WHERE seq = 4"_s << 4;
    QTest::addRow("a number moved") << u"UPDATE audit SET seq = 9 WHERE seq = 5"_s << 5;
    QTest::addRow("one bit") << u"UPDATE audit SET sealed = zeroblob(length(sealed)) WHERE seq = 2"_s << 2;
}

void AuditTest::namesTheFirstBadEntry()
{
    QFETCH(QString, sql);
    note(5);
    edit(sql);
    const auto found = tableOf(*m_file).firstBad();
    QVERIFY(found && *found);
    QTEST(**found, "bad");
}

void AuditTest::goesOnBehindABadEnd()
{
    for (const auto &harm : {u"UPDATE notes SET sealed = zeroblob(length(sealed))"_s, u"DELETE FROM notes"_s,
                             u"DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)"_s}) {
        init();
        note(2);
        edit(harm);
        QVERIFY(m_file->within("audit", [&] { return tableOf(*m_file).append(entry(3)); }));
        QVERIFY(m_file->within("audit", [&] { return tableOf(*m_file).append(entry(4)); }));
        // Whatever is written behind it, the place stays known.
        QCOMPARE(tableOf(*m_file).firstBad(),
                 Result<std::optional<int>>(harm.startsWith(u"DELETE FROM audit") ? 2 : 3));
        m_file->close();
    }
}

void AuditTest::isWrittenOnByManyAtOnce()
{
    HistoryFile other(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(other));
    for (int number = 1; number <= 10; ++number) {
        auto &file = number % 2 ? *m_file : other;
        QVERIFY(file.within("audit", [&] { return tableOf(file).append(entry(number)); }));
    }
    QCOMPARE(tableOf(*m_file).firstBad(), Result<std::optional<int>>(std::nullopt));
    QCOMPARE(edit(u"SELECT max(seq) FROM audit"_s).toInt(), 10);
}

void AuditTest::staysChainedWhenSealedAnew()
{
    note(5);
    QVERIFY(samples::renewed(*m_file));
    QCOMPARE(tableOf(*m_file).firstBad(), Result<std::optional<int>>(std::nullopt));
    note(1);
    edit(u"DELETE FROM audit WHERE seq = 2"_s);
    QCOMPARE(tableOf(*m_file).firstBad(), Result<std::optional<int>>(2));
}

void AuditTest::isPartOfVerifying()
{
    note(3);
    QCOMPARE(m_file->verify(), Result<QStringList>(QStringList()));
    edit(u"DELETE FROM audit WHERE seq = 2"_s);
    QCOMPARE(m_file->verify(), Result<QStringList>({u"audit 2"_s}));
}

QTEST_GUILESS_MAIN(AuditTest)

#include "tst_audit.moc"
