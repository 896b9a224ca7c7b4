// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/archiveclaimfields.h"
#include "app/domain/check.h"

namespace coverdesk {

// The name of every field, said once for writing and for reading: `field` is a JsonWriter or a JsonReader.

void eachField(auto &field, PerhapsConst<Person> auto &person)
{
    field("firstName", person.firstName);
    field("lastName", person.lastName);
    field("bornOn", person.bornOn);
}

void eachField(auto &field, PerhapsConst<Insurance> auto &insurance)
{
    field("payer", insurance.payer);
    field("memberId", insurance.memberId);
    field("groupId", insurance.groupId);
    field("phonePayer", insurance.phonePayer);
    field("payerId", insurance.payerId);
}

void eachField(auto &field, PerhapsConst<Provider> auto &provider)
{
    field("name", provider.name);
    field("npi", provider.npi);
    field("taxId", provider.taxId);
    field("inNetwork", provider.inNetwork);
    field("specialist", provider.specialist);
    field("billingAddress", provider.billingAddress);
    field("billingNpi", provider.billingNpi);
    field("renderingNpi", provider.renderingNpi);
}

void eachField(auto &field, PerhapsConst<Claim> auto &claim)
{
    field("number", claim.number);
    field("servedOn", claim.servedOn);
    field("billed", claim.billed);
}

void eachField(auto &field, PerhapsConst<Inquiry> auto &inquiry)
{
    field("patient", inquiry.patient);
    field("insurance", inquiry.insurance);
    field("provider", inquiry.provider);
    field("visitOn", inquiry.visitOn);
    field("procedureCodes", inquiry.procedureCodes);
    field("diagnosisCodes", inquiry.diagnosisCodes);
    field("topics", inquiry.topics);
    field("placeOfService", inquiry.placeOfService);
    field("note", inquiry.note);
    field("wantedBy", inquiry.wantedBy);
    field("formName", inquiry.formName);
    field("claim", inquiry.claim);
}

void eachField(auto &field, PerhapsConst<Plan> auto &plan)
{
    field("active", plan.active);
    field("name", plan.name);
    field("type", plan.type);
    field("payer", plan.payer);
    field("effectiveOn", plan.effectiveOn);
    field("terminatesOn", plan.terminatesOn);
    field("followsCalendarYear", plan.followsCalendarYear);
    field("providerInNetwork", plan.providerInNetwork);
    field("inNetworkFigures", plan.inNetworkFigures);
    field("primary", plan.primary);
}

void eachField(auto &field, PerhapsConst<Accumulator> auto &accumulator)
{
    field("limit", accumulator.limit);
    field("used", accumulator.used);
    field("reportedRemaining", accumulator.reportedRemaining);
}

void eachField(auto &field, PerhapsConst<Maximums> auto &maximums)
{
    field("individualDeductible", maximums.individualDeductible);
    field("individualOutOfPocket", maximums.individualOutOfPocket);
    field("familyDeductible", maximums.familyDeductible);
    field("familyOutOfPocket", maximums.familyOutOfPocket);
}

void eachField(auto &field, PerhapsConst<CostShare> auto &costShare)
{
    field("copay", costShare.copay);
    field("coinsurance", costShare.coinsurance);
}

void eachField(auto &field, PerhapsConst<Procedure> auto &procedure)
{
    field("code", procedure.code);
    field("name", procedure.name);
    field("covered", procedure.covered);
    field("priorAuthorization", procedure.priorAuthorization);
    field("priorAuthorizationNote", procedure.priorAuthorizationNote);
    field("deductibleWaived", procedure.deductibleWaived);
    field("costShare", procedure.costShare);
    field("frequencyLimits", procedure.frequencyLimits);
    field("note", procedure.note);
}

void eachField(auto &field, PerhapsConst<Call> auto &call)
{
    field("endedAt", call.endedAt);
    field("representative", call.representative);
    field("reference", call.reference);
    field("recordingUrl", call.recordingUrl);
    field("transcript", call.transcript);
}

void eachField(auto &field, PerhapsConst<Benefits> auto &benefits)
{
    field("verdict", benefits.verdict);
    field("plan", benefits.plan);
    field("maximums", benefits.maximums);
    field("costShare", benefits.costShare);
    field("procedures", benefits.procedures);
    field("procedureClasses", benefits.procedureClasses);
    field("calls", benefits.calls);
    field("claim", benefits.claim);
    field("summary", benefits.summary);
    field("trace", benefits.trace);
    field("upstreamStatus", benefits.upstreamStatus);
    field("latency", benefits.latency);
}

} // namespace coverdesk
