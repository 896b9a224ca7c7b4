// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QJsonValue>
#include <QUuid>

namespace coverdesk::healthharbor {

// What Health Harbor echoes of a question beside its answer, held against what was asked.

/// Whose name, the external id, an echo bears.
enum class Naming { Ours, Anothers, None };

Naming namingIn(const QJsonValue &echo, const QUuid &id);

/// The code for an echo that names another patient.
QString otherPatient();

/// Why an answer with this echo must not be shown, as a code: it names another patient or another claim than those we
/// asked about, or is nothing that could name anybody. None where it agrees, or says nothing.
std::optional<QString> strangenessOf(const QJsonValue &echo, const Inquiry &inquiry);

/// Whether an echo names another patient, birth date, member ID, provider or kind of question than ours. What merely
/// leaves something out, or states a day or codes in another way, may be ours all the same.
bool isAboutAnother(const QJsonValue &echo, const Inquiry &inquiry);

/// How many parts of \a inquiry an echo states; none where it does not state patient, birth date and member ID, or
/// where anything in it disagrees.
std::optional<int> agreementOf(const QJsonValue &echo, const Inquiry &inquiry);

} // namespace coverdesk::healthharbor
