// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What the history keeps and gives back; one of its own for each test.
class HistoryFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAndGivesBack();
    void readsNothingWhileLocked();
    void knowsItsSlots();
    void makesADataKeyOnlyOnce();
    void knowsPatientsByNameBirthDateAndMemberId();
    void matchesNobodyByWhatIsUnknown();
    void attachesToThePatientThatIsNamed();
    void seesPatientsThatOthersAdded();
    void refusesTheSameIdTwice();
    void listsNewestFirst();
    void givesUnsettledOldestFirst();
    void tellsItsSize();

private:
    QVariant edit(const QString &sql) const { return samples::edit(m_profile, sql); }

    std::optional<QTemporaryDir> m_folder;
    QString m_profile;
};

static History::Clock now()
{
    return &QDateTime::currentDateTimeUtc;
}

void HistoryFileTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_profile = m_folder->filePath(u"clinic/profile"_s);
}

void HistoryFileTest::keepsAndGivesBack()
{
    const auto asked = samples::answered(samples::check());
    QUuid patient;
    {
        HistoryFile file(m_profile, now());
        QVERIFY(samples::unlocked(file));
        const auto kept = file.add(asked);
        QVERIFY(kept);
        QVERIFY(!kept->patientId.isNull());
        patient = kept->patientId;
    }
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    auto expected = asked;
    expected.patientId = patient;
    QCOMPARE(*file.check(asked.id), expected);
    const auto directory = file.directory();
    QVERIFY(directory);
    QCOMPARE(directory->lines, std::vector{lineOf(expected)});
    QCOMPARE(directory->patients, std::vector{patientWith(patient, asked.inquiry.patient, asked.inquiry.insurance)});
    QCOMPARE(directory->damaged, 0);
    QCOMPARE(file.check(QUuid::createUuid()).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(*file.verify(), QStringList());
}

void HistoryFileTest::readsNothingWhileLocked()
{
    HistoryFile file(m_profile, now());
    QVERIFY(file.open());
    const auto nothing = [](const Check &check) { return std::optional(check); };
    const auto check = samples::check();
    QCOMPARE(file.add(check).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.check(check.id).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.claim(check.id, check.askedAt, nothing).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.change(check.id, nothing).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.release(check).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.recover(nothing).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.directory().failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.unsettled().failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(file.verify().failure().kind, Failure::Kind::KeyMissing);
}

void HistoryFileTest::knowsItsSlots()
{
    HistoryFile file(m_profile, now());
    QCOMPARE(*file.open(), std::vector<KeySlot>());
    QVERIFY(file.makeDataKey(samples::slot(), samples::slotKey()));
    QVERIFY(file.add(samples::check()));
    QCOMPARE(*file.open(), std::vector{KeySlot({samples::slot(), u"keychain"_s})});
    QCOMPARE(file.directory().failure().kind, Failure::Kind::KeyMissing);

    QCOMPARE(file.unlock(samples::slot(), QByteArray(32, 'x')).failure().kind, Failure::Kind::WrongKey);
    QCOMPARE(file.unlock(samples::slot(), "short").failure().kind, Failure::Kind::WrongKey);
    QCOMPARE(file.unlock(QUuid::createUuid(), samples::slotKey()).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(file.directory().failure().kind, Failure::Kind::KeyMissing);
    QVERIFY(file.unlock(samples::slot(), samples::slotKey()));
    QCOMPARE(file.directory()->lines.size(), size_t(1));
}

void HistoryFileTest::makesADataKeyOnlyOnce()
{
    HistoryFile first(m_profile, now());
    HistoryFile second(m_profile, now());
    QVERIFY(first.open());
    QVERIFY(second.open());
    QCOMPARE(second.makeDataKey(QUuid::createUuid(), "short").failure().kind, Failure::Kind::WrongKey);
    QVERIFY(first.makeDataKey(samples::slot(), samples::slotKey()));
    QCOMPARE(second.makeDataKey(QUuid::createUuid(), QByteArray(32, 'x')).failure().kind, Failure::Kind::InUse);
    QCOMPARE(second.directory().failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(edit(u"SELECT count(*) FROM keys"_s).toInt(), 1);
}

void HistoryFileTest::knowsPatientsByNameBirthDateAndMemberId()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto first = file.add(samples::checkOf(u"José"_s, u"van Dyke"_s, u"W100"_s));
    QVERIFY(first);
    QCOMPARE(file.add(samples::checkOf(u" JOSÉ "_s, u"Van  dyke"_s, u"w100"_s))->patientId, first->patientId);
    QVERIFY(file.add(samples::checkOf(u"Josefa"_s, u"van Dyke"_s, u"W100"_s))->patientId != first->patientId);
    QVERIFY(file.add(samples::checkOf(u"José"_s, u"Dyke"_s, u"W100"_s))->patientId != first->patientId);
    QVERIFY(file.add(samples::checkOf(u"José"_s, u"van Dyke"_s, u"W101"_s))->patientId != first->patientId);
    auto older = samples::checkOf(u"José"_s, u"van Dyke"_s, u"W100"_s);
    older.inquiry.patient.bornOn = QDate(1960, 6, 15);
    QVERIFY(file.add(older)->patientId != first->patientId);
    QCOMPARE(file.directory()->patients.size(), size_t(5));
}

void HistoryFileTest::matchesNobodyByWhatIsUnknown()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    for (int turn = 0; turn < 2; ++turn) {
        auto birthUnknown = samples::check();
        birthUnknown.inquiry.patient.bornOn.reset();
        QVERIFY(file.add(birthUnknown));
        QVERIFY(file.add(samples::checkOf(u"Zebulon"_s, u"Quixworthy"_s, u" "_s)));
    }
    QCOMPARE(file.directory()->patients.size(), size_t(4));
}

void HistoryFileTest::attachesToThePatientThatIsNamed()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto first = file.add(samples::check());
    auto marriedSince = samples::checkOf(u"Zebulon"_s, u"Newname"_s, u"ZQX7781234"_s);
    marriedSince.patientId = first->patientId;
    QCOMPARE(file.add(marriedSince)->patientId, first->patientId);
    auto nobodys = samples::check();
    nobodys.patientId = QUuid::createUuid();
    QCOMPARE(file.add(nobodys).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(file.directory()->patients.size(), size_t(1));
    QCOMPARE(file.directory()->lines.size(), size_t(2));
}

void HistoryFileTest::seesPatientsThatOthersAdded()
{
    HistoryFile first(m_profile, now());
    HistoryFile second(m_profile, now());
    QVERIFY(samples::unlocked(first));
    QVERIFY(samples::unlocked(second));
    QVERIFY(second.add(samples::checkOf(u"Ada"_s, u"One"_s, u"A1"_s)));
    const auto byFirst = first.add(samples::check());
    QCOMPARE(second.add(samples::check())->patientId, byFirst->patientId);
    QCOMPARE(first.directory()->patients.size(), size_t(2));
}

void HistoryFileTest::refusesTheSameIdTwice()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto check = samples::check();
    QVERIFY(file.add(check));
    auto another = samples::checkOf(u"Ada"_s, u"One"_s, u"A1"_s);
    another.id = check.id;
    QCOMPARE(file.add(another).failure().code, u"exists"_s);
    QCOMPARE(file.check(check.id)->inquiry, check.inquiry);
    // Her patient is not left behind without a check.
    QCOMPARE(file.directory()->patients.size(), size_t(1));
}

void HistoryFileTest::listsNewestFirst()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto start = QDateTime::currentDateTimeUtc();
    for (const int minute : {3, 1, 2}) {
        auto check = samples::check();
        check.askedAt = start.addSecs(60 * minute);
        QVERIFY(file.add(check));
    }
    const auto directory = file.directory();
    QCOMPARE(directory->lines.at(0).askedAt, start.addSecs(180));
    QCOMPARE(directory->lines.at(1).askedAt, start.addSecs(120));
    QCOMPARE(directory->lines.at(2).askedAt, start.addSecs(60));
}

