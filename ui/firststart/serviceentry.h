// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"

#include <QJsonObject>

namespace coverdesk {

/// A clinic as it is typed: at eligibility.dev by its client id, at Health Harbor by the project's.
struct ClinicEntry
{
    QString name;
    QString id;

    bool isEmpty() const { return name.isEmpty() && id.isEmpty(); }
    friend bool operator==(const ClinicEntry &, const ClinicEntry &) = default;
};

/// What is typed about one service, without the blanks that copying brings along.
struct ServiceEntry
{
    ServiceId service = ServiceId::Eligibility;
    QUrl address;
    QByteArray key;
    std::vector<ClinicEntry> clinics;

    /// Nothing but the address is there, which stands there from the beginning: the clinic does without the service.
    bool isLeftOut() const;
    /// One for each clinic that is filled in.
    std::vector<Account> accounts() const;

    /// What may be kept of it in a note: everything but the key.
    QJsonObject withoutKey() const;
    static ServiceEntry read(ServiceId service, const QJsonObject &json);
    static ServiceEntry of(ServiceId service, const std::vector<Account> &accounts);
};

/// The last four signs of a key, enough to tell one from another; empty where they would tell too much of a short one.
QString endOf(const QByteArray &key);

/// One trial: whether that clinic gets in by that key at that address. Without key and clinic it only shows whether the
/// service is at that address.
struct TrialQuestion
{
    QUrl address;
    QByteArray key;
    QString clinic;

    friend bool operator==(const TrialQuestion &, const TrialQuestion &) = default;
};

/// The trials that tell of every line, as far as it can be right; none where the address cannot be.
std::vector<TrialQuestion> questionsOf(const ServiceEntry &entry);

} // namespace coverdesk
