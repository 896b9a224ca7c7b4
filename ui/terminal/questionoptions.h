// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/ending.h"
#include "ui/terminal/order.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace coverdesk {
class ServiceCatalog;
}

namespace coverdesk::terminal {

/// The options of `check`, `inquire` and `claim`: one question, as options or as a JSON input.
class QuestionOptions
{
public:
    /// What a command asks about: whether a plan is active, what it covers, what became of a claim.
    enum class Subject { Plan, Benefits, Claim };

    /// Adds the options to \a command, which must not live longer.
    QuestionOptions(CLI::App &command, Subject subject);

    /// What was typed; or what is wrong with it on the day \a today, every field named. The phone service's word for
    /// the insurer is looked up in \a catalog where none was typed, and so is what is usually asked.
    std::variant<AskOrder, Ending> order(const QDate &today, const ServiceCatalog &catalog) const;

private:
    ServiceId service() const;
    void addCommon(CLI::App &command);
    void addForPhone(CLI::App &command);
    void addForProvider(CLI::App &command);
    void addForClaim(CLI::App &command);
    void addText(CLI::App &command, const char *name, std::string &value, const QString &help);
    void addTexts(CLI::App &command, const char *name, std::vector<std::string> &values, const QString &help);
    void addWait(CLI::App &command);
    bool isAnyGiven() const;
    std::vector<QString> unreadable(const Inquiry &inquiry) const;
    std::variant<Inquiry, Ending> typedInquiry() const;
    Provider typedProvider() const;
    std::variant<Inquiry, Ending> inquiry() const;
    std::variant<Inquiry, Ending> readInquiry() const;

    Subject m_subject;
    std::vector<CLI::Option *> m_fields;
    CLI::Option *m_wait = nullptr;
    CLI::Option *m_specialist = nullptr;
    std::string m_payer, m_member, m_first, m_last, m_born, m_group, m_clinic, m_input;
    std::string m_insurance, m_payerId, m_npi, m_taxId, m_billingNpi, m_renderingNpi, m_billingAddress;
    std::string m_neededBy, m_inNetwork, m_place, m_note, m_form, m_claimNumber, m_servedOn, m_billed;
    std::vector<std::string> m_codes, m_diagnoses, m_topics;
    bool m_again = false;
    bool m_isSpecialist = false;
    int m_patience = 60;
};

} // namespace coverdesk::terminal
