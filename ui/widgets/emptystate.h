// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;

/// What a place shows while there is nothing in it: why, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &subject, const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &subject, const QString &words);
    /// Offers one thing to do; empty takes it away.
    void setAction(const QString &words);

signals:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    PlainLabel *m_subject;
    PlainLabel *m_words;
    Button *m_action;
};

} // namespace coverdesk
