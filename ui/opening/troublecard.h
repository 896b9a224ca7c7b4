// SPDX-License-Identifier: MIT
#pragma once

#include "ui/opening/startwords.h"
#include "ui/widgets/card.h"

#include <map>

namespace coverdesk {

class Button;
class FlowLayout;
class PlainLabel;

/// What keeps the profile from opening, what to do about it, and a button for each way on.
class TroubleCard final : public Card
{
    Q_OBJECT

public:
    /// \a folder is the profile's, named so that a person can find it.
    explicit TroubleCard(const QString &folder, QWidget *parent = nullptr);

    /// In the tone of a failure; the first way is the filled button.
    void tell(const Trouble &trouble);
    /// Without a tone: that something is being done, and what can be done meanwhile.
    void tellCalmly(const Trouble &matter);

signals:
    void chosen(coverdesk::WayOn way);

private:
    void arrange(const std::vector<WayOn> &ways);

    PlainLabel *m_happened;
    PlainLabel *m_next;
    PlainLabel *m_where;
    FlowLayout *m_ways;
    FlowLayout *m_links;
    std::map<WayOn, Button *> m_buttons;
    QString m_folder;
};

} // namespace coverdesk
