// SPDX-License-Identifier: MIT
#include "ui/terminal/options.h"

#include "app/servicecatalog.h"
#include "ui/terminal/profilefolder.h"
#include "ui/terminal/questionoptions.h"
#include "ui/wording/words.h"

#include <CLI/CLI.hpp>
#include <sstream>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

namespace {

    static constexpr int LongestWait = 24 * 3600;
    static constexpr int MostDescriptors = 65535;

    /// Every command with its options, and what was typed for them.
    class CommandLine
    {
    public:
        CommandLine();

        std::variant<Order, Ending> read(const QStringList &arguments, const QDate &today);

    private:
        using Ordered = std::variant<Order::What, Ending>;

        CLI::App &addCommand(const char *name, const QString &help);
        void addJson(CLI::App &command);
        void addId(CLI::App &command);
        void addGlobals();
        void addListing();
        void addConnect();
        Ending endingOf(const CLI::ParseError &error);
        Ordered what(const QDate &today) const;
        Ordered asked(const QuestionOptions &question, const QDate &today) const;
        Ordered connected() const;
        Ordered withId(const std::function<Order::What(const QUuid &)> &order) const;

        CLI::App m_app;
        CLI::App &m_check;
        QuestionOptions m_checkQuestion;
        CLI::App &m_inquire;
        QuestionOptions m_inquireQuestion;
        CLI::App &m_claim;
        QuestionOptions m_claimQuestion;
        CLI::App &m_resume;
        CLI::App &m_list;
        CLI::App &m_show;
        CLI::App &m_pdf;
        CLI::App &m_connect;
        CLI::App &m_status;
        CLI::App &m_verify;
        CLI::App &m_practice;
        CLI::App *m_connectEligibility = nullptr;
        CLI::App *m_connectHealthHarbor = nullptr;
        CLI::Option *m_profileOption = nullptr;
        CLI::Option *m_wait = nullptr;
        CLI::Option *m_descriptorOption = nullptr;
        std::string m_profile, m_patient, m_id, m_file, m_url, m_clinic, m_clinicName;
        bool m_isPractice = false;
        bool m_asJson = false;
        bool m_isOpenOnly = false;
        bool m_isByToken = false;
        int m_patience = 60;
        int m_port = 0;
        int m_descriptor = 0;
    };

} // namespace

static QString text(const std::string &typed)
{
    return QString::fromStdString(typed);
}

CommandLine::CommandLine()
    : m_app(
        Words::tr("Finds out what a patient's insurance covers, keeps the answer, and proves it later.").toStdString(),
        "coverdesk-cli")
    , m_check(addCommand("check", Words::tr("Ask at once whether a plan is active")))
    , m_checkQuestion(m_check, QuestionOptions::Subject::Plan)
    , m_inquire(addCommand(
          "inquire", Words::tr("Have the benefits asked for by phone; the answer takes one to two business days")))
    , m_inquireQuestion(m_inquire, QuestionOptions::Subject::Benefits)
    , m_claim(addCommand("claim", Words::tr("Have it asked by phone what became of a claim")))
    , m_claimQuestion(m_claim, QuestionOptions::Subject::Claim)
    , m_resume(addCommand("resume", Words::tr("Go on with everything still open; nothing is asked twice")))
    , m_list(addCommand("list", Words::tr("List the checks, newest first")))
    , m_show(addCommand("show", Words::tr("Show one check")))
    , m_pdf(addCommand("pdf", Words::tr("Write one check as a PDF")))
    , m_connect(addCommand("connect",
                           Words::tr("Keep a service's address and secret; the secret is read from "
                                     "standard input")))
    , m_status(addCommand("status", Words::tr("Show services, key slots and the size of the history")))
    , m_verify(addCommand("verify", Words::tr("Open every record and name what is damaged")))
    , m_practice(addCommand("practice", Words::tr("Serve both services with made-up patients until interrupted")))
{
    addGlobals();
    addListing();
    addConnect();
}

CLI::App &CommandLine::addCommand(const char *name, const QString &help)
{
    auto &command = *m_app.add_subcommand(name, help.toStdString());
    command.fallthrough();
    return command;
}

void CommandLine::addJson(CLI::App &command)
{
    command.add_flag("--json", m_asJson, Words::tr("Print one JSON document and nothing else").toStdString());
}

void CommandLine::addId(CLI::App &command)
{
    command.add_option("id", m_id, Words::tr("The check's id").toStdString())->required()->type_name("ID");
}

