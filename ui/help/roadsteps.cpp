// SPDX-License-Identifier: MIT
#include "ui/help/roadsteps.h"

#include "ui/help/helpwords.h"
#include "ui/help/shortcuts.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString pictureOf(QLatin1StringView step)
{
    return u":/coverdesk/help/%1.png"_s.arg(step);
}

static std::vector<RoadStep> stepsToAnAnswer()
{
    return {
        {HelpWords::tr("Type what is on the card"),
         HelpWords::tr("Name, date of birth, insurer and member ID. Dates may be typed in any usual form; Enter takes "
                       "the insurer that is offered. %1 starts the next patient and puts this one on hold.")
             .arg(keysFor(Deed::StartNext)),
         pictureOf("card"_L1), HelpWords::tr("The form of New check, with a patient and an insurance typed in")},
        {HelpWords::tr("Check eligibility: an answer in seconds"),
         HelpWords::tr("%1 asks the insurer about the plan. It says whether the plan is active and what is left of the "
                       "deductible, but nothing about therapy. Each check is paid for; looking at it again is free.")
             .arg(keysFor(Deed::AskInstantly)),
         pictureOf("answer"_L1), HelpWords::tr("The answer of an instant check: the plan is active")},
        {HelpWords::tr("Ask for benefits by phone"),
         HelpWords::tr("%1 has somebody call the insurer and ask about the services you name: covered or not, copay, "
                       "visits, authorization. It takes 1 to 2 business days and cannot be withdrawn.")
             .arg(keysFor(Deed::AskByPhone)),
         pictureOf("phone"_L1), HelpWords::tr("The line that names what is about to be asked by phone")},
    };
}

static std::vector<RoadStep> stepsAfterIt()
{
    return {
        {HelpWords::tr("Follow what is open"),
         HelpWords::tr("Open requests shows the calls that are under way. New answers stay on top until somebody opens "
                       "them, and what only a person can decide stands under Needs you."),
         pictureOf("open"_L1), HelpWords::tr("Open requests: new answers, what needs you, and calls that are awaited")},
        {HelpWords::tr("Find anyone again"),
         HelpWords::tr("%1 and a few letters of a name, a birth date or a member ID. Every answer is still there, with "
                       "what changed since the one before.")
             .arg(keysFor(Deed::Find)),
         pictureOf("patients"_L1), HelpWords::tr("A patient with two coverages and the history of answers")},
        {HelpWords::tr("Save the proof"),
         HelpWords::tr("%1 writes a PDF: who asked, when, and what was said word for word. Put it where the clinic "
                       "keeps its papers: a PDF is not sealed.")
             .arg(keysFor(Deed::SavePdf)),
         pictureOf("paper"_L1), HelpWords::tr("The first page of a PDF with the benefits of a patient")},
    };
}

std::vector<RoadStep> roadSteps()
{
    auto steps = stepsToAnAnswer();
    for (auto &step : stepsAfterIt())
        steps.push_back(std::move(step));
    return steps;
}

} // namespace coverdesk
