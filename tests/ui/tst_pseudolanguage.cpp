// SPDX-License-Identifier: MIT
#include "sights.h"
#include "tests/flow/eyes.h"
#include "tongue.h"
#include "ui/widgets/theme.h"
#include "unfit.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::testing;
using namespace Qt::StringLiterals;

/// Every page in the smallest window that people have: in a language that says everything at greater length, from right
/// to left, and in the largest words.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
};

void PseudoLanguageTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR "/pseudo")));
    QApplication::setCursorFlashTime(0);
}

void PseudoLanguageTest::everythingCanBeRead_data()
{
    using Kind = Tongue::Kind;
    QTest::addColumn<Sights>("sights");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const auto &sights : AllSights) {
        const auto add = [&sights](const char *how, Kind kind, Qt::LayoutDirection direction, int percent) {
            QTest::addRow("%s-%s", sights.name, how) << sights << kind << direction << percent << QSize(1024, 700);
        };
        add("plain", Kind::English, Qt::LeftToRight, 100);
        add("longer", Kind::Longer, Qt::LeftToRight, 100);
        add("mirrored", Kind::English, Qt::RightToLeft, 100);
        add("larger", Kind::English, Qt::LeftToRight, 130);
    }
    // A wider window names its pages.
    QTest::newRow("main-longer-wide") << AllSights[0] << Kind::Longer << Qt::LeftToRight << 100 << QSize(1280, 800);
}

void PseudoLanguageTest::everythingCanBeRead()
{
    QFETCH(const Sights, sights);
    QFETCH(const Tongue::Kind, kind);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const Tongue tongue(kind);
    QApplication::setLayoutDirection(direction);
    applyTheme(*qApp, Look::Light, percent);
    const auto back = qScopeGuard([] {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Look::Light);
    });
    QStringList faults;
    const auto look = [&](QWidget &window, const QString &state) {
        keepPicture(window, u"pseudo/%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), state));
        for (const auto &fault : unfitOn(window))
            faults.append(state + u": "_s + fault);
        if (direction == Qt::LeftToRight)
            return;
        for (const auto &torn : tornNumbersOn(window))
            faults.append(state + u": torn "_s + torn);
    };
    QCOMPARE(sights.pass(size, look), QString());
    for (const auto &fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

QTEST_MAIN(PseudoLanguageTest)

#include "tst_pseudolanguage.moc"
