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

namespace coverdesk::terminal {

/// The options of `check` and `inquire`: one question, as options or as a JSON input.
class QuestionOptions
{
public:
    /// Adds the options to \a command, which must not live longer.
    QuestionOptions(CLI::App &command, ServiceId service);

    /// What was typed; or what is wrong with it on the day \a today, every field named.
    std::variant<AskOrder, Ending> order(const QDate &today) const;

private:
    void addCommon(CLI::App &command);
    void addForPhone(CLI::App &command);
    void addText(CLI::App &command, const char *name, std::string &value, const QString &help);
    bool isAnyGiven() const;
    std::variant<Inquiry, Ending> typedInquiry() const;
    std::variant<Inquiry, Ending> inquiry() const;

    ServiceId m_service;
    std::vector<CLI::Option *> m_fields;
    CLI::Option *m_wait = nullptr;
    CLI::Option *m_specialist = nullptr;
    std::string m_payer, m_member, m_first, m_last, m_born, m_group, m_clinic, m_input;
    std::string m_insurance, m_npi, m_taxId, m_neededBy, m_inNetwork, m_place, m_note;
    std::vector<std::string> m_codes, m_diagnoses, m_topics;
    bool m_again = false;
    bool m_isSpecialist = false;
    int m_patience = 60;
};

} // namespace coverdesk::terminal
