// SPDX-License-Identifier: MIT
#include "app/domain/coveragechange.h"
#include "patientsdesk.h"
#include "tests/support/await.h"
#include "ui/patients/coveragecard.h"
#include "ui/patients/twinbook.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using testing::await;

/// Two records of one patient: what the one that stays takes over of the other, and what one record after another
/// becomes that were merged.
class PatientTwinsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void theOtherRecordsCoveragesAreTakenOver();
    void whatWasTakenOverGoesBackUnlessItWasChanged();
    void aTickedCoverageIsTakenOverAndGoesBack();
    void partedItSaysWhatMayBeAboutEither();
    void anUntickedCoverageIsNotTakenOver();
    void theKeptRecordMayBeTheOtherOne();
    void mergedOneAfterAnotherTheyAreFoundAndParted();
    void partedTheyCanBeMergedTheOtherWayRound();
    void whoAreTwoPeopleIsSaidOfThePairShown();

private:
    QUuid keepTwin(const QString &lastName, const QString &payer, const QString &memberId);
    bool compare();
    QCheckBox *box(const QString &name) const;
    QStringList insurersOf(const QUuid &patient);

    std::unique_ptr<PatientsDesk> m_desk;
    QUuid m_maya;
};

void PatientTwinsTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
    m_maya = m_desk->keepMaya();
}

/// One with the same card, whatever its spelling, with one more, and with one that has ended.
static Patient twinOf(const Patient &one)
{
    auto twin = patientWith(QUuid::createUuid(), one.person, {u"CIGNA"_s, u"u123-456789"_s, {}, {}});
    twin.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}});
    twin.coverages.push_back({QUuid::createUuid(), {u"Humana"_s, u"H1"_s, {}, {}}, Coverage::Order::Ended});
    return twin;
}

void PatientTwinsTest::theOtherRecordsCoveragesAreTakenOver()
{
    const auto stays = patientWith(QUuid::createUuid(), sample::maya(), sample::cigna());
    const auto goes = twinOf(stays);
    const auto lacked = lackedBy(stays, goes);
    QCOMPARE(lacked, (std::vector{goes.coverages.at(1), goes.coverages.at(2)}));
    const auto after = withTaken(stays, lacked);
    QCOMPARE(after.coverages.size(), size_t(3));
    QCOMPARE(after.coverages.at(0), stays.coverages.at(0));
    QCOMPARE(after.coverages.at(1).order, Coverage::Order::Second);
    QCOMPARE(after.coverages.at(1).insurance, goes.coverages.at(1).insurance);
    QCOMPARE(after.coverages.at(2).order, Coverage::Order::Ended);
    QCOMPARE(withTaken(after, lacked), after);
    auto none = stays;
    none.coverages.clear();
    QCOMPARE(withTaken(none, lacked).coverages.at(0).order, Coverage::Order::First);
}

void PatientTwinsTest::whatWasTakenOverGoesBackUnlessItWasChanged()
{
    const auto stays = patientWith(QUuid::createUuid(), sample::maya(), sample::cigna());
    const auto goes = twinOf(stays);
    auto after = withTaken(stays, lackedBy(stays, goes));
    QCOMPARE(withoutTaken(after, goes), stays);
    after.coverages.at(1).startsOn = QDate(2026, 1, 1);
    QCOMPARE(withoutTaken(after, goes).coverages.size(), size_t(2));
}

/// Another record of Maya Okafor, with one coverage more; without a member ID only with hers.
QUuid PatientTwinsTest::keepTwin(const QString &lastName, const QString &payer, const QString &memberId)
{
    auto person = sample::maya();
    person.lastName = lastName;
    auto twin = m_desk->patient(m_desk->keep(sample::instantAnswer(person, sample::cigna(), 20)).patientId);
    if (!memberId.isEmpty()) {
        twin.coverages.push_back({QUuid::createUuid(), {payer, memberId, {}, {}}, Coverage::Order::Second});
        m_desk->save(twin);
    }
    return twin.id;
}

/// Shows Maya Okafor beside her other record.
bool PatientTwinsTest::compare()
{
    return m_desk->show() && m_desk->choose(u"Maya Okafor"_s)
        && QTest::qWaitFor([this] { return m_desk->press(u"Compare records"_s); })
        && QTest::qWaitFor([this] { return m_desk->shows(u"Are these the same person?"_s); });
}

