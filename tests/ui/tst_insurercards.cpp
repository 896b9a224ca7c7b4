// SPDX-License-Identifier: MIT
#include "app/servicecatalog.h"
#include "manners.h"
#include "tests/ui/settingsdesk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// The clinic's insurers and what was chosen among several, typed and clicked in the real page of a practice profile.
class InsurerCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }
    void addsAnInsurerByKeys();
    void takesHealthHarborsWord_data();
    void takesHealthHarborsWord();
    void showsHowHealthHarborCallsOneByItsOwnList();
    void refusesAnInsurerThatCannotBeRight();
    void refusesANameThatIsTaken();
    void changesAnInsurerAndItsName();
    void cancelChangesNothing();
    void takesBackEachChange();
    void takesNothingBackThatSomebodyElseChanged();
    void leavesOneLineToTakeBack();
    void keepsWhatAnotherWindowAdded();
    void saysThatTheOldListCannotBeRead();
    void forgetsARememberedChoiceAndRemembersItAgain();
    void theWheelChoosesNothing();
    void arePictured_data();
    void arePictured();

private:
    Office &office() const { return m_desk->office(); }
    Settings &settings() const { return office().settings(); }
    std::vector<Insurer> kept() const { return Settings(office().folder()).insurers(); }
    void enterCigna() const;

    std::unique_ptr<SettingsDesk> m_desk;
};

static Insurer cigna()
{
    return {.name = u"Cigna"_s,
            .aliases = {u"CIGNA Healthcare"_s, u"Cigna OAP"_s},
            .phone = u"1-800-997-1654"_s,
            .phonePayer = u"CIGNA"_s,
            .therapyBy = u"Evernorth"_s};
}

void InsurerCardsTest::init()
{
    m_desk = std::make_unique<SettingsDesk>();
    QCOMPARE(m_desk->open(), QString());
    m_desk->page().showSection(SettingsPage::Section::Insurers);
}

void InsurerCardsTest::enterCigna() const
{
    QVERIFY(m_desk->press(u"Add insurer"_s));
    m_desk->type(u"Insurer's name"_s, u" Cigna "_s);
    m_desk->type(u"Phone for providers"_s, u"1-800-997-1654"_s);
    m_desk->type(u"Other names, with commas between"_s, u"CIGNA Healthcare, Cigna OAP,, cigna-oap, CIGNA"_s);
    m_desk->type(u"Health Harbor's name"_s, u"CIGNA"_s);
    QVERIFY(m_desk->choose(u"Who handles therapy for this insurer?"_s, 2));
    m_desk->type(u"Company"_s, u"Evernorth"_s);
}

void InsurerCardsTest::addsAnInsurerByKeys()
{
    QVERIFY(m_desk->shows(u"No insurer is entered yet."_s));
    QSignalSpy changed(&m_desk->page(), &SettingsPage::insurersChanged);
    m_desk->button(u"Add insurer"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    for (const auto &text : {u"Cigna"_s, u"1-800-997-1654"_s, u"CIGNA Healthcare, Cigna OAP"_s, u"CIGNA"_s})
        type(text);
    // The last of the three ways.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Evernorth"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_desk->shows(u"Added: Cigna"_s));
    QVERIFY(!m_desk->field(u"Insurer's name"_s));
    QCOMPARE(m_desk->table(u"Insurers"_s)->asText().section(u'\n', 1, 1),
             u"Cigna\tCIGNA Healthcare, Cigna OAP\t1-800-997-1654\tCIGNA\tEvernorth"_s);
    QCOMPARE(office().catalog().phonePayerFor(u"cigna oap"_s), u"CIGNA"_s);
}

void InsurerCardsTest::takesHealthHarborsWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("by its word") << u"AETNA"_s << u"AETNA"_s << false;
    QTest::newRow("by its name") << u"unitedhealthcare"_s << u"UNITED_HEALTHCARE"_s << false;
    QTest::newRow("not listed") << u"CIGNA"_s << u"CIGNA"_s << true;
}

void InsurerCardsTest::takesHealthHarborsWord()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(bool, isWarned);
    QVERIFY(m_desk->press(u"Add insurer"_s));
    m_desk->type(u"Insurer's name"_s, u"River Valley Health"_s);
    m_desk->type(u"Health Harbor's name"_s, typed);
    QCOMPARE(m_desk->shows(u"Not on Health Harbor's list"_s), isWarned);
    QTest::keyClick(m_desk->field(u"Health Harbor's name"_s)->edit(), Qt::Key_Escape);
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QCOMPARE(office().catalog().phonePayerFor(u"river valley health"_s), code);
}

