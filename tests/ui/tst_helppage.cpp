// SPDX-License-Identifier: MIT
#include "app/practice/practicepatients.h"
#include "app/secrets/fixedsecretstore.h"
#include "helpdesk.h"
#include "manners.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/benefits/moods.h"
#include "ui/help/helpheading.h"
#include "ui/help/helppage.h"
#include "ui/help/keptplaces.h"
#include "ui/help/practicestories.h"
#include "ui/help/roadsteps.h"
#include "ui/help/standingmeanings.h"
#include "ui/help/stepcard.h"
#include "ui/help/steppicture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

using Section = HelpPage::Section;

/// The page Help, alone and in the real window.
class HelpPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheRoadInSixPictures();
    void thePicturesAreSmallTogether();
    void everyPracticePatientIsListedAsPracticeKnowsIt();
    void aPracticePatientIsTakenIntoTheForm();
    void outsidePracticeNobodyIsTakenFromTheTable();
    void everyStandingIsExplainedOnce();
    void anInstantAnswerIsNotExplainedAsCoverage();
    void tellsWhatIsNotSealed();
    void startsPracticeInAProcessOfItsOwn();
    void saysThatPracticeDidNotStart();
    void inPracticeThereIsNoWayToPractice();
    void comesBackToItsSection();
    void nothingIsWiderThanItsRoom();
    void everySectionIsPictured_data();
    void everySectionIsPictured();

private:
    HelpDesk m_desk;
};

void HelpPageTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
}

void HelpPageTest::tellsTheRoadInSixPictures()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    QCOMPARE(roadSteps().size(), size_t(6));
    QCOMPARE(page->findChildren<StepCard *>().size(), 6);
    for (const auto &step : roadSteps()) {
        const QPixmap picture(step.picture);
        QVERIFY2(picture.size() == StepPicture::Shape, qPrintable(step.picture));
        QVERIFY(!step.pictured.isEmpty());
        QVERIFY(wordsOn(*page).contains(step.words));
    }
}

void HelpPageTest::thePicturesAreSmallTogether()
{
    constexpr qint64 Most = 600'000;
    qint64 bytes = 0;
    const auto files =
        QDir(QStringLiteral(COVERDESK_SOURCE_DIR "/resources/help")).entryInfoList(QDir::Files | QDir::NoDotAndDotDot);
    QCOMPARE(files.size(), 6);
    for (const auto &file : files)
        bytes += file.size();
    QVERIFY2(bytes < Most, qPrintable(QString::number(bytes)));
}

void HelpPageTest::everyPracticePatientIsListedAsPracticeKnowsIt()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Practice);
    const auto *table = page->findChild<TableView *>()->model();
    const auto patients = practice::practicePatients();
    QCOMPARE(table->rowCount(), int(patients.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto &patient = patients.at(row);
        const auto cell = [&](int column, int role = Qt::DisplayRole) {
            return table->index(row, column).data(role).toString();
        };
        QCOMPARE(cell(0), QString(patient.firstName + u' ' + patient.lastName));
        QCOMPARE(cell(0, NoteRole), QString(u"Born "_s + patient.bornOn.toString(u"MM/dd/yyyy")));
        QCOMPARE(cell(1), patient.payer);
        QCOMPARE(cell(1, NoteRole), QString(u"Member ID "_s + patient.memberId));
        const auto story = practiceStory(patient.shows);
        QVERIFY2(story && !story->atOnce.isEmpty() && !story->byPhone.isEmpty(), qPrintable(patient.shows));
        QCOMPARE(cell(2), story->atOnce);
        QCOMPARE(cell(2, NoteRole), QString(u"By phone: "_s + story->byPhone));
    }
    QVERIFY(!practiceStory(u"nobody-like-that"_s));
}

