// SPDX-License-Identifier: MIT
#include "manners.h"
#include "tests/ui/settingsdesk.h"
#include "ui/settings/accountcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// Providers and the way to sign in, typed and clicked in the real page of a practice profile.
class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }
    void addsAProvider();
    void refusesAProviderThatCannotBeRight_data();
    void refusesAProviderThatCannotBeRight();
    void leavesAnEmptyLineInPeaceUntilSave();
    void changesAProviderAndItsName();
    void cancelChangesNothing();
    void removesAProviderAndTakesItBack();
    void keepsWhatACommandAddedMeanwhile();
    void saysInWhoseNetworksAProviderIs();
    void refusesANameThatIsTaken();
    void warnsOfATaxIdThatIsNoEin();
    void takesBackEachChange();
    void takesNothingBackThatSomebodyElseChanged();
    void choosesHowToSignIn();
    void everythingCanBeReachedInASmallWindow();
    void everyCardIsPictured_data();
    void everyCardIsPictured();

private:
    Office &office() const { return m_desk->office(); }
    SettingsPage &page() const { return m_desk->page(); }
    std::vector<Provider> kept() const { return office().settings().providers(); }

    std::unique_ptr<SettingsDesk> m_desk;
};

void SettingsPageTest::init()
{
    m_desk = std::make_unique<SettingsDesk>();
    QCOMPARE(m_desk->open(), QString());
    page().showSection(SettingsPage::Section::Providers);
}

void SettingsPageTest::addsAProvider()
{
    QVERIFY(m_desk->shows(u"No provider is entered yet."_s));
    QSignalSpy changed(&page(), &SettingsPage::providersChanged);
    m_desk->enterRuiz();
    m_desk->choose(u"Aetna"_s, 1);
    m_desk->choose(u"Specialist"_s, 2);
    m_desk->type(u"Billing address"_s, u"1 Main St, Suite 2"_s);
    QVERIFY(m_desk->press(u"Save provider"_s));
    const Provider ruiz{
        u"Dr. Lena Ruiz"_s, u"1245319599"_s, u"12-3456789"_s, std::nullopt, false, u"1 Main St, Suite 2"_s, {}, {}};
    QCOMPARE(office().settings().clinicProviders(), (std::vector<ClinicProvider>{{ruiz, {{u"Aetna"_s, true}}}}));
    QVERIFY(m_desk->shows(u"Saved "_s));
    QVERIFY(m_desk->shows(u"Added: Dr. Lena Ruiz"_s));
    QVERIFY(!m_desk->shows(u"No provider is entered yet."_s));
    QVERIFY(!m_desk->field(u"Provider name"_s));
    QCOMPARE(m_desk->table(u"Providers"_s)->model()->rowCount(), 1);
    QCOMPARE(changed.size(), 1);
}

void SettingsPageTest::refusesAProviderThatCannotBeRight_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << u"Provider name"_s << u" "_s;
    QTest::newRow("no NPI") << u"NPI"_s << QString();
    QTest::newRow("a wrong check digit") << u"NPI"_s << u"1245319598"_s;
    QTest::newRow("a digit too few") << u"NPI"_s << u"124531959"_s;
    QTest::newRow("no tax ID") << u"Tax ID"_s << QString();
    QTest::newRow("eight digits") << u"Tax ID"_s << u"12345678"_s;
    QTest::newRow("a wrong billing NPI") << u"Billing NPI"_s << u"1234567890"_s;
    QTest::newRow("a wrong rendering NPI") << u"Rendering NPI"_s << u"1234567890"_s;
}

void SettingsPageTest::refusesAProviderThatCannotBeRight()
{
    QFETCH(QString, label);
    QFETCH(QString, typed);
    m_desk->enterRuiz();
    auto *wrong = m_desk->field(label);
    QVERIFY2(wrong, qPrintable(label));
    wrong->setText(typed);
    QVERIFY(m_desk->press(u"Save provider"_s));
    QVERIFY(!wrong->problem().isEmpty());
    QVERIFY(wrong->edit()->hasFocus());
    QVERIFY(kept().empty());
    for (const auto *other : page().findChildren<FormField *>())
        QVERIFY2(other == wrong || other->problem().isEmpty(), qPrintable(other->label()));
}

void SettingsPageTest::leavesAnEmptyLineInPeaceUntilSave()
{
    QVERIFY(m_desk->press(u"Add provider"_s));
    auto *npi = m_desk->field(u"NPI"_s);
    npi->edit()->setFocus();
    m_desk->field(u"Tax ID"_s)->edit()->setFocus();
    QCOMPARE(npi->problem(), QString());
    m_desk->type(u"NPI"_s, u"1245319598"_s);
    m_desk->field(u"Tax ID"_s)->edit()->setFocus();
    QVERIFY(!npi->problem().isEmpty());
    m_desk->type(u"NPI"_s, u"1245319599"_s);
    QCOMPARE(npi->problem(), QString());
}

