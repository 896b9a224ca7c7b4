// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace coverdesk {

class ChipEdit;
class FlowLayout;
class PlainLabel;

/// A labelled line for several codes: the label above, what is wrong or worth knowing below.
class ChipField final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipField(const QString &label, QWidget *parent = nullptr);
    ~ChipField() override;

    QString label() const { return m_name; }
    /// In capitals, each once, in the order they were entered.
    QStringList codes() const;
    void setCodes(const QStringList &codes);
    /// Adds codes to those that are there.
    void addCodes(const QStringList &codes);
    /// A link in the line of the label that adds codes.
    void addPreset(const QString &words, const QStringList &codes);
    void setPlaceholder(const QString &words);

    /// Says what keeps it from being sent; empty when nothing does.
    void setProblem(const QString &problem);
    QString problem() const { return m_problem; }
    /// Says what is worth knowing; a problem takes its place.
    void setWarning(const QString &warning);

    QLineEdit *edit() const;
    bool isOverfull() const;

signals:
    void codesChanged();
    /// The keyboard went elsewhere: the time to be firm about what was typed.
    void left();

private:
    void showBelow();

    QString m_name;
    QString m_problem;
    QString m_warning;
    FlowLayout *m_labelLine;
    PlainLabel *m_label;
    ChipEdit *m_edit;
    PlainLabel *m_below;
};

} // namespace coverdesk
