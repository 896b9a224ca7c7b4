// SPDX-License-Identifier: MIT
#include "app/domain/fields.h"

#include "app/domain/npi.h"
#include "app/domain/taxid.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace coverdesk {

int longest(Field field)
{
    switch (field) {
    case Field::Payer: return 100;
    case Field::MemberId: return 80;
    case Field::FirstName:
    case Field::LastName: return 100;
    case Field::GroupId: return 80;
    case Field::PhonePayer: return 80;
    case Field::Npi:
    case Field::TaxId: return 20;
    case Field::BornOn:
    case Field::VisitOn:
    case Field::WantedBy: return 10;
    case Field::ProcedureCodes:
    case Field::DiagnosisCodes: return 20;
    case Field::Topics: return 60;
    case Field::PlaceOfService: return 60;
    case Field::Note: return 2000;
    case Field::PayerId: return 80;
    case Field::BillingAddress: return 300;
    case Field::BillingNpi:
    case Field::RenderingNpi: return 20;
    case Field::FormName: return 100;
    case Field::ClaimNumber: return 80;
    case Field::ServedOn: return 10;
    }
    Q_UNREACHABLE();
}

static bool isUnprintable(const QString &text)
{
    // Half a character, as broken programs paste it, would go out as a question mark.
    return !text.isValidUtf16()
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

static std::optional<FieldProblem> problemWith(Field field, const QString &text, bool isNeeded)
{
    if (text.isEmpty())
        return isNeeded ? std::optional(FieldProblem{field, Fault::Missing}) : std::nullopt;
    if (text.size() > longest(field))
        return FieldProblem{field, Fault::TooLong};
    if (isUnprintable(text))
        return FieldProblem{field, Fault::Unprintable};
    return std::nullopt;
}

static std::optional<FieldProblem> problemWithBirth(const std::optional<QDate> &bornOn, bool isNeeded,
                                                    const QDate &today)
{
    if (!bornOn)
        return isNeeded ? std::optional(FieldProblem{Field::BornOn, Fault::Missing}) : std::nullopt;
    if (*bornOn > today)
        return FieldProblem{Field::BornOn, Fault::InFuture};
    if (*bornOn < today.addYears(-120))
        return FieldProblem{Field::BornOn, Fault::TooOld};
    return std::nullopt;
}

static std::optional<FieldProblem> problemWithTaxId(const QString &taxId)
{
    if (taxId.isEmpty())
        return FieldProblem{Field::TaxId, Fault::Missing};
    if (!isTaxId(taxId))
        return FieldProblem{Field::TaxId, Fault::NotATaxId};
    return std::nullopt;
}

static std::optional<FieldProblem> problemWithNpi(Field field, const QString &npi, bool isNeeded)
{
    if (npi.isEmpty())
        return isNeeded ? std::optional(FieldProblem{field, Fault::Missing}) : std::nullopt;
    if (!isNpi(npi))
        return FieldProblem{field, Fault::NotAnNpi};
    return std::nullopt;
}

static std::optional<FieldProblem> problemWithCodes(Field field, const QStringList &codes)
{
    for (const auto &code : codes) {
        if (const auto problem = problemWith(field, code, false))
            return problem;
    }
    return std::nullopt;
}

static std::optional<FieldProblem> problemWithServiceDay(const std::optional<QDate> &servedOn, const QDate &today)
{
    if (!servedOn)
        return FieldProblem{Field::ServedOn, Fault::Missing};
    if (*servedOn > today)
        return FieldProblem{Field::ServedOn, Fault::InFuture};
    return std::nullopt;
}

using Add = std::function<void(const std::optional<FieldProblem> &)>;

/// What only a person who is phoned can be asked, or is asked for.
static void addProblemsByPhone(const Inquiry &inquiry, const QDate &today, const Add &add)
{
    const auto &provider = inquiry.provider;
    add(problemWith(Field::PhonePayer, inquiry.insurance.phonePayer, true));
    add(problemWith(Field::PayerId, inquiry.insurance.payerId, false));
    add(problemWithNpi(Field::Npi, provider.npi, true));
    add(problemWithTaxId(provider.taxId));
    add(problemWith(Field::BillingAddress, provider.billingAddress, false));
    add(problemWithNpi(Field::BillingNpi, provider.billingNpi, false));
    add(problemWithNpi(Field::RenderingNpi, provider.renderingNpi, false));
    add(problemWithCodes(Field::ProcedureCodes, inquiry.procedureCodes));
    add(problemWithCodes(Field::DiagnosisCodes, inquiry.diagnosisCodes));
    add(problemWithCodes(Field::Topics, inquiry.topics));
    add(problemWith(Field::PlaceOfService, inquiry.placeOfService, false));
    add(problemWith(Field::FormName, inquiry.formName, false));
    add(problemWith(Field::Note, inquiry.note, false));
    if (inquiry.claim) {
        add(problemWith(Field::ClaimNumber, inquiry.claim->number, true));
        add(problemWithServiceDay(inquiry.claim->servedOn, today));
    }
    if (inquiry.wantedBy && *inquiry.wantedBy < today)
        add(FieldProblem{Field::WantedBy, Fault::InPast});
}

std::vector<FieldProblem> problemsIn(const Inquiry &inquiry, ServiceId service, const QDate &today)
{
    const auto byPhone = service == ServiceId::HealthHarbor;
    const auto &patient = inquiry.patient;
    const auto &insurance = inquiry.insurance;
    std::vector<FieldProblem> problems;
    const auto add = [&problems](const std::optional<FieldProblem> &problem) {
        if (problem)
            problems.push_back(*problem);
    };
    add(problemWith(Field::FirstName, patient.firstName, true));
    add(problemWith(Field::LastName, patient.lastName, true));
    add(problemWithBirth(patient.bornOn, byPhone, today));
    add(problemWith(Field::Payer, insurance.payer, !byPhone));
    add(problemWith(Field::MemberId, insurance.memberId, true));
    add(problemWith(Field::GroupId, insurance.groupId, false));
    if (byPhone)
        addProblemsByPhone(inquiry, today, add);
    return problems;
}

std::optional<QDate> dateFromText(QStringView text)
{
    static const QRegularExpression american(u"^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$"_s);
    static const QRegularExpression packed(u"^([0-9]{2})([0-9]{2})([0-9]{4})$"_s);
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);

    const auto typed = text.trimmed().toString();
    const auto dateOf = [](int year, int month, int day) {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    if (const auto match = iso.match(typed); match.hasMatch())
        return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    for (const auto *pattern : {&american, &packed}) {
        if (const auto match = pattern->match(typed); match.hasMatch())
            return dateOf(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt());
    }
    return std::nullopt;
}

QDate businessDaysAfter(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday)
            --count;
    }
    return day;
}

