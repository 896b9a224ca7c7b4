// SPDX-License-Identifier: MIT
#include "ui/terminal/questionoptions.h"

#include "app/servicecatalog.h"
#include "ui/terminal/fieldoptions.h"
#include "ui/terminal/input.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static constexpr int LongestWait = 24 * 3600;

QuestionOptions::QuestionOptions(CLI::App &command, Subject subject)
    : m_subject(subject)
{
    addCommon(command);
    if (service() == ServiceId::Eligibility)
        return;
    addForPhone(command);
    addForProvider(command);
    addWait(command);
    if (subject == Subject::Claim)
        addForClaim(command);
}

ServiceId QuestionOptions::service() const
{
    switch (m_subject) {
    case Subject::Plan: return ServiceId::Eligibility;
    case Subject::Benefits:
    case Subject::Claim: return ServiceId::HealthHarbor;
    }
    Q_UNREACHABLE();
}

void QuestionOptions::addText(CLI::App &command, const char *name, std::string &value, const QString &help)
{
    m_fields.push_back(command.add_option(name, value, help.toStdString())->type_name("TEXT"));
}

void QuestionOptions::addTexts(CLI::App &command, const char *name, std::vector<std::string> &values,
                               const QString &help)
{
    m_fields.push_back(
        command.add_option(name, values, help.toStdString())->allow_extra_args(false)->type_name("TEXT ..."));
}

void QuestionOptions::addCommon(CLI::App &command)
{
    addText(command, "--payer", m_payer, Words::tr("The insurance company, as on the card"));
    addText(command, "--member", m_member, Words::tr("The member ID"));
    addText(command, "--first", m_first, Words::tr("The patient's first name"));
    addText(command, "--last", m_last, Words::tr("The patient's last name"));
    addText(command, "--born", m_born, Words::tr("The date of birth, such as 06/15/1990"));
    addText(command, "--group", m_group, Words::tr("The group number"));
    command.add_option("--clinic", m_clinic, Words::tr("The clinic, where there are several").toStdString())
        ->type_name("NAME");
    command
        .add_option(
            "--input", m_input,
            Words::tr("Read the question as JSON from a file, or from standard input where FILE is -").toStdString())
        ->type_name("FILE");
    command.add_flag("--again", m_again,
                     Words::tr("Ask although the same question is open or was just answered").toStdString());
}

void QuestionOptions::addForPhone(CLI::App &command)
{
    addText(command, "--insurance", m_insurance,
            Words::tr("The insurer in the phone service's words, such as AETNA; found by --payer where it is listed"));
    addText(command, "--payer-id", m_payerId, Words::tr("The insurer's own number"));
    addText(command, "--needed-by", m_neededBy, Words::tr("The day the answer is needed by"));
    addText(command, "--place", m_place, Words::tr("The place of the visits, such as office"));
    addText(command, "--form", m_form, Words::tr("The name of a form agreed with the phone service"));
    addText(command, "--additional-info", m_note, Words::tr("Anything the caller should know"));
    addTexts(command, "--code", m_codes, Words::tr("A procedure code to ask about; may be repeated"));
    addTexts(command, "--diagnosis", m_diagnoses, Words::tr("A diagnosis code; may be repeated"));
    addTexts(command, "--ask", m_topics,
             Words::tr("What to ask about, such as PLAN_INFO; may be repeated; the usual if not given"));
}

void QuestionOptions::addForProvider(CLI::App &command)
{
    addText(command, "--npi", m_npi, Words::tr("The provider's NPI"));
    addText(command, "--tax-id", m_taxId, Words::tr("The provider's tax ID"));
    addText(command, "--billing-npi", m_billingNpi, Words::tr("The NPI the visits are billed under"));
    addText(command, "--rendering-npi", m_renderingNpi, Words::tr("The NPI of whoever sees the patient"));
    addText(command, "--billing-address", m_billingAddress, Words::tr("The address the visits are billed from"));
    m_fields.push_back(
        command.add_option("--in-network", m_inNetwork, Words::tr("Whether the provider is in network").toStdString())
            ->check(CLI::IsMember({"yes", "no"}))
            ->type_name("yes|no"));
    m_specialist =
        command.add_flag("--specialist", m_isSpecialist, Words::tr("The provider is a specialist").toStdString());
    m_fields.push_back(m_specialist);
}

void QuestionOptions::addForClaim(CLI::App &command)
{
    addText(command, "--claim-number", m_claimNumber, Words::tr("The claim's number"));
    addText(command, "--service-date", m_servedOn, Words::tr("The day of the visit that was claimed"));
    addText(command, "--billed", m_billed, Words::tr("The amount that was billed, such as 150.00"));
}

void QuestionOptions::addWait(CLI::App &command)
{
    m_wait = command
                 .add_option("--wait", m_patience,
                             Words::tr("Wait for the answer, 60 seconds if no number is given").toStdString())
                 ->expected(0, 1)
                 ->default_str("60")
                 ->check(CLI::Range(0, LongestWait))
                 ->type_name("SECONDS");
}

bool QuestionOptions::isAnyGiven() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const auto *option) { return option->count() > 0; });
}

static QString text(const std::string &typed)
{
    return QString::fromStdString(typed);
}

static QStringList texts(const std::vector<std::string> &typed)
{
    QStringList texts;
    for (const auto &one : typed)
        texts.append(text(one));
    return texts;
}