void InsurerCardsTest::showsHowHealthHarborCallsOneByItsOwnList()
{
    QVERIFY(settings().keep(Insurer{.name = u"Aetna PPO"_s, .therapyBy = u"aetna ppo"_s}));
    QVERIFY(settings().keep(Insurer{.name = u"Moda"_s}));
    m_desk->page().refresh();
    const auto rows = m_desk->table(u"Insurers"_s)->asText().split(u'\n');
    QCOMPARE(rows.at(1), u"Aetna PPO\t—\t—\tAETNA\tItself"_s);
    QCOMPARE(rows.at(2), u"Moda\t—\t—\t—\t—"_s);
}

void InsurerCardsTest::refusesAnInsurerThatCannotBeRight()
{
    QVERIFY(m_desk->press(u"Add insurer"_s));
    QVERIFY(m_desk->press(u"Save insurer"_s));
    auto *name = m_desk->field(u"Insurer's name"_s);
    QVERIFY(!name->problem().isEmpty());
    QVERIFY(name->edit()->hasFocus());
    m_desk->type(u"Insurer's name"_s, u"--"_s);
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(!name->problem().isEmpty());
    m_desk->type(u"Insurer's name"_s, u"Moda"_s);
    QVERIFY(m_desk->choose(u"Who handles therapy for this insurer?"_s, 2));
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(!m_desk->field(u"Company"_s)->problem().isEmpty());
    QVERIFY(kept().empty());
    // Only said: extensions and foreign numbers are somebody's right.
    m_desk->type(u"Phone for providers"_s, u"997-1654"_s);
    m_desk->field(u"Company"_s)->edit()->setFocus();
    QVERIFY(m_desk->shows(u"A number in the US has 10 digits."_s));
}

void InsurerCardsTest::refusesANameThatIsTaken()
{
    QVERIFY(settings().keep(cigna()));
    m_desk->page().refresh();
    QVERIFY(m_desk->press(u"Add insurer"_s));
    m_desk->type(u"Insurer's name"_s, u"CIG NA"_s);
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(!m_desk->field(u"Insurer's name"_s)->problem().isEmpty());
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
}

void InsurerCardsTest::changesAnInsurerAndItsName()
{
    QVERIFY(settings().keep(cigna()));
    m_desk->page().refresh();
    QVERIFY(m_desk->press(u"Change insurer"_s));
    QCOMPARE(m_desk->field(u"Company"_s)->text(), u"Evernorth"_s);
    m_desk->type(u"Insurer's name"_s, u"The Cigna Group"_s);
    QVERIFY(m_desk->choose(u"Who handles therapy for this insurer?"_s, 1));
    QTest::keyClick(m_desk->field(u"Insurer's name"_s)->edit(), Qt::Key_Return);
    auto changed = cigna();
    changed.name = u"The Cigna Group"_s;
    changed.therapyBy = changed.name;
    QCOMPARE(kept(), std::vector<Insurer>{changed});
}

void InsurerCardsTest::cancelChangesNothing()
{
    enterCigna();
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(kept().empty());
    // What was begun is not found in the next one.
    QVERIFY(m_desk->press(u"Add insurer"_s));
    QCOMPARE(m_desk->field(u"Phone for providers"_s)->text(), QString());
    QVERIFY(!m_desk->field(u"Company"_s));
}

void InsurerCardsTest::takesBackEachChange()
{
    enterCigna();
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
    m_desk->takeBack();
    QVERIFY(kept().empty());
    QVERIFY(m_desk->shows(u"Taken back"_s));

    QVERIFY(settings().keep(cigna()));
    m_desk->page().refresh();
    QVERIFY(m_desk->press(u"Change insurer"_s));
    m_desk->type(u"Insurer's name"_s, u"The Cigna Group"_s);
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(m_desk->press(u"Undo"_s));
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});

    QVERIFY(m_desk->press(u"Remove insurer"_s));
    QVERIFY(kept().empty());
    QVERIFY(m_desk->shows(u"Removed: Cigna"_s));
    m_desk->takeBack();
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
    QVERIFY(!m_desk->button(u"Undo"_s));
    m_desk->takeBack();
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
}

void InsurerCardsTest::takesNothingBackThatSomebodyElseChanged()
{
    enterCigna();
    QVERIFY(m_desk->press(u"Save insurer"_s));
    auto changed = cigna();
    changed.phone = u"1-800-000-0000"_s;
    QVERIFY(Settings(office().folder()).keep(changed));
    m_desk->takeBack();
    QCOMPARE(kept(), std::vector<Insurer>{changed});
    QVERIFY(m_desk->shows(u"Nothing was taken back."_s));
}

void InsurerCardsTest::leavesOneLineToTakeBack()
{
    QVERIFY(settings().keep(PayerChoice{u"BCBS"_s, u"ZGP"_s, u"Texas"_s}));
    m_desk->page().refresh();
    enterCigna();
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(m_desk->press(u"Forget"_s));
    m_desk->takeBack();
    QCOMPARE(settings().payerChoices().size(), size_t(1));
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
    m_desk->takeBack();
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
}

