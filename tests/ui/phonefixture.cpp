// SPDX-License-Identifier: MIT
#include "phonefixture.h"

#include "app/futures.h"
#include "samplechecks.h"
#include "tongue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

PhoneFixture::PhoneFixture() = default;

PhoneFixture::~PhoneFixture() = default;

template <typename Widget>
static Widget *named(const QWidget &window, const QString &name)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (inEnglish(widget->accessibleName()) == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString PhoneFixture::open()
{
    m_window.reset();
    m_office.reset();
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, {}});
    std::optional<Result<Done>> opened;
    when(m_office->open(), m_office.get(), [&opened](const Result<Done> &done) { opened = done; });
    if (!QTest::qWaitFor([&opened] { return opened.has_value(); }))
        return u"nothing in time"_s;
    if (!*opened)
        return u"failure %1 %2"_s.arg(int(opened->failure().kind)).arg(opened->failure().code);
    m_window = std::make_unique<QMainWindow>();
    m_page = new NewCheckPage(*m_office, m_window.get());
    m_window->setCentralWidget(m_page);
    m_window->resize(1096, 708);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    return QTest::qWaitForWindowActive(m_window.get()) ? QString() : u"not active"_s;
}

QLineEdit *PhoneFixture::edit(const QString &name) const
{
    return named<QLineEdit>(*m_window, name);
}

QComboBox *PhoneFixture::choice(const QString &name) const
{
    return named<QComboBox>(*m_window, name);
}

ChoiceChip *PhoneFixture::chip(const QString &words) const
{
    return named<ChoiceChip>(*m_window, words);
}

Button *PhoneFixture::button(const QString &words) const
{
    return named<Button>(*m_window, words);
}

QString PhoneFixture::problemOf(const QString &name) const
{
    for (const auto *field : m_window->findChildren<FormField *>()) {
        if (inEnglish(field->label()) == name)
            return field->problem();
    }
    for (const auto *field : m_window->findChildren<ChipField *>()) {
        if (inEnglish(field->label()) == name)
            return field->problem();
    }
    return u"no such field"_s;
}

bool PhoneFixture::shows(const QString &part) const
{
    for (const auto *label : m_window->findChildren<PlainLabel *>()) {
        if (label->isVisible() && inEnglish(label->words()).contains(part))
            return true;
    }
    for (const auto *pill : m_window->findChildren<Pill *>()) {
        if (pill->isVisible() && inEnglish(pill->face().words).contains(part))
            return true;
    }
    return false;
}

void PhoneFixture::type(const QString &name, const QString &text) const
{
    auto *line = edit(name);
    QVERIFY2(line, qPrintable(name));
    line->setFocus();
    line->selectAll();
    // A list that opens under a line becomes active in its own time: typed faster than that, a list that is gone would.
    for (const auto key : text) {
        QTest::keyClick(line, key.toLatin1());
        QCoreApplication::processEvents();
    }
    // Whoever goes on elsewhere closes it; hands that press and type past it do not.
    if (auto *list = QApplication::activePopupWidget())
        list->close();
}

void PhoneFixture::typePatient(const QString &first, const QString &last, const QString &born, const QString &payer,
                               const QString &memberId) const
{
    type(u"First name"_s, first);
    type(u"Last name"_s, last);
    type(u"Date of birth"_s, born);
    type(u"Insurance company"_s, payer);
    type(u"Member ID"_s, memberId);
}

void PhoneFixture::typeTomas() const
{
    typePatient(u"Tomas"_s, u"Reyes"_s, u"02/29/1984"_s, u"Aetna"_s, u"W900000002"_s);
    if (!edit(u"NPI"_s))
        press(u"Fill in"_s);
    type(u"Provider"_s, u"Dr. Lena Ruiz"_s);
    type(u"NPI"_s, u"1245319599"_s);
    type(u"Tax ID"_s, u"12-3456789"_s);
    type(u"Services"_s, u"90791, 90834 "_s);
}

bool PhoneFixture::press(const QString &words) const
{
    auto *pressed = button(words);
    if (pressed)
        QTest::mouseClick(pressed, Qt::LeftButton);
    return pressed;
}

void PhoneFixture::pressKeys(int key, Qt::KeyboardModifiers modifiers) const
{
    auto *now = QApplication::focusWidget();
    QTest::keyClick(now ? now : m_window.get(), Qt::Key(key), modifiers);
}

bool PhoneFixture::offer() const
{
    pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([this] { return button(u"Go back"_s) != nullptr; });
}

bool PhoneFixture::stands(Standing standing) const
{
    const auto isThere = [this, standing] {
        const auto *way = button(u"Check eligibility now"_s);
        return m_page->shown() && m_page->shown()->standing == standing && way && way->isEnabled();
    };
    return QTest::qWaitFor(isThere, 10'000);
}

bool PhoneFixture::answer(const QDateTime &answeredAt)
{
    const auto answered = [answeredAt](const Check &check) {
        auto now = check;
        now.standing = Standing::Answered;
        now.benefits = sample::phoneAnswer().benefits;
        now.answeredAt = answeredAt;
        now.nextLookAt.reset();
        return std::optional(now);
    };
    std::optional<Result<Check>> kept;
    when(m_office->history().change(m_page->shown()->id, answered), m_office.get(),
         [&kept](const Result<Check> &check) { kept = check; });
    return QTest::qWaitFor([&kept] { return kept.has_value(); }) && *kept;
}

qint64 PhoneFixture::checksKept()
{
    std::optional<Result<History::Size>> size;
    when(m_office->history().size(), m_office.get(), [&size](const Result<History::Size> &told) { size = told; });
    if (!QTest::qWaitFor([&size] { return size.has_value(); }) || !*size)
        return -1;
    return (*size)->checks;
}

} // namespace coverdesk
