// SPDX-License-Identifier: MIT
#include "../paper/press.h"
#include "app/futures.h"
#include "comparedesk.h"
#include "comparesamples.h"
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/iconmark.h"
#include "ui/compare/verdictline.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The page on a real history.
class ComparePageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsBothAnswers();
    void showsOnlyWhatDiffers();
    void saysThatAnAnswerIsGone();
    void leadsBack();
    void copiesASummary();
    void savesAPdfForTheOwnerAlone();
    void saysWhyAPdfWasNotSaved();
    void prints();
    void notesWhatWasDone();
    void followsAnAnswerThatMovesOn();
    void forgetsEverythingWhenLeft();
    void isWorkedByKeysAlone();
    void comesBackToWhatItShowed();
    void showsAYesAsGoodNewsOnlyWhileItHolds();

private:
    static bool isTrue(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10'000); }
    bool isShowing(const QString &words) { return seenIn(*m_page).contains(words); }
    /// Keeps the two of the drawing and shows them.
    void compareTheTwo();
    bool isMarked(Icon icon, Tone tone);
    QString verdict() { return m_page->findChild<VerdictLine *>()->text(); }
    QStringList actsNoted();

    std::unique_ptr<CompareDesk> m_desk;
    ComparePage *m_page = nullptr;
    std::optional<Check> m_phone;
    std::optional<Check> m_instant;
};

void ComparePageTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void ComparePageTest::init()
{
    m_desk = std::make_unique<CompareDesk>();
    QCOMPARE(m_desk->open(QSize(1096, 740)), QString());
    m_page = &m_desk->page();
}

void ComparePageTest::cleanup()
{
    m_desk.reset();
}

void ComparePageTest::compareTheTwo()
{
    auto phone = sample::comparedByPhone();
    auto instant = sample::comparedInstant();
    phone.patientId = {};
    instant.patientId = {};
    m_phone = m_desk->kept(phone);
    m_instant = m_desk->kept(instant);
    QVERIFY(m_phone && m_instant);
    QCOMPARE(m_phone->patientId, m_instant->patientId);
    m_page->compare(m_instant->id, m_phone->id);
    QVERIFY(isTrue([this] { return isShowing(u"use the phone's: it is for the service"_s); }));
}

QStringList ComparePageTest::actsNoted()
{
    std::optional<Result<HistoryAudit::Part>> part;
    when(m_desk->office().history().audit().newest(50), this, [&part](const auto &told) { part = told; });
    QStringList acts;
    if (!isTrue([&part] { return part.has_value(); }) || !*part)
        return acts;
    for (const auto &entry : (*part)->entries) {
        const bool isOurs = entry.detail == u"comparison"_s && entry.patient == m_phone->patientId;
        if (isOurs && (entry.check == m_phone->id || entry.check == m_instant->id))
            acts.append(QString::number(int(entry.act)));
    }
    return acts;
}

void ComparePageTest::showsBothAnswers()
{
    compareTheTwo();
    const auto seen = seenIn(*m_page);
    for (const auto &words : {u"Patients"_s, u"Maya Okafor"_s, u"Compare two answers"_s,
                              u"Field\tBy phone · Fri 11/20/2026\tInstant · Mon 08/03/2026\tWhat differs"_s,
                              u"Copay\t$20.00 for 90834\t$25.00 for the plan\tuse the phone's: it is for the service"_s,
                              u"Plan name\t—\tCigna Open Access Plus\tonly instant"_s, u"Choose other answers"_s})
        QVERIFY2(seen.contains(words), qPrintable(words + u'\n' + seen));
    QCOMPARE(
        verdict(),
        u"They differ on the copay: use the phone's $20.00. It is for 90834; the instant $25.00 is for the plan."_s);
    const auto *table = m_page->findChild<TableView *>();
    const auto unknown = table->model()->index(5, 2);
    QCOMPARE(unknown.data().toString(), u"—"_s);
    QCOMPARE(unknown.data(Qt::ToolTipRole).toString(), u"not stated"_s);
    QCOMPARE(unknown.data(Qt::AccessibleTextRole).toString(), u"not stated"_s);
    QCOMPARE(clippedIn(*m_page), QString());
}

