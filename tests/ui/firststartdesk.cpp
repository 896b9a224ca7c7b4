// SPDX-License-Identifier: MIT
#include "tests/ui/firststartdesk.h"

#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/firststart/servicecard.h"
#include "ui/firststart/triedline.h"
#include "ui/widgets/fieldedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::testing;

namespace coverdesk {

FirstStartDesk::FirstStartDesk()
    : m_opening(m_folder.path())
{}

FirstStartDesk::~FirstStartDesk()
{
    leave();
}

void FirstStartDesk::leave()
{
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
    m_page.reset();
    m_office.reset();
}

bool FirstStartDesk::start()
{
    leave();
    m_isFinished = false;
    m_office = std::make_unique<Office>(m_opening.premises());
    if (!await(m_office->open()))
        return false;
    const auto place = await(firstStartOf(*m_office));
    if (!place || !*place)
        return false;
    m_page = std::make_unique<FirstStart>(*m_office, **place);
    m_page->startPractice = [this] { return ++m_practised > 0; };
    QObject::connect(m_page.get(), &FirstStart::finished, m_page.get(), [this] { m_isFinished = true; });
    m_page->resize(1280, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    return QTest::qWaitForWindowActive(m_page.get());
}

QLineEdit *FirstStartDesk::fieldOf(int card, const QString &name) const
{
    const auto cards = m_page->findChildren<ServiceCard *>();
    return card < cards.size() ? field(*cards.at(card), name) : nullptr;
}

static const TriedLine *lineOf(const QLineEdit *field)
{
    return field ? qobject_cast<const TriedLine *>(field->parentWidget()) : nullptr;
}

QString FirstStartDesk::beside(const QLineEdit *field)
{
    const auto *line = lineOf(field);
    return line ? line->verdict().word : u"no line"_s;
}

QString FirstStartDesk::below(const QLineEdit *field)
{
    const auto *line = lineOf(field);
    return line ? line->verdict().sentence : u"no line"_s;
}

bool FirstStartDesk::says(const QLineEdit *field, const QString &word)
{
    return QTest::qWaitFor([&] { return beside(field) == word && wordsOn(*lineOf(field)).contains(word); }, 10'000);
}

void FirstStartDesk::type(QLineEdit *field, const QString &text) const
{
    QVERIFY(field);
    field->setFocus(Qt::MouseFocusReason);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void FirstStartDesk::typeEligibility(const QString &clinic, const QString &id) const
{
    type(atEligibility(u"Address"_s), eligibility.url().toString());
    type(atEligibility(u"Key"_s), QString::fromLatin1(ServiceDouble::Key));
    type(atEligibility(u"Clinic"_s), clinic);
    type(atEligibility(u"Client ID, as the service gave it"_s), id);
}

void FirstStartDesk::typeHarbor() const
{
    type(atHarbor(u"Address"_s), harbor.url().toString());
    type(atHarbor(u"Project"_s), QString::fromLatin1(ServiceDouble::Project));
    type(atHarbor(u"Key"_s), QString::fromLatin1(ServiceDouble::ProjectKey));
}

bool FirstStartDesk::isPressable(const QString &words) const
{
    const auto *found = button(*m_page, words);
    return found && found->isEnabled();
}

bool FirstStartDesk::press(const QString &words) const
{
    if (!QTest::qWaitFor([&] { return isPressable(words); }, 10'000))
        return false;
    QTest::mouseClick(button(*m_page, words), Qt::LeftButton);
    return true;
}

void FirstStartDesk::key(Qt::Key key) const
{
    auto *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), key);
}

bool FirstStartDesk::shows(const QString &part) const
{
    return QTest::qWaitFor([&] { return wordsOn(*m_page).contains(part); }, 10'000);
}

QString FirstStartDesk::step() const
{
    for (int number = 1; number <= FirstStartPlace::Steps; ++number) {
        const auto words = u"Step %1 of 4"_s.arg(number);
        if (wordsOn(*m_page).contains(words))
            return words;
    }
    return {};
}

bool FirstStartDesk::isAtStep(int number) const
{
    return QTest::qWaitFor([&] { return step() == u"Step %1 of 4"_s.arg(number); }, 10'000);
}

bool FirstStartDesk::goToServices()
{
    return press(u"Connect our services"_s) && isAtStep(2);
}

} // namespace coverdesk
