// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/patients/patientspage.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <memory>

class QLineEdit;

namespace coverdesk {

class Button;
class TableView;

namespace sample {

    /// A clinic's people, as they are asked about.
    Person maya();
    Person ada();
    Insurance cigna();
    Insurance aetna();

    /// An instant answer that the plan is active, asked so many days ago.
    Check instantAnswer(const Person &person, const Insurance &insurance, int daysAgo);
    /// The same that the member was not found.
    Check notFound(const Person &person, const Insurance &insurance, int daysAgo);
    /// An answer by phone that the plan is active.
    Check answerByPhone(const Person &person, const Insurance &insurance, int daysAgo);

} // namespace sample

/// The page Patients in a window of its own, on a real history of a practice profile.
class PatientsDesk
{
public:
    PatientsDesk();
    ~PatientsDesk();
    Q_DISABLE_COPY_MOVE(PatientsDesk)

    /// Whether the profile is open.
    bool open();
    /// Gives the check as kept.
    Check keep(const Check &check);
    Patient patient(const QUuid &id);
    void save(const Patient &patient);
    /// Maya Okafor with four checks, three coverages, a chart number; her family; and others.
    QUuid keepMaya();

    /// Shows the page, with the directory open; whether it is the active window.
    bool show(const QSize &size = {1096, 740});

    Office &office() { return *m_office; }
    PatientsPage &page() { return *m_page; }
    QMainWindow &window() { return *m_window; }
    /// The list of patients, and the history of the chosen one.
    TableView *list() const;
    TableView *history() const;
    QStringList names() const;

    QLineEdit *edit(const QString &name) const;
    Button *button(const QString &words) const;
    bool press(const QString &words) const;
    bool shows(const QString &part) const;
    bool type(const QString &name, const QString &text) const;
    bool choose(const QString &name) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QMainWindow> m_window;
    PatientsPage *m_page = nullptr;
};

} // namespace coverdesk
