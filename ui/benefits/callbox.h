// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QWidget>

class QVBoxLayout;

namespace coverdesk {

/// One call: when it ended, with whom, under which reference. What was said is folded away until it is wanted, and the
/// recording, which is a patient's, is opened by nobody but the person who asks for it.
class CallBox final : public QWidget
{
    Q_OBJECT

public:
    /// \a title where there are several.
    CallBox(const QString &title, const Call &call, QWidget *parent);

private:
    void addRecording(QVBoxLayout &column, const QString &address);
    void addTranscript(QVBoxLayout &column, const QString &transcript);
};

} // namespace coverdesk
