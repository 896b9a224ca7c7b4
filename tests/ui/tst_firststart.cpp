// SPDX-License-Identifier: MIT
#include "tests/support/misbehavingserver.h"
#include "tests/ui/firststartdesk.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// What comes of each line that is typed at the first start.
class FirstStartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }

    void everyLineWorks();
    void everyTrialSaysWhatCameOfIt_data();
    void everyTrialSaysWhatCameOfIt();
    void aClinicIsRefusedByItself_data();
    void aClinicIsRefusedByItself();
    void whatCannotBeRightIsNotTried_data();
    void whatCannotBeRightIsNotTried();
    void aRefusedKeyIsAboutTheKeyAlone();
    void whatIsNoFaultOfTheLinesKeepsNobody();
    void aKeyAloneIsNoProof();
    void anUntrustedServiceIsNamed();
    void harborIsTriedWithBothHalves();
    void severalClinicsAreTriedOneAfterTheOther();
    void twoClinicsAreTwo();
    void nothingIsSaidAgainstALineWhileItIsTyped();
    void tryAgainTriesWhatFailed();
    void tryNamesWhatIsMissing();

private:
    std::unique_ptr<FirstStartDesk> m_desk;
};

void FirstStartTest::init()
{
    m_desk = std::make_unique<FirstStartDesk>();
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->goToServices());
}

void FirstStartTest::everyLineWorks()
{
    m_desk->type(m_desk->eligibilityAddress(), m_desk->eligibility.url().toString());
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Works"_s));
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityKey()), QString());
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Works"_s));
    // One service is enough.
    QVERIFY(m_desk->isPressable(u"Next"_s));
    m_desk->typeHarbor();
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Key"_s), u"Works"_s));
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Address"_s), u"Works"_s));
    QVERIFY(m_desk->isPressable(u"Next"_s));
    QVERIFY(!m_desk->isPressable(u"Try again"_s));
}

void FirstStartTest::everyTrialSaysWhatCameOfIt_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("below");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &body, const QString &beside,
                        const QString &below) { QTest::newRow(name) << status << body << beside << below; };
    row("another page", "404 Not Found", "<html>nothing</html>", u"Another service"_s, u"letter by letter"_s);
    row("another service", "200 OK", "<html>hello</html>", u"Another service"_s, u"letter by letter"_s);
    row("sent elsewhere", "302 Found", "", u"Sent elsewhere"_s, u"did not go there"_s);
    row("busy", "429 Too Many Requests", "{}", u"Busy"_s, u"Wait a few minutes"_s);
    row("broken", "500 Internal Server Error", "oops", u"Failed there"_s, u"Something failed inside the service."_s);
}

void FirstStartTest::everyTrialSaysWhatCameOfIt()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, beside);
    QFETCH(QString, below);
    m_desk->eligibility.say(status, body);
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY2(m_desk->says(m_desk->eligibilityAddress(), beside),
             qPrintable(FirstStartDesk::beside(m_desk->eligibilityAddress())));
    QVERIFY2(FirstStartDesk::below(m_desk->eligibilityAddress()).contains(below),
             qPrintable(FirstStartDesk::below(m_desk->eligibilityAddress())));
    // Nothing is known of what it could not tell.
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityKey()), QString());
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), QString());
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    QVERIFY(m_desk->isPressable(u"Try again"_s));
}

void FirstStartTest::aClinicIsRefusedByItself_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("beside");
    QTest::newRow("not known") << QByteArray("404 Not Found") << QByteArray("CLIENT_NOT_FOUND") << u"Not known"_s;
    QTest::newRow("inactive") << QByteArray("404 Not Found") << QByteArray("CLIENT_INACTIVE") << u"Switched off"_s;
    QTest::newRow("mismatch") << QByteArray("409 Conflict") << QByteArray("WORKSPACE_MISMATCH") << u"Another account"_s;
}

void FirstStartTest::aClinicIsRefusedByItself()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, beside);
    m_desk->eligibility.refuse(RiverbendId.toLatin1(), status, code);
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->clientId(), beside));
    QVERIFY(!FirstStartDesk::below(m_desk->clientId()).isEmpty());
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityKey()), u"Works"_s);
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityAddress()), u"Works"_s);
    QVERIFY(!m_desk->isPressable(u"Next"_s));
}

