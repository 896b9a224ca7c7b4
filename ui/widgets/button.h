// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

class QShortcut;

namespace coverdesk {

/// A push button with an icon before its words and its keys, muted, behind them. An & is shown as it is.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    /// Primary: filled, one a page. Link: underlined words among others.
    enum class Kind { Plain, Primary, Link };

    explicit Button(const QString &words, QWidget *parent = nullptr);
    Button(const QString &words, Kind kind, QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words; }

    void setKind(Kind kind);
    Kind kind() const { return m_kind; }

    void setLeadingIcon(std::optional<Icon> icon);
    /// 26 px high instead of 32; for a link, 12 px letters.
    void setSmall(bool small);

    /// Shows the keys and presses the button by them while its window is active; Return stands for both Enter keys.
    void setKeys(const QKeySequence &keys);
    /// Shows a key without listening for it.
    void setHint(const QString &hint);
    QString hint() const { return m_hint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordsFont() const;
    QFont hintFont() const;
    QColor wordsColour() const;
    QColor hintColour() const;
    int padding() const;
    void paintFace(QPainter &painter) const;

    QString m_words;
    QString m_hint;
    std::optional<Icon> m_icon;
    Kind m_kind = Kind::Plain;
    bool m_small = false;
    QShortcut *m_shortcut;
};

/// The keys as people know them: "Ctrl+Enter".
QString keysInWords(const QKeySequence &keys);

} // namespace coverdesk
