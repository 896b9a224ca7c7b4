// SPDX-License-Identifier: MIT
#include "app/history/audittable.h"
#include "app/history/catchup.h"
#include "app/history/historyfile.h"
#include "app/history/notetable.h"
#include "app/history/questioncount.h"
#include "app/history/restoredmark.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// How far a history has come, and what becomes of one that has come less far than is known.
class CatchUpTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyQuestionThatIsAboutToGoOutIsCounted();
    void whatIsNotKeptIsNotCounted();
    void theCountOutlivesAnotherDataKey();
    void anOlderCopyAsksAPersonAboutWhatIsOpen();
    void oneThatCameAsFarIsLeftAsItIs();
    void aRestoredOneIsNoCopyFromOutside();
    void aRestoredOneIsHandedToPeopleFromTheFirstOn();
    void aCountThatDoesNotOpenCountsAsNone();
    void aLockedOneIsNotTouched();
    void oneThatWasRestoredUnknownIsNoCopyOnceItIsCompared();
    void aCopyOfThatOneIsNoticedAllTheSame();

private:
    QDateTime later() const { return m_now.addSecs(60); }
    qint64 count() const { return *QuestionCount(m_file->database(), m_file->cipher()).value(); }
    bool isMarked() const { return *RestoredMark(m_file->database()).isSet(); }
    bool isNoted() const;
    AuditEntry lastAudited() const;

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    Check m_check;
};

static std::optional<Check> asSending(Check check)
{
    check.standing = Standing::Sending;
    return check;
}

void CatchUpTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_file.emplace(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(*m_file));
    m_file->setActor({u"desk"_s});
    m_check = *m_file->add(samples::check());
}

bool CatchUpTest::isNoted() const
{
    return NoteTable(m_file->database(), m_file->cipher()).find(copyNoteName())->has_value();
}

AuditEntry CatchUpTest::lastAudited() const
{
    AuditEntry last;
    const auto read =
        AuditTable(m_file->database(), m_file->cipher()).newest(1, 1000, [&last](const Result<AuditEntry> &entry) {
            last = *entry;
        });
    return read ? last : AuditEntry();
}

void CatchUpTest::everyQuestionThatIsAboutToGoOutIsCounted()
{
    QCOMPARE(count(), 0);
    const auto claimed = m_file->claim(m_check.id, later(), &asSending);
    QVERIFY(claimed);
    QCOMPARE(count(), 1);
    auto unsure = *claimed;
    unsure.standing = Standing::NeedsPerson;
    QVERIFY(m_file->release(unsure));
    QCOMPARE(count(), 1);
    // A look brings no question.
    QVERIFY(m_file->claim(m_check.id, later(), [](const Check &check) { return std::optional(check); }));
    QVERIFY(m_file->release(unsure));
    QCOMPARE(count(), 1);
    const auto again = asSending(samples::check());
    QVERIFY(m_file->replace(
        m_check.id, [](const Check &old) { return std::optional(old); }, *again, later()));
    QCOMPARE(count(), 2);
    QVERIFY(m_file->add(*asSending(samples::checkOf(u"Ada"_s, u"Quill"_s, u"Q1"_s)), later()));
    QCOMPARE(count(), 3);
}

void CatchUpTest::whatIsNotKeptIsNotCounted()
{
    const auto isSame = [](const Check &) { return true; };
    QCOMPARE(m_file->add(*asSending(samples::check()), later(), isSame).failure().code, u"same"_s);
    QVERIFY(m_file->claim(m_check.id, later(), &asSending));
    QVERIFY(!m_file->claim(m_check.id, later(), &asSending));
    QCOMPARE(count(), 1);
}

void CatchUpTest::theCountOutlivesAnotherDataKey()
{
    QVERIFY(m_file->claim(m_check.id, later(), &asSending));
    QVERIFY(samples::renewed(*m_file));
    QCOMPARE(count(), 1);
}