QCheckBox *PatientTwinsTest::box(const QString &name) const
{
    for (auto *box : m_desk->page().findChildren<QCheckBox *>()) {
        if (box->accessibleName() == name && box->isVisible())
            return box;
    }
    return nullptr;
}

QStringList PatientTwinsTest::insurersOf(const QUuid &patient)
{
    QStringList names;
    for (const auto &coverage : m_desk->patient(patient).coverages)
        names.append(coverage.insurance.payer);
    return names;
}

void PatientTwinsTest::aTickedCoverageIsTakenOverAndGoesBack()
{
    const auto other = keepTwin(u"Okafor-Lee"_s, u"Humana"_s, u"H52200417"_s);
    QVERIFY(compare());
    const auto *humana = box(u"2nd · Humana, member ID H52200417"_s);
    QVERIFY(humana && humana->isChecked());
    QVERIFY(box(u"2nd · Aetna, member ID W90004410"_s));
    // What both have is nothing to be asked about.
    QVERIFY(!box(u"1st · Cigna, member ID U123456789"_s));
    QVERIFY(m_desk->press(u"Merge: keep this record"_s));
    QTRY_VERIFY(m_desk->shows(u"The two records are one now."_s));
    QCOMPARE(insurersOf(m_maya), (QStringList{u"Cigna"_s, u"Aetna"_s, u"Moda Health"_s, u"Humana"_s}));
    QCOMPARE(m_desk->patient(m_maya).coverages.at(3).order, Coverage::Order::Second);
    const auto isHumana = [](const CoverageCard *card) {
        return card->isVisible() && card->accessibleName() == u"2nd · Humana: Not checked yet";
    };
    const auto hasCard = [&] {
        const auto cards = m_desk->page().findChildren<CoverageCard *>();
        return std::any_of(cards.cbegin(), cards.cend(), isHumana);
    };
    QTRY_VERIFY(hasCard());
    QTRY_VERIFY(m_desk->button(u"Undo"_s));
    QVERIFY(m_desk->press(u"Undo"_s));
    QTRY_VERIFY(m_desk->shows(u"They are two records again."_s));
    QCOMPARE(insurersOf(m_maya), (QStringList{u"Cigna"_s, u"Aetna"_s, u"Moda Health"_s}));
    QCOMPARE(insurersOf(other), (QStringList{u"Cigna"_s, u"Humana"_s}));
}

void PatientTwinsTest::partedItSaysWhatMayBeAboutEither()
{
    const auto other = keepTwin(u"Okafor-Lee"_s, {}, {});
    QVERIFY(await(m_desk->office().history().patients().merge(other, m_maya, {}, {})));
    auto doubtful = sample::instantAnswer({u"M."_s, u"Okafor"_s, {}}, sample::cigna(), 0);
    doubtful.patientId = m_maya;
    doubtful.askedAt = QDateTime::currentDateTimeUtc();
    m_desk->keep(doubtful);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_VERIFY(m_desk->button(u"Undo"_s));
    QVERIFY(m_desk->press(u"Undo"_s));
    QTRY_VERIFY(m_desk->shows(u"1 check made meanwhile may be about either of them"_s));
}

void PatientTwinsTest::anUntickedCoverageIsNotTakenOver()
{
    keepTwin(u"Okafor-Lee"_s, u"Humana"_s, u"H52200417"_s);
    QVERIFY(compare());
    QTest::keyClick(box(u"2nd · Humana, member ID H52200417"_s), Qt::Key_Space);
    QVERIFY(m_desk->press(u"Merge: keep this record"_s));
    QTRY_VERIFY(m_desk->shows(u"The two records are one now."_s));
    QCOMPARE(insurersOf(m_maya), (QStringList{u"Cigna"_s, u"Aetna"_s, u"Moda Health"_s}));
}

