// SPDX-License-Identifier: MIT
#include "patientsdesk.h"
#include "tests/support/await.h"
#include "ui/patients/coveragecard.h"
#include "ui/patients/daywatch.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/twinbook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using testing::await;

/// What is kept of a patient, changed in the page Patients: name, coverages, family, and who is the same person.
class PatientRecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsCoveragesWithHowTheyStand();
    void aNewInsuranceCardReplacesTheOldOne();
    void aCardOfNextYearIsNotAskedAboutBefore();
    void aNewInsuranceCardMayBeASecondOne();
    void aCoverageIsChangedInThePage();
    void escapeKeepsWhatWasTyped();
    void anEndedCoverageStaysEnded_data();
    void anEndedCoverageStaysEnded();
    void anEditLeavesWhatSomebodyElseChanged();
    void anotherInsurersAnswerMakesNoCardGreen();
    void theNameAndChartNumberAreEdited();
    void familyLinksChooseThem();
    void aFamilyMemberGetsInsuranceAndPolicyholder();
    void nobodyIsFamilyOnceAnotherIsAskedAbout();
    void twoRecordsAreComparedMergedAndParted();
    void twoPeopleAreNotSuggestedAgain();

private:
    bool showMaya();

    std::unique_ptr<PatientsDesk> m_desk;
    QUuid m_maya;
};

void PatientRecordsTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
    m_maya = m_desk->keepMaya();
}

void PatientRecordsTest::cleanup()
{
    m_desk.reset();
}

/// Shows the page with Maya Okafor chosen, and her history read.
bool PatientRecordsTest::showMaya()
{
    return m_desk->show() && m_desk->choose(u"Maya Okafor"_s)
        && QTest::qWaitFor([this] { return m_desk->history()->model()->rowCount() == 4; });
}

static QStringList cardsOf(const PatientsPage &page)
{
    QStringList cards;
    for (const auto *card : page.findChildren<CoverageCard *>()) {
        if (card->isVisible())
            cards.append(card->accessibleName() + u" | "_s + card->accessibleDescription());
    }
    return cards;
}

void PatientRecordsTest::showsCoveragesWithHowTheyStand()
{
    QVERIFY(showMaya());
    QTRY_COMPARE(cardsOf(m_desk->page()).size(), 3);
    QTRY_COMPARE(cardsOf(m_desk->page()).at(0),
                 u"1st · Cigna: Plan active | Open Access Plus · ····6789. Policyholder: Maya Okafor. "
                 "from 10/01/2020, end —. Press to change it."_s);
    QCOMPARE(cardsOf(m_desk->page()).at(1),
             u"2nd · Aetna: Not checked yet | plan — · ····4410. Policyholder: Emeka Okafor. "
             "from 01/01/2026, end —. Press to change it."_s);
    QCOMPARE(cardsOf(m_desk->page()).at(2),
             u"2nd · Moda Health: Ended | plan — · ····0932. Policyholder: Emeka Okafor. "
             "03/01/2022 to 12/31/2025. Press to change it."_s);
}

static void choosePlace(const PatientsPage &page, const QString &name, int place)
{
    for (auto *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box->setCurrentIndex(place);
    }
    QFAIL(qPrintable(name));
}

