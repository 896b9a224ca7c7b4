// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include "app/futures.h"
#include "tongue.h"
#include "ui/benefits/answerpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

WindowFixture::WindowFixture() = default;

WindowFixture::~WindowFixture() = default;

QString WindowFixture::open(std::chrono::milliseconds thinking)
{
    m_window.reset();
    m_office.reset();
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, thinking});
    std::optional<Result<Done>> opened;
    when(m_office->open(), m_office.get(), [&opened](const Result<Done> &done) { opened = done; });
    if (!QTest::qWaitFor([&opened] { return opened.has_value(); }))
        return u"nothing in time"_s;
    if (!*opened)
        return u"failure %1 %2"_s.arg(int(opened->failure().kind)).arg(opened->failure().code);
    m_window = std::make_unique<MainWindow>(*m_office);
    return activate(*m_window) ? QString() : u"not active"_s;
}

bool WindowFixture::activate(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    return QTest::qWaitForWindowActive(&window);
}

QLineEdit *WindowFixture::edit(const QString &name)
{
    for (auto *edit : QApplication::activeWindow()->findChildren<QLineEdit *>()) {
        if (inEnglish(edit->accessibleName()) == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

Button *WindowFixture::button(const QString &words)
{
    for (auto *button : QApplication::activeWindow()->findChildren<Button *>()) {
        if (inEnglish(button->words()) == words && button->isVisible())
            return button;
    }
    return nullptr;
}

bool WindowFixture::shows(const QString &part)
{
    for (const auto *label : QApplication::activeWindow()->findChildren<PlainLabel *>()) {
        if (label->isVisible() && inEnglish(label->words()).contains(part))
            return true;
    }
    return false;
}

void WindowFixture::type(const QString &name, const QString &text)
{
    auto *line = edit(name);
    QVERIFY2(line, qPrintable(name));
    line->setFocus();
    line->selectAll();
    // A list of suggestions becomes active in its own time: typed faster than that, a list that is gone would.
    for (const auto key : text) {
        QTest::keyClick(line, key.toLatin1());
        QCoreApplication::processEvents();
    }
    // Whoever goes on elsewhere closes it.
    if (auto *list = QApplication::activePopupWidget())
        list->close();
    QApplication::setActiveWindow(line->window());
}

void WindowFixture::typeMaya()
{
    type(u"First name"_s, u"Maya"_s);
    type(u"Last name"_s, u"Okafor"_s);
    type(u"Date of birth"_s, u"06151990"_s);
    type(u"Insurance company"_s, u"Cigna"_s);
    type(u"Member ID"_s, u"U123456789"_s);
}

bool WindowFixture::press(const QString &words)
{
    auto *pressed = button(words);
    if (pressed)
        QTest::mouseClick(pressed, Qt::LeftButton);
    return pressed;
}

QString WindowFixture::standing() const
{
    for (const auto *pill : m_window->findChild<AnswerPanel *>()->findChildren<Pill *>()) {
        if (pill->isVisible())
            return inEnglish(pill->face().words);
    }
    return {};
}

bool WindowFixture::isAnswered(const QString &words) const
{
    const auto isThere = [this, &words] { return standing() == words && button(u"Check eligibility now"_s); };
    return QTest::qWaitFor(isThere, 10'000);
}

bool WindowFixture::keep(const Check &check)
{
    bool isKept = false;
    when(m_office->history().add(check), m_office.get(), [&isKept](const Result<Check> &kept) { isKept = bool(kept); });
    return QTest::qWaitFor([&isKept] { return isKept; });
}

qint64 WindowFixture::checksKept()
{
    std::optional<Result<History::Size>> size;
    when(m_office->history().size(), m_office.get(), [&size](const Result<History::Size> &told) { size = told; });
    if (!QTest::qWaitFor([&size] { return size.has_value(); }) || !*size)
        return -1;
    return (*size)->checks;
}

} // namespace coverdesk
