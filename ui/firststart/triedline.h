// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/lineverdict.h"

#include <QWidget>

class QHBoxLayout;

namespace coverdesk {

class FieldEdit;
class LineMark;
class PlainLabel;

/// A line of one or two fields that is tried as a whole: what came of it beside it, and below what to do.
class TriedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TriedLine(QWidget *parent = nullptr);

    /// Takes the next field; \a share is of the line's width.
    FieldEdit *add(const QString &caption, int share = 1);
    /// The captions stand above another line of the same kind.
    void setCaptionsShown(bool shown);

    void tell(const LineVerdict &verdict);
    const LineVerdict &verdict() const { return m_verdict; }
    const std::vector<FieldEdit *> &fields() const { return m_fields; }

signals:
    void changed();
    /// The keyboard left one of its fields.
    void left();
    void stopAsked();

private:
    void markFields();

    QHBoxLayout *m_row;
    std::vector<PlainLabel *> m_captions;
    std::vector<FieldEdit *> m_fields;
    LineMark *m_mark;
    PlainLabel *m_sentence;
    LineVerdict m_verdict;
};

} // namespace coverdesk