void PatientRecordsTest::aNewInsuranceCardReplacesTheOldOne()
{
    QVERIFY(showMaya());
    QTest::keyClick(&m_desk->window(), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->edit(u"Insurance company"_s));
    QCOMPARE(m_desk->edit(u"Member ID"_s)->text(), QString());
    QVERIFY(m_desk->press(u"Save"_s));
    QVERIFY(m_desk->shows(u"The insurance company is missing."_s) || m_desk->shows(u"missing"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Humana"_s));
    QVERIFY(m_desk->type(u"Member ID"_s, u"h52200417"_s));
    const auto today = QDate::currentDate();
    QVERIFY(m_desk->type(u"In force from"_s, today.toString(u"M/d/yyyy")));
    choosePlace(m_desk->page(), u"It replaces"_s, 0);
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    const auto coverages = m_desk->patient(m_maya).coverages;
    QCOMPARE(coverages.size(), size_t(4));
    QCOMPARE(coverages.at(0).order, Coverage::Order::Ended);
    QCOMPARE(coverages.at(0).endedAs, Coverage::Order::First);
    QCOMPARE(coverages.at(0).endsOn, today.addDays(-1));
    QCOMPARE(coverages.at(3).order, Coverage::Order::First);
    QCOMPARE(coverages.at(3).insurance.memberId, u"H52200417"_s);
    QTRY_COMPARE(cardsOf(m_desk->page()).value(0).left(22), u"1st · Humana: Not chec"_s);
}

void PatientRecordsTest::aCardOfNextYearIsNotAskedAboutBefore()
{
    QVERIFY(showMaya());
    const auto starts = QDate::currentDate().addDays(40);
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Humana"_s));
    QVERIFY(m_desk->type(u"Member ID"_s, u"H52200417"_s));
    QVERIFY(m_desk->type(u"In force from"_s, starts.toString(u"M/d/yyyy")));
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    QTRY_COMPARE(cardsOf(m_desk->page()).size(), 4);
    QTRY_COMPARE(cardsOf(m_desk->page()).value(0).left(24), u"1st · Cigna: Plan active"_s);
    QSignalSpy asked(&m_desk->page(), &PatientsPage::newCheckAsked);
    const auto isAsked = [&](const QString &payer) {
        return m_desk->press(u"New check"_s) && asked.takeLast().at(0).value<Inquiry>().insurance.payer == payer;
    };
    QVERIFY(isAsked(u"Cigna"_s));
    auto *days = m_desk->page().findChild<DayWatch *>();
    days->now = [starts] { return starts; };
    days->look();
    QVERIFY(isAsked(u"Humana"_s));
    QTRY_COMPARE(cardsOf(m_desk->page()).value(0).left(22), u"1st · Humana: Not chec"_s);
}

void PatientRecordsTest::anotherInsurersAnswerMakesNoCardGreen()
{
    const Person ines{u"Ines"_s, u"Albright"_s, QDate(1979, 11, 30)};
    Insurance insurance{u"Aetna"_s, u"U123456789"_s, {}, {}, {}};
    const auto missed = m_desk->keep(sample::notFound(ines, insurance, 1));
    insurance.payer = u"Cigna"_s;
    QCOMPARE(m_desk->keep(sample::instantAnswer(ines, insurance, 0)).patientId, missed.patientId);
    QVERIFY(m_desk->show() && m_desk->choose(u"Ines Albright"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 2);
    QTRY_VERIFY(cardsOf(m_desk->page()).value(0).contains(u"“Cigna” was asked about this member ID"_s));
    const auto card = cardsOf(m_desk->page()).value(0);
    QVERIFY2(card.startsWith(u"1st · Aetna: Not found: check the card | plan — ·"_s), qPrintable(card));
    const auto row = int(m_desk->names().indexOf(u"Ines Albright"_s));
    const auto list = m_desk->list()->model()->index(row, PatientsModel::Latest).data().toString();
    QCOMPARE(list, u"Not found: check the card"_s);
}

void PatientRecordsTest::aNewInsuranceCardMayBeASecondOne()
{
    QVERIFY(showMaya());
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Humana"_s));
    QVERIFY(m_desk->type(u"Member ID"_s, u"H52200417"_s));
    choosePlace(m_desk->page(), u"It replaces"_s, 2);
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    const auto coverages = m_desk->patient(m_maya).coverages;
    QCOMPARE(coverages.at(0).order, Coverage::Order::First);
    QCOMPARE(coverages.at(3).order, Coverage::Order::Second);
}

static CoverageCard *cardOf(const PatientsPage &page, const QString &start)
{
    for (auto *card : page.findChildren<CoverageCard *>()) {
        if (card->isVisible() && card->accessibleName().startsWith(start))
            return card;
    }
    return nullptr;
}

void PatientRecordsTest::aCoverageIsChangedInThePage()
{
    QVERIFY(showMaya());
    QTRY_VERIFY(cardOf(m_desk->page(), u"2nd · Aetna"_s));
    QTest::keyClick(cardOf(m_desk->page(), u"2nd · Aetna"_s), Qt::Key_Return);
    QTRY_VERIFY(m_desk->edit(u"Policyholder's first name"_s));
    QCOMPARE(m_desk->edit(u"Policyholder's first name"_s)->text(), u"Emeka"_s);
    choosePlace(m_desk->page(), u"Order"_s, 0);
    choosePlace(m_desk->page(), u"Policyholder"_s, 0);
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    const auto coverages = m_desk->patient(m_maya).coverages;
    QCOMPARE(coverages.at(0).order, Coverage::Order::Second);
    QCOMPARE(coverages.at(1).order, Coverage::Order::First);
    QVERIFY(!coverages.at(1).policyholder);
}

void PatientRecordsTest::escapeKeepsWhatWasTyped()
{
    QVERIFY(showMaya());
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Humana"_s));
    QTest::keyClick(m_desk->edit(u"Insurance company"_s), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->history()->isVisible());
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QCOMPARE(m_desk->edit(u"Insurance company"_s)->text(), u"Humana"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QCOMPARE(m_desk->edit(u"Insurance company"_s)->text(), QString());
}

void PatientRecordsTest::anEndedCoverageStaysEnded_data()
{
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("only looked at") << false;
    QTest::newRow("half typed") << true;
}

void PatientRecordsTest::anEndedCoverageStaysEnded()
{
    QFETCH(bool, isTyped);
    const auto group = u"Group number"_s;
    QVERIFY(showMaya());
    QTRY_VERIFY(cardOf(m_desk->page(), u"1st · Cigna: Plan active"_s));
    cardOf(m_desk->page(), u"1st · Cigna"_s)->click();
    QTRY_VERIFY(m_desk->edit(group));
    QVERIFY(!isTyped || m_desk->type(group, u"0042"_s));
    QTest::keyClick(m_desk->edit(group), Qt::Key_Escape);
    auto maya = m_desk->patient(m_maya);
    maya.coverages.front().order = Coverage::Order::Ended;
    maya.coverages.front().endedAs = Coverage::Order::First;
    maya.coverages.front().endsOn = QDate(2026, 1, 31);
    m_desk->save(maya);
    m_desk->page().reload();
    QTRY_VERIFY(cardOf(m_desk->page(), u"1st · Cigna: Ended"_s));
    cardOf(m_desk->page(), u"1st · Cigna"_s)->click();
    QTRY_COMPARE(m_desk->edit(u"Ended on"_s)->text(), u"01/31/2026"_s);
    QCOMPARE(m_desk->edit(group)->text(), isTyped ? u"0042"_s : u"0041"_s);
    QVERIFY(m_desk->type(group, u"0042"_s));
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    auto expected = maya.coverages.front();
    expected.insurance.groupId = u"0042"_s;
    QCOMPARE(m_desk->patient(m_maya).coverages.front(), expected);
}

void PatientRecordsTest::anEditLeavesWhatSomebodyElseChanged()
{
    QVERIFY(showMaya());
    QVERIFY(m_desk->press(u"Edit"_s));
    QVERIFY(m_desk->type(u"Last name"_s, u"Okafor-Lee"_s));
    auto maya = m_desk->patient(m_maya);
    maya.chartNumber = u"77"_s;
    m_desk->save(maya);
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"chart 77"_s));
    QCOMPARE(m_desk->patient(m_maya).person.lastName, u"Okafor-Lee"_s);
}

void PatientRecordsTest::theNameAndChartNumberAreEdited()
{
    QVERIFY(showMaya());
    QVERIFY(m_desk->press(u"Edit"_s));
    QVERIFY(m_desk->type(u"Date of birth"_s, u"02/30/1990"_s));
    QVERIFY(m_desk->press(u"Save"_s));
    QVERIFY(m_desk->shows(u"There is no such day. Type it as MM/DD/YYYY."_s));
    QVERIFY(m_desk->type(u"Date of birth"_s, u"6/16/1990"_s));
    QVERIFY(m_desk->type(u"Last name"_s, u"Okafor-Lee"_s));
    QVERIFY(m_desk->type(u"Chart number"_s, u"20419"_s));
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"Maya Okafor-Lee"_s));
    QTRY_VERIFY(m_desk->shows(u"chart 20419"_s));
    QCOMPARE(m_desk->patient(m_maya).person, (Person{u"Maya"_s, u"Okafor-Lee"_s, QDate(1990, 6, 16)}));
    const auto log = await(m_desk->office().history().audit().newest(50));
    QVERIFY(std::any_of(log->entries.cbegin(), log->entries.cend(), [this](const AuditEntry &entry) {
        return entry.act == AuditAct::Edited && entry.patient == m_maya && !entry.actor.user.isEmpty();
    }));
}

