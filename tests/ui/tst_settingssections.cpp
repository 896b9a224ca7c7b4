// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "keyroom.h"
#include "manners.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/settings/erasedpage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The sections of the page of settings, on a clinic's profile with a keychain of its own.
class SettingsSectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsOneSectionAtATime();
    void everySectionIsReachedByTheKeyboard();
    void tellsWhetherThereIsASheet();
    void goesFromThePinToTheSheet();
    void nothingIsWiderThanItsRoom_data();
    void nothingIsWiderThanItsRoom();
    void noCardIsHigherThanItNeeds();
    void everySectionIsPictured_data();
    void everySectionIsPictured();

private:
    void show(SettingsPage::Section section) { m_page->showSection(section); }
    bool keep(const QString &name);
    void pictureTheSheet();
    void pictureTheForms();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<SettingsPage> m_page;
};

using Section = SettingsPage::Section;

static const QList<std::pair<const char *, Section>> Sections{
    {"services", Section::Services}, {"providers", Section::Providers}, {"insurers", Section::Insurers},
    {"look", Section::Look},         {"lock", Section::Lock},           {"keys", Section::Keys},
    {"backup", Section::Backup},     {"audit", Section::Audit},
};

void SettingsSectionsTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
}

void SettingsSectionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>(Premises{m_folder->path()});
    QVERIFY(await(m_office->open()));
    m_page = std::make_unique<SettingsPage>(*m_office);
    m_page->setObjectName(u"page"_s);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_page->resize(1096, 740);
    QVERIFY(KeyRoom::present(*m_page));
}

void SettingsSectionsTest::cleanup()
{
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_page.reset();
    m_office.reset();
}

void SettingsSectionsTest::showsOneSectionAtATime()
{
    QVERIFY(button(*m_page, u"Connect our services"_s));
    QVERIFY(!button(*m_page, u"Add provider"_s));
    show(Section::Providers);
    QVERIFY(!button(*m_page, u"Connect our services"_s));
    QVERIFY(button(*m_page, u"Add provider"_s));
    show(Section::Keys);
    QVERIFY(button(*m_page, u"Make the recovery sheet"_s));
    show(Section::Audit);
    QVERIFY(!button(*m_page, u"Make the recovery sheet"_s));
    QCOMPARE(m_page->findChild<SectionList *>()->count(), int(Sections.size()));
}

void SettingsSectionsTest::everySectionIsReachedByTheKeyboard()
{
    m_page->setFocus(Qt::OtherFocusReason);
    auto *sections = m_page->findChild<SectionList *>();
    QVERIFY(sections->hasFocus());
    for (int place = 1; place < int(Sections.size()); ++place) {
        QTest::keyClick(sections, Qt::Key_Down);
        QCOMPARE(sections->shown(), place);
    }
}

void SettingsSectionsTest::tellsWhetherThereIsASheet()
{
    QSignalSpy changed(m_page.get(), &SettingsPage::keysChanged);
    QVERIFY(!m_page->hasRecoveryPhrase());
    show(Section::Keys);
    QVERIFY(KeyRoom::press(*m_page, u"Make the recovery sheet"_s));
    QVERIFY(!m_page->hasRecoveryPhrase());
    QCOMPARE(KeyRoom::prove(*m_page).size(), 32);
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 10'000));
    QVERIFY(m_page->hasRecoveryPhrase());
}

void SettingsSectionsTest::goesFromThePinToTheSheet()
{
    show(Section::Lock);
    QVERIFY(KeyRoom::press(*m_page, u"Make the recovery sheet first"_s));
    QVERIFY(KeyRoom::press(*m_page, u"Make the recovery sheet"_s));
    QSignalSpy changed(m_page.get(), &SettingsPage::keysChanged);
    QCOMPARE(KeyRoom::prove(*m_page).size(), 32);
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 10'000));
    show(Section::Lock);
    QVERIFY(button(*m_page, u"Set a PIN"_s));
}

void SettingsSectionsTest::nothingIsWiderThanItsRoom_data()
{
    QTest::addColumn<Section>("section");
    for (const auto &[name, section] : Sections)
        QTest::newRow(name) << section;
}

