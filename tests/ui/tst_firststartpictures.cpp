// SPDX-License-Identifier: MIT
#include "tests/flow/eyes.h"
#include "tests/ui/firststartdesk.h"
#include "tests/ui/keyroom.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Each step of the first start, as it is looked at beside its drawing.
class FirstStartPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<FirstStartDesk>(); }
    void cleanup() { m_desk.reset(); }
    void everyStepIsPictured_data();
    void everyStepIsPictured();

private:
    bool keep(const QString &what);
    void pictureTheLines();
    void pictureTheSheet();

    std::unique_ptr<FirstStartDesk> m_desk;
};

void FirstStartPicturesTest::everyStepIsPictured_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("") << Look::Light << QSize(1280, 800) << 100;
    QTest::newRow("-1024") << Look::Light << QSize(1024, 700) << 100;
    QTest::newRow("-dark") << Look::Dark << QSize(1280, 800) << 100;
    QTest::newRow("-1024-dark") << Look::Dark << QSize(1024, 700) << 100;
    QTest::newRow("-1024-largest") << Look::Light << QSize(1024, 700) << 130;
}

bool FirstStartPicturesTest::keep(const QString &what)
{
    return keepPicture(m_desk->page(), u"firststart-%1%2.png"_s.arg(what, QString::fromUtf8(QTest::currentDataTag())));
}

void FirstStartPicturesTest::pictureTheLines()
{
    QVERIFY(m_desk->goToServices());
    QVERIFY(keep(u"2-empty"_s));
    m_desk->typeEligibility(u"Riverbend Counseling"_s, RiverbendId);
    QVERIFY(m_desk->press(u"Add a clinic"_s));
    m_desk->type(m_desk->atEligibility(u"Clinic 2"_s), u"Riverbend Telehealth"_s);
    auto *second = m_desk->atEligibility(u"Client ID of clinic 2"_s);
    m_desk->type(second, u"6b0f-41c"_s);
    m_desk->typeHarbor();
    auto *key = m_desk->atHarbor(u"Key"_s);
    m_desk->type(key, u"hh_live_0123456789aaxxxx"_s);
    QVERIFY(m_desk->says(key, u"Key refused"_s));
    QVERIFY(m_desk->says(m_desk->atEligibility(u"Key"_s), u"Works"_s));
    key->setFocus();
    QVERIFY(keep(u"2"_s));
    m_desk->type(second, TelehealthId);
    m_desk->type(key, QString::fromLatin1(ServiceDouble::ProjectKey));
    QVERIFY(QTest::qWaitFor([this] { return m_desk->isPressable(u"Next"_s); }));
    QVERIFY(keep(u"2-works"_s));
}

void FirstStartPicturesTest::pictureTheSheet()
{
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QVERIFY(keep(u"3"_s));
    QVERIFY(m_desk->press(u"Make the recovery sheet"_s));
    QVERIFY(keep(u"3-words"_s));
    QVERIFY(!KeyRoom::prove(m_desk->page()).isEmpty());
    QTRY_VERIFY(m_desk->isPressable(u"Next"_s));
    QVERIFY(keep(u"3-made"_s));
}

void FirstStartPicturesTest::everyStepIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    applyTheme(*qApp, look, percent);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    QVERIFY(m_desk->start());
    m_desk->page().resize(size);
    QVERIFY(keep(u"1"_s));
    QVERIFY(m_desk->press(u"Try it with made-up patients"_s));
    QVERIFY(keep(u"1-practice"_s));
    pictureTheLines();
    pictureTheSheet();
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(4));
    QVERIFY(keep(u"4"_s));
}

QTEST_MAIN(FirstStartPicturesTest)

#include "tst_firststartpictures.moc"