void CatchUpTest::anOlderCopyAsksAPersonAboutWhatIsOpen()
{
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(true));
    QVERIFY(isMarked());
    QVERIFY(isNoted());
    QCOMPARE(count(), 7);
    QCOMPARE(lastAudited().act, AuditAct::Restored);
    QCOMPARE(lastAudited().detail, u"from outside"_s);
    QCOMPARE(lastAudited().actor.user, u"desk"_s);
    QCOMPARE(m_file->claim(m_check.id, later(), &asSending).failure().code, u"restored"_s);
    QCOMPARE(m_file->due(m_now.addDays(1)), Result<std::vector<QUuid>>(std::vector<QUuid>()));
    // Once.
    const auto number = lastAudited().number;
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(false));
    QCOMPARE(lastAudited().number, number);
    QCOMPARE(RestoredMark::settleSome(*m_file), Result<bool>(false));
    QCOMPARE(m_file->check(m_check.id)->standing, Standing::NeedsPerson);
    QVERIFY(m_file->add(*asSending(samples::checkOf(u"Ada"_s, u"Quill"_s, u"Q1"_s)), later()));
    QCOMPARE(count(), 8);
}

void CatchUpTest::oneThatCameAsFarIsLeftAsItIs()
{
    QVERIFY(m_file->claim(m_check.id, later(), &asSending));
    const auto number = lastAudited().number;
    for (const qint64 known : {0, 1}) {
        QCOMPARE(catchUp(*m_file, known), Result<bool>(false));
        QVERIFY(!isMarked());
        QVERIFY(!isNoted());
        QCOMPARE(count(), 1);
        QCOMPARE(lastAudited().number, number);
    }
}

void CatchUpTest::aRestoredOneIsNoCopyFromOutside()
{
    QVERIFY(RestoredMark(m_file->database()).set());
    const auto number = lastAudited().number;
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(false));
    QVERIFY(isMarked());
    QVERIFY(!isNoted());
    QCOMPARE(count(), 7);
    QCOMPARE(lastAudited().number, number);
}

void CatchUpTest::aRestoredOneIsHandedToPeopleFromTheFirstOn()
{
    QVERIFY(RestoredMark(m_file->database()).set());
    samples::edit(m_folder->path(), u"UPDATE restored SET row_done = row_last"_s);
    QCOMPARE(RestoredMark(m_file->database()).isPending(m_check.id), Result<bool>(false));
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(false));
    QCOMPARE(RestoredMark(m_file->database()).isPending(m_check.id), Result<bool>(true));
}

void CatchUpTest::aCountThatDoesNotOpenCountsAsNone()
{
    QVERIFY(m_file->claim(m_check.id, later(), &asSending));
    samples::edit(m_folder->path(), u"UPDATE notes SET sealed = zeroblob(64) WHERE name = 'questions'"_s);
    QCOMPARE(count(), 0);
    QCOMPARE(catchUp(*m_file, 1), Result<bool>(true));
    QCOMPARE(count(), 1);
    QVERIFY(m_file->add(*asSending(samples::checkOf(u"Ada"_s, u"Quill"_s, u"Q1"_s)), later()));
    QCOMPARE(count(), 2);
}

void CatchUpTest::aLockedOneIsNotTouched()
{
    HistoryFile other(m_folder->path(), [this] { return m_now; });
    QVERIFY(other.open());
    QCOMPARE(catchUp(other, 7).failure().kind, Failure::Kind::KeyMissing);
    QVERIFY(!isMarked());
}

void CatchUpTest::oneThatWasRestoredUnknownIsNoCopyOnceItIsCompared()
{
    QVERIFY(RestoredMark(m_file->database()).set());
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(false));
    QCOMPARE(RestoredMark::settleSome(*m_file), Result<bool>(false));
    const auto number = lastAudited().number;
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(false));
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(false));
    QVERIFY(!isMarked());
    QVERIFY(!isNoted());
    QCOMPARE(count(), 7);
    QCOMPARE(lastAudited().number, number);
    // What is put back after it is an older copy again.
    QCOMPARE(catchUp(*m_file, 8), Result<bool>(true));
    QVERIFY(isMarked());
}

/// It holds questions that may have gone out since.
void CatchUpTest::aCopyOfThatOneIsNoticedAllTheSame()
{
    QVERIFY(RestoredMark(m_file->database()).set());
    QCOMPARE(catchUp(*m_file, 0), Result<bool>(false));
    QCOMPARE(RestoredMark::settleSome(*m_file), Result<bool>(false));
    QVERIFY(m_file->add(samples::checkOf(u"Ada"_s, u"Quill"_s, u"Q1"_s)));
    QCOMPARE(catchUp(*m_file, 7), Result<bool>(true));
    QVERIFY(isMarked());
    QVERIFY(isNoted());
}

QTEST_GUILESS_MAIN(CatchUpTest)

#include "tst_catchup.moc"
