// SPDX-License-Identifier: MIT
#include "papersamples.h"
#include "press.h"
#include "ui/paper/checkdocument.h"

#include <QDir>
#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The pages of a check, and the file that holds them.
class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void neverLeavesTheSignaturesAlone();
    void printsEveryServiceOverSeveralPages();
    void repeatsHeadingsAndFeetOnEachPage();
    void warnsAtTheFootOfAClaimThatItMayChange();
    void marksEveryPageInPractice();
    void tellsNothingOfThePatientInTheFileItself();
    void writesForTheOwnerAlone();
    void saysThatAFolderDoesNotExist();
    void refusesAReadOnlyFolder();
    void replacesAnOlderFile();
    void keepsAnOlderFileWhenTheWriteFails();

private:
    Press m_press;
};

void TestPdfFile::initTestCase()
{
    QCOMPARE(m_press.missing(), QString());
}

void TestPdfFile::neverLeavesTheSignaturesAlone()
{
    bool isTried = false;
    for (int lines = 0; lines < 16; ++lines) {
        auto check = phoneAnswer();
        check.failure = Failure{Failure::Kind::Refused};
        check.failure->problems = std::vector<Problem>(size_t(lines), Problem{{}, u"One more line"_s});
        const auto file = m_press.path(u"signatures.pdf"_s);
        QVERIFY(writePdf(check, riverbend(), file));
        const auto pages = toldBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY2(pages.size() <= 2, "no page is left empty");
        const auto &last = pages.back();
        QVERIFY2(last.contains(u"Told the patient:"_s) && last.contains(u"Patient's signature:"_s), qPrintable(last));
        QVERIFY2(last.contains(u"Request ID"_s) && last.contains(u"Representative"_s), qPrintable(last));
        isTried = isTried || pages.size() > 1;
    }
    QVERIFY(isTried);
}

void TestPdfFile::printsEveryServiceOverSeveralPages()
{
    const auto text = m_press.printed(longAnswer(40));
    for (int i = 0; i < 40; ++i) {
        const auto row = rowWith(text, QString::number(90700 + i) + u"  "_s);
        QVERIFY2(row.contains(u"$20.00 15%"_s), qPrintable(QString::number(i) + u"\n"_s + text));
    }
}

void TestPdfFile::repeatsHeadingsAndFeetOnEachPage()
{
    const auto pages = m_press.printed(longAnswer(40)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto &page = pages.at(i);
        QVERIFY2(page.contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())), qPrintable(page));
        QVERIFY(page.contains(u"Confidential health information · 7c1f4b0e-93d2-4a57-8c11-5b60de2fe02a"_s));
        QVERIFY(page.contains(u"A verification is not a guarantee of payment."_s));
        QVERIFY(page.contains(u"Service number"_s) ? page.contains(u"Prior auth."_s) : true);
    }
}

void TestPdfFile::warnsAtTheFootOfAClaimThatItMayChange()
{
    const auto caution = u"A claim's status may change until it is paid or finally denied."_s;
    const auto text = m_press.printed(deniedClaim());
    QCOMPARE(text.count(caution), text.count(u"Confidential health information"_s));
    QVERIFY2(text.contains(caution), qPrintable(text));
    QVERIFY2(text.contains(u"Confidential health information · "_s + deniedClaim().id.toString(QUuid::WithoutBraces)),
             qPrintable(text));
    QVERIFY2(!text.contains(u"claims in process"_s) && !text.contains(u"guarantee of payment"_s), qPrintable(text));
    QVERIFY(!m_press.printed(phoneAnswer()).contains(caution));
}

void TestPdfFile::marksEveryPageInPractice()
{
    const auto mark = u"PRACTICE: made-up patient, made-up answer"_s;
    QVERIFY(!m_press.printed(phoneAnswer()).contains(u"PRACTICE"_s));
    const auto pages = m_press.printed(longAnswer(40), riverbend(true)).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const auto &page : pages)
        QCOMPARE(page.count(mark), 1);
}

void TestPdfFile::tellsNothingOfThePatientInTheFileItself()
{
    const auto file = m_press.path(u"meta.pdf"_s);
    QVERIFY(writePdf(phoneAnswer(), riverbend(), file));
    const auto about = toldBy(u"pdfinfo"_s, {file});
    QVERIFY2(rowWith(about, u"Title:"_s) == u"Title: Verification of benefits"_s, qPrintable(about));
    QVERIFY(rowWith(about, u"Creator:"_s) == u"Creator: Coverdesk"_s);
    QVERIFY(rowWith(about, u"Page size:"_s).contains(u"letter"_s));
    QVERIFY(!about.contains(u"Author:"_s));
    for (const auto &secret : {u"Maya"_s, u"Okafor"_s, u"U123456789"_s, u"Cigna"_s})
        QVERIFY2(!about.contains(secret, Qt::CaseInsensitive), qPrintable(about));
}

void TestPdfFile::writesForTheOwnerAlone()
{
    const auto file = m_press.path(u"owner.pdf"_s);
    QVERIFY(writePdf(phoneAnswer(), riverbend(), file));
#ifdef Q_OS_UNIX
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
#endif
    QVERIFY(QFile::permissions(file) & QFile::ReadOwner);
}

void TestPdfFile::saysThatAFolderDoesNotExist()
{
    const auto written = writePdf(phoneAnswer(), riverbend(), m_press.path(u"nowhere/answer.pdf"_s));
    QVERIFY(!written);
    QCOMPARE(written.failure().kind, Failure::Kind::NotFound);
}

void TestPdfFile::refusesAReadOnlyFolder()
{
#ifdef Q_OS_UNIX
    QDir(m_press.folder()).mkdir(u"locked"_s);
    const auto folder = m_press.path(u"locked"_s);
    const auto forAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(folder, forAll));
    QVERIFY(QFile::setPermissions(m_press.folder(), forAll | QFile::WriteOwner));
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

void TestPdfFile::replacesAnOlderFile()
{
    const auto file = m_press.path(u"older.pdf"_s);
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

void TestPdfFile::keepsAnOlderFileWhenTheWriteFails()
{
#ifdef Q_OS_UNIX
    QDir(m_press.folder()).mkdir(u"full"_s);
    const QDir folder(m_press.path(u"full"_s));
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

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
