// SPDX-License-Identifier: MIT
#include "papersamples.h"
#include "ui/paper/checkdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Prints checks and reads the paper back with the tools other programs would use.
class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsAnInstantAnswer();
    void printsAPhoneAnswer();
    void printsNotStatedForWhatWasNotSaid();
    void printsAFailureInItsOwnWords();
    void printsACheckWithoutAnAnswer();
    void printsTextThatReadsBackExactly();
    void printsServerTextAsText_data();
    void printsServerTextAsText();
    void printsOtherScripts();
    void printsAnEndlessName();
    void printsEveryServiceOverSeveralPages();
    void repeatsHeadingsAndFeetOnEachPage();
    void marksEveryPageInPractice();
    void tellsNothingOfThePatientInTheFileItself();
    void writesForTheOwnerAlone();
    void saysThatAFolderDoesNotExist();
    void refusesAReadOnlyFolder();
    void replacesAnOlderFile();
    void keepsAnOlderFileWhenTheWriteFails();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString printed(const Check &check, const Letterhead &letterhead = {});
    static Letterhead riverbend(bool isPractice = false);
    static QString run(const QString &program, const QStringList &arguments);
    static void takePictures(const QString &file, const QString &name);

    QTemporaryDir m_folder;
};

void TestPaper::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const auto &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s})
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool + u" is needed: install poppler"_s));
}

Letterhead TestPaper::riverbend(bool isPractice)
{
    return {u"Riverbend Counseling"_s, isPractice, QDateTime(QDate(2026, 11, 20), QTime(9, 55))};
}

QString TestPaper::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(program), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPaper::takePictures(const QString &file, const QString &name)
{
    const auto folder = QStringLiteral(COVERDESK_PICTURES_DIR);
    QDir().mkpath(folder);
    run(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"96"_s, u"-l"_s, u"4"_s, file, folder + u"/paper-"_s + name});
}

