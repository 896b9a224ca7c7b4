// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/answerpair.h"

namespace coverdesk {

// What the comparison of two answers is worded with.

/// "Copay", "Copay for 90834", "Copay for Psychotherapy (class)".
QString nameOf(BenefitField field, const Subject &subject = {});

/// What is told of a field, as it stands in a cell; text of a service made harmless.
QString inWords(BenefitField field, const Told &told);

/// What happened to a field from the older answer to the newer one: "costs more".
QString inWords(Change::Kind kind);

/// "By phone · Fri 11/20/2026", the day it was told; the day it was asked where nothing was told.
QString headOf(const Check &check);

/// Why one of two answers is alone in telling something: "only by phone", "only in the newer answer".
QString onlyIn(const AnswerPair &pair, bool isLeft);

/// What there is to say of a field that both tell, and not alike; how much of an amount is used, where it is progress.
QString differenceOf(const AnswerPair &pair, const ComparedField &row);

/// "the same", `differenceOf`, `onlyIn`, or that neither says it.
QString noteOf(const AnswerPair &pair, const ComparedField &row);

/// Who said it, and what to quote: "Deborah M, ref. 2812129", "trace stedi-8f2c41d07"; empty where nobody is named.
QString saidBy(const Check &check);

/// What an answer says of the plan in a word or two, or why it says neither yes nor no.
QString planOf(const Check &check, const std::optional<Told> &active);

/// The codes or classes with one and the same value, "90832, 90834".
QString listOf(const std::vector<Subject> &subjects);

} // namespace coverdesk