QString tidied(const QString &text)
{
    // Marks that turn the direction of text, and a byte order mark: invisible, and pasted along unnoticed.
    static const QRegularExpression invisible(u"[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"_s);
    return QString(text).remove(invisible).simplified();
}

static QStringList tidiedCodes(const QStringList &codes)
{
    QStringList tidy;
    for (const auto &code : codes) {
        const auto text = tidied(code).toUpper();
        if (!text.isEmpty() && !tidy.contains(text))
            tidy.append(text);
    }
    return tidy;
}

Inquiry tidied(Inquiry inquiry)
{
    auto &[patient, insurance, provider, visitOn, procedures, diagnoses, topics, place, note, wantedBy, form, claim] =
        inquiry;
    for (auto *text : {&patient.firstName, &patient.lastName, &insurance.payer, &insurance.memberId, &insurance.groupId,
                       &insurance.phonePayer, &insurance.payerId, &provider.name, &provider.npi, &provider.taxId,
                       &provider.billingAddress, &provider.billingNpi, &provider.renderingNpi, &place, &note, &form})
        *text = tidied(*text);
    insurance.memberId = insurance.memberId.toUpper();
    for (auto *number : {&provider.npi, &provider.taxId, &provider.billingNpi, &provider.renderingNpi})
        number->remove(u' ');
    procedures = tidiedCodes(procedures);
    diagnoses = tidiedCodes(diagnoses);
    if (claim)
        claim->number = tidied(claim->number);
    return inquiry;
}

static Inquiry withPlainNames(Inquiry inquiry)
{
    auto &[first, last, bornOn] = inquiry.patient;
    for (auto *text : {&first, &last, &inquiry.insurance.payer, &inquiry.insurance.memberId})
        *text = text->toCaseFolded();
    return inquiry;
}

static QString bare(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace() || sign.isPunct(); });
    return text.toCaseFolded();
}

static QStringList bare(const QStringList &codes)
{
    QStringList plain;
    for (const auto &code : codes)
        plain.append(bare(code));
    plain.removeDuplicates();
    plain.sort();
    return plain;
}

/// Two spellings of one number would be two calls about one patient: better to show the first, and let a person ask
/// again all the same.
static Inquiry essenceOfCall(Inquiry inquiry)
{
    auto &[patient, insurance, provider, visitOn, procedures, diagnoses, topics, place, note, wantedBy, form, claim] =
        inquiry;
    // It goes out as one name.
    patient.firstName.append(std::exchange(patient.lastName, {}));
    insurance.payer.clear();
    provider.name.clear();
    visitOn.reset();
    wantedBy.reset();
    for (auto *text : {&patient.firstName, &insurance.memberId, &insurance.groupId, &insurance.phonePayer,
                       &insurance.payerId, &provider.npi, &provider.taxId, &provider.billingAddress,
                       &provider.billingNpi, &provider.renderingNpi, &place, &note, &form})
        *text = bare(*text);
    for (auto *codes : {&procedures, &diagnoses, &topics})
        *codes = bare(*codes);
    if (claim)
        claim->number = bare(claim->number);
    // Number and day tell which claim is meant.
    if (claim && !claim->number.isEmpty())
        claim->billed.reset();
    return inquiry;
}

Inquiry essenceOf(Inquiry inquiry, ServiceId service)
{
    inquiry = tidied(std::move(inquiry));
    switch (service) {
    case ServiceId::Eligibility: {
        inquiry = withPlainNames(std::move(inquiry));
        Inquiry asked;
        asked.patient = inquiry.patient;
        asked.insurance.payer = inquiry.insurance.payer;
        asked.insurance.memberId = inquiry.insurance.memberId;
        return asked;
    }
    case ServiceId::HealthHarbor: return essenceOfCall(std::move(inquiry));
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
