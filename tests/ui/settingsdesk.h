// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/settings/settingspage.h"

#include <QTemporaryDir>

#include <memory>

class QComboBox;

namespace coverdesk {

class Button;
class FormField;
class TableView;

/// The real page of settings on a practice profile of its own, and hands and eyes for it.
class SettingsDesk
{
public:
    SettingsDesk() = default;
    ~SettingsDesk();
    Q_DISABLE_COPY_MOVE(SettingsDesk)

    /// Why it cannot be opened; empty where it is open.
    QString open();

    Office &office() { return *m_office; }
    SettingsPage &page() { return *m_page; }

    /// None where no such is visible.
    FormField *field(const QString &label) const;
    Button *button(const QString &words) const;
    QComboBox *box(const QString &label) const;
    /// None where there is no such, visible or not.
    TableView *table(const QString &name) const;
    /// Whether some label that is visible holds \a part.
    bool shows(const QString &part) const;

    /// Scrolls to it.
    void show(QWidget *widget) const;
    void type(const QString &label, const QString &text) const;
    bool press(const QString &words) const;
    /// Chooses in the list of choices under that label; false where there is none.
    bool choose(const QString &label, int place) const;
    /// Ctrl+Z, where the keyboard is.
    void takeBack() const;
    /// Begins a provider and types what one needs.
    void enterRuiz() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<SettingsPage> m_page;
};

} // namespace coverdesk
