// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/openingdesk.h"
#include "tests/ui/servicedouble.h"
#include "ui/firststart/firststart.h"

#include <memory>

class QLineEdit;

namespace coverdesk {

class TriedLine;

/// The real first start on a profile of its own, with both services on loopback; and hands and eyes for it.
class FirstStartDesk
{
public:
    FirstStartDesk();
    ~FirstStartDesk();
    Q_DISABLE_COPY_MOVE(FirstStartDesk)

    /// Opens the profile, again if it was open, as a program would; false where there is no first start.
    bool start();
    /// As if the program were killed: nothing is told any more.
    void leave();

    Office &office() { return *m_office; }
    FirstStart &page() { return *m_page; }
    TestKeychain &keychain() { return m_opening.keychain; }
    bool isFinished() const { return m_isFinished; }
    int practised() const { return m_practised; }

    /// The field of that name on the card of the eligibility service, or of Health Harbor; none where none is seen.
    QLineEdit *atEligibility(const QString &name) const { return fieldOf(0, name); }
    QLineEdit *atHarbor(const QString &name) const { return fieldOf(1, name); }
    QLineEdit *eligibilityAddress() const { return atEligibility(QStringLiteral("Address")); }
    QLineEdit *eligibilityKey() const { return atEligibility(QStringLiteral("Key")); }
    /// Of the first clinic.
    QLineEdit *clientId() const { return atEligibility(QStringLiteral("Client ID, as the service gave it")); }
    /// What stands beside the line with that field now, and the sentence below it.
    static QString beside(const QLineEdit *field);
    static QString below(const QLineEdit *field);
    /// Whether that word stands there soon.
    static bool says(const QLineEdit *field, const QString &word);

    /// Types and leaves the field.
    void type(QLineEdit *field, const QString &text) const;
    void typeEligibility(const QString &clinic, const QString &id) const;
    void typeHarbor() const;
    bool press(const QString &words) const;
    bool isPressable(const QString &words) const;
    void key(Qt::Key key) const;
    bool shows(const QString &part) const;
    /// At which step one is, as it is written beside the dots.
    QString step() const;
    bool isAtStep(int number) const;
    /// From the first step to the lines.
    bool goToServices();

    ServiceDouble eligibility;
    ServiceDouble harbor;

private:
    QLineEdit *fieldOf(int card, const QString &name) const;

    QTemporaryDir m_folder;
    OpeningDesk m_opening;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<FirstStart> m_page;
    bool m_isFinished = false;
    int m_practised = 0;
};

inline const auto Riverbend = QStringLiteral("Riverbend Counseling");
inline const auto RiverbendId = QStringLiteral("6b0f5c1e-2d43-4f0a-9a51-7c8d9e0f41c7");
inline const auto TelehealthId = QStringLiteral("6b0f5c1e-2d43-4f0a-9a51-7c8d9e0f41c8");

} // namespace coverdesk
