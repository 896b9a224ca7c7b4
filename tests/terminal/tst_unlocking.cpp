// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "app/pinowed.h"
#include "app/practice/credentials.h"
#include "tests/support/await.h"
#include "tests/support/commandline.h"
#include "tests/terminal/terminalrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The real program on a history that asks for a PIN or passphrase.
class UnlockingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_terminal.emplace(); }

    void needsThePinAndSaysHowToGiveIt_data();
    void needsThePinAndSaysHowToGiveIt();
    void readsThePinFromAFileDescriptor();
    void theQuestionAndThePinCannotBothBeStandardInput();
    void aPinThatIsOwedIsChosenInTheWindow();
    void aWrongPinSendsNothing();
    void aWrongPinMakesOneWait();
    void aDescriptorThatIsNotThereIsSaidSo_data();
    void aDescriptorThatIsNotThereIsSaidSo();
    void asksOnATerminalWithoutShowingIt();
    void makesAHistoryUnderAPassphraseWhereNoKeychainIs();
    void keepsAServicesKeyWhereNoKeychainIs();
    void opensTheKeychainsHistoryWhateverIsInTheDescriptor();
    void aPhraseAloneIsForTheWindow();

private:
    /// Has the practice history ask for the PIN.
    void setPin() const;
    /// Through a shell, with \a words on file descriptor 3.
    Finished runWithWords(const QByteArray &words, const QStringList &arguments, bool isPractice = true,
                          const QByteArray &input = {}) const;

    std::optional<TerminalRun> m_terminal;
    const QString m_pin = u"480913"_s;
};

void UnlockingTest::setPin() const
{
    Office office(Premises{m_terminal->profile(), true, {}});
    QVERIFY(await(office.open()));
    QVERIFY(await(office.smith().keepPin(m_pin)));
}

Finished UnlockingTest::runWithWords(const QByteArray &words, const QStringList &arguments, bool isPractice,
                                     const QByteArray &input) const
{
    QFile file(m_terminal->beside(u"words"_s));
    if (!file.open(QFile::WriteOnly) || file.write(words) != words.size())
        return {};
    file.close();
    QProcess process;
    auto all = isPractice ? QStringList{u"--practice"_s} : QStringList();
    all += QStringList{u"--passphrase-fd"_s, u"3"_s} + arguments;
    m_terminal->startByShell(process, u"exec \"$@\" 3<\"%1\""_s.arg(file.fileName()), all);
    return m_terminal->finished(process, input);
}

void UnlockingTest::needsThePinAndSaysHowToGiveIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("list") << QStringList{u"list"_s, u"--json"_s};
    QTest::newRow("check") << checkMayaAsJson();
    QTest::newRow("status") << QStringList{u"status"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("resume") << QStringList{u"resume"_s};
}

void UnlockingTest::needsThePinAndSaysHowToGiveIt()
{
    QFETCH(QStringList, arguments);
    setPin();
    const auto finished = m_terminal->run(arguments);
    QCOMPARE(finished.code, 5);
    QCOMPARE(finished.out, QByteArray());
    QVERIFY2(finished.err.contains("--passphrase-fd"), finished.err.constData());
    QCOMPARE(m_terminal->charges(), 0);
}

void UnlockingTest::readsThePinFromAFileDescriptor()
{
    setPin();
    for (const auto &line : {"480913\n", "480913", "480913\r\n", "480913\nmore"}) {
        const auto finished = runWithWords(line, {u"list"_s, u"--json"_s});
        QVERIFY2(finished.code == 0, finished.err.constData());
        QCOMPARE(finished.array().size(), 0);
    }
    QCOMPARE(runWithWords("480913\n", checkMayaAsJson()).code, 0);
    QCOMPARE(m_terminal->charges(), 1);
}

void UnlockingTest::theQuestionAndThePinCannotBothBeStandardInput()
{
    setPin();
    const QByteArray question(R"({"patient":{"firstName":"Maya","lastName":"Okafor","bornOn":"1990-06-15"},)"
                              R"("insurance":{"payer":"Cigna","memberId":"U123456789"}})");
    const QStringList fromInput{u"check"_s, u"--json"_s, u"--input"_s, u"-"_s};
    const auto refused =
        m_terminal->run(fromInput + QStringList{u"--passphrase-fd"_s, u"0"_s}, question + "\n480913\n");
    QCOMPARE(refused.code, 2);
    QCOMPARE(m_terminal->charges(), 0);
    QCOMPARE(m_terminal->run({u"list"_s, u"--passphrase-fd"_s, u"0"_s}, "480913\n").code, 0);
}

void UnlockingTest::aPinThatIsOwedIsChosenInTheWindow()
{
    QCOMPARE(m_terminal->run({u"list"_s}).code, 0);
    const PinOwed owed(m_terminal->inPractice(QString()));
    for (const auto why : {PinOwed::Why::Restored, PinOwed::Why::Forgotten}) {
        QVERIFY(owed.set(why));
        for (const auto &arguments : {QStringList{u"list"_s}, QStringList{u"verify"_s}, checkMayaAsJson()}) {
            const auto finished = m_terminal->run(arguments);
            QCOMPARE(finished.code, 5);
            QCOMPARE(finished.out, QByteArray());
            QVERIFY2(finished.err.contains("choose the PIN there"), finished.err.constData());
        }
        QCOMPARE(runWithWords("480913\n", {u"list"_s}).code, 5);
    }
    QCOMPARE(m_terminal->charges(), 0);
    // One that was chosen since is as good.
    setPin();
    QCOMPARE(runWithWords("480913\n", {u"list"_s}).code, 0);
}