void HelpPageTest::aPracticePatientIsTakenIntoTheForm()
{
    WindowFixture fixture;
    QCOMPARE(fixture.open(), QString());
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    auto *page = fixture.window().findChild<HelpPage *>();
    page->showSection(Section::Practice);
    auto *table = page->findChild<TableView *>();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!page->isVisible());
    QCOMPARE(fixture.edit(u"First name"_s)->text(), u"Tomas"_s);
    QCOMPARE(fixture.edit(u"Last name"_s)->text(), u"Reyes"_s);
    QCOMPARE(fixture.edit(u"Date of birth"_s)->text(), u"02/29/1984"_s);
    QCOMPARE(fixture.edit(u"Insurance company"_s)->text(), u"Aetna"_s);
    QCOMPARE(fixture.edit(u"Member ID"_s)->text(), u"W900000002"_s);
    QCOMPARE(fixture.checksKept(), 0);
}

void HelpPageTest::outsidePracticeNobodyIsTakenFromTheTable()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Practice);
    QSignalSpy asked(page.get(), &HelpPage::practiseAsked);
    auto *table = page->findChild<TableView *>();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
}

/// What every verdict, standing and refusal is called, wherever it is shown.
static QSet<QString> everyStanding()
{
    QSet<QString> words;
    Check check;
    for (int verdict = 0; verdict <= int(Verdict::ClaimTold); ++verdict) {
        check.standing = Standing::Answered;
        check.benefits = Benefits{};
        check.benefits->verdict = Verdict(verdict);
        for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
            check.service = service;
            words.insert(standingOf(check).text);
        }
    }
    check = {};
    for (int standing = 0; standing <= int(Standing::Closed); ++standing) {
        check.standing = Standing(standing);
        words.insert(standingOf(check).text);
    }
    check.standing = Standing::Refused;
    for (int kind = 0; kind <= int(Failure::Kind::Forbidden); ++kind) {
        for (const auto &code : {QString(), u"PAYER_NOT_FOUND"_s, u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s}) {
            check.failure = Failure{.kind = Failure::Kind(kind), .code = code};
            words.insert(standingOf(check).text);
        }
    }
    return words;
}

void HelpPageTest::everyStandingIsExplainedOnce()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Standings);
    QStringList explained;
    for (const auto *pill : page->findChildren<Pill *>()) {
        QVERIFY(pill->isVisible());
        QVERIFY(pill->face().icon);
        explained.append(pill->face().words);
    }
    QCOMPARE(explained.removeDuplicates(), 0);
    QCOMPARE(QSet<QString>(explained.cbegin(), explained.cend()), everyStanding());
}

/// Only a call speaks of what is covered, service by service.
void HelpPageTest::anInstantAnswerIsNotExplainedAsCoverage()
{
    int told = 0;
    for (const auto &group : standingGroups()) {
        for (const auto &[sample, meaning] : group.meanings) {
            const auto face = faceOf(sample);
            QVERIFY2(!meaning.isEmpty(), qPrintable(face.words));
            if (face.tone != Tone::Ok || sample.service != ServiceId::Eligibility)
                continue;
            ++told;
            QVERIFY2(meaning.contains(u"Of therapy it says nothing"_s), qPrintable(meaning));
        }
    }
    QCOMPARE(told, 1);
}

void HelpPageTest::tellsWhatIsNotSealed()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Kept);
    const auto words = wordsOn(*page);
    for (const auto &place : keptPlaces()) {
        QVERIFY2(words.contains(place.what) && words.contains(place.words), qPrintable(place.what));
        if (place.what.contains(u"PDF"_s))
            QCOMPARE(place.care, KeptPlace::Care::Readable);
    }
    QVERIFY(words.contains(QDir::toNativeSeparators(m_desk.folder())));
    QVERIFY(!words.contains(u"This is the practice window"_s));
}

