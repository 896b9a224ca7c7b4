// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>

#include <chrono>

namespace coverdesk {

/// Words about a patient in the clipboard: marked so that clipboard histories leave them out and no cloud gets them,
/// and taken away again after a while, and at the program's end, unless something else was copied since.
class BriefCopy final : public QMimeData
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Usual = std::chrono::seconds(30);

    explicit BriefCopy(const QString &words, std::chrono::milliseconds time = Usual);

    /// Puts \a words into the clipboard.
    static void put(const QString &words, std::chrono::milliseconds time = Usual);

private:
    void takeAway();
};

} // namespace coverdesk