void CommandLine::addGlobals()
{
    m_app.allow_windows_style_options(false);
    m_app.require_subcommand(0, 1);
    m_app.set_version_flag("--version", "coverdesk-cli " COVERDESK_VERSION,
                           Words::tr("Print the version and end").toStdString());
    m_profileOption =
        m_app.add_option("--profile", m_profile, Words::tr("The folder with everything of one clinic").toStdString())
            ->type_name("DIR");
    m_app.add_flag("--practice", m_isPractice,
                   Words::tr("Practice with made-up patients and a history of their own").toStdString());
    m_descriptorOption =
        m_app
            .add_option("--passphrase-fd", m_descriptor,
                        Words::tr("Read the PIN or passphrase of the history from this file descriptor").toStdString())
            ->check(CLI::Range(0, MostDescriptors))
            ->type_name("N");
    m_app.footer(Words::tr("Other people on this computer can see a program's options while it runs: give the question "
                           "by --input where that matters.")
                     .toStdString());
}

void CommandLine::addListing()
{
    for (auto *command : {&m_check, &m_inquire, &m_claim, &m_resume, &m_list, &m_show, &m_status})
        addJson(*command);
    m_wait = m_resume
                 .add_option("--wait", m_patience,
                             Words::tr("Wait for answers, 60 seconds if no number is given").toStdString())
                 ->expected(0, 1)
                 ->default_str("60")
                 ->check(CLI::Range(0, LongestWait))
                 ->type_name("SECONDS");
    m_list.add_flag("--open", m_isOpenOnly, Words::tr("Only checks without an end").toStdString());
    m_list.add_option("--patient", m_patient,
                      Words::tr("Only patients whose name, birth date or member ID holds these words").toStdString());
    addId(m_show);
    addId(m_pdf);
    m_pdf.add_option("file", m_file, Words::tr("The PDF to write").toStdString())->required()->type_name("FILE");
    m_practice.add_option("--port", m_port, Words::tr("The port; any free one if not given").toStdString())
        ->check(CLI::Range(0, 65535))
        ->type_name("N");
}

void CommandLine::addConnect()
{
    const auto addService = [this](const char *name, const char *option, const char *type, const QString &help) {
        auto *service = m_connect.add_subcommand(name, help.toStdString());
        service->fallthrough();
        service->add_option("--url", m_url, Words::tr("The service's address").toStdString())
            ->required()
            ->type_name("URL");
        service->add_option(option, m_clinic, Words::tr("The clinic's id at the service").toStdString())
            ->required()
            ->type_name(type);
        service->add_option("--clinic", m_clinicName, Words::tr("What you call the clinic").toStdString())
            ->type_name("NAME");
        return service;
    };
    m_connect.require_subcommand(0, 1);
    m_connectEligibility = addService("eligibility", "--client-id", "UUID", Words::tr("The instant checks"));
    m_connectHealthHarbor = addService("health-harbor", "--project", "ID", Words::tr("Benefits by phone"));
    m_connectHealthHarbor->add_flag(
        "--token", m_isByToken,
        Words::tr("Sign in with a token that is good for a day, not with each request").toStdString());
}

/// The commonest mistakes in words of ours; empty for the others, which the parser words itself.
static QString mistakeIn(const CLI::ParseError &error)
{
    // The parser names the option or the argument before or after its words.
    const auto said = text(error.what());
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Words::tr("Nothing here is called “%1”. --help lists commands and options.")
            .arg(said.section(u": "_s, 1).trimmed());
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) && said.endsWith(" missing"_L1))
        return Words::tr("%1: Say what it is to be; --help tells more.").arg(said.section(u": "_s, 0, 0));
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) && said.contains("At Most 1 "_L1))
        return Words::tr("%1: Say it once only; --help tells more.").arg(said.section(u": "_s, 0, 0));
    return {};
}

Ending CommandLine::endingOf(const CLI::ParseError &error)
{
    if (const auto mistake = mistakeIn(error); !mistake.isEmpty())
        return {ExitCode::Unusable, mistake};
    std::ostringstream out;
    std::ostringstream err;
    const auto isWanted = m_app.exit(error, out, err) == 0;
    return {isWanted ? ExitCode::Done : ExitCode::Unusable, text(isWanted ? out.str() : err.str()).trimmed()};
}

