// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "app/history/shelf.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// Three checks of three patients, and somebody who edits the file with a tool of their own.
class TamperingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isNoticed_data();
    void isNoticed();
    void isNoticedInAPatient_data();
    void isNoticedInAPatient();
    void isNoticedWhereAPatientIsGone();
    void isNoticedWhereACheckIsGone();
    void isNoticedInASlot();
    void neverDeletesWhatDoesNotOpen();
    void leavesTheOthersToBeRecovered();

private:
    QVariant edit(const QString &sql) { return samples::edit(m_folder->path(), sql); }
    static QString blob(const QUuid &id) { return u"x'"_s + QString::fromLatin1(id.toRfc4122().toHex()) + u'\''; }
    static QString nameOf(const QString &what, const QUuid &id)
    {
        return what + u' ' + id.toString(QUuid::WithoutBraces);
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    Check m_first;
    Check m_second;
    Check m_third;
};

void TamperingTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_file.emplace(m_folder->path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(*m_file));
    m_first = *m_file->add(samples::checkOf(u"Ada"_s, u"One"_s, u"A1"_s));
    m_second = *m_file->add(samples::checkOf(u"Bob"_s, u"Two"_s, u"B2"_s));
    m_third = *m_file->add(samples::checkOf(u"Cid"_s, u"Three"_s, u"C3"_s));
}

void TamperingTest::isNoticed_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<bool>("inLine");
    QTest::addColumn<bool>("inBody");
    QTest::addRow("standing") << u"standing = 'answered'"_s << true << true;
    QTest::addRow("a standing of no sense") << u"standing = 'covered'"_s << true << true;
    QTest::addRow("another's patient") << u"patient_id = (SELECT patient_id FROM checks WHERE id = SECOND)"_s << true
                                       << true;
    QTest::addRow("time") << u"asked_at = asked_at + 1"_s << true << true;
    QTest::addRow("lease") << u"lease = 'a2b2c0de-0000-4000-8000-000000000001 9999999999999'"_s << true << true;
    QTest::addRow("an empty lease") << u"lease = ''"_s << true << true;
    QTest::addRow("next look") << u"next_look_at = 0"_s << true << true;
    QTest::addRow("another's line") << u"line_sealed = (SELECT line_sealed FROM checks WHERE id = SECOND)"_s << true
                                    << false;
    QTest::addRow("another's body") << u"body_sealed = (SELECT body_sealed FROM checks WHERE id = SECOND)"_s << false
                                    << true;
    QTest::addRow("line as body") << u"body_sealed = line_sealed"_s << false << true;
    QTest::addRow("body as line") << u"line_sealed = body_sealed"_s << true << false;
    QTest::addRow("an empty body") << u"body_sealed = x''"_s << false << true;
    QTest::addRow("a cut body") << u"body_sealed = substr(body_sealed, 1, length(body_sealed) - 64)"_s << false << true;
}

void TamperingTest::isNoticed()
{
    QFETCH(QString, set);
    QFETCH(bool, inLine);
    QFETCH(bool, inBody);
    set.replace(u"SECOND"_s, blob(m_second.id));
    edit(u"UPDATE checks SET "_s + set + u" WHERE id = "_s + blob(m_first.id));

    const auto directory = m_file->directory();
    QVERIFY(directory);
    QCOMPARE(directory->damaged, inLine ? 1 : 0);
    QCOMPARE(directory->lines.size(), size_t(inLine ? 2 : 3));
    const auto check = m_file->check(m_first.id);
    QCOMPARE(!check, inBody);
    if (!check)
        QCOMPARE(check.failure().kind, Failure::Kind::Damaged);
    QCOMPARE(*m_file->check(m_second.id), m_second);
    QCOMPARE(*m_file->check(m_third.id), m_third);
    QCOMPARE(*m_file->verify(), QStringList(nameOf(u"check"_s, m_first.id)));
}

void TamperingTest::isNoticedInAPatient_data()
{
    QTest::addColumn<QString>("sealed");
    QTest::addRow("another's record") << u"(SELECT sealed FROM patients WHERE id = SECOND)"_s;
    QTest::addRow("a cut record") << u"substr(sealed, 1, length(sealed) - 1)"_s;
    QTest::addRow("no record") << u"x''"_s;
}

