// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    /// A word of the phone service or of a payer, and ours for it.
    struct Meaning
    {
        const char *word;
        const char *ours;
    };

    const Meaning topics[] = {
        {"PLAN_INFO", QT_TRANSLATE_NOOP("coverdesk::Words", "Plan information")},
        {"DEDUCTIBLES_AND_MAXIMUMS", QT_TRANSLATE_NOOP("coverdesk::Words", "Deductibles and maximums")},
        {"MAXIMUMS", QT_TRANSLATE_NOOP("coverdesk::Words", "Maximums")},
        {"NETWORK_STATUS", QT_TRANSLATE_NOOP("coverdesk::Words", "In network or not")},
        {"CODE_LOOKUP_BENEFITS", QT_TRANSLATE_NOOP("coverdesk::Words", "Benefits of each service")},
        {"CODE_LOOKUP_PRIOR_AUTH", QT_TRANSLATE_NOOP("coverdesk::Words", "Prior authorization")},
        {"CODE_LOOKUP_FREQUENCIES", QT_TRANSLATE_NOOP("coverdesk::Words", "Limits of each service")},
        {"OFFICE_VISIT_NEW_PATIENT", QT_TRANSLATE_NOOP("coverdesk::Words", "Office visit, new patient")},
        {"OFFICE_VISIT_RETURNING_PATIENT", QT_TRANSLATE_NOOP("coverdesk::Words", "Office visit, returning patient")},
        {"PSYCHOTHERAPY", QT_TRANSLATE_NOOP("coverdesk::Words", "Individual therapy")},
        {"FAMILY_PSYCHOTHERAPY", QT_TRANSLATE_NOOP("coverdesk::Words", "Family therapy")},
        {"GROUP_PSYCHOTHERAPY", QT_TRANSLATE_NOOP("coverdesk::Words", "Group therapy")},
    };

    const Meaning places[] = {
        {"office", QT_TRANSLATE_NOOP("coverdesk::Words", "Office")},
        {"telehealth", QT_TRANSLATE_NOOP("coverdesk::Words", "Telehealth")},
    };

    const Meaning claimStatuses[] = {
        {"APPROVED", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has approved the claim.")},
        {"PAID", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer says that the claim is paid.")},
        {"PARTIALLY_PAID", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has paid a part of the claim.")},
        {"DENIED", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has denied the claim.")},
        {"REJECTED", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not take the claim: it is not processed.")},
        {"PENDING", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer is still at work on the claim.")},
        {"IN_PROCESS", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer is still at work on the claim.")},
        {"NOT_ON_FILE", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has no such claim on file yet.")},
    };

    const Meaning statuses[] = {
        {"SCHEDULED", QT_TRANSLATE_NOOP("coverdesk::Words", "The call is scheduled.")},
        {"PENDING", QT_TRANSLATE_NOOP("coverdesk::Words", "The request waits for its call.")},
        {"IN_PROGRESS", QT_TRANSLATE_NOOP("coverdesk::Words", "The call is under way.")},
        {"SUCCESS", QT_TRANSLATE_NOOP("coverdesk::Words", "The call is done.")},
        {"UNSUCCESSFUL", QT_TRANSLATE_NOOP("coverdesk::Words", "The call ended without the information.")},
        {"UNKNOWN", QT_TRANSLATE_NOOP("coverdesk::Words", "The service does not say where the request is.")},
    };

    template <typename Meanings>
    std::optional<QString> meaningOf(const QString &word, const Meanings &meanings)
    {
        const auto plain = word.trimmed();
        const auto found = std::find_if(std::begin(meanings), std::end(meanings), [&plain](const Meaning &meaning) {
            return plain.compare(QLatin1StringView(meaning.word), Qt::CaseInsensitive) == 0;
        });
        return found == std::end(meanings) ? std::nullopt : std::optional(Words::tr(found->ours));
    }

    constexpr int longestWord = 60;

} // namespace

QString topicInWords(const QString &topic)
{
    return meaningOf(topic, topics).value_or(shortened(topic, longestWord));
}

QString placeInWords(const QString &place)
{
    return meaningOf(place, places).value_or(asPlainText(place));
}

QString claimStatusInWords(const QString &status)
{
    return meaningOf(status, claimStatuses).value_or(QString());
}

QString statusInWords(const QString &status)
{
    if (status.trimmed().isEmpty())
        return {};
    const auto quoted = Words::tr("The service says: %1 (new to this program)").arg(shortened(status, longestWord));
    return meaningOf(status, statuses).value_or(quoted);
}

bool isKnownStatus(const QString &status)
{
    return meaningOf(status, statuses).has_value();
}

} // namespace coverdesk
