// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/archivefields.h"

namespace coverdesk {

// As archivefields.h, for what the desk itself knows of a check.

void eachField(auto &field, PerhapsConst<Problem> auto &problem)
{
    field("field", problem.field);
    field("said", problem.said);
}

void eachField(auto &field, PerhapsConst<Failure> auto &failure)
{
    field("kind", failure.kind);
    field("code", failure.code);
    field("said", failure.said);
    field("trace", failure.trace);
    field("candidates", failure.candidates);
    field("problems", failure.problems);
}

void eachField(auto &field, PerhapsConst<Dispatch> auto &dispatch)
{
    field("body", dispatch.body);
    field("address", dispatch.address);
    field("clinic", dispatch.clinic);
    field("credential", dispatch.credential);
}

void eachField(auto &field, PerhapsConst<Search> auto &search)
{
    field("looks", search.looks);
    field("without", search.without);
    field("firstWithout", search.firstWithout);
    field("isProbable", search.isProbable);
    field("isLate", search.isLate);
    field("duplicates", search.duplicates);
}

void eachField(auto &field, PerhapsConst<Check> auto &check)
{
    field("id", check.id);
    field("patientId", check.patientId);
    field("service", check.service);
    field("inquiry", check.inquiry);
    field("dispatch", check.dispatch);
    field("standing", check.standing);
    field("askedAt", check.askedAt);
    field("firstSentAt", check.firstSentAt);
    field("lastSentAt", check.lastSentAt);
    field("answeredAt", check.answeredAt);
    field("nextLookAt", check.nextLookAt);
    field("attempts", check.attempts);
    field("everInDoubt", check.everInDoubt);
    field("ticket", check.ticket);
    field("status", check.status);
    field("search", check.search);
    field("followedSince", check.followedSince);
    field("missingSince", check.missingSince);
    field("repeats", check.repeats);
    field("repeatedBy", check.repeatedBy);
    field("openedAt", check.openedAt);
    field("benefits", check.benefits);
    field("failure", check.failure);
    field("received", check.received);
}

void eachField(auto &field, PerhapsConst<CheckLine> auto &line)
{
    field("id", line.id);
    field("patientId", line.patientId);
    field("service", line.service);
    field("standing", line.standing);
    field("askedAt", line.askedAt);
    field("nextLookAt", line.nextLookAt);
    field("answeredAt", line.answeredAt);
    field("verdict", line.verdict);
    field("trouble", line.trouble);
    field("isNews", line.isNews);
    field("visitOn", line.visitOn);
    field("patient", line.patient);
    field("payer", line.payer);
    field("memberId", line.memberId);
    field("plan", line.plan);
    field("lastCallAt", line.lastCallAt);
}

void eachField(auto &field, PerhapsConst<Coverage> auto &coverage)
{
    field("id", coverage.id);
    field("insurance", coverage.insurance);
    field("order", coverage.order);
    field("endedAs", coverage.endedAs);
    field("startsOn", coverage.startsOn);
    field("endsOn", coverage.endsOn);
    field("policyholder", coverage.policyholder);
}

void eachField(auto &field, PerhapsConst<Patient> auto &patient)
{
    field("id", patient.id);
    field("person", patient.person);
    field("chartNumber", patient.chartNumber);
    field("coverages", patient.coverages);
    field("mergedInto", patient.mergedInto);
    field("mergedChecks", patient.mergedChecks);
    field("mergedAt", patient.mergedAt);
}

void eachField(auto &field, PerhapsConst<Actor> auto &actor)
{
    field("user", actor.user);
    field("initials", actor.initials);
}

void eachField(auto &field, PerhapsConst<AuditEntry> auto &entry)
{
    field("number", entry.number);
    field("at", entry.at);
    field("actor", entry.actor);
    field("act", entry.act);
    field("check", entry.check);
    field("patient", entry.patient);
    field("detail", entry.detail);
}

} // namespace coverdesk
