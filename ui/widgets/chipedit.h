// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

#include <vector>

namespace coverdesk {

class Chip;

/// A line to type short codes in: a comma, a space or Enter makes a chip of what was typed, as does leaving the line;
/// many are pasted at once. Each code is there once, in capitals. Backspace at the start of the line takes the last one
/// away, the left arrow goes to it.
class ChipEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// What is pasted beyond so many stays text, to be found fault with.
    static constexpr qsizetype Most = 60;

    explicit ChipEdit(QWidget *parent = nullptr);

    /// The chips, and what is typed but no chip yet.
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    /// Whether there are more codes than anybody asks about.
    bool isOverfull() const { return codes().size() > Most; }

    void setProblem(bool isProblem);

signals:
    /// There are other codes than before.
    void codesChanged();
    /// The keyboard went elsewhere in this window.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void makeChips();
    void add(const QString &code);
    void remove(Chip *chip);
    void step(const Chip *from, int by);
    void arrange();
    void keepHeight();

    std::vector<Chip *> m_chips;
    int m_lines = 1;
};

} // namespace coverdesk