void PatientRecordsTest::familyLinksChooseThem()
{
    QVERIFY(showMaya());
    QTRY_VERIFY(m_desk->button(u"Ada"_s));
    // Also where the list does not show them.
    QVERIFY(m_desk->type(u"Find a patient"_s, u"maya"_s));
    QTRY_COMPARE(m_desk->names(), QStringList{u"Maya Okafor"_s});
    QTRY_VERIFY(m_desk->button(u"Ada"_s));
    QVERIFY(m_desk->press(u"Ada"_s));
    QTRY_VERIFY(m_desk->shows(u"Ada Okafor"_s));
    QTRY_VERIFY(m_desk->button(u"Maya"_s));
}

static Check askedNow(const Person &person, const Insurance &insurance)
{
    auto check = sample::instantAnswer(person, insurance, 0);
    check.askedAt = QDateTime::currentDateTimeUtc();
    return check;
}

void PatientRecordsTest::aFamilyMemberGetsInsuranceAndPolicyholder()
{
    QVERIFY(showMaya());
    QSignalSpy asked(&m_desk->page(), &PatientsPage::newCheckAsked);
    QVERIFY(m_desk->press(u"Add family member"_s));
    QCOMPARE(asked.count(), 1);
    auto inquiry = asked.at(0).at(0).value<Inquiry>();
    QCOMPARE(inquiry.patient, Person());
    QCOMPARE(inquiry.insurance, sample::cigna());
    // What comes of a check made before says nothing of who is asked about now.
    const Person sister{u"Ngozi"_s, u"Okafor"_s, QDate(2012, 4, 2)};
    const auto earlier = m_desk->keep(sample::instantAnswer(sister, inquiry.insurance, 3));
    emit m_desk->office().desk().changed(earlier);
    // Asked about as anybody is, under names that practice knows.
    inquiry.patient = {u"Priya"_s, u"Raman"_s, QDate(2001, 3, 17)};
    const auto member = m_desk->keep(askedNow(inquiry.patient, inquiry.insurance));
    emit m_desk->office().desk().changed(member);
    QTRY_COMPARE(m_desk->patient(member.patientId).coverages.at(0).policyholder, sample::maya());
    QCOMPARE(m_desk->patient(earlier.patientId).coverages.at(0).policyholder, std::nullopt);
}