void FirstStartTest::whatCannotBeRightIsNotTried_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("beside");
    const auto id = u"Client ID, as the service gave it"_s;
    QTest::newRow("no address") << u"Address"_s << u"eligibility"_s << u"No address"_s;
    QTest::newRow("not https") << u"Address"_s << u"http://eligibility.dev"_s << u"No address"_s;
    QTest::newRow("short") << id << u"6b0f-41c"_s << u"Too short"_s;
    QTest::newRow("long") << id << QString(RiverbendId + u"7"_s) << u"Too long"_s;
    QTest::newRow("no groups") << id << QString(32, u'a') << u"Not whole"_s;
    QTest::newRow("a blank in the key") << u"Key"_s << u"sk_live_0123 456789"_s << u"Has blanks"_s;
}

void FirstStartTest::whatCannotBeRightIsNotTried()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, beside);
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    const auto before = m_desk->eligibility.requests().size();
    m_desk->type(m_desk->atEligibility(field), typed);
    QVERIFY(m_desk->says(m_desk->atEligibility(field), beside));
    QVERIFY(!FirstStartDesk::below(m_desk->atEligibility(field)).isEmpty());
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    // What was left later was tried meanwhile; nothing of this went anywhere.
    m_desk->typeHarbor();
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Key"_s), u"Works"_s));
    for (qsizetype later = before; later < m_desk->eligibility.requests().size(); ++later)
        QVERIFY(!m_desk->eligibility.requests().at(later).contains(typed.toUtf8()));
}

void FirstStartTest::aRefusedKeyIsAboutTheKeyAlone()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Works"_s));
    m_desk->type(m_desk->eligibilityKey(), u"sk_live_another_key_0000"_s);
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Key refused"_s));
    QCOMPARE(FirstStartDesk::beside(m_desk->eligibilityAddress()), u"Works"_s);
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), QString());
    QVERIFY(FirstStartDesk::below(m_desk->eligibilityKey()).contains(u"ends in 0000"_s));
}

/// An empty wallet is filled elsewhere, and a trial that the service does not take proves nothing against the key.
void FirstStartTest::whatIsNoFaultOfTheLinesKeepsNobody()
{
    m_desk->eligibility.refuse(RiverbendId.toLatin1(), "402 Payment Required", "INSUFFICIENT_BALANCE");
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(FirstStartDesk::below(m_desk->eligibilityKey()).contains(u"No checks are left in the wallet."_s));
    QVERIFY(m_desk->isPressable(u"Next"_s));
    m_desk->eligibility.refuse(TelehealthId.toLatin1(), "400 Bad Request", "VALIDATION_ERROR");
    m_desk->type(m_desk->clientId(), TelehealthId);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Not proven"_s));
    QVERIFY(m_desk->isPressable(u"Next"_s));
}

void FirstStartTest::aKeyAloneIsNoProof()
{
    m_desk->type(m_desk->eligibilityAddress(), m_desk->eligibility.url().toString());
    m_desk->type(m_desk->eligibilityKey(), QString::fromLatin1(ServiceDouble::Key));
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Client ID next"_s));
    QVERIFY(!m_desk->isPressable(u"Next"_s));
}

void FirstStartTest::anUntrustedServiceIsNamed()
{
    MisbehavingServer server(MisbehavingServer::Certificate::SelfSigned);
    m_desk->type(m_desk->eligibilityAddress(), server.url({}).toString());
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Not trusted"_s));
    m_desk->type(m_desk->eligibilityAddress(), u"http://127.0.0.1:1"_s);
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Not reached"_s));
    QVERIFY(FirstStartDesk::below(m_desk->eligibilityAddress()).contains(u"127.0.0.1"_s));
}

