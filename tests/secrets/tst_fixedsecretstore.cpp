// SPDX-License-Identifier: MIT
#include "app/secrets/fixedsecretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

class FixedSecretStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatItWasGiven();
    void keepsAndForgets();
    void givesTheSameUnderEveryOtherName();
};

void FixedSecretStoreTest::givesWhatItWasGiven()
{
    FixedSecretStore store({{u"one"_s, "secret"}});
    QCOMPARE(*store.read(u"one"_s).result(), "secret");
    QCOMPARE(store.read(u"two"_s).result().failure().kind, Failure::Kind::NotFound);
}

void FixedSecretStoreTest::keepsAndForgets()
{
    FixedSecretStore store;
    QVERIFY(store.write(u"one"_s, QByteArray("\0\xff", 2)).result());
    QCOMPARE(*store.read(u"one"_s).result(), QByteArray("\0\xff", 2));
    QVERIFY(store.forget(u"one"_s).result());
    QVERIFY(!store.read(u"one"_s).result());
    QCOMPARE(store.forget(u"one"_s).result().failure().kind, Failure::Kind::NotFound);
}

void FixedSecretStoreTest::givesTheSameUnderEveryOtherName()
{
    FixedSecretStore store({{u"one"_s, "first"}}, "any other");
    QCOMPARE(*store.read(u"one"_s).result(), "first");
    QCOMPARE(*store.read(u"two"_s).result(), "any other");
}

QTEST_GUILESS_MAIN(FixedSecretStoreTest)

#include "tst_fixedsecretstore.moc"