void ComparePageTest::showsOnlyWhatDiffers()
{
    compareTheTwo();
    auto *only = m_page->findChild<QCheckBox *>();
    QCOMPARE(only->text(), u"Only differences (4)"_s);
    only->click();
    const auto *model = m_page->findChild<TableView *>()->model();
    QCOMPARE(model->rowCount(), 4);
    QVERIFY(!isShowing(u"the same"_s));
    only->click();
    QCOMPARE(model->rowCount(), 16);
}

void ComparePageTest::saysThatAnAnswerIsGone()
{
    auto phone = sample::comparedByPhone();
    phone.patientId = {};
    m_phone = m_desk->kept(phone);
    QVERIFY(m_phone);
    m_page->compare(m_phone->id, QUuid::createUuid());
    QVERIFY(isTrue([this] { return isShowing(u"One of the two answers is not there any more"_s); }));
    QSignalSpy asked(m_page, &ComparePage::patientAsked);
    buttonIn(*m_page, u"Choose other answers"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toUuid(), m_phone->patientId);

    QSignalSpy back(m_page, &ComparePage::backAsked);
    m_page->compare(QUuid::createUuid(), m_phone->id);
    QVERIFY(isTrue([this] { return isShowing(u"One of the two answers is not there any more"_s); }));
    buttonIn(*m_page, u"Choose other answers"_s)->click();
    QCOMPARE(back.size(), 1);
    QVERIFY(!buttonIn(*m_page, u"Save PDF"_s)->isEnabled());
}

void ComparePageTest::leadsBack()
{
    compareTheTwo();
    QSignalSpy back(m_page, &ComparePage::backAsked);
    QSignalSpy patient(m_page, &ComparePage::patientAsked);
    buttonIn(*m_page, u"Patients"_s)->click();
    QCOMPARE(back.size(), 1);
    buttonIn(*m_page, u"Maya Okafor"_s)->click();
    buttonIn(*m_page, u"Choose other answers"_s)->click();
    QTest::keyClick(m_page, Qt::Key_Escape);
    QCOMPARE(patient.size(), 3);
    for (const auto &asked : patient)
        QCOMPARE(asked.front().toUuid(), m_phone->patientId);
    QCOMPARE(back.size(), 1);
}

void ComparePageTest::copiesASummary()
{
    compareTheTwo();
    buttonIn(*m_page, u"Copy summary"_s)->click();
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Family deductible left: $100.00 of $200.00 | not stated (only by phone)"_s),
             qPrintable(text));
    QVERIFY(qobject_cast<const BriefCopy *>(QGuiApplication::clipboard()->mimeData()));
    QVERIFY(isShowing(u"The summary is copied."_s));
}

