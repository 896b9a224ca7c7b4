// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"
#include "app/domain/failure.h"
#include "app/domain/inquiry.h"
#include "app/domain/search.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>
#include <QUuid>

namespace coverdesk {

enum class ServiceId { Eligibility, HealthHarbor };

/// Where a check stands on its way from the form to the answer.
enum class Standing {
    Queued, ///< kept, not sent
    Sending, ///< on its way, or the process died while it was
    InDoubt, ///< sent, no clear answer: asked again with its own key, no second charge
    Unconfirmed, ///< a phone inquiry sent without a receipt: never sent again by itself
    Tracking, ///< placed; the answer takes a day
    Answered,
    Refused, ///< the service found fault with it; an edited one is a new check
    Paused, ///< waits until credentials or wallet are put right
    NeedsPerson, ///< only a person can say what to do
    Closed, ///< ended by a person without an answer
};

/// What goes out, fixed when the check is made: a retry never goes out otherwise, or under another account.
struct Dispatch
{
    QByteArray body;
    /// The service's base address, such as https://eligibility.dev
    QUrl address;
    /// Client id or project id.
    QString clinic;
    /// Tells one credential from another without giving it away: see `fingerprintOf`.
    QByteArray credential;

    friend bool operator==(const Dispatch &, const Dispatch &) = default;
};

/// An inquiry and everything that became of it. What the window shows, the history keeps
/// and the PDF prints is always one of these. Its id is its only name everywhere.
struct Check
{
    QUuid id;
    QUuid patientId;
    ServiceId service = ServiceId::Eligibility;
    Inquiry inquiry;
    Dispatch dispatch;
    Standing standing = Standing::Queued;
    QDateTime askedAt;
    std::optional<QDateTime> firstSentAt;
    std::optional<QDateTime> lastSentAt;
    std::optional<QDateTime> answeredAt;
    std::optional<QDateTime> nextLookAt;
    int attempts = 0;
    /// An attempt once ended without a clear answer.
    bool everInDoubt = false;
    /// The service's receipt for an inquiry it answers later.
    QString ticket;
    /// The service's own last word on where it stands, such as "IN_PROGRESS".
    QString status;
    Search search;
    /// From when the business days are counted after which a person is asked about a call that brings no answer.
    std::optional<QDateTime> followedSince;
    /// Since when the service says that it does not know the ticket.
    std::optional<QDateTime> missingSince;
    /// The check that this one asks again, and the one that asks this one again, because a person wanted it so.
    std::optional<QUuid> repeats;
    std::optional<QUuid> repeatedBy;
    /// When a person first opened the answer of a call.
    std::optional<QDateTime> openedAt;
    std::optional<Benefits> benefits;
    std::optional<Failure> failure;
    /// The service's bytes as they came: every later reading starts here.
    QByteArray received;

    friend bool operator==(const Check &, const Check &) = default;
};

/// What a list shows of a check without opening it whole.
struct CheckLine
{
    QUuid id;
    QUuid patientId;
    ServiceId service = ServiceId::Eligibility;
    Standing standing = Standing::Queued;
    QDateTime askedAt;
    std::optional<QDateTime> nextLookAt;
    std::optional<QDateTime> answeredAt;
    std::optional<Verdict> verdict;
    /// What stands in the way of an answer, or of the whole of one.
    std::optional<Failure::Kind> trouble;
    /// Answered by phone, and nobody has opened it yet.
    bool isNews = false;
    std::optional<QDate> visitOn;
    Person patient;
    QString payer;
    QString memberId;
    /// What the answer says of the plan; lines of versions before 4 lack it, and are made anew of the check.
    std::optional<Plan> plan;
    /// When the last of the calls behind the answer ended.
    std::optional<QDateTime> lastCallAt;

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

CheckLine lineOf(const Check &check);

/// When the last of the calls behind an answer ended, where one of them says when.
std::optional<QDateTime> lastCallAt(const Benefits &benefits);

/// Every standing that is not settled.
std::vector<Standing> openStandings();

/// Whether an answer came by phone that nobody has opened yet.
bool isNews(const Check &check);

/// Whether it may be at the service without our knowing its ticket, and is to be looked for there.
bool isSoughtAtService(const Check &check);

/// Whether nothing more will happen to it by itself or by a person; but a phone inquiry that was closed in doubt comes
/// back where the service shows it after all.
bool isSettled(Standing standing);

} // namespace coverdesk
