// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

namespace coverdesk {

class FieldEdit;
class PlainLabel;

/// A day beside its label, in one line of a card: typed in any usual way, today to begin with.
class DayField final : public QWidget
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);
    ~DayField() override;

    /// None while what is typed is no day.
    std::optional<QDate> day() const;
    void show(const QDate &day);
    /// What is typed, day or not.
    QString typed() const;
    void type(const QString &text);
    /// The words before the line; the line keeps its name.
    void setWords(const QString &words);

    using QWidget::show;

signals:
    void dayChanged();

private:
    void judge();
    void settle();

    PlainLabel *m_label;
    FieldEdit *m_edit;
};

} // namespace coverdesk
