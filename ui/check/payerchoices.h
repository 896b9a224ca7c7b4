// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "app/domain/payerchoice.h"

#include <QWidget>

namespace coverdesk {

class PlainLabel;
class Settings;

/// Below the insurer: as which one of several it is asked, because somebody chose it before, and the way back to what
/// is typed.
class PayerChoices final : public QWidget
{
    Q_OBJECT

public:
    PayerChoices(Settings &settings, QWidget *parent);

    /// Looks again what was chosen.
    void refresh();
    /// The inquiry as it is asked: with the insurer that was chosen for such a name and member ID.
    Inquiry applied(Inquiry inquiry) const;
    /// What is typed is another one now.
    void follow(const Insurance &typed);
    /// Keeps what was chosen of several.
    void keep(const Insurance &asked, const QString &payer);
    /// One of \a candidates that was chosen for such a name, whatever the member ID; empty where there is none.
    QString chosenBefore(const QString &typed, const QStringList &candidates) const;

signals:
    /// The same inquiry is asked otherwise now.
    void changed();

private:
    void letGo();

    Settings &m_settings;
    std::vector<PayerChoice> m_choices;
    /// What is asked as typed all the same.
    std::optional<PayerChoice> m_ignored;
    std::optional<PayerChoice> m_shown;
    PlainLabel *m_words;
};

} // namespace coverdesk
