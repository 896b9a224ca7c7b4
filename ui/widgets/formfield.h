// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

class QLineEdit;

namespace coverdesk {

class FieldEdit;
class PlainLabel;

/// A labelled line of a form: the label above, what is wrong with it below.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// A required field's label bears a star, which is not part of its accessible name.
    enum class Need { Optional, Required };

    explicit FormField(const QString &label, QWidget *parent = nullptr);
    FormField(const QString &label, Need need, QWidget *parent = nullptr);
    ~FormField() override;

    QString label() const { return m_name; }
    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &words);

    /// Muted words at the end of the line: "36 years". A problem's icon takes their place.
    void setTrailing(const QString &words);
    /// A muted line below; a problem takes its place.
    void setNote(const QString &note);

    /// Says what is wrong, in red and with an icon; empty when nothing is.
    void setProblem(const QString &problem, Icon icon = Icon::Warning);
    QString problem() const { return m_problem; }

    /// The look of what is not used now.
    void setDimmed(bool dimmed);

    /// The line itself: for a completer or a validator.
    QLineEdit *edit() const;

signals:
    void textChanged(const QString &text);
    /// The keyboard went elsewhere: the time to be firm about what was typed.
    void left();

private:
    void showBelow();

    QString m_name;
    QString m_note;
    QString m_problem;
    PlainLabel *m_label;
    FieldEdit *m_edit;
    PlainLabel *m_below;
};

} // namespace coverdesk
