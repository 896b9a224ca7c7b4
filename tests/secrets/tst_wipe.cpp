// SPDX-License-Identifier: MIT
#include "app/secrets/wipe.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// What is left of a secret once its owner has wiped it.
class WipeTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingOfWhatItOwns();
    void leavesToOthersWhatTheyShare();
    void doesNotTouchALiteral();
};

/// An emptied value keeps its memory, so that may still be looked at.
template <typename Text, typename Sign>
static bool isWiped(Text secret, Sign first)
{
    const auto size = secret.size();
    const auto *signs = secret.constData();
    if (*signs != first)
        return false;
    wipe(secret);
    return secret.isEmpty() && secret.constData() == signs
        && std::all_of(signs, signs + size, [](Sign sign) { return sign == Sign(); });
}

void WipeTest::leavesNothingOfWhatItOwns()
{
    QVERIFY(isWiped(QByteArray("Zebulon's key", 13), 'Z'));
    QVERIFY(isWiped(QString::fromLatin1("Zebulon's key"), QChar(u'Z')));
    QVERIFY(isWiped(QString::fromLatin1("A"), QChar(u'A')));
}

void WipeTest::leavesToOthersWhatTheyShare()
{
    QByteArray secret("Zebulon's key", 13);
    auto other = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, "Zebulon's key");
}

void WipeTest::doesNotTouchALiteral()
{
    auto secret = "Zebulon's key"_ba;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE("Zebulon's key"_ba, QByteArray("Zebulon's key", 13));
}

QTEST_GUILESS_MAIN(WipeTest)

#include "tst_wipe.moc"
