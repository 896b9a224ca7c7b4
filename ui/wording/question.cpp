// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    QString dated(const std::optional<QDate> &date)
    {
        return date ? inWords(*date) : QString();
    }

    /// The insurer is asked for benefits unless the clinic said what it knows.
    QString askedNetwork(const Inquiry &inquiry)
    {
        const auto &inNetwork = inquiry.provider.inNetwork;
        if (!inNetwork)
            return inquiry.claim ? QString() : Words::tr("Ask the insurer");
        return *inNetwork ? Words::tr("In network") : Words::tr("Out of network");
    }

    /// A solo clinician's tax ID may be a social security number.
    QString endOfTaxId(const QString &taxId)
    {
        return taxId.isEmpty() ? QString() : Words::tr("ending %1").arg(taxId.right(4));
    }

    QString topicsInWords(const QStringList &topics)
    {
        QStringList words;
        std::transform(topics.cbegin(), topics.cend(), std::back_inserter(words), topicInWords);
        return words.join(u", "_s);
    }

    Fact fact(Field field, const QString &value, bool isRare = false)
    {
        return {inWords(field), value, isRare};
    }

    std::vector<Fact> claimOf(const Claim &claim)
    {
        return {fact(Field::ClaimNumber, claim.number),
                fact(Field::ServedOn, dated(claim.servedOn)),
                {Words::tr("Billed amount"), claim.billed ? inWords(*claim.billed) : QString()}};
    }

    /// Who asks; of a claim it does not matter much where and for what the patient comes.
    std::vector<Fact> visitOf(const Inquiry &inquiry)
    {
        const bool isRare = inquiry.claim.has_value();
        const auto &provider = inquiry.provider;
        return {fact(Field::VisitOn, dated(inquiry.visitOn), isRare),
                fact(Field::PlaceOfService, placeInWords(inquiry.placeOfService), isRare),
                {Words::tr("Provider"), provider.name},
                fact(Field::Npi, provider.npi),
                fact(Field::TaxId, endOfTaxId(provider.taxId)),
                {Words::tr("Specialist"), inWords(provider.specialist, {}), isRare},
                {Words::tr("Network"), askedNetwork(inquiry), isRare},
                fact(Field::ProcedureCodes, inquiry.procedureCodes.join(u", "_s), isRare),
                fact(Field::DiagnosisCodes, inquiry.diagnosisCodes.join(u", "_s), isRare),
                fact(Field::Topics, topicsInWords(inquiry.topics), isRare)};
    }

    std::vector<Fact> detailsOf(const Inquiry &inquiry)
    {
        const auto &provider = inquiry.provider;
        return {fact(Field::Note, inquiry.note),
                fact(Field::PhonePayer, inquiry.insurance.phonePayer),
                fact(Field::PayerId, inquiry.insurance.payerId, true),
                fact(Field::BillingAddress, provider.billingAddress, true),
                fact(Field::BillingNpi, provider.billingNpi, true),
                fact(Field::RenderingNpi, provider.renderingNpi, true),
                fact(Field::FormName, inquiry.formName, true),
                fact(Field::WantedBy, dated(inquiry.wantedBy))};
    }

} // namespace

std::vector<Fact> questionInWords(const Inquiry &inquiry)
{
    auto facts = inquiry.claim ? claimOf(*inquiry.claim) : std::vector<Fact>();
    for (const auto &part : {visitOf(inquiry), detailsOf(inquiry)})
        facts.insert(facts.end(), part.cbegin(), part.cend());
    return facts;
}

} // namespace coverdesk
