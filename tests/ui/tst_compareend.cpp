// SPDX-License-Identifier: MIT
#include "comparesamples.h"
#include "ui/compare/comparetext.h"
#include "ui/compare/comparewords.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Spoil = void (*)(Check &);

/// What is said of two answers of which the newer one may be old itself.
class CompareEndTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatAnEndHasPassed_data();
    void saysThatAnEndHasPassed();
    void showsNoOldYesAsGoodNews();
    void saysFirstThatAnAnswerContradictsItself_data();
    void saysFirstThatAnAnswerContradictsItself();
};

static Check spoiled(Check check, Spoil spoil)
{
    spoil(check);
    return check;
}

void CompareEndTest::saysThatAnEndHasPassed_data()
{
    QTest::addColumn<Spoil>("older");
    QTest::addColumn<Spoil>("newer");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Tone>("tone");
    const auto add = [](const char *name, Spoil older, Spoil newer, const QString &sentence, Tone tone) {
        QTest::newRow(name) << older << newer << sentence << tone;
    };
    const Spoil endsInJune = [](Check &c) { c.benefits->plan.terminatesOn.value = QDate(2026, 6, 30); };
    const Spoil endsNextYear = [](Check &c) { c.benefits->plan.terminatesOn.value = QDate(2027, 6, 30); };
    const Spoil saysNothing = [](Check &c) {
        c.benefits->plan.active.reset();
        c.benefits->verdict = Verdict::Partial;
    };
    const Spoil isSilent = [](Check &) {};
    const auto ended = u"The plan ended on 06/30/2026."_s;
    add("in both", endsInJune, endsInJune, ended, Tone::Bad);
    add("moved", endsNextYear, endsInJune, ended, Tone::Bad);
    add("only in the newer one", isSilent, endsInJune, ended, Tone::Bad);
    add("only in the older one", endsInJune, saysNothing, u"The plan was to end on 06/30/2026."_s, Tone::Warn);
    add("it goes on", endsInJune, isSilent, u"They differ on 2 things."_s, Tone::Warn);
    add("not yet", endsNextYear, endsNextYear, u"They differ on 2 things."_s, Tone::Warn);
}

void CompareEndTest::saysThatAnEndHasPassed()
{
    QFETCH(Spoil, older);
    QFETCH(Spoil, newer);
    const auto comparison =
        comparisonOf(spoiled(sample::comparedBefore(), older), spoiled(sample::comparedByPhone(), newer), true);
    QTEST(comparison.verdict.sentence, "sentence");
    QTEST(comparison.verdict.tone, "tone");
}

void CompareEndTest::showsNoOldYesAsGoodNews()
{
    const auto before = spoiled(sample::comparedBefore(), [](Check &c) {
        c.benefits->verdict = Verdict::NotActive;
        c.benefits->plan.active = false;
    });
    const auto old = comparisonOf(before, sample::comparedByPhone()).verdict;
    const auto current = comparisonOf(before, sample::comparedByPhone(), true).verdict;
    QVERIFY(old.tone == Tone::Info && old.icon == Icon::Info);
    QVERIFY(current.tone == Tone::Ok && current.icon == Icon::Check);
    QCOMPARE(old.sentence, u"The plan was active on 11/20/2026."_s);
    QCOMPARE(old.sentence, current.sentence);
    QCOMPARE(old.reason, u"On 02/02/2026 it was not."_s);
    for (int kind = 0; kind <= int(Change::Kind::Otherwise); ++kind)
        QVERIFY(!inWords(Change::Kind(kind)).contains(u"now"_s));
}

void CompareEndTest::saysFirstThatAnAnswerContradictsItself_data()
{
    QTest::addColumn<Check>("one");
    QTest::addColumn<Check>("other");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const Check &one, const Check &other, const QString &sentence) {
        QTest::newRow(name) << one << other << sentence;
    };
    const Spoil contradicts = [](Check &c) {
        c.benefits->verdict = Verdict::Contradiction;
        c.benefits->plan.terminatesOn.value = QDate(2021, 10, 31);
    };
    const Spoil isNotFound = [](Check &c) { c.benefits->verdict = Verdict::NotFound; };
    const auto phone = sample::comparedByPhone();
    const auto instant = sample::comparedInstant();
    const auto before = sample::comparedBefore();
    const auto odd = spoiled(phone, contradicts);
    const auto ofPhone = u"The phone answer of 11/20/2026 contradicts itself."_s;
    add("by phone", odd, instant, ofPhone);
    add("instant", phone, spoiled(instant, contradicts), u"The instant answer of 08/03/2026 contradicts itself."_s);
    add("the older one", phone, spoiled(before, contradicts), u"The phone answer of 02/02/2026 contradicts itself."_s);
    add("the newer one", odd, before, ofPhone);
    add("the other one says nothing", odd, spoiled(instant, isNotFound), ofPhone);
    add("both", odd, spoiled(instant, contradicts),
        u"Both answers contradict themselves, that of 11/20/2026 and that of 08/03/2026."_s);
}

void CompareEndTest::saysFirstThatAnAnswerContradictsItself()
{
    QFETCH(Check, one);
    QFETCH(Check, other);
    QFETCH(QString, sentence);
    for (const auto &comparison : {comparisonOf(one, other, true), comparisonOf(other, one, true)}) {
        const auto &verdict = comparison.verdict;
        QCOMPARE(verdict.sentence, sentence);
        QVERIFY(verdict.tone == Tone::Warn && verdict.icon == Icon::Warning);
        QCOMPARE(verdict.reason, u"Do not tell the patient yes or no before the insurer has said what holds."_s);
        QVERIFY(summaryOf(comparison).contains(sentence + u' ' + verdict.reason));
        QCOMPARE(sheetOf(comparison).verdict, sentence);
    }
}

QTEST_GUILESS_MAIN(CompareEndTest)

#include "tst_compareend.moc"
