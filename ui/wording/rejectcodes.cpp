// SPDX-License-Identifier: MIT
#include "ui/wording/failurewords.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk {

struct RejectWords
{
    const char *code;
    const char *happened;
    const char *next;
};

static const RejectWords rejectCodes[] = {
    {"04", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer takes no more questions for now."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Wait, then ask fewer at a time.")},
    {"15", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer needs more to find the patient."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Add the date of birth, the member ID and the full name as on the card.")},
    {"33", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer found an error in the question."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Compare every field with the card.")},
    {"35", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer says that this is out of network."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask for the out-of-network benefits.")},
    {"41", QT_TRANSLATE_NOOP("coverdesk::Words", "The clinic may not ask this insurer yet."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Nothing on the card is wrong: enroll the clinic with this insurer.")},
    {"42", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer cannot answer right now."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Try again in a few minutes, or ask by phone.")},
    {"43", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept our NPI."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Nothing on the card is wrong: check the clinic's NPI and its enrollment with this insurer.")},
    {"44", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the provider's name."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Nothing on the card is wrong: check how the provider is written at the service.")},
    {"45", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the provider's specialty."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Nothing on the card is wrong: check the specialty under which the provider is enrolled.")},
    {"46", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the provider's phone number."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Nothing on the card is wrong: check the clinic's phone number at the service.")},
    {"47", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the provider's state."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Nothing on the card is wrong: check the clinic's address at the service.")},
    {"48", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the referring provider's number."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Check the referring provider's NPI.")},
    {"49", QT_TRANSLATE_NOOP("coverdesk::Words", "Our provider is not the patient's primary care provider."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask whether a referral is needed.")},
    {"50", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not answer questions of this provider."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Nothing on the card is wrong: enroll the provider with this insurer.")},
    {"51", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not know our NPI."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Nothing on the card is wrong: enroll the provider with this insurer, or check the NPI.")},
    {"52", QT_TRANSLATE_NOOP("coverdesk::Words", "The provider was not enrolled with this plan on the visit date."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Check the date from which the provider is enrolled.")},
    {"53",
     QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not answer this question for this kind of provider."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask by phone.")},
    {"54", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the service asked about."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask by phone.")},
    {"55", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the service asked about."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask by phone.")},
    {"56", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the visit date."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "An instant check names no day; ask by phone about the day of the visit.")},
    {"57", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer needs a visit date."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "An instant check names no day; ask by phone about the day of the visit.")},
    {"58", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the date of birth."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Compare the date of birth with the card or an ID.")},
    {"60", QT_TRANSLATE_NOOP("coverdesk::Words", "The date of birth lies after the visit date."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Compare the date of birth with the card or an ID.")},
    {"61", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has a date of death before the visit date."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Compare the name, the date of birth and the member ID with the card.")},
    {"62", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not answer for a date so far away."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask for today, and again close to the visit.")},
    {"63", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not answer for a date in the future."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask for today, and again close to the visit.")},
    {"64", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the member ID of this patient."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Compare it with the card; if the plan is a family member's, ask with that person's ID.")},
    {"65", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not know the patient by this name."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Write the name as on the card; try the legal name, or first and last name exchanged.")},
    {"66", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has another sex on file for this patient."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask what the plan has on file.")},
    {"67", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not find the patient."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Check the member ID, the name and the date of birth; if the plan is a family member's, ask "
                       "with that person's data.")},
    {"68", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has this member ID more than once."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask with the member ID and the date of birth.")},
    {"69", QT_TRANSLATE_NOOP("coverdesk::Words", "What was asked does not fit the patient's age."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Check the date of birth.")},
    {"70", QT_TRANSLATE_NOOP("coverdesk::Words", "What was asked does not fit the sex the plan has on file."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask what the plan has on file.")},
    {"71", QT_TRANSLATE_NOOP("coverdesk::Words", "The date of birth is not the one that the insurer has."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Compare it with the card or an ID: are day and month exchanged, or is it a family member's?")},
    {"72", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer knows no member with this ID."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Type the member ID exactly as on the card, with all letters and zeros; try it with and "
                       "without the suffix; check that it is the right insurer.")},
    {"73", QT_TRANSLATE_NOOP("coverdesk::Words", "The name is not the one that the insurer has for this member."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Write it as on the card; try the legal name, a hyphen, Jr. or III, a former name, or first "
                       "and last name exchanged.")},
    {"74", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has another sex on file for this member."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask what the plan has on file.")},
    {"75", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not find this member."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Is there a new card, or is the plan a family member's? Check the insurer and its state; "
                       "then ask by phone.")},
    {"76", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer has this member ID more than once."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask with the member ID and the date of birth.")},
    {"77", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer found the plan, but not this patient on it."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "The patient may be a family member on the plan: write the name and the date of birth as "
                       "the plan has them.")},
    {"78", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not find the member in this group."),
     QT_TRANSLATE_NOOP("coverdesk::Words",
                       "Ask for the newest card: a new employer means a new plan, and often another insurer.")},
    {"79", QT_TRANSLATE_NOOP("coverdesk::Words", "The question did not reach the right insurer."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Do not ask again: tell the service's support.")},
    {"80", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not answer."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Try again in a few minutes, or ask by phone.")},
    {"97", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the provider's address."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Nothing on the card is wrong: check the clinic's address at the service.")},
    {"98", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer calls this service experimental."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask whether it is paid.")},
    {"AA", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer did not find the authorization."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask for it.")},
    {"AE", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer cannot answer right now."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Try again in a few minutes, or ask by phone.")},
    {"AF", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the diagnosis code."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Check the diagnosis code.")},
    {"AG", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer does not accept the procedure code."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Check the procedure code.")},
    {"AO", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer needs to know more about the patient."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask by phone.")},
    {"CI", QT_TRANSLATE_NOOP("coverdesk::Words", "What the insurer has on file does not fit the authorization."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask.")},
    {"MA", QT_TRANSLATE_NOOP("coverdesk::Words", "The authorization has run out."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call and ask for a new one.")},
    {"T4", QT_TRANSLATE_NOOP("coverdesk::Words", "The question named no insurer that can be reached."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Choose the insurer again.")},
};

/// A code that X12 has and we do not, or that a payer made up.
static FailureWords unknownReject()
{
    return {Words::tr("The insurer turned the question down with a code that Coverdesk does not know."),
            Words::tr("Read the insurer's own words, or ask by phone.")};
}

std::optional<FailureWords> wordsOfRejectCode(const QString &code)
{
    constexpr auto Prefix = "AAA "_L1;
    if (!code.startsWith(Prefix))
        return std::nullopt;

    const auto reject = QStringView(code).mid(Prefix.size()).trimmed();
    const auto found = std::find_if(std::begin(rejectCodes), std::end(rejectCodes), [reject](const RejectWords &words) {
        return reject == QLatin1StringView(words.code);
    });
    if (found == std::end(rejectCodes))
        return unknownReject();
    return FailureWords{Words::tr(found->happened), Words::tr(found->next)};
}

} // namespace coverdesk
