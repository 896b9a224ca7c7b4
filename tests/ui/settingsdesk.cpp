// SPDX-License-Identifier: MIT
#include "tests/ui/settingsdesk.h"

#include "app/futures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

SettingsDesk::~SettingsDesk()
{
    // As a window is before it goes: a line that still had the keyboard would speak up while it is taken apart.
    if (auto *popup = QApplication::activePopupWidget())
        popup->close();
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
}

QString SettingsDesk::open()
{
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, {}});
    auto isOpen = false;
    when(m_office->open(), m_office.get(), [&isOpen](const Result<Done> &opened) { isOpen = bool(opened); });
    if (!QTest::qWaitFor([&isOpen] { return isOpen; }, 20'000))
        return u"not opened"_s;
    m_page = std::make_unique<SettingsPage>(*m_office);
    m_page->setObjectName(u"page"_s);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_page->resize(1096, 740);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    return QTest::qWaitForWindowActive(m_page.get()) ? QString() : u"not active"_s;
}

FormField *SettingsDesk::field(const QString &label) const
{
    for (auto *field : m_page->findChildren<FormField *>()) {
        if (field->label() == label && field->isVisible())
            return field;
    }
    return nullptr;
}

Button *SettingsDesk::button(const QString &words) const
{
    for (auto *button : m_page->findChildren<Button *>()) {
        if (button->words() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

TableView *SettingsDesk::table(const QString &name) const
{
    for (auto *table : m_page->findChildren<TableView *>()) {
        if (table->accessibleName() == name)
            return table;
    }
    return nullptr;
}

bool SettingsDesk::shows(const QString &part) const
{
    const auto labels = m_page->findChildren<PlainLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const PlainLabel *label) {
        return label->isVisible() && label->words().contains(part);
    });
}

void SettingsDesk::type(const QString &label, const QString &text) const
{
    auto *line = field(label);
    QVERIFY2(line, qPrintable(label));
    line->edit()->setFocus();
    line->edit()->selectAll();
    QTest::keyClicks(line->edit(), text);
}

bool SettingsDesk::press(const QString &words) const
{
    auto *pressed = button(words);
    if (pressed)
        QTest::mouseClick(pressed, Qt::LeftButton);
    return pressed;
}

QComboBox *SettingsDesk::box(const QString &label) const
{
    for (auto *name : m_page->findChildren<PlainLabel *>()) {
        auto *box = qobject_cast<QComboBox *>(name->buddy());
        if (box && box->isVisible() && name->words() == label)
            return box;
    }
    return nullptr;
}

bool SettingsDesk::choose(const QString &label, int place) const
{
    auto *chosen = box(label);
    if (chosen)
        chosen->setCurrentIndex(place);
    return chosen;
}

void SettingsDesk::show(QWidget *widget) const
{
    for (auto *area : m_page->findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->ensureWidgetVisible(widget);
    }
}

void SettingsDesk::takeBack() const
{
    auto *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_page.get(), Qt::Key_Z, Qt::ControlModifier);
}

void SettingsDesk::enterRuiz() const
{
    QVERIFY(press(u"Add provider"_s));
    type(u"Provider name"_s, u"Dr. Lena Ruiz"_s);
    type(u"NPI"_s, u"1245319599"_s);
    type(u"Tax ID"_s, u"12-3456789"_s);
}

} // namespace coverdesk
