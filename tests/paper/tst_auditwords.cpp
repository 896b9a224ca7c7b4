// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"
#include "ui/wording/auditwords.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What the audit log says besides who, when and what.
class AuditWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysDetailsInWords_data();
    void saysDetailsInWords();
    void hasWordsForEveryDecision();
};

void AuditWordsTest::saysDetailsInWords_data()
{
    QTest::addColumn<AuditAct>("act");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("purge") << AuditAct::Purged << u"checks=1204 patients=1 before=2020-11-22"_s
                           << u"1,204 checks, 1 patient, before 11/22/2020"_s;
    QTest::newRow("purge that names its checks")
        << AuditAct::Purged << u"checks=1 patients=0 before=2020-11-22 ids=orLA3gAAQACAAAAAAAAAAQ"_s
        << u"1 check, 0 patients, before 11/22/2020"_s;
    QTest::newRow("odd purge") << AuditAct::Purged << u"checks=many"_s << u"checks=many"_s;
    QTest::newRow("backup") << AuditAct::BackedUp << u"whole"_s << u"Every record opened"_s;
    QTest::newRow("merge") << AuditAct::Decided << u"merged into 1-2"_s << u"The same patient as another"_s;
    QTest::newRow("comparison") << AuditAct::Viewed << u"comparison"_s << u"Compared with another answer"_s;
    QTest::newRow("pdf") << AuditAct::Exported << u"pdf"_s << u"PDF"_s;
    QTest::newRow("closed") << AuditAct::Decided << u"closed"_s << u"Closed without an answer"_s;
    QTest::newRow("looked for again") << AuditAct::Decided << u"unconfirmed"_s << u"To be looked for at the service"_s;
    QTest::newRow("wrong try") << AuditAct::UnlockFailed << u"1"_s << u"1 wrong try"_s;
    QTest::newRow("wrong tries") << AuditAct::UnlockFailed << u"1200"_s << u"1,200 wrong tries"_s;
    QTest::newRow("key") << AuditAct::KeysChanged << u"data key"_s << u"The key that seals every record"_s;
    QTest::newRow("no passphrase") << AuditAct::KeysChanged << u"passphrase removed"_s
                                   << u"The passphrase was removed"_s;
    QTest::newRow("copy from outside") << AuditAct::Restored << u"from outside"_s
                                       << u"An older copy, put in its place from outside"_s;
    QTest::newRow("none") << AuditAct::Viewed << QString() << QString();
    QTest::newRow("unknown") << AuditAct::Viewed << u"by post"_s << u"by post"_s;
}

void AuditWordsTest::saysDetailsInWords()
{
    QFETCH(AuditAct, act);
    QFETCH(QString, detail);
    QTEST(detailInWords({.act = act, .detail = detail}), "words");
}

void AuditWordsTest::hasWordsForEveryDecision()
{
    for (int standing = 0; standing <= int(Standing::Closed); ++standing) {
        const auto name = nameOf(Standing(standing));
        QVERIFY2(detailInWords({.act = AuditAct::Decided, .detail = name}) != name, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(AuditWordsTest)

#include "tst_auditwords.moc"