void HelpPageTest::startsPracticeInAProcessOfItsOwn()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    std::vector<PracticeStart> starts;
    page->heading().launch = [&starts](const PracticeStart &start) {
        starts.push_back(start);
        return true;
    };
    auto *practise = qobject_cast<Button *>(button(*page, u"Practice with made-up patients"_s));
    QVERIFY(practise);
    QCOMPARE(practise->kind(), Button::Kind::Primary);
    QTest::mouseClick(practise, Qt::LeftButton);
    QCOMPARE(starts.size(), size_t(1));
    QCOMPARE(starts.front().program, QCoreApplication::applicationFilePath());
    QCOMPARE(starts.front().arguments, (QStringList{u"--practice"_s, u"--profile"_s, m_desk.folder()}));
    QVERIFY(wordsOn(*page).contains(u"Practice opens in a window of its own."_s));
}

void HelpPageTest::saysThatPracticeDidNotStart()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->heading().launch = [](const PracticeStart &) { return false; };
    QTest::mouseClick(button(*page, u"Practice with made-up patients"_s), Qt::LeftButton);
    QVERIFY(wordsOn(*page).contains(u"The practice window did not start."_s));
    QVERIFY(!(PracticeStart{m_desk.folder() + u"/no-such-program"_s, {}}.launch()));
}

void HelpPageTest::inPracticeThereIsNoWayToPractice()
{
    const auto page = m_desk.page(true);
    QVERIFY(page);
    QVERIFY(!button(*page, u"Practice with made-up patients"_s));
    page->showSection(Section::Kept);
    QVERIFY(wordsOn(*page).contains(u"This is the practice window"_s));
}

void HelpPageTest::comesBackToItsSection()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Kept);
    const auto place = page->place();
    page->showSection(Section::Road);
    page->restore("nowhere");
    page->restore("99");
    QCOMPARE(page->findChild<SectionList *>()->shown(), int(Section::Road));
    page->restore(place);
    QCOMPARE(page->findChild<SectionList *>()->shown(), int(Section::Kept));
}

void HelpPageTest::nothingIsWiderThanItsRoom()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->resize(840, 600);
    const auto *list = page->findChild<SectionList *>();
    const auto sections = list->count();
    const QFontMetrics words(windowFont(13, QFont::DemiBold));
    for (int section = 0; section < sections; ++section)
        QVERIFY2(list->width() > words.horizontalAdvance(list->item(section)->text()) + 10,
                 qPrintable(list->item(section)->text()));
    for (int section = 0; section < sections; ++section) {
        page->showSection(Section(section));
        QCoreApplication::processEvents();
        QCOMPARE(page->width(), 840);
        for (auto *area : page->findChildren<ReadingArea *>()) {
            if (area->isVisible())
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(area->accessibleName()));
        }
        if (const auto *table = page->findChild<TableView *>(); table->isVisible())
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        for (const auto *label : page->findChildren<PlainLabel *>()) {
            const auto isCut = label->isVisible() && !label->wordWrap() && label->width() < label->sizeHint().width();
            QVERIFY2(!isCut, qPrintable(label->words()));
        }
    }
}

void HelpPageTest::everySectionIsPictured_data()
{
    addWindowManners();
}

void HelpPageTest::everySectionIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    const QTemporaryDir folder;
    Office office({.folder = folder.path(), .secrets = [] { return std::make_unique<FixedSecretStore>(); }});
    QVERIFY(await(office.open()));
    MainWindow window(office);
    window.resize(size);
    QVERIFY(WindowFixture::activate(window));
    QTest::keyClick(&window, Qt::Key_F1);
    auto *page = window.findChild<HelpPage *>();
    int number = 0;
    for (const auto section :
         {Section::Road, Section::Practice, Section::Standings, Section::Kept, Section::Shortcuts}) {
        page->showSection(section);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(keepPicture(window, u"help-%1-%2.png"_s.arg(++number).arg(tag)));
    }
}

QTEST_MAIN(HelpPageTest)

#include "tst_helppage.moc"
