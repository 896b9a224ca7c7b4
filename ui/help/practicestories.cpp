// SPDX-License-Identifier: MIT
#include "ui/help/practicestories.h"

#include "ui/help/helpwords.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk {

// What many of them show.
static constexpr auto PlanActive = QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Plan active.");
static constexpr auto KindOfPlan = QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The kind of plan only.");
static constexpr auto UnusualForm =
    QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The full answer, written in an unusual way.");
static constexpr auto PartlyRepeated =
    QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The full answer; it repeats the request in part, or not at all.");

struct Told
{
    QLatin1StringView shows;
    const char *atOnce;
    const char *byPhone;
};

static constexpr Told AllTold[] = {
    {"active"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Plan active, with all figures."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords",
                       "The plan, its maximums and four services: one is not covered, one needs an authorization.")},
    {"active-sparse"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords",
                       "Plan active, and hardly anything else. The deductible left is zero, not unknown."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "One service, and a plan that has ended although it is called active.")},
    {"active-with-message"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active, but with a message: a person has to look."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "No information: the insurer would not give any.")},
    {"active-with-error-status"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active, but with an error: a person has to look."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "A state that nobody knows, for ever.")},
    {"not-active"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not active."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The plan has ended.")},
    {"not-active-said"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not active, with the insurer's words for it."),
     KindOfPlan},
    {"not-active-unsaid"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not active, without a word."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Done, but without any result.")},
    {"not-found"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer does not find the patient."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "No information: the member was not found.")},
    {"aaa-71"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not found: the date of birth does not fit."), KindOfPlan},
    {"aaa-72"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not found: the member ID does not fit."), KindOfPlan},
    {"aaa-73"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not found: the name does not fit."), KindOfPlan},
    {"aaa-75"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Not found: the policyholder does not fit."), KindOfPlan},
    {"payer-unavailable"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer is not answering."), KindOfPlan},
    {"payer-busy"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer is too busy."), KindOfPlan},
    {"aaa-42"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer cannot answer just now."), KindOfPlan},
    {"aaa-43"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer does not accept how the provider is identified."),
     KindOfPlan},
    {"aaa-51"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The insurer does not have the provider on file."),
     KindOfPlan},
    {"contradiction"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Failed, and yet active: the answer contradicts itself."), KindOfPlan},
    {"other-payer-name"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active, answered by an insurer of quite another name, out of network."),
     KindOfPlan},
    {"coverage-missing"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer that does not say whether the plan is active."), KindOfPlan},
    {"wrong-types"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer that cannot be read."), KindOfPlan},
    {"unclear"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Failed, with a message that says nothing: coverage is unknown."),
     KindOfPlan},
    {"hostile-text"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active, with a very long plan name in two writing directions."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The same in every text, and impossible dates and amounts.")},
    {"amounts-as-text"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active; some amounts are words, such as N/A."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Amounts that are words.")},
    {"family-parent"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active: the parent of three people on one plan."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Figures of the family.")},
    {"twin-first"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Active: a twin with the same birth date and member ID. Copay $30.00."),
     KindOfPlan},
    {"twin-second"_L1,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords",
                       "Active: the other twin. Copay $45.00, and $75.00 of the deductible left."),
     KindOfPlan},
    {"wallet-empty"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "No checks are left."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Refused: there is nothing left to pay with.")},
    {"key-refused"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The clinic's key is not taken."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The clinic's key is not taken.")},
    {"busy-once"_L1, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Too many requests at first; asked again, active."),
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Too many requests at first; asked again, taken.")},
    {"not-set-up"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Refused: the clinic is not set up for mental health.")},
    {"query-refused"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Refused: what is to be asked is not offered.")},
    {"receipt-lost"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords",
                       "Taken, but the receipt is lost on the way: it is looked for, and not sent again.")},
    {"receipt-lost-unlabelled"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The receipt is lost, and the service's list lacks our number for it.")},
    {"receipt-lost-twice"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The receipt is lost, and the request was taken twice.")},
    {"receipt-bare"_L1, PlanActive, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "A receipt with nothing but a number.")},
    {"receipt-without-id"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "A receipt without a number; the request was taken.")},
    {"receipt-says-no"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "A receipt that says no; nothing was taken.")},
    {"inquiry-vanishes"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Scheduled, and then not known any more.")},
    {"pending-first"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Pending, scheduled, under way, and then the full answer.")},
    {"unknown-for-a-while"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Two states that nobody knows, and then the full answer.")},
    {"stumbles"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Looking fails in between; then the full answer.")},
    {"in-a-list"_L1, PlanActive, UnusualForm},
    {"echo-of-another"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer about another patient: it must not be shown as hers.")},
    {"echo-unlabelled"_L1, PlanActive, PartlyRepeated},
    {"echo-missing"_L1, PlanActive, PartlyRepeated},
    {"echo-with-nulls"_L1, PlanActive, PartlyRepeated},
    {"answer-bare"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Hardly more than that the plan is active.")},
    {"documented-sample"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "The sample of Health Harbor's own documents.")},
    {"calls-several"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Five calls, with their times told in several ways.")},
    {"calls-null"_L1, PlanActive, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer without details of the call.")},
    {"calls-empty"_L1, PlanActive, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer without details of the call.")},
    {"codes-mixed"_L1, PlanActive, UnusualForm},
    {"codes-in-three"_L1, PlanActive, UnusualForm},
    {"codes-null"_L1, PlanActive, QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer without any service.")},
    {"old-names"_L1, PlanActive, UnusualForm},
    {"both-names"_L1, PlanActive, UnusualForm},
    {"money-as-numbers"_L1, PlanActive, UnusualForm},
    {"nulls-everywhere"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "An answer that leaves unsaid whatever can be.")},
    {"unsuccessful-with-results"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Called unsuccessful, and yet with results.")},
    {"classes-filled"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "Classes of services, and fields that nobody knows.")},
    {"long-transcript"_L1, PlanActive,
     QT_TRANSLATE_NOOP("coverdesk::HelpWords", "A very long transcript of the call.")},
};

std::optional<PracticeStory> practiceStory(const QString &shows)
{
    const auto found = std::find_if(std::begin(AllTold), std::end(AllTold),
                                    [&shows](const Told &told) { return shows == told.shows; });
    if (found == std::end(AllTold))
        return std::nullopt;
    return PracticeStory{HelpWords::tr(found->atOnce), HelpWords::tr(found->byPhone)};
}

} // namespace coverdesk