void InsurerCardsTest::keepsWhatAnotherWindowAdded()
{
    const Insurer moda{.name = u"Moda"_s};
    enterCigna();
    QVERIFY(Settings(office().folder()).keep(moda));
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QCOMPARE(kept(), (std::vector<Insurer>{cigna(), moda}));
    QCOMPARE(m_desk->table(u"Insurers"_s)->model()->rowCount(), 2);
}

void InsurerCardsTest::saysThatTheOldListCannotBeRead()
{
    QVERIFY(!m_desk->shows(u"insurers.json"_s));
    QFile file(office().folder() + u"/insurers.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    m_desk->page().refresh();
    QVERIFY(m_desk->shows(u"insurers.json"_s));
    enterCigna();
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QCOMPARE(kept(), std::vector<Insurer>{cigna()});
    QVERIFY(file.exists());
}

void InsurerCardsTest::forgetsARememberedChoiceAndRemembersItAgain()
{
    QVERIFY(m_desk->shows(u"Nothing is remembered yet."_s));
    const PayerChoice texas{u"BCBS"_s, u"ZGP"_s, u"Blue Cross Blue Shield of Texas"_s};
    const PayerChoice ohio{u"BCBS"_s, {}, u"Anthem Ohio"_s};
    QVERIFY(settings().keep(texas) && settings().keep(ohio));
    m_desk->page().refresh();
    auto *list = m_desk->table(u"Remembered choices"_s);
    QCOMPARE(list->asText().section(u'\n', 1, 2),
             u"BCBS\tWithout letters in front\tAnthem Ohio\nBCBS\tZGP…\tBlue Cross Blue Shield of Texas"_s);
    // Of two, one is to be chosen first.
    QVERIFY(!m_desk->button(u"Forget"_s)->isEnabled());
    list->selectRow(1);
    QSignalSpy changed(&m_desk->page(), &SettingsPage::insurersChanged);
    QVERIFY(m_desk->press(u"Forget"_s));
    QCOMPARE(Settings(office().folder()).payerChoices(), std::vector<PayerChoice>{ohio});
    m_desk->takeBack();
    QCOMPARE(Settings(office().folder()).payerChoices(), (std::vector<PayerChoice>{ohio, texas}));
    QCOMPARE(changed.size(), 2);
}

void InsurerCardsTest::theWheelChoosesNothing()
{
    QVERIFY(m_desk->press(u"Add insurer"_s));
    auto *box = m_desk->box(u"Who handles therapy for this insurer?"_s);
    QVERIFY(box);
    box->setFocus();
    const QPointF spot(4, 4);
    QWheelEvent down(spot, box->mapToGlobal(spot), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(box, &down);
    QCOMPARE(box->currentIndex(), 0);
}

void InsurerCardsTest::arePictured_data()
{
    addPageManners();
}

void InsurerCardsTest::arePictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    m_desk->page().resize(size);
    for (const auto &name : {u"Aetna"_s, u"BCBS Texas"_s, u"Humana"_s, u"Medicaid (OHP)"_s})
        QVERIFY(settings().keep(Insurer{.name = name, .phone = u"1-800-555-0142"_s}));
    QVERIFY(settings().keep(cigna()));
    QVERIFY(settings().keep(Insurer{.name = u"UnitedHealthcare"_s,
                                    .aliases = {u"UHC"_s, u"United Behavioral Health"_s, u"Golden Rule"_s},
                                    .therapyBy = u"Optum"_s}));
    QVERIFY(settings().keep(PayerChoice{u"BCBS"_s, u"ZGP"_s, u"Blue Cross Blue Shield of Texas"_s}));
    QVERIFY(settings().keep(PayerChoice{u"Medicaid"_s, {}, u"Oregon Health Plan (Medicaid)"_s}));
    m_desk->page().refresh();
    const auto keep = [this](const QString &state) {
        QCoreApplication::processEvents();
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        return m_desk->page().grab().save(
            u"%1/settings-insurers-%2-%3.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), state, tag));
    };
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    m_desk->table(u"Insurers"_s)->selectRow(2);
    QVERIFY(m_desk->press(u"Change insurer"_s));
    QVERIFY(keep(u"form"_s));
    m_desk->type(u"Phone for providers"_s, u"1-800-244-6224"_s);
    QVERIFY(m_desk->press(u"Save insurer"_s));
    QVERIFY(keep(u"saved"_s));
    m_desk->show(m_desk->button(u"Forget"_s));
    QVERIFY(keep(u"choices"_s));
    applyTheme(*qApp, Look::Light);
}

QTEST_MAIN(InsurerCardsTest)

#include "tst_insurercards.moc"
