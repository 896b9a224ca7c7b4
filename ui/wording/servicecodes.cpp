// SPDX-License-Identifier: MIT
#include "ui/wording/failurewords.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <iterator>

namespace coverdesk {

struct CodeWords
{
    const char *code;
    const char *happened;
    const char *next;
};

static const CodeWords serviceCodes[] = {
    {"UNAUTHORIZED", QT_TRANSLATE_NOOP("coverdesk::Words", "The eligibility service refused our key."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Enter the right key in Settings.")},
    {"CLIENT_ID_REQUIRED", QT_TRANSLATE_NOOP("coverdesk::Words", "The question named no clinic."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Choose the clinic in Settings.")},
    {"CLIENT_ID_INVALID", QT_TRANSLATE_NOOP("coverdesk::Words", "The clinic's ID is not written right."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Copy the clinic's ID from the service's website into Settings.")},
    {"CLIENT_NOT_FOUND", QT_TRANSLATE_NOOP("coverdesk::Words", "The eligibility service does not know this clinic."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Compare the clinic's ID in Settings with the service's website.")},
    {"CLIENT_INACTIVE", QT_TRANSLATE_NOOP("coverdesk::Words", "The clinic is switched off at the eligibility service."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Switch it on at the service's website.")},
    {"WORKSPACE_MISMATCH", QT_TRANSLATE_NOOP("coverdesk::Words", "The key and the clinic's ID do not belong together."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Enter a key and a clinic's ID of the same account in Settings.")},
    {"PAYER_NOT_FOUND", QT_TRANSLATE_NOOP("coverdesk::Words", "The eligibility service knows no insurer of this name."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Write the insurer's full name as on the card, without abbreviations.")},
    {"PAYER_AMBIGUOUS", QT_TRANSLATE_NOOP("coverdesk::Words", "The insurer's name fits several insurers."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Choose the right one; the choice is asked as a new check.")},
    {"PAYER_ELIGIBILITY_NOT_SUPPORTED",
     QT_TRANSLATE_NOOP("coverdesk::Words", "This insurer cannot be asked in seconds."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask by phone.")},
    {"VALIDATION_ERROR", QT_TRANSLATE_NOOP("coverdesk::Words", "The service found something wrong in the form."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Correct the marked fields and ask again.")},
    // Of answers by phone: ended without the information; ended, and empty; about somebody else.
    {"UNSUCCESSFUL", QT_TRANSLATE_NOOP("coverdesk::Words", "The call ended without the information."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Read what the service says of it, then call the insurer.")},
    {"NO_RESULTS", QT_TRANSLATE_NOOP("coverdesk::Words", "The call is done, and nothing was told of it."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call the insurer; the answer is kept as it came.")},
    {"OTHER_PATIENT", QT_TRANSLATE_NOOP("coverdesk::Words", "The answer is for someone else. Do not use it."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Tell the service's support; the answer is kept as it came.")},
    {"OTHER_CLAIM", QT_TRANSLATE_NOOP("coverdesk::Words", "The answer is about another claim. Do not use it."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Tell the service's support; the answer is kept as it came.")},
    {"OTHER_INQUIRY",
     QT_TRANSLATE_NOOP("coverdesk::Words", "The service sent what belongs to another request. Nothing of it was used."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Tell the service's support if it stays so.")},
    {"ODD_ECHO", QT_TRANSLATE_NOOP("coverdesk::Words", "The answer does not say whom it is about. Do not use it."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Tell the service's support; the answer is kept as it came.")},
    {"REPEATED_NAME",
     QT_TRANSLATE_NOOP("coverdesk::Words", "A part of the answer came twice, so none of it was taken as an answer."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Call the insurer; the answer is kept as it came.")},
    {"NOT_AN_ANSWER", QT_TRANSLATE_NOOP("coverdesk::Words", "What came is not an answer of the service."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "It is kept as it came; tell the service's support.")},
    // Of a request by phone that was answered, but not with its number.
    {"NO_TICKET", QT_TRANSLATE_NOOP("coverdesk::Words", "The service answered, but gave no receipt for the request."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "It is looked for at the service; please do not send it again.")},
    // Of services that say no more than a number.
    {"HTTP 403", QT_TRANSLATE_NOOP("coverdesk::Words", "The service does not let this account ask."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask the service's support to set the account up, then go on here.")},
    {"TOKEN HTTP 403", QT_TRANSLATE_NOOP("coverdesk::Words", "The service does not let this account ask."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Ask the service's support to set the account up, then go on here.")},
    {"HTTP 409",
     QT_TRANSLATE_NOOP("coverdesk::Words", "The service says that this question conflicts with another one."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Wait a few minutes, then look again.")},
    {"HTTP 429", QT_TRANSLATE_NOOP("coverdesk::Words", "The service takes no more questions for now."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Wait a few minutes, then go on.")},
    // Our own: a folder chosen for a file.
    {"NO_FOLDER", QT_TRANSLATE_NOOP("coverdesk::Words", "This folder does not exist."),
     QT_TRANSLATE_NOOP("coverdesk::Words", "Choose another folder.")},
};

std::optional<FailureWords> wordsOfServiceCode(const QString &code)
{
    const auto found = std::find_if(std::begin(serviceCodes), std::end(serviceCodes),
                                    [&code](const CodeWords &words) { return code == QLatin1StringView(words.code); });
    if (found == std::end(serviceCodes))
        return std::nullopt;
    return FailureWords{Words::tr(found->happened), Words::tr(found->next)};
}

} // namespace coverdesk
