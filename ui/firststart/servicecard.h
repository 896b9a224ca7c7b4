// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/lineverdict.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QJsonObject;

namespace coverdesk {

class Button;
class FieldEdit;
class TriedLine;

/// What the clinic has from one service: its address, the key, and under which names it asks. Each line is tried once
/// the keyboard has left it.
class ServiceCard final : public Card
{
    Q_OBJECT

public:
    ServiceCard(FrontDesk &desk, ServiceId service, QWidget *parent = nullptr);

    ServiceEntry entry() const;
    /// Shows what was typed before; a key that was typed goes.
    void fill(const ServiceEntry &entry);
    /// These are kept, with their keys: nothing need be typed again.
    void setKept(const std::vector<Account> &accounts);

    /// Everything that is filled in works, or is kept already.
    bool isReady() const;
    bool isTrying() const { return m_trial->isTrying(); }
    /// Whether some line cannot stay as it is.
    bool hasFailed() const;

    /// Says what is missing, and tries what does not work, or was not tried.
    void tryAgain();
    void stop() { m_trial->stop(); }
    /// Where the keyboard goes on: what failed, else what is empty.
    void focusNext();

signals:
    void changed();
    /// A line was left: what is typed now is worth keeping.
    void left();

private:
    void addLines();
    void addKeyLine();
    TriedLine *addClinic();
    void beginClinic();
    void listenTo(TriedLine *line);
    void onTyped(TriedLine *line);
    void onLeft();
    void refresh();
    void tell(TriedLine *line, const LineVerdict &verdict) const;
    LineVerdict verdictOfKeyLine(const ServiceEntry &entry) const;
    LineVerdict verdictOfClinicLine(const ServiceEntry &entry, size_t place) const;
    std::vector<TriedLine *> lines() const;
    bool isKept(const ServiceEntry &entry) const;
    void showEndOfKey();

    ServiceId m_service;
    ServiceTrial *m_trial;
    TriedLine *m_address;
    TriedLine *m_keyLine;
    std::vector<TriedLine *> m_clinics;
    FieldEdit *m_project = nullptr;
    FieldEdit *m_key = nullptr;
    Button *m_add = nullptr;
    QTimer m_calm;
    std::vector<Account> m_kept;
    /// The line that is typed in: nothing is said against it before it is left.
    TriedLine *m_typed = nullptr;
    /// Whether what is missing is said, too.
    bool m_isFirm = false;
};

} // namespace coverdesk
