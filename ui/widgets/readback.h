// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class PlainLabel;

/// A member ID in groups, to be read aloud from the screen and compared with the card. It keeps its room when empty,
/// so that the form does not jump.
class ReadBack final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadBack(QWidget *parent = nullptr);

    void show(const QString &memberId);

    using QWidget::show;

    /// "U123456789" as "U 123 456 789": letters and digits apart, digits by three, never one alone at the end.
    static QString inGroups(const QString &memberId);

private:
    PlainLabel *m_caption;
    PlainLabel *m_groups;
};

} // namespace coverdesk