void FirstStartTest::harborIsTriedWithBothHalves()
{
    auto *project = m_desk->atHarbor(u"Project"_s);
    m_desk->type(m_desk->atHarbor(u"Address"_s), m_desk->harbor.url().toString());
    m_desk->type(m_desk->atHarbor(u"Key"_s), QString::fromLatin1(ServiceDouble::ProjectKey));
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Address"_s), u"Works"_s));
    QCOMPARE(FirstStartDesk::beside(project), QString());
    for (const auto &request : m_desk->harbor.requests())
        QVERIFY(request.contains("Basic Og=="));
    m_desk->type(project, u"wrongbend"_s);
    QVERIFY(m_desk->says(project, u"Key refused"_s));
    QVERIFY(FirstStartDesk::below(project).contains(u"“wrongbend”"_s));
    m_desk->harbor.say("403 Forbidden");
    m_desk->type(project, QString::fromLatin1(ServiceDouble::Project));
    QVERIFY(m_desk->says(project, u"Not allowed"_s));
}

void FirstStartTest::severalClinicsAreTriedOneAfterTheOther()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(m_desk->press(u"Add a clinic"_s));
    auto *name = m_desk->atEligibility(u"Clinic 2"_s);
    auto *id = m_desk->atEligibility(u"Client ID of clinic 2"_s);
    QVERIFY(name && id && name->hasFocus());
    m_desk->eligibility.refuse(TelehealthId.toLatin1(), "404 Not Found", "CLIENT_NOT_FOUND");
    m_desk->type(name, u"Riverbend Telehealth"_s);
    m_desk->type(id, TelehealthId);
    QVERIFY(m_desk->says(id, u"Not known"_s));
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), u"Works"_s);
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    // A line that stays empty is no clinic.
    m_desk->type(name, {});
    m_desk->type(id, {});
    QVERIFY(QTest::qWaitFor([this] { return m_desk->isPressable(u"Next"_s); }));
}

void FirstStartTest::twoClinicsAreTwo()
{
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->press(u"Add a clinic"_s));
    m_desk->type(m_desk->atEligibility(u"Clinic 2"_s), u"riverbend counseling"_s);
    m_desk->type(m_desk->atEligibility(u"Client ID of clinic 2"_s), TelehealthId);
    QVERIFY(m_desk->says(m_desk->atEligibility(u"Clinic 2"_s), u"Twice"_s));
    m_desk->type(m_desk->atEligibility(u"Clinic 2"_s), u"Riverbend Telehealth"_s);
    QVERIFY(m_desk->says(m_desk->atEligibility(u"Clinic 2"_s), u"Works"_s));
}

void FirstStartTest::nothingIsSaidAgainstALineWhileItIsTyped()
{
    m_desk->clientId()->setFocus();
    QTest::keyClicks(m_desk->clientId(), u"6b0f"_s);
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), QString());
    QTest::keyClick(m_desk->clientId(), Qt::Key_Tab);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Too short"_s));
    m_desk->clientId()->setFocus();
    QTest::keyClicks(m_desk->clientId(), u"5"_s);
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), QString());
}

void FirstStartTest::tryAgainTriesWhatFailed()
{
    m_desk->eligibility.say("500 Internal Server Error");
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(m_desk->says(m_desk->eligibilityAddress(), u"Failed there"_s));
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    m_desk->eligibility.say("200 OK", R"({"success":true,"benefitSummary":{"coverageActive":true},
        "upstreamStatusCode":200,"errorMessage":null})");
    // The keyboard is in a field: Enter is the filled button.
    m_desk->clientId()->setFocus();
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->says(m_desk->clientId(), u"Works"_s));
    QVERIFY(m_desk->isPressable(u"Next"_s));
}

void FirstStartTest::tryNamesWhatIsMissing()
{
    QVERIFY(m_desk->press(u"Try"_s));
    QVERIFY(m_desk->says(m_desk->eligibilityKey(), u"Missing"_s));
    QVERIFY(m_desk->eligibilityKey()->hasFocus());
    QCOMPARE(FirstStartDesk::beside(m_desk->clientId()), u"Missing"_s);
    // Of a service that is left out, nothing is missing.
    QCOMPARE(FirstStartDesk::beside(m_desk->atHarbor(u"Project"_s)), QString());
    m_desk->type(m_desk->atHarbor(u"Project"_s), QString::fromLatin1(ServiceDouble::Project));
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->says(m_desk->atHarbor(u"Key"_s), u"Missing"_s));
}

QTEST_MAIN(FirstStartTest)

#include "tst_firststart.moc"
