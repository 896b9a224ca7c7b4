// SPDX-License-Identifier: MIT
#include "ui/check/callwords.h"

#include "app/servicecatalog.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::CallWords)
};

static constexpr int Longest = 60;
static constexpr int LongestList = 120;

static QString shown(const QString &text, int longest = Longest)
{
    return shortened(asPlainText(text), longest);
}

static QString insurerIn(const Inquiry &inquiry, const ServiceCatalog &catalog)
{
    for (const auto &payer : catalog.phonePayers()) {
        if (payer.code == inquiry.insurance.phonePayer)
            return payer.name;
    }
    return inquiry.insurance.phonePayer;
}

static QString providerIn(const Inquiry &inquiry)
{
    const auto &provider = inquiry.provider;
    return provider.name.isEmpty() ? CallWords::tr("NPI %1").arg(shown(provider.npi)) : shown(provider.name);
}

QString callInWords(const Inquiry &inquiry, const ServiceCatalog &catalog)
{
    const auto insurer = shown(insurerIn(inquiry, catalog));
    const auto patient = shown(nameOf(inquiry.patient));
    const auto provider = providerIn(inquiry);
    const auto day = inquiry.wantedBy ? inWords(*inquiry.wantedBy) : unknownOnScreen();
    if (inquiry.claim)
        return CallWords::tr("Health Harbor calls %1 for %2 about claim %3, for %4, by %5.")
            .arg(insurer, patient, shown(inquiry.claim->number), provider, day);
    if (inquiry.procedureCodes.isEmpty())
        return CallWords::tr("Health Harbor calls %1 for %2 about the plan, without any service, for %3, by %4.")
            .arg(insurer, patient, provider, day);
    return CallWords::tr("Health Harbor calls %1 for %2 about %3, for %4, by %5.")
        .arg(insurer, patient, shown(inquiry.procedureCodes.join(u", "_s), LongestList), provider, day);
}

QString unclearInWords()
{
    return CallWords::tr("An earlier question about this patient cannot be read, and may be this very one. Nothing was "
                         "sent.");
}

QString reasonInWords(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Forbidden && failure.code == "account"_L1)
        return CallWords::tr("Nothing was sent: no service is connected for this clinic.");
    if (failure.code == "asking"_L1 || failure.code == "same"_L1)
        return CallWords::tr("This very question is being asked right now. Nothing more was sent.");
    if (failure.code == "unreadable"_L1)
        return unclearInWords();
    return {};
}

} // namespace coverdesk