CommandLine::Ordered CommandLine::asked(const QuestionOptions &question, const QDate &today) const
{
    auto order = question.order(today, ServiceCatalog(workingFolder(text(m_profile), m_isPractice)));
    if (const auto *ending = std::get_if<Ending>(&order))
        return *ending;
    auto &asked = std::get<AskOrder>(order);
    asked.asJson = m_asJson;
    return Order::What(asked);
}

CommandLine::Ordered CommandLine::connected() const
{
    if (!m_connectEligibility->parsed() && !m_connectHealthHarbor->parsed())
        return Ending{ExitCode::Unusable, Words::tr("Say which service to connect: eligibility or health-harbor.")};
    const auto service = m_connectEligibility->parsed() ? ServiceId::Eligibility : ServiceId::HealthHarbor;
    const QUrl address(text(m_url), QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty())
        return Ending{ExitCode::Unusable, u"--url: "_s + Words::tr("This is no address like https://example.org.")};
    const auto clinic = text(m_clinic).trimmed();
    if (service == ServiceId::Eligibility && QUuid::fromString(clinic).isNull())
        return Ending{ExitCode::Unusable, u"--client-id: "_s + Words::tr("This is not a client id, which is a UUID.")};
    if (clinic.isEmpty())
        return Ending{ExitCode::Unusable, u"--project: "_s + Words::tr("The project id is empty.")};
    const auto signIn = m_isByToken ? SignIn::Token : SignIn::EachRequest;
    return Order::What(ConnectOrder{service, address, clinic, text(m_clinicName).trimmed(), signIn});
}

CommandLine::Ordered CommandLine::withId(const std::function<Order::What(const QUuid &)> &order) const
{
    const auto id = QUuid::fromString(text(m_id));
    if (id.isNull())
        return Ending{ExitCode::Unusable, Words::tr("“%1” is not the id of a check.").arg(text(m_id))};
    return order(id);
}

CommandLine::Ordered CommandLine::what(const QDate &today) const
{
    if (m_check.parsed())
        return asked(m_checkQuestion, today);
    if (m_inquire.parsed())
        return asked(m_inquireQuestion, today);
    if (m_claim.parsed())
        return asked(m_claimQuestion, today);
    if (m_resume.parsed() && m_wait->count() > 0)
        return Order::What(ResumeOrder{std::chrono::seconds(m_patience), m_asJson});
    if (m_resume.parsed())
        return Order::What(ResumeOrder{{}, m_asJson});
    if (m_list.parsed())
        return Order::What(ListOrder{m_isOpenOnly, text(m_patient), m_asJson});
    if (m_show.parsed())
        return withId([this](const QUuid &id) { return ShowOrder{id, m_asJson}; });
    if (m_pdf.parsed())
        return withId([this](const QUuid &id) { return PdfOrder{id, text(m_file)}; });
    if (m_connect.parsed())
        return connected();
    if (m_status.parsed())
        return Order::What(StatusOrder{m_asJson});
    if (m_verify.parsed())
        return Order::What(VerifyOrder{});
    return Order::What(PracticeOrder{quint16(m_port)});
}

std::variant<Order, Ending> CommandLine::read(const QStringList &arguments, const QDate &today)
{
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend() - 1; ++argument)
        reversed.push_back(argument->toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::ParseError &error) {
        return endingOf(error);
    }
    if (m_app.get_subcommands().empty())
        return Ending{ExitCode::Unusable, Words::tr("Give a command; --help lists them.")};
    if (m_profileOption->count() > 0 && m_profile.empty())
        return Ending{ExitCode::Unusable, u"--profile: "_s + Words::tr("The folder's name is empty.")};
#ifdef Q_OS_WIN
    if (m_descriptorOption->count() > 0)
        return Ending{ExitCode::Unusable,
                      Words::tr("--passphrase-fd: Windows hands no file descriptors to a program. "
                                "Type the passphrase on a terminal.")};
#endif
    const auto ordered = what(today);
    if (const auto *ending = std::get_if<Ending>(&ordered))
        return *ending;
    const auto descriptor = m_descriptorOption->count() > 0 ? std::optional(m_descriptor) : std::nullopt;
    return Order{std::get<Order::What>(ordered), text(m_profile), m_isPractice, descriptor};
}

std::variant<Order, Ending> readOptions(const QStringList &arguments, const QDate &today)
{
    return CommandLine().read(arguments, today);
}

} // namespace coverdesk::terminal
