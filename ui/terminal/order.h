// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/check.h"

#include <chrono>
#include <variant>

namespace coverdesk::terminal {

/// `check`, `inquire` and `claim`: what to ask.
struct AskOrder
{
    ServiceId service = ServiceId::Eligibility;
    Inquiry inquiry;
    /// The phone service's word for the insurer was not typed, but found by the insurer's name.
    bool isPhonePayerFound = false;
    /// The clinic's name or id; empty where there is only one.
    QString clinic;
    /// Ask although the same question is open or was just answered.
    bool again = false;
    /// How long to look for the answer to a phone inquiry.
    std::optional<std::chrono::seconds> patience;
    bool asJson = false;
};

struct ResumeOrder
{
    std::optional<std::chrono::seconds> patience;
    bool asJson = false;
};

struct ListOrder
{
    bool isOpenOnly = false;
    /// Words that must all be found in name, birth date or member ID.
    QString patient;
    bool asJson = false;
};

struct ShowOrder
{
    QUuid id;
    bool asJson = false;
};

struct PdfOrder
{
    QUuid id;
    QString fileName;
};

struct ConnectOrder
{
    ServiceId service = ServiceId::Eligibility;
    QUrl address;
    /// Client id or project id.
    QString clinic;
    QString clinicName;
    SignIn signIn = SignIn::EachRequest;
};

struct StatusOrder
{
    bool asJson = false;
};

struct VerifyOrder
{};

struct PracticeOrder
{
    /// 0: any free port.
    quint16 port = 0;
};

/// One command line, read and understood.
struct Order
{
    using What = std::variant<AskOrder, ResumeOrder, ListOrder, ShowOrder, PdfOrder, ConnectOrder, StatusOrder,
                              VerifyOrder, PracticeOrder>;

    What what;
    /// The profile's folder; empty: the platform's.
    QString profile;
    bool isPractice = false;
    /// Where the PIN or passphrase of the history can be read.
    std::optional<int> passphraseDescriptor = {};
};

} // namespace coverdesk::terminal
