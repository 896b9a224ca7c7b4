// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "app/office.h"
#include "manners.h"
#include "requestsamples.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestrow.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The page Open requests on a real history and desk: what is decided is carried out, once.
class RequestsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void closingTakesTheRequestAway();
    void sendsAgainOnceHoweverOftenItIsPressed();
    void readsOnlyTheRowsThatAreSeen();
    void tellsWhatCameWhileNobodyWasThere();
    void everyStateIsPictured_data();
    void everyStateIsPictured();

private:
    bool open();
    bool keep(const std::vector<Check> &checks);
    qint64 checksKept();
    std::unique_ptr<RequestsPage> page(const std::vector<Check> &checks);
    void picture(QWidget &page, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
};

static Button *buttonIn(const QWidget &widget, const QString &words)
{
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->words() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

void RequestsPageTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_office.reset();
    m_folder.reset();
}

bool RequestsPageTest::open()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>(Premises{m_folder->path(), true});
    std::optional<Result<Done>> opened;
    when(m_office->open(), m_office.get(), [&opened](const Result<Done> &done) { opened = done; });
    return QTest::qWaitFor([&opened] { return opened.has_value(); }) && *opened;
}

bool RequestsPageTest::keep(const std::vector<Check> &checks)
{
    size_t kept = 0;
    for (const auto &check : checks)
        when(m_office->history().add(check), m_office.get(),
             [&kept](const Result<Check> &done) { kept += done ? 1 : 0; });
    return QTest::qWaitFor([&] { return kept == checks.size(); });
}

qint64 RequestsPageTest::checksKept()
{
    std::optional<Result<History::Size>> size;
    when(m_office->history().size(), m_office.get(), [&size](const Result<History::Size> &told) { size = told; });
    return QTest::qWaitFor([&size] { return size.has_value(); }) && *size ? (*size)->checks : -1;
}

/// The page on a history that holds these checks; null where that cannot be.
std::unique_ptr<RequestsPage> RequestsPageTest::page(const std::vector<Check> &checks)
{
    if (!open() || !keep(checks))
        return nullptr;
    auto page = std::make_unique<RequestsPage>(*m_office);
    page->now = [] { return sample::deskTime(); };
    page->resize(1096, 740);
    page->show();
    QApplication::setActiveWindow(page.get());
    QSignalSpy counted(page.get(), &RequestsPage::counted);
    page->reload();
    return counted.wait() && QTest::qWaitForWindowActive(page.get()) ? std::move(page) : nullptr;
}

void RequestsPageTest::closingTakesTheRequestAway()
{
    const auto lost = sample::lostRequest();
    const auto page = this->page({lost, sample::newAnswer()});
    QVERIFY(page);
    QCOMPARE(page->waitingForPerson(), 2);
    QTRY_VERIFY(buttonIn(*page, u"Decide"_s));
    QTest::mouseClick(buttonIn(*page, u"Decide"_s), Qt::LeftButton);
    QTRY_VERIFY(buttonIn(*page, u"Close it"_s));
    QTest::mouseClick(buttonIn(*page, u"Close it"_s), Qt::LeftButton);
    QTRY_COMPARE(page->waitingForPerson(), 1);
    QTRY_VERIFY(!buttonIn(*page, u"Decide"_s));
    QVERIFY(!page->book().find(lost.id));
}

void RequestsPageTest::sendsAgainOnceHoweverOftenItIsPressed()
{
    auto lost = sample::lostRequest();
    lost.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    lost.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s, {}};
    lost.inquiry.provider.name = u"Dr. Ruiz"_s;
    lost.inquiry.provider.npi = u"1245319599"_s;
    const auto page = this->page({lost});
    QVERIFY(page);
    QCOMPARE(checksKept(), 1);
    QTRY_VERIFY(buttonIn(*page, u"Decide"_s));
    QTest::mouseClick(buttonIn(*page, u"Decide"_s), Qt::LeftButton);
    QTRY_VERIFY(buttonIn(*page, u"Send again"_s));
    auto *send = buttonIn(*page, u"Send again"_s);
    QTest::mouseDClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::keyClick(page->findChild<RequestRow *>(), Qt::Key_2);
    QTRY_COMPARE(checksKept(), 2);
    QTRY_VERIFY(!page->book().find(lost.id));
    QCOMPARE(checksKept(), 2);
}

void RequestsPageTest::readsOnlyTheRowsThatAreSeen()
{
    std::vector<Check> checks;
    for (int number = 0; number < 60; ++number) {
        auto check = sample::phoneRequest(u"First%1"_s.arg(number), u"Last"_s);
        check.inquiry.insurance.memberId = u"W%1"_s.arg(500'000 + number);
        checks.push_back(check);
    }
    const auto page = this->page(checks);
    QVERIFY(page);
    const auto whole = [&] {
        return std::count_if(checks.cbegin(), checks.cend(),
                             [&](const Check &check) { return page->book().find(check.id)->whole.has_value(); });
    };
    QTRY_VERIFY(whole() > 5);
    QTest::qWait(100);
    QVERIFY2(whole() < 40, qPrintable(QString::number(whole())));
}

void RequestsPageTest::tellsWhatCameWhileNobodyWasThere()
{
    const auto page = this->page(sample::openRequests());
    QVERIFY(page);
    const auto isSaid = [&page](const QString &words) {
        for (const auto *label : page->findChildren<PlainLabel *>()) {
            if (label->isVisible() && label->words() == words)
                return true;
        }
        return false;
    };
    QVERIFY(isSaid(u"2 answers, 3 need you."_s));
    page->leave();
    QVERIFY(!isSaid(u"2 answers, 3 need you."_s));
}

void RequestsPageTest::picture(QWidget &page, const QString &name) const
{
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    QCoreApplication::processEvents();
    QVERIFY(page.grab().save(u"%1/requests-%2-%3.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), name, tag)));
}

void RequestsPageTest::everyStateIsPictured_data()
{
    addPageManners();
}

void RequestsPageTest::everyStateIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    const auto page = this->page(sample::openRequests());
    QVERIFY(page);
    page->setObjectName(u"page"_s);
    page->resize(size);
    QTRY_VERIFY(buttonIn(*page, u"Decide"_s));
    QTRY_VERIFY(!page->findChild<RequestRow *>()->face().notes.empty());
    picture(*page, u"list"_s);
    for (const auto &request : page->book().in(RequestGroup::NeedsYou)) {
        auto *row = page->findChild<RequestList *>()->row(request.line.id);
        row->setFocus();
        QTRY_VERIFY(row->face().decision.has_value());
        row->unfold();
        picture(*page, u"decide-"_s + request.line.patient.lastName);
        row->fold();
    }
    const auto nothing = this->page({});
    QVERIFY(nothing);
    nothing->setObjectName(u"page"_s);
    nothing->resize(size);
    picture(*nothing, u"empty"_s);
}

QTEST_MAIN(RequestsPageTest)

#include "tst_requestspage.moc"
