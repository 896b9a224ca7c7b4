// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/procedurewire.h"

#include "app/services/jsonreading.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

static Procedure readProcedure(const QJsonObject &json)
{
    Procedure procedure;
    procedure.code = wordIn(json["procedure_code"_L1]);
    procedure.name = textIn(json["procedure_name"_L1]);
    procedure.covered = boolIn(json["is_covered"_L1]);
    procedure.priorAuthorization = boolIn(json["is_prior_auth_required"_L1]);
    procedure.priorAuthorizationNote = textIn(json["prior_auth_info"_L1]);
    procedure.deductibleWaived = boolIn(json["is_deductible_waived"_L1]);
    procedure.costShare = {amountIn(json["copay_amount"_L1]), shareIn(json["coinsurance_percentage"_L1])};
    procedure.frequencyLimits = textIn(json["frequency_limitations"_L1]);
    procedure.note = textIn(eitherOf(json, "limitations"_L1, "more_info"_L1));
    return procedure;
}

/// Adds what \a more says; where the two disagree, neither counts.
static void merge(QJsonObject &row, const QJsonObject &more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        const bool disagrees = row.contains(it.key()) && row[it.key()] != it.value();
        row[it.key()] = disagrees ? QJsonValue() : it.value();
    }
}

static bool namesAProcedure(const QJsonObject &json)
{
    return json.contains("procedure_code"_L1) || json.contains("procedure_name"_L1);
}

/// Whether benefits follow the name that they belong to, one name at a time: in any other order nobody can say whose
/// they are.
static bool isNameThenBenefits(const std::vector<QJsonObject> &parts)
{
    const auto names = std::count_if(parts.cbegin(), parts.cend(), namesAProcedure);
    bool mayFollow = false;
    for (const auto &part : parts) {
        if (!namesAProcedure(part) && !mayFollow)
            return false;
        mayFollow = names == 1 || namesAProcedure(part);
    }
    return true;
}

/// What cannot be given to a name stays a row without one.
static void addRows(std::vector<QJsonObject> &rows, const std::vector<QJsonObject> &parts)
{
    const bool isInOrder = isNameThenBenefits(parts);
    for (const auto &part : parts) {
        if (isInOrder && !namesAProcedure(part))
            merge(rows.back(), part);
        else
            rows.push_back(part);
    }
}

static void addObject(std::vector<QJsonObject> &objects, const QJsonValue &value)
{
    if (const auto json = value.toObject(); !json.isEmpty())
        objects.push_back(json);
}

std::vector<Procedure> readProcedures(const QJsonArray &entries)
{
    std::vector<QJsonObject> rows;
    std::vector<QJsonObject> flat;
    for (const auto &entry : entries) {
        if (!entry.isArray()) {
            addObject(flat, entry);
            continue;
        }
        addRows(rows, std::exchange(flat, {}));
        std::vector<QJsonObject> pair;
        for (const auto &part : entry.toArray())
            addObject(pair, part);
        addRows(rows, pair);
    }
    addRows(rows, flat);
    std::vector<Procedure> procedures;
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(procedures), readProcedure);
    return procedures;
}

std::map<QString, Procedure> readClasses(const QJsonObject &classes)
{
    std::map<QString, Procedure> procedures;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it) {
        if (it->isObject())
            procedures.emplace(it.key(), readProcedure(it->toObject()));
    }
    return procedures;
}

} // namespace coverdesk::healthharbor
