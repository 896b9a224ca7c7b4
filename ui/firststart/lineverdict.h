// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/servicetrial.h"

#include <QString>

namespace coverdesk {

/// What is known of a line that was typed: a word to stand beside it, and, where a person can do something, a sentence
/// below.
struct LineVerdict
{
    enum class State {
        Nothing, ///< neither tried nor wrong
        Trying,
        Works,
        Unsure, ///< not refused, and no proof yet
        Fails,
    };

    State state = State::Nothing;
    QString word = {};
    QString sentence = {};
    /// Which field of the line is at fault, counted from 0; the last one where it is not said.
    std::optional<size_t> field = {};

    friend bool operator==(const LineVerdict &, const LineVerdict &) = default;
};

LineVerdict verdictOfAddress(const ServiceEntry &entry, const ServiceTrial &trial);

/// Of the key: at Health Harbor together with its project.
LineVerdict verdictOfKey(const ServiceEntry &entry, const ServiceTrial &trial);

/// Of one of the clinics.
LineVerdict verdictOfClinic(const ServiceEntry &entry, const ServiceTrial &trial, size_t place);

/// What is missing before the line can be tried.
LineVerdict missing(const QString &sentence, size_t field = 0);

} // namespace coverdesk
