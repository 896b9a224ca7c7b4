// SPDX-License-Identifier: MIT
#include "tests/lock/screenreader.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The main road in the real program, walked as a screen reader walks it: found by name and role, typed into, pressed,
/// read.
class ScreenWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyFieldIsFoundByItsLabel_data();
    void everyFieldIsFoundByItsLabel();
    void typesPressesAndReadsTheAnswer();

private:
    std::optional<ScreenReader::Thing> find(const QString &role, const QString &name) const;
    bool type(const QString &name, const QString &text) const;
    bool press(const QString &name) const;

    QTemporaryDir m_profile;
    QProcess m_program;
    ScreenReader m_reader;
};

// Behind everybody else on a busy machine.
static constexpr int Long = 60'000;
static const auto Field = u"text"_s;
static const auto Button = u"push button"_s;

void ScreenWalkTest::initTestCase()
{
    QVERIFY(m_profile.isValid());
    QVERIFY(m_reader.isConnected());
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(COVERDESK_BIN_DIR "/coverdesk"),
                    {u"--practice"_s, u"--profile"_s, m_profile.path()});
    QVERIFY(m_program.waitForStarted());
    // New check at once, without a welcome.
    QTRY_VERIFY_WITH_TIMEOUT(find(Field, u"First name"_s), Long);
}

void ScreenWalkTest::cleanupTestCase()
{
    m_program.kill();
    m_program.waitForFinished();
}

std::optional<ScreenReader::Thing> ScreenWalkTest::find(const QString &role, const QString &name) const
{
    return m_reader.find(u"coverdesk"_s, role, name);
}

bool ScreenWalkTest::type(const QString &name, const QString &text) const
{
    const auto field = find(Field, name);
    return field && m_reader.type(*field, text) && m_reader.text(*field) == text;
}

bool ScreenWalkTest::press(const QString &name) const
{
    const auto button = find(Button, name);
    return button && m_reader.press(*button);
}

void ScreenWalkTest::everyFieldIsFoundByItsLabel_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"First name"_s, u"Last name"_s, u"Date of birth"_s, u"Insurance company"_s,
                             u"Member ID"_s, u"Group number"_s, u"Visit date"_s, u"NPI"_s, u"Tax ID"_s})
        QTest::addRow("%s", qPrintable(name)) << Field << name;
    for (const auto &name : {u"Check eligibility now"_s, u"Request benefits by phone"_s})
        QTest::addRow("%s", qPrintable(name)) << Button << name;
}

void ScreenWalkTest::everyFieldIsFoundByItsLabel()
{
    QFETCH(const QString, role);
    QFETCH(const QString, name);
    // What only a call needs is unfolded first.
    if (name == "NPI"_L1)
        QVERIFY(press(u"Fill in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(role, name), Long);
    const auto thing = find(role, name);
    QVERIFY(role == Button || m_reader.type(*thing, u"typed"_s));
    QVERIFY(role == Button || m_reader.text(*thing) == u"typed"_s);
    QVERIFY(role == Button || m_reader.type(*thing, {}));
}

void ScreenWalkTest::typesPressesAndReadsTheAnswer()
{
    QVERIFY(type(u"First name"_s, u"Maya"_s));
    QVERIFY(type(u"Last name"_s, u"Okafor"_s));
    QVERIFY(type(u"Date of birth"_s, u"06/15/1990"_s));
    QVERIFY(type(u"Insurance company"_s, u"Cigna"_s));
    QVERIFY(type(u"Member ID"_s, u"U123456789"_s));
    QVERIFY(press(u"Check eligibility now"_s));
    // The pill's own words, as whoever listens hears them.
    QTRY_VERIFY_WITH_TIMEOUT(find(u"label"_s, u"Plan active · therapy not asked"_s), Long);
    QVERIFY(find(Button, u"Open"_s));
}

QTEST_GUILESS_MAIN(ScreenWalkTest)

#include "tst_screenwalk.moc"
