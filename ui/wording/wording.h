// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/fields.h"

namespace coverdesk {

/// How a standing is to be taken, beside its words: the colour and icon people see.
enum class Mood { Good, Bad, Look, Wait, Choose, Contradiction, Unavailable, Call, Half, Still };

/// What a person is told of a check in one or two words, and how it is to be taken (ux.md, "One list of standings").
struct StandingWords
{
    QString text;
    Mood mood = Mood::Still;

    friend bool operator==(const StandingWords &, const StandingWords &) = default;
};
StandingWords standingOf(const Check &check);
/// As for the whole check, but of a refusal a line knows the kind alone.
StandingWords standingOf(const CheckLine &line);
/// The same as things are on \a day: no plan is active before its own begin or after its own end.
StandingWords standingOf(const CheckLine &line, const QDate &day);
/// "Ended on 12/31/2025".
QString endedInWords(const QDate &lastDay);

/// "Covered: 90791, 90834", "Not covered: 90837" and "Prior authorization: 90832", as far as the answer says them.
/// Empty for an instant answer, which speaks of the plan alone.
std::vector<StandingWords> servicesOf(const Check &check);

/// "—" on screen, where the payer said nothing.
QString unknownOnScreen();
/// "not stated" on paper and on hover.
QString unknownOnPaper();

/// Money is always US dollars, "$1,087.45"; dates MM/DD/YYYY; whatever the system's locale.
QString inWords(Money money);
QString inWords(Percent percent);
QString inWords(const QDate &date);
/// "Fri 11/20/2026".
QString dayInWords(const QDate &date);
/// Local time: "Fri 11/20/2026 9:42 AM".
QString inWords(const QDateTime &moment);

/// The amount, what the payer wrote instead, or \a unknown.
QString inWords(const Amount &amount, const QString &unknown);
QString inWords(const Share &share, const QString &unknown);
QString inWords(const StatedDate &date, const QString &unknown);
QString inWords(const std::optional<bool> &yes, const QString &unknown);

QString inWords(ServiceId service);
/// What is asked about, "PLAN_INFO" as "Plan information"; a word not known here as it is.
QString topicInWords(const QString &topic);
/// Where a visit takes place, "office" as "Office"; a word not known here as it is.
QString placeInWords(const QString &place);
/// What a payer's status of a claim means, in one sentence; empty for one not known here.
QString claimStatusInWords(const QString &status);
/// Where Health Harbor says a request is, "IN_PROGRESS" as "The call is under way."; a word not known here is quoted.
QString statusInWords(const QString &status);
bool isKnownStatus(const QString &status);
QString inWords(Field field);
/// One sentence that names the field and what to do about it.
QString inWords(const FieldProblem &problem);

/// A failure in two sentences, for a card that shows them apart.
struct FailureWords
{
    QString happened;
    QString next;

    friend bool operator==(const FailureWords &, const FailureWords &) = default;
};
FailureWords wordsOf(const Failure &failure);

/// What happened and what to do next, in one or two sentences, without the service's own words.
QString inWords(const Failure &failure);

/// The same of what came with a check; empty where `explanationOf` says it all.
QString troubleInWords(const Check &check);

/// Whether a check may have been used, in one sentence; empty where nothing can have been.
QString costInWords(const Check &check);

/// The sentence below the standing: what the answer says and what it does not.
QString explanationOf(const Check &check);

/// Whether a person has to be told that the service found fault with what was asked, since nobody was before it when it
/// said so.
bool wasTurnedDown(const Check &check);

/// Whether the question was sent, and the service would not take it: it is neither placed nor charged.
bool wasRefused(const Check &check);

/// What is the matter with a check that needs a person, and what is known of it.
FailureWords needOf(const Check &check);

/// Why a check is paused, and what puts it right.
FailureWords pauseOf(const Check &check);

/// What a person should know of a check beside where it stands and what it says.
struct Remark
{
    QString text;
    Mood mood = Mood::Still;
    /// To be quoted to the service's support.
    QStringList numbers = {};
    /// The other check that it is about.
    std::optional<QUuid> other = {};

    friend bool operator==(const Remark &, const Remark &) = default;
};
std::vector<Remark> remarksOf(const Check &check);

/// A part of a question, named; the value is empty where nothing was sent.
struct Fact
{
    QString name;
    QString value;
    /// Seldom sent, so that it need not be mentioned where it was not.
    bool isRare = false;

    friend bool operator==(const Fact &, const Fact &) = default;
};
/// What is asked by phone, beside who it is about.
std::vector<Fact> questionInWords(const Inquiry &inquiry);

/// A warning where the payer that answered shares no word with the one asked about; else empty.
QString payerWarning(const Check &check);

/// "36 years" for people born on \a bornOn, as of \a today; empty for a day that has not come.
QString ageInWords(const QDate &bornOn, const QDate &today);

/// "Maya Okafor", as typed.
QString nameOf(const Person &person);

/// The last four characters of a member ID, for lists: "····6789". Nothing of one that is no longer than that.
QString masked(const QString &memberId);

/// No more than the first \a longest characters, and "…" for the rest; as plain text.
QString shortened(const QString &text, int longest);

/// Text of a service or a person made harmless to show: what would turn or break the line around it is shown as "�".
QString asPlainText(const QString &text);

} // namespace coverdesk
