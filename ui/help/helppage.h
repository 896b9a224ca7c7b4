// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class HelpHeading;
class Office;
class SectionList;

/// What a receptionist may want to look up: the road to an answer in six pictures, whom to practise with, what each
/// standing means, what is kept where, and the keys.
class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    /// In the order they stand at the left.
    enum class Section { Road, Practice, Standings, Kept, Shortcuts };

    explicit HelpPage(const Office &office, QWidget *parent = nullptr);

    void showSection(Section section);

    /// The section that is shown, to come back to.
    QByteArray place() const;
    void restore(const QByteArray &place);

    HelpHeading &heading() { return *m_heading; }

signals:
    /// A made-up patient was chosen: New check is to be filled with it.
    void practiseAsked(const coverdesk::Inquiry &inquiry);

private:
    void arrange();
    void addSections(const Office &office);
    void addSection(QWidget *section);

    HelpHeading *m_heading;
    SectionList *m_sections;
    QStackedWidget *m_stack;
};

} // namespace coverdesk
