// SPDX-License-Identifier: MIT
#include "tests/domain/jsonpaths.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonValue withChange(const QJsonValue &json, const Path &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto &step = path.first();
    if (json.isArray()) {
        auto array = json.toArray();
        const auto place = step.toInt();
        array[place] = withChange(array.at(place), path.sliced(1), value);
        return array;
    }
    auto object = json.toObject();
    object.insert(step, withChange(object.value(step), path.sliced(1), value));
    return object;
}

static void collectNames(const QJsonValue &json, const Path &path, std::vector<Path> &paths)
{
    if (!path.isEmpty())
        paths.push_back(path);
    if (json.isArray()) {
        for (qsizetype place = 0; place < json.toArray().size(); ++place)
            collectNames(json.toArray().at(place), path + Path{QString::number(place)}, paths);
    }
    const auto object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        collectNames(field.value(), path + Path{field.key()}, paths);
}

std::vector<Path> everyName(const QJsonObject &json)
{
    std::vector<Path> paths;
    collectNames(json, {}, paths);
    return paths;
}

bool isElement(const Path &path)
{
    static const QStringList lists{u"procedures"_s, u"procedureClasses"_s, u"calls"_s,          u"candidates"_s,
                                   u"problems"_s,   u"procedureCodes"_s,   u"diagnosisCodes"_s, u"topics"_s,
                                   u"lines"_s,      u"duplicates"_s,       u"coverages"_s,      u"mergedChecks"_s};
    return path.size() > 1 && lists.contains(path.at(path.size() - 2));
}
