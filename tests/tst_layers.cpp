// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The table of docs/architecture.md: who may include whom, and what stands in one place only.
class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIncludesOnlyWhatItsRoomMay_data();
    void everyFileIncludesOnlyWhatItsRoomMay();
    void everySourceFileIsInATestedRoom();
    void noticesAnIncludeThatGoesUpOrSideways();
    void someThingsStandInOnePlaceOnly_data();
    void someThingsStandInOnePlaceOnly();
    void noTwoTypesHaveOneName();
};

struct Room
{
    QString folder;
    QStringList mayInclude;
};

static QList<Room> rooms()
{
    const QStringList below{u"app"_s, u"app/domain"_s, u"app/history"_s};
    const QStringList words{u"ui/wording"_s, u"ui/paper"_s};
    return {
        {u"app/domain"_s, {u"app/domain"_s}},
        {u"app/services"_s, {u"app/domain"_s, u"app/services"_s}},
        {u"app/history"_s, {u"app/domain"_s, u"app/history"_s}},
        {u"app/secrets"_s, {u"app/domain"_s, u"app/secrets"_s}},
        {u"app/practice"_s, {u"app/practice"_s}},
        {u"app"_s,
         {u"app"_s, u"app/domain"_s, u"app/services"_s, u"app/history"_s, u"app/secrets"_s, u"app/practice"_s}},
        {u"ui/wording"_s, {u"app/domain"_s, u"ui/wording"_s}},
        {u"ui/paper"_s, {u"app/domain"_s, u"ui/wording"_s, u"ui/paper"_s}},
        {u"ui/widgets"_s, {u"ui/widgets"_s}},
        {u"ui/benefits"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/benefits"_s}},
        {u"ui/check"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/benefits"_s, u"ui/check"_s}},
        {u"ui/requests"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/benefits"_s, u"ui/requests"_s}},
        {u"ui/patients"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/benefits"_s, u"ui/patients"_s}},
        {u"ui/settings"_s, below + words + QStringList{u"app/secrets"_s, u"ui/widgets"_s, u"ui/settings"_s}},
        {u"ui/compare"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/benefits"_s, u"ui/compare"_s}},
        {u"ui/help"_s, below + words + QStringList{u"app/practice"_s, u"ui/widgets"_s, u"ui/benefits"_s, u"ui/help"_s}},
        {u"ui/lock"_s, below + words + QStringList{u"ui/widgets"_s, u"ui/lock"_s}},
        {u"ui/opening"_s,
         below + words + QStringList{u"app/secrets"_s, u"ui/widgets"_s, u"ui/settings"_s, u"ui/opening"_s}},
        {u"ui/firststart"_s,
         below + words + QStringList{u"ui/widgets"_s, u"ui/settings"_s, u"ui/help"_s, u"ui/firststart"_s}},
        {u"ui/terminal"_s, below + words + QStringList{u"app/practice"_s, u"ui/terminal"_s}},
        {u"ui"_s,
         below + words
             + QStringList{u"ui"_s, u"ui/widgets"_s, u"ui/benefits"_s, u"ui/check"_s, u"ui/patients"_s,
                           u"ui/requests"_s, u"ui/settings"_s, u"ui/opening"_s, u"ui/lock"_s, u"ui/compare"_s,
                           u"ui/help"_s, u"ui/firststart"_s}},
    };
}

/// The most specific room that holds \a path, a path from the root.
static std::optional<Room> roomOf(const QString &path)
{
    for (const auto &room : rooms()) {
        if (path.startsWith(room.folder + u'/'))
            return room;
    }
    return std::nullopt;
}

static QStringList sourceFiles()
{
    QStringList files;
    for (const auto &top : {u"app"_s, u"ui"_s}) {
        QDirIterator found(QStringLiteral(COVERDESK_SOURCE_DIR "/") + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(QDir(QStringLiteral(COVERDESK_SOURCE_DIR)).relativeFilePath(found.next()));
    }
    return files;
}

static QString textOf(const QString &path)
{
    QFile file(QStringLiteral(COVERDESK_SOURCE_DIR "/") + path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The includes of \a text that \a room may not have.
static QStringList trespassesIn(const QString &text, const Room &room)
{
    static const QRegularExpression include(uR"x(^\s*#\s*include\s*"([^"]+)")x"_s, QRegularExpression::MultilineOption);
    QStringList trespasses;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        const auto included = match.next().captured(1);
        if (included.endsWith(".moc"_L1))
            continue;
        const auto target = roomOf(included);
        if (!target || !room.mayInclude.contains(target->folder))
            trespasses.append(included);
    }
    return trespasses;
}

void LayersTest::everyFileIncludesOnlyWhatItsRoomMay_data()
{
    QTest::addColumn<QString>("path");
    for (const auto &path : sourceFiles())
        QTest::newRow(qPrintable(path)) << path;
}

void LayersTest::everyFileIncludesOnlyWhatItsRoomMay()
{
    QFETCH(QString, path);
    const auto room = roomOf(path);
    QVERIFY(room);
    QCOMPARE(trespassesIn(textOf(path), *room), QStringList());
}

void LayersTest::everySourceFileIsInATestedRoom()
{
    const auto files = sourceFiles();
    QVERIFY(files.size() > 50);
    QVERIFY(std::all_of(files.cbegin(), files.cend(), [](const QString &path) { return roomOf(path).has_value(); }));
}

void LayersTest::noticesAnIncludeThatGoesUpOrSideways()
{
    const auto trespasses = [](const QString &path, const QString &included) {
        return trespassesIn(u"#include \"%1\"\n"_s.arg(included), *roomOf(path));
    };
    QCOMPARE(trespasses(u"app/history/x.cpp"_s, u"app/services/httpcall.h"_s).size(), 1);
    QCOMPARE(trespasses(u"app/domain/x.cpp"_s, u"app/office.h"_s).size(), 1);
    QCOMPARE(trespasses(u"app/practice/x.cpp"_s, u"app/domain/money.h"_s).size(), 1);
    QCOMPARE(trespasses(u"app/office.cpp"_s, u"ui/wording/wording.h"_s).size(), 1);
    QCOMPARE(trespasses(u"ui/check/x.cpp"_s, u"app/services/httpcall.h"_s).size(), 1);
    QCOMPARE(trespasses(u"ui/check/x.cpp"_s, u"inquiryform.h"_s).size(), 1);
    QCOMPARE(trespasses(u"ui/check/x.cpp"_s, u"app/domain/check.h"_s).size(), 0);
}

void LayersTest::someThingsStandInOnePlaceOnly_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("where");

    QTest::newRow("SQL") << uR"(\bQSql|\bsqlite3_|PRAGMA )"_s << uR"(^app/history/)"_s;
    QTest::newRow("posts") << uR"(network\w*(\.|->)(post|put|sendCustomRequest)\()"_s
                           << uR"(^app/services/httpcall\.cpp$)"_s;
    QTest::newRow("words for people") << uR"(\btr\(|::translate\()"_s << uR"(^ui/)"_s;
    QTest::newRow("copies") << uR"(\bclipboard\(\)\s*(\.|->)set|\bsetMimeData\()"_s
                            << uR"(^ui/widgets/briefcopy\.cpp$)"_s;
    QTest::newRow("certificates are never waved through") << uR"(ignoreSslErrors|VerifyNone)"_s << u"^$"_s;
    QTest::newRow("no markup from strings") << uR"(\bsetHtml\(|insertHtml\(|Qt::RichText)"_s << u"^$"_s;
    QTest::newRow("nothing is logged") << uR"(\bq(Debug|Info|Warning|Critical)\()"_s << u"^$"_s;
    QTest::newRow("no shared state") << uR"(\binstance\(\)|\bsender\(\)|SIGNAL\(|SLOT\()"_s
                                     << uR"(^app/accounts\.cpp$)"_s;
    QTest::newRow("eligibility.dev's names") << uR"(coverageActive|candidatePayerLabels|benefitSummary)"_s
                                             << uR"(^app/(practice|services/eligibility/eligibilitywire))"_s;
    QTest::newRow("Health Harbor's names") << uR"(inquiry_id|plan_information|procedure_codes)"_s
                                           << uR"(^app/(practice|services/healthharbor/healthharborwire))"_s;
}

void LayersTest::someThingsStandInOnePlaceOnly()
{
    QFETCH(QString, pattern);
    QFETCH(QString, where);
    static const QRegularExpression comment(uR"(//[^\n]*)"_s);
    const QRegularExpression what(pattern);
    const QRegularExpression place(where);
    QStringList elsewhere;
    for (const auto &path : sourceFiles()) {
        if (!place.match(path).hasMatch() && textOf(path).remove(comment).contains(what))
            elsewhere.append(path);
    }
    QCOMPARE(elsewhere, QStringList());
}

/// The compiler sees one of them at a time, and the linker takes the code of either for both.
void LayersTest::noTwoTypesHaveOneName()
{
    static const QRegularExpression space(u"^namespace ([\\w:]+) \\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum) (\\w+)(?: final)?(?: : [^;\n]*)?\\s*\\{"_s,
                                         QRegularExpression::MultilineOption);
    QMap<QString, QString> known;
    for (const auto &path : sourceFiles()) {
        const auto text = textOf(path);
        for (auto match = type.globalMatch(text); match.hasNext();) {
            const auto name = space.match(text).captured(1) + "::"_L1 + match.next().captured(1);
            QVERIFY2(!known.contains(name), qPrintable(name + u": "_s + known.value(name) + u", "_s + path));
            known.insert(name, path);
        }
    }
    QVERIFY(known.contains(u"coverdesk::Check"_s));
}

QTEST_GUILESS_MAIN(LayersTest)

#include "tst_layers.moc"
