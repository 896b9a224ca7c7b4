// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"

#include <QLabel>

#include <optional>

namespace coverdesk {

/// Words shown as they are: no markup, no mnemonic, no link. Whatever a service or a person wrote is shown through it.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    /// How the words look: plain (13 px), muted, note (12 px muted), strong, title of a card, heading of a page (20
    /// px), subject of a card (16 px), medium (a shade stronger), lead beside a large pill (14 px), value (15 px),
    /// figure (22 px).
    enum class Kind { Plain, Muted, Note, Strong, Medium, Title, Heading, Subject, Lead, Value, Figure };

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &words, QWidget *parent = nullptr);
    PlainLabel(const QString &words, Kind kind, QWidget *parent = nullptr);

    /// Shows the words; a word too long for any line may be broken, so that nothing forces the window wider.
    void setWords(const QString &words);
    /// The words as they were set.
    QString words() const { return m_words; }

    void setKind(Kind kind);
    void setTone(std::optional<Tone> tone);

    /// Lets the words be marked and copied, by mouse and keyboard.
    void setSelectable(bool selectable);
    /// Breaks into lines where the width ends; else one line.
    void setWrapping(bool wrapping);

private:
    QString m_words;
};

} // namespace coverdesk