void SettingsPageTest::changesAProviderAndItsName()
{
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    QVERIFY(m_desk->press(u"Change provider"_s));
    QCOMPARE(m_desk->field(u"NPI"_s)->text(), u"1245319599"_s);
    m_desk->type(u"Provider name"_s, u"Dr. Lena Ruiz-Vega"_s);
    QTest::keyClick(m_desk->field(u"Provider name"_s)->edit(), Qt::Key_Return);
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(kept().front().name, u"Dr. Lena Ruiz-Vega"_s);
}

void SettingsPageTest::cancelChangesNothing()
{
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    const auto before = kept();
    QVERIFY(m_desk->press(u"Change provider"_s));
    m_desk->type(u"NPI"_s, u"1234567893"_s);
    QVERIFY(m_desk->press(u"Cancel"_s));
    QCOMPARE(kept(), before);
    QVERIFY(!m_desk->field(u"Provider name"_s));
    // What was begun is not found in the next one.
    QVERIFY(m_desk->press(u"Add provider"_s));
    QCOMPARE(m_desk->field(u"NPI"_s)->text(), QString());
}

void SettingsPageTest::removesAProviderAndTakesItBack()
{
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    const auto before = kept();
    QVERIFY(m_desk->press(u"Remove provider"_s));
    QVERIFY(kept().empty());
    QVERIFY(m_desk->shows(u"Removed: Dr. Lena Ruiz"_s));
    QVERIFY(m_desk->press(u"Undo"_s));
    QCOMPARE(kept(), before);
    QVERIFY(!m_desk->button(u"Undo"_s));
}

void SettingsPageTest::keepsWhatACommandAddedMeanwhile()
{
    Provider other;
    other.name = u"Sam Ito"_s;
    QVERIFY(Settings(office().folder()).keep(other));
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    QCOMPARE(kept().size(), size_t(2));
    QCOMPARE(m_desk->table(u"Providers"_s)->model()->rowCount(), 2);
    // What was saved last is chosen.
    QCOMPARE(m_desk->table(u"Providers"_s)->currentIndex().row(), 1);
    QVERIFY(m_desk->press(u"Remove provider"_s));
    QCOMPARE(kept(), std::vector<Provider>{other});
}

void SettingsPageTest::saysInWhoseNetworksAProviderIs()
{
    QVERIFY(office().settings().keep(Insurer{.name = u"Blue Moda"_s, .aliases = {u"Humana"_s}}));
    m_desk->enterRuiz();
    // Health Harbor's Humana is one of the clinic's own by another name.
    QVERIFY(!m_desk->choose(u"Humana"_s, 1));
    QVERIFY(m_desk->choose(u"Blue Moda"_s, 2));
    QVERIFY(m_desk->choose(u"UnitedHealthcare"_s, 1));
    QVERIFY(m_desk->press(u"Save provider"_s));
    const auto &settings = office().settings();
    QCOMPARE(settings.networkOf(u"Dr. Lena Ruiz"_s, u"Humana"_s), false);
    QCOMPARE(settings.networkOf(u"Dr. Lena Ruiz"_s, u"UnitedHealthcare"_s), true);
    QCOMPARE(settings.networkOf(u"Dr. Lena Ruiz"_s, u"Aetna"_s), std::nullopt);
    const auto *table = m_desk->table(u"Providers"_s);
    QVERIFY(table->asText().contains(u"In: UnitedHealthcare Out of: Blue Moda"_s));
    // It is found again, also of an insurer that is no longer in the book.
    QVERIFY(office().settings().forgetInsurer(u"Blue Moda"_s));
    QVERIFY(m_desk->press(u"Change provider"_s));
    QVERIFY(m_desk->choose(u"Blue Moda"_s, 0));
    QVERIFY(m_desk->press(u"Save provider"_s));
    QCOMPARE(settings.clinicProviders().front().networks, (std::vector<Network>{{u"UnitedHealthcare"_s, true}}));
}

void SettingsPageTest::refusesANameThatIsTaken()
{
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    const auto before = kept();
    m_desk->enterRuiz();
    m_desk->type(u"Provider name"_s, u"DR. LENA RUIZ"_s);
    QVERIFY(m_desk->press(u"Save provider"_s));
    QVERIFY(!m_desk->field(u"Provider name"_s)->problem().isEmpty());
    QCOMPARE(kept(), before);
}

void SettingsPageTest::warnsOfATaxIdThatIsNoEin()
{
    m_desk->enterRuiz();
    m_desk->type(u"Tax ID"_s, u"07-1234567"_s);
    QVERIFY(m_desk->shows(u"No EIN begins so."_s));
    QVERIFY(m_desk->press(u"Save provider"_s));
    QCOMPARE(kept().front().taxId, u"07-1234567"_s);
    // It may be somebody's social security number.
    QVERIFY(m_desk->table(u"Providers"_s)->asText().contains(u"4567"_s));
    QVERIFY(!m_desk->table(u"Providers"_s)->asText().contains(u"1234567"_s));
}