/// The text of the check's PDF as people read it, and a picture of it named like the test.
QString TestPaper::printed(const Check &check, const Letterhead &letterhead)
{
    const auto file = path(QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_s);
    if (!writePdf(check, letterhead.clinic.isEmpty() ? riverbend() : letterhead, file))
        return u"writePdf failed"_s;
    takePictures(file, QString::fromLatin1(QTest::currentTestFunction()));
    return run(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
}

static QString rowWith(const QString &text, const QString &word)
{
    for (const auto &line : text.split(u'\n')) {
        if (line.contains(word))
            return line.simplified();
    }
    return {};
}

void TestPaper::printsAnInstantAnswer()
{
    const auto text = printed(instantAnswer());
    for (const auto &words :
         {u"Riverbend Counseling"_s, u"Verification of benefits"_s, u"Answered Fri 11/20/2026 9:42 AM"_s,
          u"Plan active · therapy not asked"_s, u"Cigna Open Access Plus"_s, u"Maya Okafor"_s, u"06/15/1990"_s,
          u"U123456789"_s, u"In-network figures"_s, u"Not told by an instant check"_s, u"stedi-abc123xyz"_s,
          u"7c1f4b0e-93d2-4a57-8c11-5b60de2fe02a"_s, u"11/24/2026"_s, u"0.5 seconds"_s,
          u"A verification is not a guarantee of payment."_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QCOMPARE(rowWith(text, u"Individual deductible"_s),
             u"Individual deductible not stated not stated $1,200.00 as the insurer stated it"_s);
    QVERIFY(rowWith(text, u"On the plan"_s).startsWith(u"On the plan $25.00 20% of the plan as a whole"_s));
    QVERIFY2(!text.contains(u"Covered:"_s), "an instant answer never says that a service is covered");
}

void TestPaper::printsAPhoneAnswer()
{
    const auto text = printed(phoneAnswer());
    for (const auto &words :
         {u"Verified Fri 11/20/2026 9:40 AM, when the call ended"_s, u"Covered: 90791, 90832, 90834"_s,
          u"Not covered: 90837"_s, u"Prior authorization: 90832"_s, u"Deborah M"_s, u"10/01/2020"_s, u"Calendar year"_s,
          u"ending 6789"_s, u"Call 1-800-997-1654"_s, u"Bill 90834 instead"_s, u"Benefits were retrieved."_s,
          u"Patient's signature:"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QCOMPARE(rowWith(text, u"Individual deductible"_s),
             u"Individual deductible $100.00 $80.00 $20.00 limit less used, worked out here"_s);
    QCOMPARE(rowWith(text, u"Family out-of-pocket"_s),
             u"Family out-of-pocket unlimited $1,000.00 not stated not stated"_s);
    QVERIFY2(!rowWith(text, u"Tax ID"_s).contains(u"98432"_s), "a tax ID may be a social security number");
}

void TestPaper::printsNotStatedForWhatWasNotSaid()
{
    const auto text = printed(emptyAnswer());
    for (const auto &field : {u"Date of birth"_s, u"Insurer that answered"_s, u"Plan name"_s, u"Plan active"_s,
                              u"Plan began"_s, u"Plan year"_s, u"Provider in network"_s, u"Primary insurance"_s,
                              u"Representative"_s, u"Reference number"_s, u"Call ended"_s, u"Share on the plan"_s})
        QVERIFY2(rowWith(text, field).contains(field + u" not stated"_s), qPrintable(field + u"\n"_s + text));
    for (const auto &amount :
         {u"Individual deductible"_s, u"Individual out-of-pocket"_s, u"Family deductible"_s, u"Family out-of-pocket"_s})
        QCOMPARE(rowWith(text, amount), amount + u" not stated"_s.repeated(4));
    QVERIFY(!text.contains(u"$0"_s));
    QVERIFY(!text.contains(u" No "_s));
}

void TestPaper::printsAFailureInItsOwnWords()
{
    auto check = instantAnswer();
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::NotFound;
    check.failure = Failure{Failure::Kind::NotFound, u"AAA 72"_s, u"Subscriber <b>not</b> found"_s, u"stedi-0005"_s};
    const auto text = printed(check);
    for (const auto &words : {u"Not found: check the card"_s, u"That does not mean that the coverage is not active."_s,
                              u"The insurer knows no member with this ID."_s, u"Subscriber <b>not</b> found"_s,
                              u"stedi-0005"_s, u"AAA 72"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
}

void TestPaper::printsACheckWithoutAnAnswer()
{
    auto check = phoneAnswer();
    check.standing = Standing::Tracking;
    check.benefits.reset();
    check.answeredAt.reset();
    check.received.clear();
    const auto text = printed(check);
    QVERIFY2(text.contains(u"Not verified: there is no answer yet"_s), qPrintable(text));
    QVERIFY(text.contains(u"Waiting for the call"_s));
    QVERIFY(text.contains(u"nothing was received"_s));
}

void TestPaper::printsTextThatReadsBackExactly()
{
    QVERIFY(printed(phoneAnswer()).contains(u"R-55-0001 (503) 12:30 office"_s));
}

void TestPaper::printsServerTextAsText_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("picture") << u"<img src=x>"_s;
    QTest::newRow("formula") << u"=1+1"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp; <b>bold</b>"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n"_s;
    QTest::newRow("ligatures") << u"office fi fl ffi -> => != 1/2 (c)"_s;
}

void TestPaper::printsServerTextAsText()
{
    QFETCH(QString, said);
    auto check = instantAnswer();
    check.benefits->plan.name = said;
    check.benefits->summary = said;
    const auto text = printed(check);
    QCOMPARE(text.count(said), 3); // the head, the plan and the summary
}

void TestPaper::printsOtherScripts()
{
    auto check = instantAnswer();
    check.inquiry.patient = {u"אסתר"_s, u"כהן"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance.payer = u"Zoë Größe Ñandú 😀 Łódź"_s;
    check.benefits->plan.name = u"خطة الصحة"_s;
    check.benefits->summary = u"Ngu\u0302y\u00ea\u0303n, Ελλάδα, Москва; spoof \u202egnp.exe\ufdd0\ufffc\u0007 end"_s;
    const auto text = printed(check);
    for (const auto &words : {u"Zoë Größe Ñandú"_s, u"Łódź"_s, u"Ελλάδα, Москва; spoof"_s, u"gnp.exe"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    QVERIFY2(text.contains(u"אסתר"_s) && text.contains(u"כהן"_s), qPrintable(text));
    QVERIFY2(text.normalized(QString::NormalizationForm_KC).contains(u"خطة"_s), qPrintable(text));
    QVERIFY2(!text.contains(QChar(0x202e)), "an override would turn the rest of the line");
}

void TestPaper::printsAnEndlessName()
{
    auto check = instantAnswer();
    check.benefits->plan.name = QString(64 * 1024, u'W') + u"END"_s;
    check.benefits->plan.payer = u"Cigna "_s.repeated(10000) + u"STOP"_s;
    QElapsedTimer timer;
    timer.start();
    const auto text = printed(check);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    auto name = text;
    QVERIFY(name.remove(u'\n').count(u'W') >= 64 * 1024);
    QVERIFY(text.contains(u"STOP"_s));
    QVERIFY(text.contains(u"Plan active · therapy not asked"_s));
    QVERIFY(text.contains(u"$1,200.00"_s));
}

void TestPaper::printsEveryServiceOverSeveralPages()
{
    const auto text = printed(longAnswer(40));
    for (int i = 0; i < 40; ++i) {
        const auto row = rowWith(text, QString::number(90700 + i) + u"  "_s);
        QVERIFY2(row.contains(u"$20.00 15%"_s), qPrintable(QString::number(i) + u"\n"_s + text));
    }
}

void TestPaper::repeatsHeadingsAndFeetOnEachPage()
{
    const auto pages = printed(longAnswer(40)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto &page = pages.at(i);
        QVERIFY2(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY(page.contains(u"Confidential health information · 7c1f4b0e-93d2-4a57-8c11-5b60de2fe02a"_s));
        QVERIFY(page.contains(u"A verification is not a guarantee of payment."_s));
        QVERIFY(page.contains(u"Service number"_s) ? page.contains(u"Prior auth."_s) : true);
    }
}

void TestPaper::marksEveryPageInPractice()
{
    const auto mark = u"PRACTICE: made-up patient, made-up answer"_s;
    QVERIFY(!printed(phoneAnswer()).contains(u"PRACTICE"_s));
    const auto pages = printed(longAnswer(40), riverbend(true)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const auto &page : pages)
        QCOMPARE(page.count(mark), 1);
}

void TestPaper::tellsNothingOfThePatientInTheFileItself()
{
    const auto file = path(u"meta.pdf"_s);
    QVERIFY(writePdf(phoneAnswer(), riverbend(), file));
    const auto about = run(u"pdfinfo"_s, {file});
    QVERIFY2(rowWith(about, u"Title:"_s) == u"Title: Verification of benefits"_s, qPrintable(about));
    QVERIFY(rowWith(about, u"Creator:"_s) == u"Creator: Coverdesk"_s);
    QVERIFY(rowWith(about, u"Page size:"_s).contains(u"letter"_s));
    QVERIFY(!about.contains(u"Author:"_s));
    for (const auto &secret : {u"Maya"_s, u"Okafor"_s, u"U123456789"_s, u"Cigna"_s})
        QVERIFY2(!about.contains(secret, Qt::CaseInsensitive), qPrintable(about));
}

void TestPaper::writesForTheOwnerAlone()
{
    const auto file = path(u"owner.pdf"_s);
    QVERIFY(writePdf(phoneAnswer(), riverbend(), file));
#ifdef Q_OS_UNIX
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
#endif
    QVERIFY(QFile::permissions(file) & QFile::ReadOwner);
}

void TestPaper::saysThatAFolderDoesNotExist()
{
    const auto written = writePdf(phoneAnswer(), riverbend(), path(u"nowhere/answer.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.failure().kind, Failure::Kind::NotFound);
}

void TestPaper::refusesAReadOnlyFolder()
{
#ifdef Q_OS_UNIX
    QDir(m_folder.path()).mkdir(u"locked"_s);
    const auto folder = path(u"locked"_s);
    const auto forAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(folder, forAll));
    QVERIFY(QFile::setPermissions(m_folder.path(), forAll | QFile::WriteOwner));
    // Nothing is read-only to root: for a moment be nobody, who is in root's group still.
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(65534), 0);
    const auto written = writePdf(phoneAnswer(), riverbend(), folder + u"/answer.pdf"_s);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(!written);
    QCOMPARE(written.failure().kind, Failure::Kind::ReadOnly);
    QVERIFY(QDir(folder).isEmpty());
#else
    QSKIP("Folders are not made read-only by permissions here.");
#endif
}

void TestPaper::replacesAnOlderFile()
{
    const auto file = path(u"older.pdf"_s);
    QFile older(file);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    QVERIFY(writePdf(phoneAnswer(), riverbend(), file));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QVERIFY(older.readAll().startsWith("%PDF-"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file) & QFile::ReadOther, QFile::Permissions());
#endif
}

void TestPaper::keepsAnOlderFileWhenTheWriteFails()
{
#ifdef Q_OS_UNIX
    QDir(m_folder.path()).mkdir(u"full"_s);
    const QDir folder(path(u"full"_s));
    QFile older(folder.filePath(u"answer.pdf"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();

    // A limit on the size of files stands for a full disk: the write fails in the middle.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writePdf(phoneAnswer(), riverbend(), older.fileName());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written);
    QCOMPARE(written.failure().kind, Failure::Kind::DiskFull);
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), QStringList{u"answer.pdf"_s});
#else
    QSKIP("The size of files cannot be limited here.");
#endif
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
