// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QJsonObject>

#include <optional>

namespace coverdesk {

class Office;

/// How far the first start of a profile has come: to be sealed as a note, and gone on from by the next one.
struct FirstStartPlace
{
    enum class Step { Choice, Services, Sheet, End };
    static constexpr int Steps = int(Step::End) + 1;

    Step step = Step::Choice;
    /// Somebody went through it, or past it.
    bool isOver = false;
    /// What was typed about the services and is not kept, without keys.
    QJsonObject typed = {};

    static QString noteName();
    QByteArray bytes() const;
    static FirstStartPlace read(const QByteArray &bytes);
};

/// Where the first start goes on; nothing where it is over, or where the profile is in use without one: it has an
/// account, or a check.
QFuture<Result<std::optional<FirstStartPlace>>> firstStartOf(Office &office);

} // namespace coverdesk
