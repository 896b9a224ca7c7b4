// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "tests/ui/firststartdesk.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What goes out while lines are tried at the first start: one trial at a time, nothing that is ever billed, and no key
/// before anybody's eyes.
class FirstTrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void aTrialIsWithdrawn_data();
    void aTrialIsWithdrawn();
    void neverTwoAtOnce();
    void nothingIsEverBilled();
    void thePracticeServicesChargeNothing();
    void theKeyIsNeverShownWhole();

private:
    std::unique_ptr<FirstStartDesk> m_desk;
};

void FirstTrialsTest::init()
{
    m_desk = std::make_unique<FirstStartDesk>();
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->goToServices());
}

void FirstTrialsTest::aTrialIsWithdrawn_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("Stop") << u"Stop"_s;
    QTest::newRow("Esc") << u"Esc"_s;
    QTest::newRow("typing on") << u"typing"_s;
    QTest::newRow("closing") << u"closing"_s;
}

void FirstTrialsTest::aTrialIsWithdrawn()
{
    QFETCH(QString, how);
    m_desk->eligibility.fallSilent();
    m_desk->type(m_desk->eligibilityAddress(), m_desk->eligibility.url().toString());
    QTRY_COMPARE(m_desk->eligibility.waiting(), 1);
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Trying…"_s));
    if (how == "Stop"_L1)
        QVERIFY(m_desk->press(u"Stop"_s));
    else if (how == "Esc"_L1)
        m_desk->key(Qt::Key_Escape);
    else if (how == "typing"_L1)
        QTest::keyClicks(m_desk->eligibilityAddress(), u"x"_s);
    else
        m_desk->leave();
    QTRY_COMPARE(m_desk->eligibility.waiting(), 0);
    QCOMPARE(m_desk->eligibility.requests().size(), 1);
    if (how == "closing"_L1)
        return;
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityAddress()), QString());
    QCOMPARE(m_desk->step(), u"Step 2 of 4"_s);
    QVERIFY(m_desk->eligibilityAddress()->text().contains(m_desk->eligibility.url().toString()));
}

void FirstTrialsTest::neverTwoAtOnce()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->press(u"Add a clinic"_s));
    m_desk->type(m_desk->atEligibility(u"Clinic 2"_s), u"Riverbend Telehealth"_s);
    m_desk->type(m_desk->atEligibility(u"Client ID of clinic 2"_s), TelehealthId);
    for (int turn = 0; turn < 3; ++turn) {
        m_desk->key(Qt::Key_Return);
        m_desk->type(m_desk->eligibilityKey(), QString::fromLatin1(ServiceDouble::Key));
    }
    QVERIFY(m_desk->says(m_desk->atEligibility(u"Clinic 2"_s), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QCOMPARE(m_desk->eligibility.mostWaiting(), 1);
}

/// What eligibility.dev documents as free, and a list of one inquiry: nothing else leaves this page.
void FirstTrialsTest::nothingIsEverBilled()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    m_desk->typeHarbor();
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Key"_s), u"Works"_s));
    m_desk->type(m_desk->eligibilityKey(), u"sk_live_another_key_0000"_s);
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Key refused"_s));
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Key refused"_s));
    m_desk->type(m_desk->eligibilityKey(), QString::fromLatin1(ServiceDouble::Key));
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(m_desk->eligibility.kinds(), QByteArrayList{"POST /api/eligibility/check/mock"});
    QCOMPARE(m_desk->harbor.kinds(), QByteArrayList{"GET /api/v0/mental_health/inquiries?limit=1"});
    for (const auto &request : m_desk->eligibility.requests()) {
        QVERIFY(request.contains(R"("mockFixture":"aetna-dependent1")"));
        QVERIFY(request.contains(R"("memberId":"TEST0000001")"));
    }
}

void FirstTrialsTest::thePracticeServicesChargeNothing()
{
    QTemporaryDir books;
    practice::PracticeServer services({.folder = books.path()});
    QVERIFY(services.start());
    const auto there = u"http://127.0.0.1:%1"_s.arg(services.port());
    m_desk->type(m_desk->eligibilityAddress(), there);
    m_desk->type(m_desk->eligibilityKey(), practice::ApiKey);
    m_desk->type(m_desk->clientId(), practice::ClientId);
    m_desk->type(m_desk->atHarbor(u"Address"_s), there);
    m_desk->type(m_desk->atHarbor(u"Project"_s), practice::ProjectId);
    m_desk->type(m_desk->atHarbor(u"Key"_s), practice::ProjectKey);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Key"_s), u"Works"_s));
    QFile ledger(books.filePath(u"ledger.jsonl"_s));
    QVERIFY(ledger.open(QFile::ReadOnly));
    QCOMPARE(ledger.readAll(), QByteArray());
}

void FirstTrialsTest::theKeyIsNeverShownWhole()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QCOMPARE(m_desk->eligibilityKey()->echoMode(), QLineEdit::Password);
    QVERIFY(!m_desk->eligibilityKey()->displayText().contains(u"sk_live"_s));
    QCOMPARE(static_cast<FieldEdit *>(m_desk->eligibilityKey())->trailing(), u"ends in 3f9a"_s);
    m_desk->type(m_desk->eligibilityKey(), u"short_1234"_s);
    QCOMPARE(static_cast<FieldEdit *>(m_desk->eligibilityKey())->trailing(), QString());
    m_desk->type(m_desk->eligibilityKey(), QString::fromLatin1(ServiceDouble::Key));
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QVERIFY(m_desk->press(u"Back"_s));
    QCOMPARE(m_desk->eligibilityKey()->text(), QString());
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityKey()), u"Saved"_s);
}

QTEST_MAIN(FirstTrialsTest)

#include "tst_firsttrials.moc"