void SettingsPageTest::takesBackEachChange()
{
    const auto &settings = office().settings();
    m_desk->enterRuiz();
    QVERIFY(m_desk->choose(u"Aetna"_s, 1));
    QVERIFY(m_desk->press(u"Save provider"_s));
    const auto added = settings.clinicProviders();
    m_desk->takeBack();
    QVERIFY(kept().empty());
    QVERIFY(m_desk->shows(u"Taken back"_s));
    // Once only.
    QVERIFY(office().settings().keep(added.front(), {}));
    page().refresh();
    m_desk->takeBack();
    QCOMPARE(settings.clinicProviders(), added);

    QVERIFY(m_desk->press(u"Change provider"_s));
    m_desk->type(u"Provider name"_s, u"Dr. Lena Ruiz-Vega"_s);
    QVERIFY(m_desk->choose(u"Aetna"_s, 2));
    QVERIFY(m_desk->press(u"Save provider"_s));
    QVERIFY(m_desk->shows(u"Changed: Dr. Lena Ruiz-Vega"_s));
    m_desk->takeBack();
    QCOMPARE(settings.clinicProviders(), added);
}

void SettingsPageTest::takesNothingBackThatSomebodyElseChanged()
{
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    auto changed = kept().front();
    changed.npi = u"1234567893"_s;
    QVERIFY(Settings(office().folder()).keep(changed));
    m_desk->takeBack();
    QCOMPARE(kept(), std::vector<Provider>{changed});
    QVERIFY(m_desk->shows(u"Nothing was taken back."_s));
}

void SettingsPageTest::choosesHowToSignIn()
{
    AccountCard instant(ServiceId::Eligibility);
    QVERIFY(instant.findChildren<QRadioButton *>().isEmpty());
    AccountCard phone(ServiceId::HealthHarbor);
    QCOMPARE(phone.account().signIn, SignIn::EachRequest);
    for (auto *choice : phone.findChildren<QRadioButton *>()) {
        if (choice->text() == u"Sign in with a day's token"_s)
            choice->click();
    }
    QCOMPARE(phone.account().signIn, SignIn::Token);
    auto account = phone.account();
    account.signIn = SignIn::EachRequest;
    phone.fill(account);
    QCOMPARE(phone.account().signIn, SignIn::EachRequest);
    account.signIn = SignIn::Token;
    phone.fill(account);
    QCOMPARE(phone.account().signIn, SignIn::Token);
}

void SettingsPageTest::everythingCanBeReachedInASmallWindow()
{
    page().resize(840, 360);
    QVERIFY(m_desk->press(u"Add provider"_s));
    QCoreApplication::processEvents();
    const auto areas = page().findChildren<QScrollArea *>();
    const auto shown =
        std::find_if(areas.cbegin(), areas.cend(), [](const QScrollArea *one) { return one->isVisible(); });
    QVERIFY(shown != areas.cend());
    auto *area = *shown;
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(page().size(), QSize(840, 360));
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
             qPrintable(QString::number(area->widget()->width())));
    for (auto *button : area->findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        area->ensureWidgetVisible(button);
        QVERIFY2(!button->visibleRegion().isEmpty(), qPrintable(button->words()));
    }
}

void SettingsPageTest::everyCardIsPictured_data()
{
    addPageManners();
}

void SettingsPageTest::everyCardIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_desk->enterRuiz();
    QVERIFY(m_desk->press(u"Save provider"_s));
    Provider other;
    other.name = u"Samuel Ito, LCSW"_s;
    other.npi = u"1234567893"_s;
    other.taxId = u"987654321"_s;
    other.billingAddress = u"12 River Road, Suite 4, Springfield, IL 62701"_s;
    QVERIFY(office().settings().keep(ClinicProvider{other, {{u"Aetna"_s, true}, {u"Humana"_s, false}}}, {}));
    page().refresh();
    m_desk->table(u"Providers"_s)->selectRow(1);
    QVERIFY(m_desk->press(u"Change provider"_s));
    m_desk->type(u"NPI"_s, u"1234567890"_s);
    m_desk->field(u"Tax ID"_s)->edit()->setFocus();
    page().resize(size);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    QCoreApplication::processEvents();
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(page().grab().save(u"%1/settings-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), tag)));
    AccountCard phone(ServiceId::HealthHarbor);
    phone.resize(560, 240);
    QVERIFY(phone.grab().save(u"%1/settings-signin-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), tag)));
    applyTheme(*qApp, Look::Light);
}

QTEST_MAIN(SettingsPageTest)

#include "tst_settingspage.moc"