void PatientTwinsTest::theKeptRecordMayBeTheOtherOne()
{
    const auto other = keepTwin(u"Okafor-Lee"_s, u"Humana"_s, u"H52200417"_s);
    QVERIFY(compare());
    const auto buttons = m_desk->page().findChildren<Button *>();
    const auto keep = std::find_if(buttons.cbegin(), buttons.cend(), [](const Button *button) {
        return button->isVisible() && button->accessibleDescription() == u"Maya Okafor-Lee"
            && button->accessibleName().startsWith(u"Merge");
    });
    QVERIFY(keep != buttons.cend());
    QTest::mouseClick(*keep, Qt::LeftButton);
    QTRY_VERIFY(m_desk->shows(u"The two records are one now."_s));
    QCOMPARE(m_desk->patient(m_maya).mergedInto, other);
    // Her own ones come as well; the ended one stays ended.
    QCOMPARE(insurersOf(other), (QStringList{u"Cigna"_s, u"Humana"_s, u"Aetna"_s, u"Moda Health"_s}));
    QCOMPARE(m_desk->patient(other).coverages.at(3).order, Coverage::Order::Ended);
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 5);
}

void PatientTwinsTest::mergedOneAfterAnotherTheyAreFoundAndParted()
{
    const auto lee = keepTwin(u"Okafor-Lee"_s, u"Humana"_s, u"H52200417"_s);
    const auto grace = keepTwin(u"Okafor-Grace"_s, {}, {});
    auto book = m_desk->office().history().patients();
    // Lee is Grace, and Grace is Maya: Maya is all three.
    QVERIFY(await(book.merge(lee, grace, {}, {})));
    QVERIFY(await(book.merge(grace, m_maya, {}, {})));
    const auto merged = await(book.mergedInto(m_maya));
    QCOMPARE(merged->size(), size_t(2));
    QCOMPARE(merged->at(0).id, grace);
    QCOMPARE(merged->at(1).id, lee);
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 6);
    QTRY_VERIFY(m_desk->shows(u"Merged with Maya Okafor-Grace"_s) && m_desk->shows(u"Merged with Maya Okafor-Lee"_s));
    QCOMPARE(m_desk->names().filter(u"Maya"_s), QStringList{u"Maya Okafor"_s});

    // The one that came by way of the other is parted alone, with its own check.
    QVERIFY(await(book.undoMerge(lee, {})));
    QCOMPARE(m_desk->patient(lee).mergedInto, std::nullopt);
    QCOMPARE(await(m_desk->office().history().patients().lines(lee))->lines.size(), size_t(1));
    QCOMPARE(await(book.mergedInto(m_maya))->size(), size_t(1));
    QVERIFY(await(book.undoMerge(grace, {})));
    QCOMPARE(await(m_desk->office().history().patients().lines(m_maya))->lines.size(), size_t(4));
    QCOMPARE(*await(book.mergedInto(m_maya)), std::vector<Patient>());
}

void PatientTwinsTest::partedTheyCanBeMergedTheOtherWayRound()
{
    const auto lee = keepTwin(u"Okafor-Lee"_s, {}, {});
    auto book = m_desk->office().history().patients();
    QVERIFY(await(book.merge(lee, m_maya, {}, {})));
    QVERIFY(await(book.undoMerge(lee, {})));
    QVERIFY(await(book.merge(m_maya, lee, {}, {})));
    const auto merged = await(book.mergedInto(lee));
    QCOMPARE(merged->size(), size_t(1));
    QCOMPARE(merged->at(0).id, m_maya);
    // Nobody is merged with one that is merged already.
    QVERIFY(!await(book.merge(lee, m_maya, {}, {})));
}

void PatientTwinsTest::whoAreTwoPeopleIsSaidOfThePairShown()
{
    keepTwin(u"Okafor-Lee"_s, {}, {});
    QVERIFY(compare());
    // Meanwhile somebody likelier comes.
    const auto likelier = keepTwin(u"Ok\u00e1for"_s, {}, {});
    m_desk->keep(sample::instantAnswer({u"Ngozi"_s, u"Okafor"_s, QDate(2012, 4, 2)}, sample::cigna(), 3));
    m_desk->page().reload();
    QTRY_VERIFY(m_desk->button(u"Ngozi"_s));
    TwinBook book(m_desk->office().history(), nullptr);
    QCOMPARE((*await(book.likely(m_maya)))->id, likelier);
    QVERIFY(m_desk->shows(u"Are these the same person?"_s));
    QVERIFY(m_desk->press(u"They are two people"_s));
    QTRY_VERIFY(m_desk->shows(u"They stay two people."_s));
    QCOMPARE((*await(book.likely(m_maya)))->id, likelier);
}

QTEST_MAIN(PatientTwinsTest)

#include "tst_patientstwins.moc"
