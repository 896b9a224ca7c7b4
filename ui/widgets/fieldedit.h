// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QLineEdit>

#include <optional>

namespace coverdesk {

/// A line to type in, with muted words at its end ("36 years", "Ctrl+F") and the look of a problem.
class FieldEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    void setTrailing(const QString &words);
    QString trailing() const { return m_trailing; }

    /// An edge of 2 px and an icon, both in the colour of problems.
    void setProblemIcon(std::optional<Icon> icon);
    /// The look of what is not used now; it can still be typed in.
    void setDimmed(bool dimmed);

signals:
    /// The keyboard went elsewhere in this window.
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void reserve();
    QRect freeRoom() const;
    void inkWords();

    QString m_trailing;
    std::optional<Icon> m_problem;
    bool m_dimmed = false;
};

} // namespace coverdesk
