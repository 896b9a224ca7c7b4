// SPDX-License-Identifier: MIT
#include "app/secrets/unlockdelay.h"

#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;

class UnlockDelayTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithEveryWrongTry_data();
    void growsWithEveryWrongTry();
    void neverShrinksAndNeverOverflows();
    void aClockPutBackDoesNotShortenTheWait_data();
    void aClockPutBackDoesNotShortenTheWait();
    void aClockPutBackByYearsDoesNotLockOutForYears();
    void comesBackFromItsText_data();
    void comesBackFromItsText();
    void takesNoOtherText_data();
    void takesNoOtherText();
};

static QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

static UnlockDelay after(int tries, const QDateTime &lastAt = noon())
{
    UnlockDelay delay;
    for (int i = 0; i < tries; ++i)
        delay = delay.tried(lastAt);
    return delay;
}

void UnlockDelayTest::growsWithEveryWrongTry_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("seconds");

    const QList<int> seconds{0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600};
    for (int tries = 0; tries < seconds.size(); ++tries)
        QTest::addRow("%d wrong", tries) << tries << seconds.at(tries);
    QTest::newRow("a thousand wrong") << 1000 << 3600;
}

void UnlockDelayTest::growsWithEveryWrongTry()
{
    QFETCH(int, tries);
    QFETCH(int, seconds);
    const auto delay = after(tries);
    QCOMPARE(delay.wrongTries, tries);
    if (seconds == 0)
        QVERIFY(!delay.waitUntil());
    else
        QCOMPARE(delay.waitUntil(), noon().addSecs(seconds));
}

void UnlockDelayTest::neverShrinksAndNeverOverflows()
{
    auto delay = UnlockDelay{999'999, noon()}.tried(noon()).tried(noon());
    QCOMPARE(delay.waitUntil(), noon().addSecs(3600));
    QCOMPARE(UnlockDelay::fromText(delay.toText()), delay);
}

void UnlockDelayTest::aClockPutBackDoesNotShortenTheWait_data()
{
    QTest::addColumn<int>("triesBefore");
    QTest::addColumn<int>("waited");
    QTest::addColumn<int>("putBackBy");

    for (const int tries : {3, 5, 10}) {
        for (const int waited : {0, 10, 25}) {
            for (const int putBackBy : {1, 10, 26, 3600, 86'400})
                QTest::addRow("%d wrong, %d s waited, %d s put back", tries, waited, putBackBy)
                    << tries << waited << putBackBy;
        }
    }
}

void UnlockDelayTest::aClockPutBackDoesNotShortenTheWait()
{
    QFETCH(int, triesBefore);
    QFETCH(int, waited);
    QFETCH(int, putBackBy);
    const auto delay = after(triesBefore);
    const auto left = noon().addSecs(waited).secsTo(*delay.waitUntil());
    const auto now = noon().addSecs(waited - putBackBy);
    const auto kept = delay.asOf(now);
    QCOMPARE(kept.wrongTries, triesBefore);
    QVERIFY(now.secsTo(*kept.waitUntil()) >= left);
    // Looked at once more, a little later, it must not begin again.
    const auto later = now.addSecs(5);
    QCOMPARE(kept.asOf(later), kept);
}

void UnlockDelayTest::aClockPutBackByYearsDoesNotLockOutForYears()
{
    const auto now = noon().addYears(-5);
    QCOMPARE(after(3).asOf(now).waitUntil(), now.addSecs(30));
}

void UnlockDelayTest::comesBackFromItsText_data()
{
    QTest::addColumn<int>("tries");
    for (const int tries : {0, 1, 2, 3, 50})
        QTest::addRow("%d", tries) << tries;
}

void UnlockDelayTest::comesBackFromItsText()
{
    QFETCH(int, tries);
    const auto delay = after(tries, noon().addMSecs(123));
    QCOMPARE(UnlockDelay::fromText(delay.toText()), delay);
}

void UnlockDelayTest::takesNoOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u" "_s, u"x"_s, u"-1"_s, u"3"_s, u"0 5"_s, u"3 "_s, u"3 x"_s, u"03 5"_s, u"+3 5"_s, u"3 5 "_s,
          u"3 5 5"_s, u"3  5"_s, u"1000001 5"_s, u"99999999999 5"_s, u"3 99999999999999999999"_s, u"3 1.5"_s})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text;
}

void UnlockDelayTest::takesNoOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!UnlockDelay::fromText(text));
}

QTEST_GUILESS_MAIN(UnlockDelayTest)

#include "tst_unlockdelay.moc"
