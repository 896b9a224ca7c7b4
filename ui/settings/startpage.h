// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"

#include <QWidget>

namespace coverdesk {

class Button;
class Card;
class PlainLabel;

/// What the window shows before the clinic's profile is open: that it is being opened, or why it cannot be, and what
/// to do about it.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a folder is the profile's, named so that a person can find it.
    explicit StartPage(const QString &folder, QWidget *parent = nullptr);

    void showOpening();
    void show(const Failure &failure);

    using QWidget::show;

signals:
    void tryAgainAsked();

private:
    QString m_folder;
    Card *m_card;
    PlainLabel *m_happened;
    PlainLabel *m_next;
    PlainLabel *m_where;
    Button *m_tryAgain;
};

} // namespace coverdesk
