// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class FormField;
class SavedLine;

/// Who is at the desk, for the audit log: initials, where several people share one computer's account.
class DeskCard final : public Card
{
    Q_OBJECT

public:
    explicit DeskCard(const KeyDesk &desk, QWidget *parent = nullptr);

    void refresh();

private:
    void keep();
    void undo();
    bool keepAs(const QString &initials);

    KeyDesk m_desk;
    QString m_before;
    FormField *m_initials;
    SavedLine *m_saved;
};

} // namespace coverdesk