static Ending unusable(const std::vector<QString> &lines)
{
    return {ExitCode::Unusable, QStringList(lines.cbegin(), lines.cend()).join(u'\n')};
}

/// What was typed as a date or an amount and is none, each on a line of its own.
std::vector<QString> QuestionOptions::unreadable(const Inquiry &inquiry) const
{
    std::vector<QString> lines;
    if (!m_born.empty() && !inquiry.patient.bornOn)
        lines.push_back(lineFor({Field::BornOn, Fault::NotADate}));
    if (!m_neededBy.empty() && !inquiry.wantedBy)
        lines.push_back(lineFor({Field::WantedBy, Fault::NotADate}));
    if (!inquiry.claim)
        return lines;
    if (!m_servedOn.empty() && !inquiry.claim->servedOn)
        lines.push_back(lineFor({Field::ServedOn, Fault::NotADate}));
    if (!m_billed.empty() && !(inquiry.claim->billed && *inquiry.claim->billed >= Money()))
        lines.push_back(u"--billed: "_s + Words::tr("This is no amount like 150.00."));
    return lines;
}

Provider QuestionOptions::typedProvider() const
{
    Provider provider;
    provider.npi = text(m_npi);
    provider.taxId = text(m_taxId);
    provider.billingAddress = text(m_billingAddress);
    provider.billingNpi = text(m_billingNpi);
    provider.renderingNpi = text(m_renderingNpi);
    if (!m_inNetwork.empty())
        provider.inNetwork = m_inNetwork == "yes";
    if (m_specialist && m_specialist->count() > 0)
        provider.specialist = m_isSpecialist;
    return provider;
}

std::variant<Inquiry, Ending> QuestionOptions::typedInquiry() const
{
    Inquiry inquiry;
    inquiry.patient = {text(m_first), text(m_last), dateFromText(text(m_born))};
    inquiry.insurance = {text(m_payer), text(m_member), text(m_group), text(m_insurance), text(m_payerId)};
    inquiry.provider = typedProvider();
    inquiry.procedureCodes = texts(m_codes);
    inquiry.diagnosisCodes = texts(m_diagnoses);
    inquiry.topics = texts(m_topics);
    inquiry.placeOfService = text(m_place);
    inquiry.note = text(m_note);
    inquiry.wantedBy = dateFromText(text(m_neededBy));
    inquiry.formName = text(m_form);
    if (m_subject == Subject::Claim)
        inquiry.claim = Claim{text(m_claimNumber), dateFromText(text(m_servedOn)), Money::fromText(text(m_billed))};
    if (const auto lines = unreadable(inquiry); !lines.empty())
        return unusable(lines);
    return inquiry;
}

std::variant<Inquiry, Ending> QuestionOptions::readInquiry() const
{
    const auto read = inquiryFrom(text(m_input));
    if (const auto *sentence = std::get_if<QString>(&read))
        return Ending{ExitCode::Unusable, *sentence};
    auto inquiry = std::get<Inquiry>(read);
    if (m_subject != Subject::Claim && inquiry.claim)
        return Ending{ExitCode::Unusable, Words::tr("The input asks about a claim: use “claim”.")};
    // Without a claim there is nothing to ask about: its fields are missing, and named.
    if (m_subject == Subject::Claim && !inquiry.claim)
        inquiry.claim.emplace();
    return inquiry;
}

std::variant<Inquiry, Ending> QuestionOptions::inquiry() const
{
    if (m_input.empty())
        return typedInquiry();
    if (isAnyGiven())
        return Ending{ExitCode::Unusable, Words::tr("Give the question by options or by --input, not by both.")};
    return readInquiry();
}

static std::vector<QString> linesFor(const std::vector<FieldProblem> &problems, const Insurance &insurance)
{
    std::vector<QString> lines;
    for (const auto &problem : problems) {
        if (problem == FieldProblem{Field::PhonePayer, Fault::Missing} && !insurance.payer.isEmpty())
            lines.push_back(u"--insurance: "_s
                            + Words::tr("The phone service does not list “%1”. Give the insurer in its words.")
                                  .arg(insurance.payer));
        else
            lines.push_back(lineFor(problem));
    }
    return lines;
}

std::variant<AskOrder, Ending> QuestionOptions::order(const QDate &today, const ServiceCatalog &catalog) const
{
    const auto given = inquiry();
    if (const auto *ending = std::get_if<Ending>(&given))
        return *ending;
    AskOrder order;
    order.service = service();
    order.inquiry = tidied(std::get<Inquiry>(given));
    order.clinic = text(m_clinic);
    order.again = m_again;
    auto &insurance = order.inquiry.insurance;
    if (order.service == ServiceId::HealthHarbor && insurance.phonePayer.isEmpty()) {
        const auto found = catalog.phonePayerFor(insurance.payer);
        insurance.phonePayer = found.value_or(QString());
        order.isPhonePayerFound = found.has_value();
    }
    if (m_subject == Subject::Benefits && order.inquiry.topics.isEmpty())
        order.inquiry.topics = catalog.usualTopics();
    if (const auto problems = problemsIn(order.inquiry, order.service, today); !problems.empty())
        return unusable(linesFor(problems, insurance));
    if (m_wait && m_wait->count() > 0)
        order.patience = std::chrono::seconds(m_patience);
    return order;
}

} // namespace coverdesk::terminal
