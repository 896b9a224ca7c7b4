// SPDX-License-Identifier: MIT
#include "ui/terminal/checkjson.h"

#include "app/domain/archive.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString coverageOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active: return u"active"_s;
    case Verdict::NotActive: return u"inactive"_s;
    case Verdict::NotFound:
    case Verdict::ChoosePayer:
    case Verdict::Contradiction:
    case Verdict::PayerUnavailable:
    case Verdict::ProviderSetup:
    case Verdict::Partial:
    case Verdict::Unreadable:
    case Verdict::SomeoneElse:
    case Verdict::ClaimTold: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const Check &check)
{
    // Names as the archive writes them: a check reads the same here and there.
    const auto archived = toJson(check);
    QJsonObject json;
    for (const auto &name :
         {u"id"_s, u"service"_s, u"standing"_s, u"askedAt"_s, u"inquiry"_s, u"benefits"_s, u"failure"_s})
        json.insert(name, archived.value(name));
    const auto &benefits = check.benefits;
    json.insert("coverage"_L1, benefits ? coverageOf(benefits->verdict) : u"unknown"_s);
    json.insert("verdict"_L1, benefits ? QJsonValue(nameOf(benefits->verdict)) : QJsonValue::Null);
    return json;
}

} // namespace coverdesk::terminal
