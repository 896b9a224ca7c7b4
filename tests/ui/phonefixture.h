// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/check/newcheckpage.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <memory>

class QComboBox;
class QLineEdit;

namespace coverdesk {

class Button;
class ChoiceChip;

/// *New check* on a practice profile of its own, in a window of its own, and hands and eyes for it.
class PhoneFixture
{
public:
    PhoneFixture();
    ~PhoneFixture();
    Q_DISABLE_COPY_MOVE(PhoneFixture)

    /// Opens the profile; why not, if it cannot be opened.
    QString open();
    Office &office() { return *m_office; }
    NewCheckPage &page() { return *m_page; }
    QMainWindow &window() { return *m_window; }

    /// None where no such is visible.
    QLineEdit *edit(const QString &name) const;
    QComboBox *choice(const QString &name) const;
    ChoiceChip *chip(const QString &words) const;
    Button *button(const QString &words) const;
    QString problemOf(const QString &name) const;
    /// Whether some label or pill that is visible holds \a part.
    bool shows(const QString &part) const;

    void type(const QString &name, const QString &text) const;
    void typePatient(const QString &first, const QString &last, const QString &born, const QString &payer,
                     const QString &memberId) const;
    /// A patient of Aetna's, with a provider and two services.
    void typeTomas() const;
    bool press(const QString &words) const;
    void pressKeys(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Asks by phone from the keyboard, and waits for the question before it is placed.
    bool offer() const;

    /// Waits until the answer beside the form stands there.
    bool stands(Standing standing) const;
    /// Makes the check that is shown one that was answered at that time, as if its call had been made.
    bool answer(const QDateTime &answeredAt);
    /// How many checks the history keeps; -1 where it does not tell.
    qint64 checksKept();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QMainWindow> m_window;
    NewCheckPage *m_page = nullptr;
};

} // namespace coverdesk