void PatientRecordsTest::nobodyIsFamilyOnceAnotherIsAskedAbout()
{
    QVERIFY(showMaya());
    QVERIFY(m_desk->press(u"Add family member"_s));
    const Person stranger{u"Priya"_s, u"Raman"_s, QDate(2001, 3, 17)};
    emit m_desk->office().desk().changed(m_desk->keep(askedNow(stranger, sample::aetna())));
    const auto later = m_desk->keep(askedNow(stranger, sample::cigna()));
    emit m_desk->office().desk().changed(later);
    for (const auto &coverage : m_desk->patient(later.patientId).coverages)
        QCOMPARE(coverage.policyholder, std::nullopt);
}

void PatientRecordsTest::twoRecordsAreComparedMergedAndParted()
{
    auto twin = sample::maya();
    twin.lastName = u"Okafor-Lee"_s;
    const auto other = m_desk->keep(sample::instantAnswer(twin, sample::cigna(), 20)).patientId;
    QVERIFY(other != m_maya);
    QVERIFY(showMaya());
    QTRY_VERIFY(m_desk->shows(u"This may be the same person as Maya Okafor-Lee, 06/15/1990"_s));
    QVERIFY(!m_desk->button(u"Merge: keep this record"_s));
    QVERIFY(m_desk->press(u"Compare records"_s));
    QTRY_VERIFY(m_desk->shows(u"Are these the same person?"_s));
    QVERIFY(m_desk->shows(u"1st · Cigna, member ID U123456789"_s));
    QVERIFY(m_desk->press(u"Merge: keep this record"_s));
    QTRY_VERIFY(m_desk->shows(u"The two records are one now."_s));
    QTRY_COMPARE(m_desk->patient(other).mergedInto, m_maya);
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 5);
    QTRY_VERIFY(m_desk->shows(u"Merged with Maya Okafor-Lee"_s));
    QVERIFY(!m_desk->shows(u"This may be the same person"_s));

    // Later as well: on a page that was opened anew.
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_VERIFY(m_desk->button(u"Undo"_s));
    QVERIFY(m_desk->press(u"Undo"_s));
    QTRY_VERIFY(m_desk->shows(u"They are two records again."_s));
    QCOMPARE(m_desk->patient(other).mergedInto, std::nullopt);
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 4);
    QTRY_VERIFY(!m_desk->shows(u"Merged with"_s));
}

void PatientRecordsTest::twoPeopleAreNotSuggestedAgain()
{
    auto person = sample::maya();
    person.lastName = u"Okafor-Lee"_s;
    const auto twin = m_desk->keep(sample::instantAnswer(person, sample::cigna(), 20)).patientId;
    QVERIFY(showMaya());
    QTRY_VERIFY(m_desk->button(u"They are two people"_s));
    QVERIFY(m_desk->press(u"They are two people"_s));
    QTRY_VERIFY(!m_desk->shows(u"This may be the same person"_s));
    // Nor to whoever looks at the other one.
    TwinBook book(m_desk->office().history(), nullptr);
    QCOMPARE(*await(book.likely(twin)), std::nullopt);
    QCOMPARE(*await(book.likely(m_maya)), std::nullopt);
}

QTEST_MAIN(PatientRecordsTest)

#include "tst_patientsrecords.moc"