void SettingsSectionsTest::nothingIsWiderThanItsRoom()
{
    QFETCH(Section, section);
    show(section);
    if (section == Section::Keys)
        QVERIFY(KeyRoom::press(*m_page, u"Make the recovery sheet"_s));
    m_page->resize(840, 640);
    QCoreApplication::processEvents();
    QCOMPARE(m_page->width(), 840);
    for (auto *area : m_page->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(QString::number(area->widget()->width())));
    }
}

void SettingsSectionsTest::noCardIsHigherThanItNeeds()
{
    for (const auto section : {Section::Providers, Section::Insurers, Section::Look, Section::Lock, Section::Backup}) {
        show(section);
        QCoreApplication::processEvents();
        for (const auto *card : m_page->findChildren<Card *>()) {
            if (card->isVisible() && card->hasHeightForWidth() && card->parentWidget()->objectName() == u"content"_s)
                QTRY_COMPARE(card->height(), card->heightForWidth(card->width()));
        }
    }
}

void SettingsSectionsTest::everySectionIsPictured_data()
{
    addPageManners();
}

void SettingsSectionsTest::everySectionIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_page->resize(size);
    for (const auto &[name, section] : Sections) {
        show(section);
        QVERIFY(keep(QString::fromLatin1(name)));
    }
    show(Section::Keys);
    pictureTheSheet();
    pictureTheForms();
    for (const bool isKeyKept : {false, true}) {
        ErasedPage page(isKeyKept);
        page.resize(1280, 760);
        page.show();
        QCOMPARE(wordsOn(page).contains(u"did not give up every key"_s), isKeyKept);
        const auto name = isKeyKept ? u"erased-kept"_s : u"erased"_s;
        QVERIFY(keepPicture(page, u"settings-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    applyTheme(*qApp, Look::Light);
}

bool SettingsSectionsTest::keep(const QString &name)
{
    return keepPicture(*m_page, u"settings-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())));
}

/// Its words, one of them typed wrong, and that it was made.
void SettingsSectionsTest::pictureTheSheet()
{
    QVERIFY(KeyRoom::press(*m_page, u"Make the recovery sheet"_s));
    QVERIFY(keep(u"keys-words"_s));
    const auto words = KeyRoom::shownWords(*m_page);
    QVERIFY(KeyRoom::press(*m_page, u"I have the sheet: go on"_s));
    const auto asked = KeyRoom::asked(*m_page);
    typeInto(*m_page, u"Word %1"_s.arg(asked.front()), u"nonsense"_s);
    typeInto(*m_page, u"Word %1"_s.arg(asked.back()), words.at(asked.back() - 1));
    QVERIFY(KeyRoom::press(*m_page, u"Check the words"_s));
    QVERIFY(keep(u"keys-asked"_s));
    typeInto(*m_page, u"Word %1"_s.arg(asked.front()), words.at(asked.front() - 1));
    QSignalSpy changed(m_page.get(), &SettingsPage::keysChanged);
    QVERIFY(KeyRoom::press(*m_page, u"Check the words"_s));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 10'000));
    QVERIFY(keep(u"keys-kept"_s));
}

void SettingsSectionsTest::pictureTheForms()
{
    QVERIFY(KeyRoom::press(*m_page, u"Set a passphrase"_s));
    typeInto(*m_page, u"New passphrase"_s, u"too short"_s);
    QVERIFY(KeyRoom::press(*m_page, u"Set this passphrase"_s));
    QVERIFY(keep(u"keys-passphrase"_s));
    QVERIFY(KeyRoom::press(*m_page, u"Cancel"_s));
    QVERIFY(KeyRoom::press(*m_page, u"Give this history new keys"_s));
    for (auto *room : m_page->findChildren<QScrollArea *>()) {
        if (room->isVisible())
            room->ensureWidgetVisible(button(*m_page, u"Erase the history on this computer"_s));
    }
    QVERIFY(keep(u"keys-new"_s));
    show(Section::Lock);
    QVERIFY(KeyRoom::press(*m_page, u"Set a PIN"_s));
    QVERIFY(keep(u"lock-pin"_s));
}

QTEST_MAIN(SettingsSectionsTest)

#include "tst_settingssections.moc"