void HistoryFileTest::givesUnsettledOldestFirst()
{
    HistoryFile file(m_profile, now());
    QVERIFY(samples::unlocked(file));
    const auto start = QDateTime::currentDateTimeUtc();
    std::vector<QUuid> open;
    for (const auto standing : {Standing::Queued, Standing::Answered, Standing::NeedsPerson, Standing::Closed,
                                Standing::Tracking, Standing::Refused}) {
        auto check = samples::check();
        check.standing = standing;
        check.askedAt = start.addSecs(-60 * int(standing));
        QVERIFY(file.add(check));
        if (!isSettled(standing))
            open.insert(open.begin(), check.id);
    }
    // NeedsPerson is the oldest here, Tracking the next, Queued the newest.
    QCOMPARE(*file.unsettled(), std::vector<QUuid>({open.at(1), open.at(0), open.at(2)}));
}

void HistoryFileTest::tellsItsSize()
{
    HistoryFile file(m_profile, now());
    QVERIFY(file.open());
    QCOMPARE(file.size()->checks, 0);
    QVERIFY(samples::unlocked(file));
    QVERIFY(file.add(samples::check()));
    QCOMPARE(file.size()->checks, 1);
    QVERIFY(file.size()->bytes > 4096);
}

QTEST_GUILESS_MAIN(HistoryFileTest)

#include "tst_historyfile.moc"
