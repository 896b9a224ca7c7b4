// SPDX-License-Identifier: MIT
#include "papersamples.h"
#include "press.h"

#include <QElapsedTimer>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What the paper says of a check, and how it stands any text.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsAnInstantAnswer();
    void printsAPhoneAnswer();
    void printsAClaim();
    void printsEveryCallAndKindOfService();
    void printsWhatIsOddAboutARequest();
    void printsNotStatedForWhatWasNotSaid();
    void printsAFailureInItsOwnWords();
    void printsACheckWithoutAnAnswer();
    void printsNothingOfSomeoneElse();
    void printsNoServiceAsCoveredWhereTheAnswerContradictsItself();
    void printsWhatWasNotAnswered();
    void printsThatTheVisitIsOutsideThePlan();
    void printsNoServiceWithoutANameAsCovered();
    void printsThatAnAnswerIsAboutAnotherClaim();
    void printsTextThatReadsBackExactly();
    void printsServerTextAsText_data();
    void printsServerTextAsText();
    void printsOtherScripts();
    void printsAnEndlessName();

private:
    Press m_press;
};

void TestPaper::initTestCase()
{
    QCOMPARE(m_press.missing(), QString());
}

void TestPaper::printsAnInstantAnswer()
{
    const auto text = m_press.printed(instantAnswer());
    for (const auto &words :
         {u"Riverbend Counseling"_s, u"Verification of benefits"_s, u"Answered Fri 11/20/2026 9:42 AM"_s,
          u"Plan active · therapy not asked"_s, u"Cigna Open Access Plus"_s, u"Maya Okafor"_s, u"06/15/1990"_s,
          u"U123456789"_s, u"In-network figures"_s, u"Not told by an instant check"_s, u"stedi-abc123xyz"_s,
          u"7c1f4b0e-93d2-4a57-8c11-5b60de2fe02a"_s, u"11/24/2026"_s, u"0.5 seconds"_s,
          u"A verification is not a guarantee of payment."_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QCOMPARE(rowWith(text, u"Individual deductible"_s),
             u"Individual deductible not stated not stated $1,200.00 as the insurer stated it"_s);
    QVERIFY(rowWith(text, u"On the plan"_s).startsWith(u"On the plan $25.00 20% of the plan as a whole"_s));
    QVERIFY2(!text.contains(u"Covered:"_s), "an instant answer never says that a service is covered");
}

void TestPaper::printsAPhoneAnswer()
{
    const auto text = m_press.printed(phoneAnswer());
    for (const auto &words :
         {u"Verified Fri 11/20/2026 9:40 AM, when the call ended"_s, u"Covered: 90791, 90832, 90834"_s,
          u"Not covered: 90837"_s, u"Prior authorization: 90832"_s, u"Plan information, Maximums"_s, u"Office"_s,
          u"Deborah M"_s, u"10/01/2020"_s, u"Calendar year"_s, u"ending 6789"_s, u"Call 1-800-997-1654"_s,
          u"Bill 90834 instead"_s, u"Benefits were retrieved."_s, u"Patient's signature:"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QCOMPARE(rowWith(text, u"Individual deductible"_s),
             u"Individual deductible $100.00 $80.00 $20.00 limit less used, worked out here"_s);
    QCOMPARE(rowWith(text, u"Family out-of-pocket"_s),
             u"Family out-of-pocket unlimited $1,000.00 not stated not stated"_s);
    QVERIFY2(!rowWith(text, u"Tax ID"_s).contains(u"98432"_s), "a tax ID may be a social security number");
}

void TestPaper::printsAClaim()
{
    const auto text = m_press.printed(deniedClaim());
    for (const auto &words :
         {u"Status of a claim"_s, u"Claim answered"_s, u"Claim: DENIED"_s, u"The insurer has denied the claim."_s,
          u"It says nothing of the coverage now."_s, u"CLM-1002"_s, u"10/02/2026"_s, u"$150.50"_s, u"62308"_s,
          u"Verified Fri 11/20/2026 9:40 AM, when the call ended"_s, u"Deborah M"_s, u"2812140"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QCOMPARE(rowWith(text, u"CO-197"_s),
             u"90837 $0.00 $150.00 not stated CO-197 Authorization missing Appeal within 180 days"_s);
    for (const auto &row : {u"Processed"_s, u"Paid on"_s, u"Usual time"_s})
        QVERIFY2(rowWith(text, row).contains(row + u" not stated"_s), qPrintable(row + u"\n"_s + text));
    for (const auto &never : {u"Out-of-pocket"_s, u"Covered"_s, u"Plan active"_s, u"Plan name"_s, u"Topics"_s})
        QVERIFY2(!text.contains(never, Qt::CaseInsensitive), qPrintable(never + u"\n"_s + text));
}

void TestPaper::printsEveryCallAndKindOfService()
{
    auto check = phoneAnswer();
    check.benefits->calls.push_back({QDateTime(QDate(2026, 11, 20), QTime(9, 50)), u"Oskar L"_s, u"5510031"_s, {}, {}});
    check.benefits->procedureClasses[u"PHYSICAL_THERAPY"_s].covered = false;
    check.inquiry.provider.billingAddress = u"410 River St"_s;
    const auto text = m_press.printed(check);
    for (const auto &words : {u"Call 1 of 2"_s, u"Deborah M"_s, u"Call 2 of 2"_s, u"Oskar L"_s, u"5510031"_s,
                              u"Kinds of services"_s, u"PHYSICAL_THERAPY"_s, u"410 River St"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QVERIFY2(!text.contains(u"Rendering NPI"_s), "what is seldom sent is named only where it was");
}

void TestPaper::printsWhatIsOddAboutARequest()
{
    auto check = phoneAnswer();
    check.search.duplicates = {u"9d7e1f20"_s, u"0a1b2c3d"_s};
    check.search.isLate = true;
    check.repeatedBy = QUuid(u"0b9a5e4c-4f0e-4f39-9a55-0d7b6b1f5a12"_s);
    auto text = m_press.printed(check).simplified();
    for (const auto &words :
         {u"Ask the service's support to cancel: 9d7e1f20, 0a1b2c3d"_s, u"The earlier request did arrive after all."_s,
          u"0b9a5e4c-4f0e-4f39-9a55-0d7b6b1f5a12"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    check = phoneAnswer();
    check.standing = Standing::NeedsPerson;
    check.everInDoubt = true;
    check.ticket.clear();
    check.benefits.reset();
    text = m_press.printed(check).simplified();
    QVERIFY2(text.contains(u"Health Harbor does not show this request."_s), qPrintable(text));
}

void TestPaper::printsNotStatedForWhatWasNotSaid()
{
    const auto text = m_press.printed(emptyAnswer());
    for (const auto &field : {u"Date of birth"_s, u"Insurer that answered"_s, u"Plan name"_s, u"Plan active"_s,
                              u"Plan began"_s, u"Plan year"_s, u"Provider in network"_s, u"Primary insurance"_s,
                              u"Representative"_s, u"Reference number"_s, u"Call ended"_s, u"Share on the plan"_s})
        QVERIFY2(rowWith(text, field).contains(field + u" not stated"_s), qPrintable(field + u"\n"_s + text));
    for (const auto &amount :
         {u"Individual deductible"_s, u"Individual out-of-pocket"_s, u"Family deductible"_s, u"Family out-of-pocket"_s})
        QCOMPARE(rowWith(text, amount), amount + u" not stated"_s.repeated(4));
    QVERIFY(!text.contains(u"$0"_s));
    QVERIFY(!text.contains(u" No "_s));
}

void TestPaper::printsAFailureInItsOwnWords()
{
    auto check = instantAnswer();
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::NotFound;
    check.failure = Failure{Failure::Kind::NotFound, u"AAA 72"_s, u"Subscriber <b>not</b> found"_s, u"stedi-0005"_s};
    const auto text = m_press.printed(check);
    for (const auto &words : {u"Not found: check the card"_s, u"That does not mean that the coverage is not active."_s,
                              u"The insurer knows no member with this ID."_s, u"Subscriber <b>not</b> found"_s,
                              u"stedi-0005"_s, u"AAA 72"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
}

void TestPaper::printsACheckWithoutAnAnswer()
{
    auto check = phoneAnswer();
    check.standing = Standing::Tracking;
    check.benefits.reset();
    check.answeredAt.reset();
    check.received.clear();
    const auto text = m_press.printed(check);
    QVERIFY2(text.contains(u"Not verified: there is no answer yet"_s), qPrintable(text));
    QVERIFY(text.contains(u"Waiting for the call"_s));
    QVERIFY(text.contains(u"nothing was received"_s));
}

void TestPaper::printsNothingOfSomeoneElse()
{
    auto check = phoneAnswer();
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::SomeoneElse;
    check.failure = Failure{Failure::Kind::Unreadable, u"OTHER_PATIENT"_s};
    check.received = R"({"status":"SUCCESS","request":{"patient_name":"John Doe"}})";
    const auto text = m_press.printed(check).simplified();
    for (const auto &words : {u"For someone else: needs you"_s, u"The answer names another patient."_s,
                              u"Not verified: the answer of Fri 11/20/2026"_s, u"Do not use it."_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    for (const auto &never : {u"Doe"_s, u"Covered:"_s, u"Verified"_s, u"Plan active"_s, u"deductible"_s})
        QVERIFY2(!text.contains(never), qPrintable(never + u"\n"_s + text));
}

void TestPaper::printsNoServiceAsCoveredWhereTheAnswerContradictsItself()
{
    const auto insurers = m_press.printed(phoneAnswer()).simplified().count(u"insurer"_s);
    auto check = phoneAnswer();
    check.benefits->plan.terminatesOn.value = QDate(2026, 10, 31);
    check.benefits->verdict = Verdict::Contradiction;
    const auto text = m_press.printed(check);
    QVERIFY2(text.contains(u"Not verified: the answer of"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Covered:"_s), qPrintable(text));
    QCOMPARE(text.simplified().count(u"insurer"_s), insurers + 4);
    QVERIFY2(!rowWith(text, u"90791"_s).contains(u" Yes "_s), qPrintable(rowWith(text, u"90791"_s)));
}

void TestPaper::printsWhatWasNotAnswered()
{
    auto check = phoneAnswer();
    check.inquiry.procedureCodes.append(u"H0015"_s);
    const auto text = m_press.printed(check).simplified();
    QVERIFY2(text.contains(u"Not answered: H0015"_s), qPrintable(text));
    QVERIFY2(text.contains(u"H0015 not stated no answer not stated"_s), qPrintable(text));
    check.benefits->procedures.clear();
    QVERIFY2(m_press.printed(check).contains(u"no answer"_s), qPrintable(m_press.printed(check)));
    QVERIFY(!m_press.printed(phoneAnswer()).contains(u"no answer"_s));
}

void TestPaper::printsThatTheVisitIsOutsideThePlan()
{
    auto check = phoneAnswer();
    check.inquiry.visitOn = QDate(2026, 12, 10);
    QVERIFY(m_press.printed(check).contains(u"Covered:"_s));
    check.benefits->plan.terminatesOn.value = QDate(2026, 11, 30);
    const auto text = m_press.printed(check).simplified();
    QVERIFY2(text.contains(u"The plan ends on 11/30/2026, before the visit on 12/10/2026."_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Covered:"_s), qPrintable(text));
}

void TestPaper::printsNoServiceWithoutANameAsCovered()
{
    auto check = phoneAnswer();
    for (auto &procedure : check.benefits->procedures)
        procedure.code = procedure.name = QString();
    const auto text = m_press.printed(check).simplified();
    QVERIFY2(text.contains(u"Part of the answer does not say which service it is about."_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Covered:"_s) && !text.contains(u"not stated not stated Yes"_s), qPrintable(text));
}

void TestPaper::printsThatAnAnswerIsAboutAnotherClaim()
{
    auto check = deniedClaim();
    QVERIFY(!m_press.printed(check).contains(u"The service answered about claim"_s));
    check.benefits->claim->number = u"CLM-2002"_s;
    const auto text = m_press.printed(check).simplified();
    QVERIFY2(text.contains(u"The service answered about claim CLM-2002. Asked about was claim CLM-1002."_s),
             qPrintable(text));
}

void TestPaper::printsTextThatReadsBackExactly()
{
    QVERIFY(m_press.printed(phoneAnswer()).contains(u"R-55-0001 (503) 12:30 office"_s));
}

void TestPaper::printsServerTextAsText_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("picture") << u"<img src=x>"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; <b>bold</b>"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
    QTest::newRow("ligatures") << u"office fi fl ffi -> => != 1/2 (c)"_s;
}

void TestPaper::printsServerTextAsText()
{
    QFETCH(QString, said);
    auto check = instantAnswer();
    check.benefits->plan.name = said;
    check.benefits->summary = said;
    const auto text = m_press.printed(check);
    QCOMPARE(text.count(said), 3); // the head, the plan and the summary
}

void TestPaper::printsOtherScripts()
{
    auto check = instantAnswer();
    check.inquiry.patient = {u"אסתר"_s, u"כהן"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance.payer = u"Zoë Größe Ñandú 😀 Łódź"_s;
    check.benefits->plan.name = u"خطة الصحة"_s;
    check.benefits->summary = u"Ngu\u0302y\u00ea\u0303n, Ελλάδα, Москва; spoof \u202egnp.exe\ufdd0\ufffc\u0007 end"_s;
    const auto text = m_press.printed(check);
    for (const auto &words : {u"Zoë Größe Ñandú"_s, u"Łódź"_s, u"Ελλάδα, Москва; spoof"_s, u"gnp.exe"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QVERIFY2(text.contains(u"אסתר"_s) && text.contains(u"כהן"_s), qPrintable(text));
    QVERIFY2(text.normalized(QString::NormalizationForm_KC).contains(u"خطة"_s), qPrintable(text));
    QVERIFY2(!text.contains(QChar(0x202e)), "an override would turn the rest of the line");
}

void TestPaper::printsAnEndlessName()
{
    auto check = instantAnswer();
    check.benefits->plan.name = QString(64 * 1024, u'W') + u"END"_s;
    check.benefits->plan.payer = u"Cigna "_s.repeated(10000) + u"STOP"_s;
    QElapsedTimer timer;
    timer.start();
    const auto text = m_press.printed(check);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    auto name = text;
    QVERIFY(name.remove(u'\n').count(u'W') >= 64 * 1024);
    QVERIFY(text.contains(u"STOP"_s));
    QVERIFY(text.contains(u"Plan active · therapy not asked"_s));
    QVERIFY(text.contains(u"$1,200.00"_s));
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
