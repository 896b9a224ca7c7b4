// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"

#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace coverdesk {

class Button;

/// A practice profile of its own with records to look after, and hands and eyes for a card that is about them.
class RecordDesk
{
public:
    /// Why it cannot be opened; empty where it is open.
    QString open();

    Office &office() { return *m_office; }
    History &history() { return m_office->history(); }

    /// Keeps an answered check of a made-up patient, asked then; gives it as kept.
    Check keep(const QString &firstName, const QDateTime &askedAt);

    /// None where no such is visible.
    static Button *button(const QWidget &card, const QString &words);
    static bool press(const QWidget &card, const QString &words);
    /// Whether some label that is visible holds \a part.
    static bool shows(const QWidget &card, const QString &part);

    /// Saves a picture of the card on a page of that size; the name gets the look's.
    static bool picture(QWidget &card, const QString &name, const QSize &size);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

} // namespace coverdesk
