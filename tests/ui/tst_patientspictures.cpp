// SPDX-License-Identifier: MIT
#include "patientsdesk.h"
#include "ui/patients/coveragecard.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Draws the page Patients in every state, look and size.
class PatientsPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsPictured_data();
    void everyStateIsPictured();

private:
    void picture(const QString &state);
    void pictureForms();
    void pictureTwins();
    void pictureAges();

    std::unique_ptr<PatientsDesk> m_desk;
    QString m_tag;
};

void PatientsPicturesTest::everyStateIsPictured_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1280") << QSize(1096, 740) << false;
    QTest::newRow("1024") << QSize(968, 640) << false;
    QTest::newRow("1280-dark") << QSize(1096, 740) << true;
    QTest::newRow("1024-dark") << QSize(968, 640) << true;
}

void PatientsPicturesTest::picture(const QString &state)
{
    const auto folder = QStringLiteral(COVERDESK_PICTURES_DIR);
    QVERIFY(QDir().mkpath(folder));
    // Each turn may ask for another: labels that wrap know their height only after their width.
    constexpr int TurnsOfLayout = 5;
    for (int turn = 0; turn < TurnsOfLayout; ++turn)
        QCoreApplication::processEvents();
    QVERIFY(m_desk->window().grab().save(u"%1/patients-%2-%3.png"_s.arg(folder, state, m_tag)));
}

void PatientsPicturesTest::pictureForms()
{
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QVERIFY(m_desk->press(u"Save"_s));
    picture(u"newcard"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->press(u"Edit"_s));
    picture(u"edit"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
    m_desk->page().findChildren<CoverageCard *>().last()->click();
    picture(u"coverage"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
}

void PatientsPicturesTest::pictureTwins()
{
    auto twin = sample::maya();
    twin.lastName = u"Okafor-Lee"_s;
    auto other = m_desk->patient(m_desk->keep(sample::instantAnswer(twin, sample::cigna(), 20)).patientId);
    other.coverages.push_back({QUuid::createUuid(), {u"Humana"_s, u"H52200417"_s, {}, {}}, Coverage::Order::Second});
    m_desk->save(other);
    m_desk->page().reload();
    QTRY_VERIFY(m_desk->shows(u"This may be the same person"_s));
    picture(u"likely"_s);
    QVERIFY(m_desk->press(u"Compare records"_s));
    QTRY_VERIFY(m_desk->shows(u"Are these the same person?"_s));
    picture(u"records"_s);
    QVERIFY(m_desk->press(u"Merge: keep this record"_s));
    QTRY_VERIFY(m_desk->shows(u"Merged with"_s));
    picture(u"merged"_s);
}

/// One plan has ended, and another one is asked about again.
void PatientsPicturesTest::pictureAges()
{
    const Person james{u"James"_s, u"Okamoto"_s, QDate(1990, 1, 9)};
    auto ended = sample::instantAnswer(james, {u"Aetna"_s, u"W70000317"_s, {}, {}}, 20);
    ended.benefits->plan.terminatesOn.value = QDate::currentDate().addDays(-10);
    m_desk->keep(ended);
    auto open = sample::answerByPhone(sample::maya(), sample::cigna(), 0);
    open.standing = Standing::Tracking;
    open.answeredAt.reset();
    open.benefits.reset();
    m_desk->keep(open);
    m_desk->page().reload();
    QTRY_VERIFY(m_desk->shows(u"Asked again on"_s));
    picture(u"again"_s);
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QTRY_VERIFY(m_desk->shows(u"Ended on"_s));
    picture(u"ended"_s);
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
}

void PatientsPicturesTest::everyStateIsPictured()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_tag = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, dark ? Look::Dark : Look::Light);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
    m_desk->keepMaya();
    QVERIFY(m_desk->show(size));
    QVERIFY(m_desk->type(u"Find a patient"_s, u"oka 1990"_s));
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_VERIFY(m_desk->shows(u"Open Access Plus"_s) && m_desk->shows(u"also on this plan"_s));
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    QTest::keyClick(m_desk->history(), Qt::Key_Down);
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    m_desk->history()->selectRow(0);
    m_desk->page().focusSearch();
    picture(u"page"_s);
    // However low the window is, three answers are seen.
    const auto third = m_desk->history()->visualRect(m_desk->history()->model()->index(2, 0));
    QVERIFY(third.bottom() <= m_desk->history()->viewport()->height());
    pictureForms();
    pictureAges();
    pictureTwins();
    QVERIFY(m_desk->type(u"Find a patient"_s, u"zzz"_s));
    QTRY_VERIFY(m_desk->shows(u"Nobody found"_s));
    picture(u"nobody"_s);
}

QTEST_MAIN(PatientsPicturesTest)

#include "tst_patientspictures.moc"