void UnlockingTest::aWrongPinSendsNothing()
{
    setPin();
    const auto finished = runWithWords("480914\n", checkMayaAsJson());
    QCOMPARE(finished.code, 5);
    QCOMPARE(finished.out, QByteArray());
    QVERIFY2(finished.err.contains("not the PIN or passphrase"), finished.err.constData());
    QVERIFY(!finished.err.contains("480914"));
    QCOMPARE(m_terminal->charges(), 0);
}

void UnlockingTest::aWrongPinMakesOneWait()
{
    setPin();
    for (int tries = 0; tries < 3; ++tries)
        QCOMPARE(runWithWords("480914\n", {u"list"_s}).code, 5);
    const auto finished = runWithWords("480913\n", {u"list"_s});
    QCOMPARE(finished.code, 5);
    QVERIFY2(finished.err.contains("takes a while"), finished.err.constData());
}

void UnlockingTest::aDescriptorThatIsNotThereIsSaidSo_data()
{
    QTest::addColumn<QString>("descriptor");
    QTest::newRow("closed") << u"17"_s;
    QTest::newRow("no number") << u"pin"_s;
    QTest::newRow("negative") << u"-1"_s;
}

void UnlockingTest::aDescriptorThatIsNotThereIsSaidSo()
{
    QFETCH(QString, descriptor);
    setPin();
    const auto finished = m_terminal->run({u"list"_s, u"--passphrase-fd="_s + descriptor});
    QCOMPARE(finished.code, 2);
    QVERIFY2(finished.err.contains("--passphrase-fd"), finished.err.constData());
}

void UnlockingTest::asksOnATerminalWithoutShowingIt()
{
#ifndef Q_OS_LINUX
    QSKIP("script(1) takes other options elsewhere");
#endif
    setPin();
    QProcess process;
    m_terminal->startByShell(process, u"exec script -qefc \"$(printf '%s ' \"$@\")\" /dev/null"_s,
                             {u"--practice"_s, u"list"_s, u"--json"_s});
    QByteArray shown;
    const auto hasAsked = [&] {
        shown += process.readAllStandardOutput();
        return shown.count("not shown while you type") > 0;
    };
    QVERIFY2(QTest::qWaitFor(hasAsked, 20'000), shown.constData());
    process.write("480914\n");
    const auto hasRefused = [&] {
        shown += process.readAllStandardOutput();
        return shown.count("not shown while you type") > 1;
    };
    QVERIFY2(QTest::qWaitFor(hasRefused, 20'000), shown.constData());
    process.write("480913\n");
    const auto finished = m_terminal->finished(process);
    shown += finished.out;
    QVERIFY2(finished.code == 0, shown.constData());
    QVERIFY(shown.contains("not the PIN or passphrase"));
    QVERIFY(!shown.contains("480914"));
    QVERIFY(!shown.contains("480913"));
}

void UnlockingTest::makesAHistoryUnderAPassphraseWhereNoKeychainIs()
{
    const QStringList status{u"status"_s, u"--json"_s};
    QCOMPARE(runWithWords("short\n", status, false).code, 5);
    const auto made = runWithWords("four words of nonsense\n", status, false);
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY(made.err.contains("this passphrase alone opens"));
    const auto keySlots = made.object().value("keySlots"_L1).toArray();
    QCOMPARE(keySlots.size(), 1);
    QCOMPARE(keySlots.at(0).toObject().value("kind"_L1).toString(), u"passphrase"_s);
    const auto again = runWithWords("four words of nonsense\n", status, false);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value("keySlots"_L1).toArray(), keySlots);
    QCOMPARE(runWithWords("four words of sense\n", status, false).code, 5);
}

void UnlockingTest::keepsAServicesKeyWhereNoKeychainIs()
{
    QTemporaryDir elsewhere;
    PracticeProcess server(elsewhere.path());
    QVERIFY(server.port() != 0);
    const QByteArray words("four words of nonsense\n");
    const auto connected =
        runWithWords(words,
                     {u"connect"_s, u"eligibility"_s, u"--url"_s, u"http://127.0.0.1:%1"_s.arg(server.port()),
                      u"--client-id"_s, practice::ClientId},
                     false, QString(practice::ApiKey).toUtf8());
    QVERIFY2(connected.code == 0, connected.err.constData());
    const auto checked = runWithWords(words, checkMayaAsJson(), false);
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.object().value("standing"_L1).toString(), u"answered"_s);
    const auto status = runWithWords(words, {u"status"_s, u"--json"_s}, false);
    QCOMPARE(status.object().value("services"_L1).toArray().size(), 1);
    QCOMPARE(runWithWords("four words of sense\n", checkMayaAsJson(), false).code, 5);
    const QDir profile(m_terminal->profile());
    for (const auto &name : profile.entryList(QDir::Files))
        QVERIFY2(!contentsOf(profile.filePath(name)).contains(QString(practice::ApiKey).toUtf8()), qPrintable(name));
}

void UnlockingTest::opensTheKeychainsHistoryWhateverIsInTheDescriptor()
{
    QCOMPARE(runWithWords("480913\n", {u"list"_s}).code, 0);
    QVERIFY(QFile::exists(m_terminal->inPractice(u"history.sqlite"_s)));
}

void UnlockingTest::aPhraseAloneIsForTheWindow()
{
    {
        Office office(Premises{m_terminal->profile(), true, {}});
        QVERIFY(await(office.open()));
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        for (const auto &slot : office.smith().keySlots()) {
            if (slot.kind == u"keychain")
                QVERIFY(await(office.history().keys().drop(slot.id)));
        }
    }
    const auto finished = m_terminal->run({u"list"_s});
    QCOMPARE(finished.code, 5);
    QVERIFY2(finished.err.contains("recovery phrase only"), finished.err.constData());
}

QTEST_GUILESS_MAIN(UnlockingTest)

#include "tst_unlocking.moc"