void TamperingTest::isNoticedInAPatient()
{
    QFETCH(QString, sealed);
    sealed.replace(u"SECOND"_s, blob(m_second.patientId));
    edit(u"UPDATE patients SET sealed = "_s + sealed + u" WHERE id = "_s + blob(m_first.patientId));
    const auto directory = m_file->directory();
    QVERIFY(directory);
    QCOMPARE(directory->damaged, 1);
    QCOMPARE(directory->patients.size(), size_t(2));
    QCOMPARE(directory->lines.size(), size_t(3));
    QCOMPARE(*m_file->verify(), QStringList(nameOf(u"patient"_s, m_first.patientId)));
    // The person is no longer recognised, rather than taken for another.
    QVERIFY(m_file->add(samples::checkOf(u"Ada"_s, u"One"_s, u"A1"_s))->patientId != m_second.patientId);
}

void TamperingTest::isNoticedWhereAPatientIsGone()
{
    edit(u"DELETE FROM patients WHERE id = "_s + blob(m_second.patientId));
    const QString block = u"search "_s + QString::number(Shelf::blockOf(m_second.patientId));
    QCOMPARE(*m_file->verify(), QStringList({nameOf(u"patient"_s, m_second.patientId), block}));
    QCOMPARE(*m_file->check(m_second.id), m_second);
}

void TamperingTest::isNoticedWhereACheckIsGone()
{
    edit(u"DELETE FROM checks WHERE id = "_s + blob(m_second.id));
    QCOMPARE(*m_file->verify(), QStringList(nameOf(u"missing check"_s, m_second.id)));
    // Nor is it hidden by asking on.
    QVERIFY(m_file->add(samples::checkOf(u"Bob"_s, u"Two"_s, u"B2"_s)));
    QCOMPARE(*m_file->verify(), QStringList(nameOf(u"missing check"_s, m_second.id)));
    // One under another id is none that was asked.
    edit(u"UPDATE checks SET id = x'00112233445566778899aabbccddeeff' WHERE id = "_s + blob(m_first.id));
    QVERIFY(m_file->verify()->contains(nameOf(u"missing check"_s, m_first.id)));
}

void TamperingTest::isNoticedInASlot()
{
    edit(u"UPDATE keys SET slot = 'keychain/a2b2c0de-0000-4000-8000-000000000002'"_s);
    const auto keys = m_file->open();
    QVERIFY(keys);
    QCOMPARE(m_file->unlock(keys->front().id, samples::slotKey()).failure().kind, Failure::Kind::WrongKey);
}

void TamperingTest::neverDeletesWhatDoesNotOpen()
{
    edit(u"UPDATE checks SET asked_at = 0 WHERE id = "_s + blob(m_first.id));
    const auto closes = [](Check check) {
        check.standing = Standing::Closed;
        return std::optional(check);
    };
    QCOMPARE(m_file->change(m_first.id, closes).failure().kind, Failure::Kind::Damaged);
    QCOMPARE(m_file->release(samples::answered(m_first)).failure().kind, Failure::Kind::Damaged);
    QVERIFY(m_file->directory());
    QVERIFY(m_file->verify());
    QVERIFY(samples::unlocked(*m_file));
    QCOMPARE(edit(u"SELECT count(*) FROM checks"_s).toInt(), 3);

    // What was done to it can be undone.
    edit(u"UPDATE checks SET asked_at = %1 WHERE id = %2"_s.arg(m_first.askedAt.toMSecsSinceEpoch())
             .arg(blob(m_first.id)));
    QCOMPARE(*m_file->check(m_first.id), m_first);
}

void TamperingTest::leavesTheOthersToBeRecovered()
{
    const auto sends = [](Check check) {
        check.standing = Standing::Sending;
        return std::optional(check);
    };
    const auto doubts = [](Check check) {
        check.standing = Standing::InDoubt;
        return std::optional(check);
    };
    for (const auto &check : {m_first, m_second})
        QVERIFY(m_file->change(check.id, sends));
    edit(u"UPDATE checks SET asked_at = 0 WHERE id = "_s + blob(m_first.id));
    QCOMPARE(*m_file->recover(doubts), std::vector{m_second.id});
    QCOMPARE(m_file->check(m_second.id)->standing, Standing::InDoubt);
}

QTEST_GUILESS_MAIN(TamperingTest)

#include "tst_tampering.moc"
