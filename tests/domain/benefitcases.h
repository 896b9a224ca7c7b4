// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/changes.h"

#include <QRandomGenerator>

/// One field that an answer can tell, and what each way of changing it is.
struct BenefitCase
{
    enum class Value { None, First, Second };

    /// Of the test's row.
    QByteArray name;
    coverdesk::BenefitField field;
    coverdesk::Subject subject;
    /// Gives \a benefits the value; None takes it away.
    void (*set)(coverdesk::Benefits &benefits, Value value);
    /// Within one benefit year: from the first value to the second, and back.
    coverdesk::Change::Kind there;
    coverdesk::Change::Kind back;
};

/// Every field of the plan, and of a service and of a class of services as `withoutValues` has them.
std::vector<BenefitCase> everyBenefitCase();

/// An answer of an active plan that tells nothing but names the service 90837 and the class "Therapy".
coverdesk::Benefits withoutValues();

/// The check of a patient that was answered so by phone, or at once, on that day.
coverdesk::Check answerOf(const coverdesk::Benefits &benefits, const QDate &toldOn = {});
coverdesk::Check instantOf(const coverdesk::Benefits &benefits, const QDate &toldOn = {});

/// An answer about the plan in which every field is told or not, of few values each, so that two of them agree often.
coverdesk::Benefits randomBenefits(QRandomGenerator &random);

/// A test's rows: every "verdict" that says nothing of the plan.
void addVerdictsThatSayNothing();
