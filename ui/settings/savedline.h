// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QWidget>

class QShortcut;

namespace coverdesk {

class Button;
class PlainLabel;
class ToneLabel;

/// "Saved 9:51 AM", what stood there before, and the way back to it, also by Ctrl+Z; hidden until something was saved.
class SavedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedLine(QWidget *parent = nullptr);

    /// \a before tells what stood there, in a sentence.
    void praise(const QString &before);
    /// It was taken back.
    void takenBack();
    void blame(const QString &words);

signals:
    void undoAsked();
    /// It speaks of the last change now: a line about one before is out of date.
    void spoke();

private:
    void speak(Icon icon, const QString &words, Tone tone, const QString &before);
    void offerUndo(bool isOffered);

    ToneLabel *m_saved;
    PlainLabel *m_before;
    Button *m_undo;
    QShortcut *m_keys;
};

} // namespace coverdesk
