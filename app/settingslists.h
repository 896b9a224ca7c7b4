// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/clinicprovider.h"
#include "app/domain/insurer.h"
#include "app/domain/payerchoice.h"

#include <vector>

class QSettings;

namespace coverdesk {

/// The lists in a profile's settings as they stand in the file; `write` puts one in the place of what is there.

std::vector<Account> readAccounts(QSettings &file);
void write(QSettings &file, const std::vector<Account> &accounts);

std::vector<ClinicProvider> readProviders(QSettings &file);
void write(QSettings &file, const std::vector<ClinicProvider> &providers);

/// In the order of their names; what has no name is left out.
std::vector<Insurer> readInsurers(QSettings &file);
void write(QSettings &file, const std::vector<Insurer> &insurers);

/// In the order of what was typed.
std::vector<PayerChoice> readPayerChoices(QSettings &file);
void write(QSettings &file, const std::vector<PayerChoice> &choices);

} // namespace coverdesk