void ComparePageTest::savesAPdfForTheOwnerAlone()
{
    compareTheTwo();
    QTest::keyClick(m_page, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isTrue([this] { return isShowing(u"The PDF is saved: "_s); }));
    const auto names = QDir(m_desk->filePath({})).entryList({u"*.pdf"_s});
    QCOMPARE(names.size(), 1);
    for (const auto &secret : {u"Maya"_s, u"Okafor"_s, u"U123456789"_s, u"Cigna"_s})
        QVERIFY(!names.front().contains(secret, Qt::CaseInsensitive));
    const auto file = m_desk->filePath(names.front());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto text = toldBy(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    for (const auto &words :
         {u"Comparison of two answers"_s, u"PRACTICE"_s, u"Maya Okafor, born 06/15/1990"_s, u"member ID U123456789"_s,
          u"They differ on the copay: use the phone's $20.00."_s, u"By phone · Fri 11/20/2026"_s,
          u"Confidential health information"_s, u"A verification is not a guarantee of payment."_s, u"Page 1 of 1"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    QCOMPARE(rowWith(text, u"Family deductible left"_s),
             u"Family deductible left $100.00 of $200.00 not stated only by phone"_s);
    QVERIFY2(rowWith(text, u"Copay"_s).startsWith(u"Copay $20.00 for 90834 $25.00 for the plan ≠ use the phone's"_s),
             qPrintable(text));
    for (const auto &check : {m_phone, m_instant})
        QVERIFY(text.contains(check->id.toString(QUuid::WithoutBraces)));
    QVERIFY(rowWith(text, u"Deborah M"_s).startsWith(u"By phone · Fri 11/20/2026 Deborah M, ref. 2812129"_s));
    const QDir pictures(QStringLiteral(COVERDESK_PICTURES_DIR));
    QVERIFY(pictures.mkpath(u"."_s));
    toldBy(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"96"_s, file, pictures.filePath(u"paper-comparison"_s)});
    QVERIFY(!toldBy(u"pdfinfo"_s, {file}).contains(u"Okafor"_s));
}

void ComparePageTest::saysWhyAPdfWasNotSaved()
{
    compareTheTwo();
    m_page->askFileName = [this](const QString &name) { return m_desk->filePath(u"missing/"_s + name); };
    buttonIn(*m_page, u"Save PDF"_s)->click();
    QVERIFY(isTrue([this] { return isShowing(u"The PDF was not saved."_s); }));
    m_page->askFileName = [](const QString &) { return QString(); };
    buttonIn(*m_page, u"Save PDF"_s)->click();
    QVERIFY(!actsNoted().contains(QString::number(int(AuditAct::Exported))));
}

void ComparePageTest::prints()
{
    compareTheTwo();
    const auto file = m_desk->filePath(u"printed.pdf"_s);
    m_page->askPrinter = [&file](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    };
    QTest::keyClick(m_page, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(isShowing(u"It is with the printer."_s));
    const auto text = toldBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY2(text.contains(u"Comparison of two answers"_s) && text.contains(u"Deborah M, ref. 2812129"_s),
             qPrintable(text));
    m_page->askPrinter = [](QPrinter &) { return false; };
    buttonIn(*m_page, u"Print"_s)->click();
    QCOMPARE(actsNoted().count(QString::number(int(AuditAct::Printed))), 2);
}

void ComparePageTest::notesWhatWasDone()
{
    compareTheTwo();
    const auto count = [this](AuditAct act) { return actsNoted().count(QString::number(int(act))); };
    QCOMPARE(count(AuditAct::Viewed), 2);
    buttonIn(*m_page, u"Copy summary"_s)->click();
    QCOMPARE(count(AuditAct::Copied), 2);
    QCOMPARE(count(AuditAct::Exported), 0);
    buttonIn(*m_page, u"Save PDF"_s)->click();
    QVERIFY(isTrue([this] { return isShowing(u"The PDF is saved: "_s); }));
    QCOMPARE(count(AuditAct::Exported), 2);
    QCOMPARE(count(AuditAct::Viewed), 2);
}

void ComparePageTest::followsAnAnswerThatMovesOn()
{
    auto tracking = sample::phoneRequestAt(Standing::Tracking);
    tracking.id = sample::comparedByPhone().id;
    auto instant = sample::comparedInstant();
    tracking.patientId = {};
    instant.patientId = {};
    m_phone = m_desk->kept(tracking);
    m_instant = m_desk->kept(instant);
    QVERIFY(m_phone && m_instant);
    m_page->compare(m_phone->id, m_instant->id);
    QVERIFY(isTrue([this] { return verdict().startsWith(u"Only the instant answer says anything"_s); }));
    QVERIFY(isShowing(u"Waiting for the call"_s));

    auto answered = sample::comparedByPhone();
    answered.patientId = m_phone->patientId;
    std::optional<Result<Check>> changed;
    when(m_desk->office().history().change(m_phone->id, [answered](const Check &) { return answered; }), this,
         [&changed](const Result<Check> &result) { changed = result; });
    QVERIFY(isTrue([&changed] { return changed.has_value(); }));
    QVERIFY(*changed);
    emit m_desk->office().desk().changed(**changed);
    QVERIFY(isTrue([this] { return verdict().startsWith(u"They differ on the copay"_s); }));
}

void ComparePageTest::forgetsEverythingWhenLeft()
{
    compareTheTwo();
    buttonIn(*m_page, u"Copy summary"_s)->click();
    m_page->leave();
    for (const auto *widget : m_page->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const Button *>(widget);
        const auto *table = qobject_cast<const TableView *>(widget);
        const QString words = widget->accessibleName() + widget->toolTip() + (label ? label->text() : QString())
            + (button ? button->words() : QString()) + (table ? table->asText() : QString());
        for (const auto &secret : {u"Maya"_s, u"Okafor"_s, u"$20.00"_s, u"Deborah"_s, u"11/20/2026"_s})
            QVERIFY2(!words.contains(secret), qPrintable(words));
    }
    QVERIFY(!buttonIn(*m_page, u"Print"_s)->isEnabled());
    QTest::keyClick(m_page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QDir(m_desk->filePath({})).entryList({u"*.pdf"_s}).size(), 0);
}

void ComparePageTest::isWorkedByKeysAlone()
{
    compareTheTwo();
    buttonIn(*m_page, u"Patients"_s)->setFocus(Qt::TabFocusReason);
    QStringList order;
    for (int i = 0; i < 8; ++i) {
        const auto *focused = QApplication::focusWidget();
        QVERIFY(focused);
        const auto *button = qobject_cast<const Button *>(focused);
        const auto *box = qobject_cast<const QCheckBox *>(focused);
        order.append(button ? button->words() : box ? box->text() : focused->accessibleName());
        QTest::keyClick(m_page->window(), Qt::Key_Tab);
    }
    const QStringList expected{
        u"Patients"_s, u"Maya Okafor"_s,          u"Copy summary"_s,         u"Print"_s,
        u"Save PDF"_s, u"Only differences (4)"_s, u"Choose other answers"_s, u"Compare two answers"_s};
    QCOMPARE(order, expected);
    QTest::keyClick(m_page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isShowing(u"The summary is copied."_s));
    m_page->setFocus(Qt::OtherFocusReason);
    QVERIFY(m_page->findChild<TableView *>()->hasFocus());
}

void ComparePageTest::comesBackToWhatItShowed()
{
    QCOMPARE(m_page->place(), QByteArray());
    compareTheTwo();
    m_page->findChild<QCheckBox *>()->click();
    const auto place = m_page->place();
    m_page->leave();
    QVERIFY(!m_page->restore({}));
    QVERIFY(!m_page->restore("{\"left\":7}"));
    QVERIFY(m_page->restore(place));
    QVERIFY(isTrue([this] { return isShowing(u"use the phone's: it is for the service"_s); }));
    QVERIFY(m_page->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(m_page->findChild<TableView *>()->model()->rowCount(), 4);
}

/// As it came by phone so many days ago.
static Check cameDaysAgo(Check check, int days)
{
    check.patientId = {};
    check.benefits->calls.clear();
    check.askedAt = QDateTime::currentDateTime().addDays(-days);
    check.answeredAt = check.askedAt;
    return check;
}

bool ComparePageTest::isMarked(Icon icon, Tone tone)
{
    IconMark wanted(m_page);
    wanted.show(icon, tone);
    return m_page->findChild<IconMark *>()->grab().toImage() == wanted.grab().toImage();
}

void ComparePageTest::showsAYesAsGoodNewsOnlyWhileItHolds()
{
    auto before = cameDaysAgo(sample::comparedBefore(), 40);
    before.benefits->verdict = Verdict::NotActive;
    before.benefits->plan.active = false;
    m_instant = m_desk->kept(before);
    m_phone = m_desk->kept(cameDaysAgo(sample::comparedByPhone(), 20));
    QVERIFY(m_instant && m_phone);
    m_page->compare(m_phone->id, m_instant->id);
    QVERIFY(isTrue([this] { return verdict().startsWith(u"The plan was active on"_s); }));
    QVERIFY(isMarked(Icon::Check, Tone::Ok));
    // Another answer, of which nothing is shown here.
    const auto later = m_desk->kept(cameDaysAgo(sample::comparedInstant(), 1));
    QVERIFY(later && later->patientId == m_phone->patientId);
    emit m_desk->office().desk().changed(*later);
    QVERIFY(isTrue([this] { return isMarked(Icon::Info, Tone::Info); }));
    QVERIFY(verdict().startsWith(u"The plan was active on"_s));
}

QTEST_MAIN(ComparePageTest)

#include "tst_comparepage.moc"
