// SPDX-License-Identifier: MIT
#include "app/practice/credentials.h"
#include "tests/harness/clinic.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The commands on a history that somebody replaced by an older copy, with the computer's real keychain.
class CopiedCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void resumeSendsNothingOutOfAnOlderCopy();
    void mayEndAnywhereBeforeItIsSettled_data();
    void mayEndAnywhereBeforeItIsSettled();

private:
    QString file() const { return m_clinic->commandFor(u"resume"_s).at(1) + u"/history.sqlite"_s; }
    void putOlderCopyBack();
    QStringList standings() const;

    std::optional<Clinic> m_clinic;
};

static const auto Told = QByteArrayLiteral("An older copy of the history was put in its place.");

/// A phone request was to be sent, and went out; then the history is as it was before.
void CopiedCommandsTest::init()
{
    m_clinic.emplace(std::chrono::hours(1));
    QVERIFY(m_clinic->isConnected());
    putOlderCopyBack();
}

void CopiedCommandsTest::putOlderCopyBack()
{
    QVERIFY(m_clinic->takesPhoneSecret(u"another"_s));
    QCOMPARE(run(m_clinic->commandFor(u"inquire"_s, u"copied"_s)).exitCode, 3);
    QVERIFY(m_clinic->takesPhoneSecret(practice::ProjectKey));
    QCOMPARE(m_clinic->booked(u"create"_s), 0);
    const QString copy = file() + u".copy"_s;
    QVERIFY(QFile::copy(file(), copy));
    const auto resumed = run(m_clinic->commandFor(u"resume"_s));
    QVERIFY2(resumed.exitCode == 4 && !resumed.err.contains(Told), resumed.err.constData());
    QCOMPARE(m_clinic->booked(u"create"_s), 1);
    QVERIFY(QFile::remove(file()) && QFile::rename(copy, file()));
}

QStringList CopiedCommandsTest::standings() const
{
    QStringList standings;
    for (const auto &check : m_clinic->kept())
        standings.append(check["standing"_L1].toString());
    return standings;
}

void CopiedCommandsTest::resumeSendsNothingOutOfAnOlderCopy()
{
    const auto resumed = run(m_clinic->commandFor(u"resume"_s));
    QCOMPARE(resumed.exitCode, 4);
    QVERIFY2(resumed.err.contains(Told), resumed.err.constData());
    // A look is free, and finds the call that was placed.
    QCOMPARE(standings(), QStringList{u"tracking"_s});
    const auto again = run(m_clinic->commandFor(u"resume"_s));
    QCOMPARE(again.exitCode, 4);
    QVERIFY(!again.err.contains(Told));
    QCOMPARE(m_clinic->booked(u"create"_s), 1);
}

void CopiedCommandsTest::mayEndAnywhereBeforeItIsSettled_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point : {u"catchUp.begin"_s, u"catchUp.worked"_s, u"catchUp.committed"_s, u"settle.begin"_s,
                              u"settle.worked"_s, u"settle.committed"_s})
        QTest::newRow(qPrintable(point)) << point;
}

void CopiedCommandsTest::mayEndAnywhereBeforeItIsSettled()
{
    QFETCH(QString, point);
    qputenv("COVERDESK_CRASH_AT", point.toLatin1());
    const auto killed = run(m_clinic->commandFor(u"resume"_s));
    qunsetenv("COVERDESK_CRASH_AT");
    QVERIFY2(killed.exitCode == -1 || killed.exitCode == 137, qPrintable(QString::number(killed.exitCode)));
    QCOMPARE(standings(), QStringList{u"needsPerson"_s});
    QCOMPARE(run(m_clinic->commandFor(u"resume"_s)).exitCode, 4);
    QCOMPARE(m_clinic->booked(u"create"_s), 1);
}

QTEST_GUILESS_MAIN(CopiedCommandsTest)

#include "tst_copiedcommands.moc"
