// SPDX-License-Identifier: MIT
#include "ui/terminal/questionoptions.h"

#include "app/domain/fields.h"
#include "ui/terminal/input.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static constexpr int LongestWait = 24 * 3600;

QuestionOptions::QuestionOptions(CLI::App &command, ServiceId service)
    : m_service(service)
{
    addCommon(command);
    if (service == ServiceId::HealthHarbor)
        addForPhone(command);
}

void QuestionOptions::addText(CLI::App &command, const char *name, std::string &value, const QString &help)
{
    m_fields.push_back(command.add_option(name, value, help.toStdString())->type_name("TEXT"));
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
    addText(command, "--insurance", m_insurance, Words::tr("The insurer in the phone service's words, such as AETNA"));
    addText(command, "--npi", m_npi, Words::tr("The provider's NPI"));
    addText(command, "--tax-id", m_taxId, Words::tr("The provider's tax ID"));
    addText(command, "--needed-by", m_neededBy, Words::tr("The day the answer is needed by"));
    addText(command, "--place", m_place, Words::tr("The place of the visits, such as office"));
    addText(command, "--additional-info", m_note, Words::tr("Anything the caller should know"));
    const auto addList = [&](const char *name, std::vector<std::string> &values, const QString &help) {
        m_fields.push_back(
            command.add_option(name, values, help.toStdString())->allow_extra_args(false)->type_name("TEXT ..."));
    };
    addList("--code", m_codes, Words::tr("A procedure code to ask about; may be repeated"));
    addList("--diagnosis", m_diagnoses, Words::tr("A diagnosis code; may be repeated"));
    addList("--ask", m_topics, Words::tr("What to ask about, such as PLAN_INFO; may be repeated"));
    m_fields.push_back(
        command.add_option("--in-network", m_inNetwork, Words::tr("Whether the provider is in network").toStdString())
            ->check(CLI::IsMember({"yes", "no"}))
            ->type_name("yes|no"));
    m_specialist =
        command.add_flag("--specialist", m_isSpecialist, Words::tr("The provider is a specialist").toStdString());
    m_fields.push_back(m_specialist);
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

static QString optionFor(Field field)
{
    switch (field) {
    case Field::Payer: return u"--payer"_s;
    case Field::MemberId: return u"--member"_s;
    case Field::FirstName: return u"--first"_s;
    case Field::LastName: return u"--last"_s;
    case Field::BornOn: return u"--born"_s;
    case Field::GroupId: return u"--group"_s;
    case Field::VisitOn: return u"visitOn"_s;
    case Field::PhonePayer: return u"--insurance"_s;
    case Field::Npi: return u"--npi"_s;
    case Field::TaxId: return u"--tax-id"_s;
    case Field::WantedBy: return u"--needed-by"_s;
    case Field::ProcedureCodes: return u"--code"_s;
    case Field::DiagnosisCodes: return u"--diagnosis"_s;
    case Field::Topics: return u"--ask"_s;
    case Field::PlaceOfService: return u"--place"_s;
    case Field::Note: return u"--additional-info"_s;
    }
    Q_UNREACHABLE();
}

/// Every problem on a line of its own, the option in front.
static Ending unusable(const std::vector<FieldProblem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines.append(u"%1: %2"_s.arg(optionFor(problem.field), inWords(problem)));
    return {ExitCode::Unusable, lines.join(u'\n')};
}

std::variant<Inquiry, Ending> QuestionOptions::typedInquiry() const
{
    Inquiry inquiry;
    inquiry.patient = {text(m_first), text(m_last), dateFromText(text(m_born))};
    inquiry.insurance = {text(m_payer), text(m_member), text(m_group), text(m_insurance)};
    inquiry.provider = {{}, text(m_npi), text(m_taxId), {}, {}};
    if (!m_inNetwork.empty())
        inquiry.provider.inNetwork = m_inNetwork == "yes";
    if (m_specialist && m_specialist->count() > 0)
        inquiry.provider.specialist = m_isSpecialist;
    inquiry.procedureCodes = texts(m_codes);
    inquiry.diagnosisCodes = texts(m_diagnoses);
    inquiry.topics = texts(m_topics);
    inquiry.placeOfService = text(m_place);
    inquiry.note = text(m_note);
    inquiry.wantedBy = dateFromText(text(m_neededBy));

    std::vector<FieldProblem> problems;
    if (!m_born.empty() && !inquiry.patient.bornOn)
        problems.push_back({Field::BornOn, Fault::NotADate});
    if (!m_neededBy.empty() && !inquiry.wantedBy)
        problems.push_back({Field::WantedBy, Fault::NotADate});
    if (!problems.empty())
        return unusable(problems);
    return inquiry;
}

std::variant<Inquiry, Ending> QuestionOptions::inquiry() const
{
    if (m_input.empty())
        return typedInquiry();
    if (isAnyGiven())
        return Ending{ExitCode::Unusable, Words::tr("Give the question by options or by --input, not by both.")};
    const auto read = inquiryFrom(text(m_input));
    if (const auto *sentence = std::get_if<QString>(&read))
        return Ending{ExitCode::Unusable, *sentence};
    return std::get<Inquiry>(read);
}

std::variant<AskOrder, Ending> QuestionOptions::order(const QDate &today) const
{
    const auto given = inquiry();
    if (const auto *ending = std::get_if<Ending>(&given))
        return *ending;
    AskOrder order{m_service, tidied(std::get<Inquiry>(given)), text(m_clinic), m_again, {}, false};
    if (const auto problems = problemsIn(order.inquiry, m_service, today); !problems.empty())
        return unusable(problems);
    if (m_wait && m_wait->count() > 0)
        order.patience = std::chrono::seconds(m_patience);
    return order;
}

} // namespace coverdesk::terminal
