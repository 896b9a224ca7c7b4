// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;
class ToneLabel;

/// "Saved 9:51 AM", what stood there before, and the way back to it; hidden until something was saved.
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

private:
    ToneLabel *m_saved;
    PlainLabel *m_before;
    Button *m_undo;
};

} // namespace coverdesk
