// SPDX-License-Identifier: MIT
#include "phonefixture.h"
#include "ui/widgets/focuswatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// A picture of every state of asking by phone, in every look and size, for the eye; and that nothing is cut off.
class PhonePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateIsPictured_data();
    void everyStateIsPictured();

private:
    void picture(const QString &name) const;
    void pictureTheFields() const;
    void pictureTheInsurerForTheCall() const;
    void picturePlacing() const;
    void pictureAClaim() const;
    void pictureALostReceipt() const;

    std::unique_ptr<PhoneFixture> m_desk;
};

void PhonePicturesTest::picture(const QString &name) const
{
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    const auto file = u"%1/phone-%2-%3.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), name, tag);
    QVERIFY(m_desk->window().grab().save(file));
    for (const auto *label : m_desk->window().findChildren<PlainLabel *>()) {
        const auto isCut = label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width();
        QVERIFY2(!isCut, qPrintable(name + u": "_s + label->words()));
    }
}

void PhonePicturesTest::pictureTheFields() const
{
    m_desk->typePatient(u"Tomas"_s, u"Reyes"_s, u"02/29/1984"_s, u"Aetna"_s, u"W900000002"_s);
    picture(u"folded"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    picture(u"missing"_s);
    m_desk->typeTomas();
    m_desk->type(u"Diagnosis codes"_s, u"F41.1 "_s);
    m_desk->type(u"Note to the caller"_s, u"Ask how many visits are used"_s);
    picture(u"filled"_s);
    QVERIFY(m_desk->press(u"More for the call"_s));
    m_desk->type(u"Other things to ask"_s, u"MAXIMUMS "_s);
    picture(u"more"_s);
}

void PhonePicturesTest::pictureTheInsurerForTheCall() const
{
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    m_desk->edit(u"Insurer for the call"_s)->setFocus();
    picture(u"unlisted"_s);
    m_desk->type(u"Insurer for the call"_s, u"FLORIDA_BLUE"_s);
    picture(u"ownword"_s);
}

void PhonePicturesTest::picturePlacing() const
{
    m_desk->type(u"Insurance company"_s, u"Aetna"_s);
    m_desk->edit(u"Services"_s)->setFocus();
    m_desk->pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->shows(u"Place this request?"_s));
    picture(u"confirm"_s);
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    picture(u"placed"_s);
    m_desk->pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->shows(u"This was asked already"_s));
    picture(u"again"_s);
    m_desk->pressKeys(Qt::Key_Escape);
}

void PhonePicturesTest::pictureAClaim() const
{
    m_desk->page().startNext();
    m_desk->typeTomas();
    QVERIFY(m_desk->press(u"Ask about a claim instead"_s));
    m_desk->type(u"Claim number"_s, u"CLM-2001"_s);
    m_desk->type(u"Date of service"_s, u"01152026"_s);
    m_desk->type(u"Billed amount"_s, u"$150.00"_s);
    picture(u"claim"_s);
}

void PhonePicturesTest::pictureALostReceipt() const
{
    m_desk->page().startNext();
    m_desk->typeTomas();
    m_desk->typePatient(u"Idris"_s, u"Bello"_s, u"08/18/1988"_s, u"Aetna"_s, u"W777000002"_s);
    m_desk->pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->shows(u"Place this request?"_s));
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Unconfirmed));
    picture(u"unconfirmed"_s);
}

void PhonePicturesTest::everyStateIsPictured_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    // What is left of the window beside its navigation and between its bars.
    QTest::newRow("1280") << Look::Light << QSize(1096, 708);
    QTest::newRow("1024") << Look::Light << QSize(968, 608);
    QTest::newRow("1280-dark") << Look::Dark << QSize(1096, 708);
    QTest::newRow("1024-dark") << Look::Dark << QSize(968, 608);
}

void PhonePicturesTest::everyStateIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    const FocusWatch watch(*qApp, nullptr);
    m_desk = std::make_unique<PhoneFixture>();
    QCOMPARE(m_desk->open(), QString());
    m_desk->window().resize(size);
    for (const auto part : {&PhonePicturesTest::pictureTheFields, &PhonePicturesTest::pictureTheInsurerForTheCall,
                            &PhonePicturesTest::picturePlacing, &PhonePicturesTest::pictureAClaim,
                            &PhonePicturesTest::pictureALostReceipt}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(PhonePicturesTest)

#include "tst_phonepictures.moc"
