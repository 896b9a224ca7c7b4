// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/questionwire.h"

#include "app/services/healthharbor/healthharbortexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

static void insertStated(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

static void insertStated(QJsonObject &json, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(name, QJsonArray::fromStringList(texts));
}

static void insertStated(QJsonObject &json, const QString &name, const std::optional<bool> &flag)
{
    if (flag)
        json.insert(name, *flag);
}

static void insertStated(QJsonObject &json, const QString &name, const std::optional<QDate> &date)
{
    if (date)
        json.insert(name, dateText(*date));
}

/// The service takes a number here. Written out it is the very amount: the nearest double to a decimal of up to 15
/// digits is written as that decimal.
static void insertStated(QJsonObject &json, const QString &name, const std::optional<Money> &amount)
{
    if (amount)
        json.insert(name, static_cast<double>(amount->inCents()) / 100);
}

static void insertPractice(QJsonObject &json, const Provider &provider)
{
    json.insert(u"npi"_s, provider.npi);
    json.insert(u"tax_id"_s, digitsOf(provider.taxId));
    insertStated(json, u"insurance_in_network"_s, provider.inNetwork);
    insertStated(json, u"is_specialist"_s, provider.specialist);
    insertStated(json, u"practice_billing_address"_s, provider.billingAddress);
    insertStated(json, u"billing_npi"_s, provider.billingNpi);
    insertStated(json, u"rendering_npi"_s, provider.renderingNpi);
}

static void insertClaim(QJsonObject &json, const Claim &claim)
{
    insertStated(json, u"claim_number"_s, claim.number);
    insertStated(json, u"claims_date_of_service"_s, claim.servedOn);
    insertStated(json, u"billed_amount"_s, claim.billed);
}

QByteArray questionFor(const Inquiry &inquiry, const QUuid &id)
{
    QJsonObject json{
        {u"type"_s, inquiry.claim ? u"CLAIMS_STATUS"_s : u"BENEFITS"_s},
        {u"external_id"_s, id.toString(QUuid::WithoutBraces)},
        {u"patient_name"_s, fullName(inquiry.patient)},
        {u"member_id"_s, inquiry.insurance.memberId},
        {u"insurance"_s, inquiry.insurance.phonePayer},
    };
    insertStated(json, u"desired_completion_date"_s, inquiry.wantedBy);
    insertStated(json, u"dob"_s, inquiry.patient.bornOn);
    insertStated(json, u"group_id"_s, inquiry.insurance.groupId);
    insertStated(json, u"insurance_payor_id"_s, inquiry.insurance.payerId);
    insertStated(json, u"diagnosis_codes"_s, inquiry.diagnosisCodes);
    insertStated(json, u"benefits_query"_s, inquiry.topics);
    insertStated(json, u"benefits_codes"_s, inquiry.procedureCodes);
    insertStated(json, u"benefits_form_name"_s, inquiry.formName);
    insertStated(json, u"place_of_service"_s, inquiry.placeOfService);
    insertStated(json, u"additional_info"_s, inquiry.note);
    insertPractice(json, inquiry.provider);
    if (inquiry.claim)
        insertClaim(json, *inquiry.claim);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString fullName(const Person &person)
{
    return QString(person.firstName + u' ' + person.lastName).trimmed();
}

QString fieldOf(const QString &theirs)
{
    static const std::map<QString, QString> ours{
        {u"patient_name"_s, u"lastName"_s},
        {u"dob"_s, u"bornOn"_s},
        {u"member_id"_s, u"memberId"_s},
        {u"group_id"_s, u"groupId"_s},
        {u"insurance"_s, u"phonePayer"_s},
        {u"insurance_payor_id"_s, u"payerId"_s},
        {u"npi"_s, u"npi"_s},
        {u"tax_id"_s, u"taxId"_s},
        {u"practice_billing_address"_s, u"billingAddress"_s},
        {u"billing_npi"_s, u"billingNpi"_s},
        {u"rendering_npi"_s, u"renderingNpi"_s},
        {u"desired_completion_date"_s, u"wantedBy"_s},
        {u"diagnosis_codes"_s, u"diagnosisCodes"_s},
        {u"benefits_query"_s, u"topics"_s},
        {u"benefits_codes"_s, u"procedureCodes"_s},
        {u"benefits_form_name"_s, u"formName"_s},
        {u"place_of_service"_s, u"placeOfService"_s},
        {u"additional_info"_s, u"note"_s},
        {u"claim_number"_s, u"claimNumber"_s},
        {u"claims_date_of_service"_s, u"servedOn"_s},
    };
    const auto found = ours.find(theirs);
    return found == ours.cend() ? QString() : found->second;
}

} // namespace coverdesk::healthharbor
