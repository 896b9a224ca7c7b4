// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "samplechecks.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "tests/support/misbehavingserver.h"
#include "ui/check/inquiryform.h"
#include "ui/check/newcheckpage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Two clinics at one desk: what was asked for one is never asked again with the key of the other.
class ClinicsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void aChosenInsurerIsAskedForTheSameClinic_data();
    void aChosenInsurerIsAskedForTheSameClinic();
    void checkAgainChoosesTheClinicOfTheCheck_data();
    void checkAgainChoosesTheClinicOfTheCheck();
    void anAnswerForAnotherClinicIsMarkedAsChanged();
};

static const auto South = u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s;
static const auto North = u"5b1c8a44-93d2-4f0e-8a6b-c0d1e2f30415"_s;
static const auto Changed = u"The form has changed since."_s;

static const QByteArray Active = R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Open Access",
    "payerName":"Cigna","deductibleRemaining":1200,"outOfPocketRemaining":3500,"coinsurancePercent":20,"copayAmount":25,
    "inNetworkPreferred":true},"traceId":"t-1","upstreamStatusCode":200,"latencyMs":48,"errorMessage":null})";
static const QByteArray Ambiguous = R"({"success":false,"error":{"code":"PAYER_AMBIGUOUS","message":"said so",
    "candidatePayerLabels":["Cigna East","Cigna West"]}})";

static Script answers(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return Script().readRequest().send(Script::answer(body, status)).finish();
}

/// The window of a profile that knows both clinics, South as the first.
struct Reception
{
    explicit Reception(const QUrl &address)
        : office(Premises{profile.path()})
    {
        const auto enter = [&](const QString &name, const QString &id, const QByteArray &key) {
            return bool(await(office.accounts().enter({ServiceId::Eligibility, address, name, id}, key)));
        };
        isOpen = bool(await(office.open())) && enter(u"South"_s, South, "sk_live_south")
            && enter(u"North"_s, North, "sk_live_north");
        window = std::make_unique<MainWindow>(office);
        window->resize(1280, 800);
        window->show();
        page = window->findChild<NewCheckPage *>();
        clinic = window->findChild<InquiryForm *>()->findChild<QComboBox *>();
    }

    bool press(const QString &words) const
    {
        auto *pressed = button(*window, words);
        if (pressed)
            QTest::mouseClick(pressed, Qt::LeftButton);
        return pressed;
    }

    /// Takes it from a menu, without opening one: that would go on only when a person closes it.
    bool choose(const QString &words) const
    {
        for (auto *action : window->findChildren<QAction *>()) {
            if (action->text() == words) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    void askMayaFor(const QString &name) const
    {
        clinic->setCurrentText(name);
        typeMaya(*window);
        press(u"Check eligibility now"_s);
    }

    bool reads(const QString &words) const
    {
        return QTest::qWaitFor([&] { return wordsOn(*window).contains(words); }, 10'000);
    }

    /// Whether the answer is there and the next question may be asked.
    bool isAnswered() const
    {
        return reads(u"Plan active · therapy not asked"_s)
            && QTest::qWaitFor([&] { return button(*window, u"Check eligibility now"_s); }, 10'000);
    }

    QTemporaryDir profile;
    Office office;
    std::unique_ptr<MainWindow> window;
    NewCheckPage *page = nullptr;
    QComboBox *clinic = nullptr;
    bool isOpen = false;
};

static bool isSignedBy(const QByteArray &request, const QString &clinic, const QByteArray &key)
{
    return request.contains(clinic.toUtf8()) && request.contains(QByteArray("Bearer " + key));
}

void ClinicsTest::aChosenInsurerIsAskedForTheSameClinic_data()
{
    QTest::addColumn<bool>("isOnItsPage");
    QTest::newRow("beside the form") << false;
    QTest::newRow("on its page") << true;
}

void ClinicsTest::aChosenInsurerIsAskedForTheSameClinic()
{
    QFETCH(bool, isOnItsPage);
    MisbehavingServer server;
    server.will(answers(Ambiguous, "409 Conflict"));
    server.will(answers(Active));
    Reception desk(server.url({}));
    QVERIFY(desk.isOpen);
    desk.askMayaFor(u"North"_s);
    QVERIFY(desk.reads(u"Cigna West"_s));
    desk.clinic->setCurrentText(u"South"_s);
    if (isOnItsPage)
        emit desk.page->openAsked(desk.page->shown()->id);

    // The first moments beside the form belong to the second press of a double click.
    const auto isAsked = [&] {
        desk.press(u"Cigna West"_s);
        desk.press(u"Ask this one"_s);
        return server.posts() == 2;
    };
    QVERIFY(QTest::qWaitFor(isAsked, 10'000));
    QVERIFY(desk.isAnswered());
    QVERIFY(isSignedBy(server.requests().at(1), North, "sk_live_north"));
    QCOMPARE(desk.page->shown()->inquiry.insurance.payer, u"Cigna West"_s);
    QCOMPARE(desk.page->shown()->dispatch.clinic, North);
    QCOMPARE(desk.clinic->currentText(), u"North"_s);
    QVERIFY(!wordsOn(*desk.window).contains(Changed));
    QCOMPARE(await(desk.office.history().size())->checks, 2);
}

void ClinicsTest::checkAgainChoosesTheClinicOfTheCheck_data()
{
    QTest::addColumn<QString>("clinic");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("North's, South is chosen") << North << u"South"_s << u"North"_s;
    QTest::newRow("South's, North is chosen") << South << u"North"_s << u"South"_s;
    QTest::newRow("North's, North is chosen") << North << u"North"_s << u"North"_s;
}

void ClinicsTest::checkAgainChoosesTheClinicOfTheCheck()
{
    QFETCH(QString, clinic);
    QFETCH(QString, chosen);
    MisbehavingServer server;
    Reception desk(server.url({}));
    QVERIFY(desk.isOpen);
    auto check = sample::instantAnswer(Verdict::Active);
    check.dispatch.address = server.url({});
    check.dispatch.clinic = clinic;
    QVERIFY(await(desk.office.history().add(check)));
    desk.clinic->setCurrentText(chosen);
    emit desk.page->openAsked(check.id);
    QTRY_VERIFY(button(*desk.window, u"Check again"_s));
    QVERIFY(desk.choose(u"Instant check: uses 1 check"_s));
    QVERIFY(desk.page->isVisible());
    QTEST(desk.clinic->currentText(), "expected");
    QCOMPARE(server.connections(), 0);
}

void ClinicsTest::anAnswerForAnotherClinicIsMarkedAsChanged()
{
    MisbehavingServer server;
    server.will(answers(Active));
    Reception desk(server.url({}));
    QVERIFY(desk.isOpen);
    desk.askMayaFor(u"North"_s);
    QVERIFY(desk.isAnswered());
    QVERIFY(isSignedBy(server.requests().at(0), North, "sk_live_north"));
    QVERIFY(!wordsOn(*desk.window).contains(Changed));
    desk.clinic->setCurrentText(u"South"_s);
    QVERIFY(wordsOn(*desk.window).contains(Changed));
    desk.clinic->setCurrentText(u"North"_s);
    QVERIFY(!wordsOn(*desk.window).contains(Changed));
}

QTEST_MAIN(ClinicsTest)

#include "tst_clinics.moc"
