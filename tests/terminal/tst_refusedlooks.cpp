// SPDX-License-Identifier: MIT
#include "app/practice/credentials.h"
#include "tests/harness/clinic.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// What `resume` tells where the phone service no longer takes the key by which a request was placed.
class RefusedLooksTest : public QObject
{
    Q_OBJECT

private slots:
    void areToldOnceAndLeaveTheRequestWhereItIs();
};

static QString standingIn(const Ran &ran)
{
    return QJsonDocument::fromJson(ran.out).array().at(0)["standing"_L1].toString();
}

void RefusedLooksTest::areToldOnceAndLeaveTheRequestWhereItIs()
{
    const Clinic clinic(2s);
    QVERIFY(clinic.isConnected());
    run(clinic.commandFor(u"inquire"_s, u"one"_s) + QStringList{u"--wait"_s, u"0"_s});
    run(clinic.commandFor(u"inquire"_s, u"two"_s) + QStringList{u"--wait"_s, u"0"_s});
    QCOMPARE(clinic.booked(u"create"_s), 2);

    QVERIFY(clinic.takesPhoneSecret(u"not-the-key"_s));
    const auto refused = run(clinic.commandFor(u"resume"_s));
    // What is still open counts for more than the refusal.
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.count("The service refused our key.") == 1, refused.err.constData());
    QCOMPARE(standingIn(refused), u"tracking"_s);

    QVERIFY(clinic.takesPhoneSecret(practice::ProjectKey));
    QCOMPARE(clinic.resume().exitCode, 0);
    QCOMPARE(clinic.booked(u"create"_s), 2);
}

QTEST_GUILESS_MAIN(RefusedLooksTest)

#include "tst_refusedlooks.moc"
