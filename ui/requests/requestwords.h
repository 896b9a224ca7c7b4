// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/decision.h"
#include "ui/requests/request.h"
#include "ui/requests/requestnotes.h"
#include "ui/widgets/pill.h"

namespace coverdesk {

/// What the button of a row does.
enum class RequestAct { None, Open, Decide, Resume };

/// One row of the page Open requests, in words.
struct RequestFace
{
    QUuid id;
    RequestGroup group = RequestGroup::Unsent;
    QString visit;
    QString patient;
    QString payer;
    /// The last four characters of the member ID.
    QString member;
    QString asked;
    QString askedHow;
    PillFace pill;
    std::vector<Note> notes;
    QString next;
    bool isNextMuted = false;
    RequestAct act = RequestAct::None;
    QString action;
    /// What the action costs; empty where it is only a way to see more.
    QString cost;
    std::optional<DecisionWords> decision;

    friend bool operator==(const RequestFace &, const RequestFace &) = default;
};

RequestFace faceOf(const Request &request, const QDateTime &now);

QString inWords(RequestGroup group);

/// "2 answers, 1 needs you."; empty where there is nothing of either.
QString awayInWords(int answers, int decisions);

} // namespace coverdesk
