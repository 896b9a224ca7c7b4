// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/freshnetwork.h"
#include "app/services/healthharbor/healthharborservice.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;

// Does what each line of its input says, "ACT ADDRESS [TICKET]", with the program's own services, and writes one line
// about what came of it: "KIND VERDICT FAILURE CODE DETAIL", "-" where there is none.

/// As in the example requests of the documents.
static Inquiry question()
{
    Inquiry inquiry;
    inquiry.patient = {u"Nora"_s, u"Fielding"_s, QDate(1988, 4, 9)};
    inquiry.insurance = {u"Cigna"_s, u"U900000001"_s, u"GRP-4411"_s, u"AETNA"_s, {}};
    inquiry.provider.npi = u"1234567893"_s;
    inquiry.provider.taxId = u"990000001"_s;
    inquiry.provider.inNetwork = true;
    inquiry.provider.specialist = true;
    inquiry.provider.billingAddress = u"12 River Street, Springfield, IL 62701"_s;
    inquiry.procedureCodes = QStringList{u"90837"_s, u"90791"_s};
    inquiry.diagnosisCodes = QStringList{u"F41.1"_s};
    inquiry.topics = QStringList{u"PLAN_INFO"_s, u"DEDUCTIBLES_AND_MAXIMUMS"_s, u"CODE_LOOKUP_BENEFITS"_s};
    inquiry.placeOfService = u"telehealth"_s;
    inquiry.wantedBy = QDate(2030, 3, 19);
    return inquiry;
}

static Inquiry claimQuestion()
{
    auto inquiry = question();
    inquiry.topics.clear();
    inquiry.procedureCodes.clear();
    inquiry.claim = Claim{u"CLM-1001"_s, QDate(2030, 1, 30), Money::fromText(u"100.50"_s)};
    return inquiry;
}

static Check checkOf(const BenefitsService &service, const Inquiry &inquiry, const QUrl &address, const QString &clinic)
{
    Check check;
    check.id = QUuid(u"0c4f7a52-91d3-4c5e-8a6b-7d2e3f4a5b6c"_s);
    check.service = service.id();
    check.inquiry = inquiry;
    // The plans of the examples are of that year.
    check.askedAt = QDateTime(QDate(2030, 6, 1), QTime(12, 0), Qt::UTC);
    check.firstSentAt = QDateTime::currentDateTimeUtc();
    check.dispatch = {service.questionFor(inquiry, check.id), address, clinic, {}};
    return check;
}

namespace {

/// One act with the services as the program employs them.
class Contract
{
public:
    /// Nothing for an act that is none.
    InquiryReply *begin(const QString &act, const QUrl &address, const QString &ticket);

private:
    InquiryReply *ask(BenefitsService &service, const Check &check, SignIn signIn = SignIn::EachRequest);
    InquiryReply *askWithout(const QByteArray &name, Check check);
    InquiryReply *look(const QUrl &address, const QString &ticket, bool isClaim);

    QObject m_owner;
    FreshNetwork m_network;
    EligibilityService m_eligibility{m_network};
    HealthHarborService m_harbor{m_network};
    const QString m_clinic = u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s;
    const QString m_project = u"project"_s;
    const Access m_access{"secret"};
};

} // namespace

InquiryReply *Contract::ask(BenefitsService &service, const Check &check, SignIn signIn)
{
    return service.ask(check, {m_access.secret, signIn}, check.firstSentAt->addSecs(30), &m_owner);
}

/// A question that lacks one of its names: the documents forbid it.
InquiryReply *Contract::askWithout(const QByteArray &name, Check check)
{
    check.dispatch.body.replace(QByteArray('"' + name + '"'), "\"x\"");
    auto &service = check.service == ServiceId::Eligibility ? static_cast<BenefitsService &>(m_eligibility) : m_harbor;
    return ask(service, check);
}

InquiryReply *Contract::look(const QUrl &address, const QString &ticket, bool isClaim)
{
    auto check = checkOf(m_harbor, isClaim ? claimQuestion() : question(), address, m_project);
    check.standing = ticket.isEmpty() ? Standing::Unconfirmed : Standing::Tracking;
    check.everInDoubt = ticket.isEmpty();
    check.ticket = ticket;
    return m_harbor.resume(check, m_access, &m_owner);
}

InquiryReply *Contract::begin(const QString &act, const QUrl &address, const QString &ticket)
{
    const auto checked = [&] { return checkOf(m_eligibility, question(), address, m_clinic); };
    const auto placed = [&](const Inquiry &inquiry) { return checkOf(m_harbor, inquiry, address, m_project); };
    if (act == "check"_L1)
        return ask(m_eligibility, checked());
    if (act == "check-broken"_L1)
        return askWithout("memberId", checked());
    if (act == "try-eligibility"_L1)
        return m_eligibility.tryConnection(address, m_clinic, m_access, &m_owner);
    if (act == "place"_L1)
        return ask(m_harbor, placed(question()));
    if (act == "place-claim"_L1)
        return ask(m_harbor, placed(claimQuestion()));
    if (act == "place-token"_L1)
        return ask(m_harbor, placed(question()), SignIn::Token);
    if (act == "place-broken"_L1)
        return askWithout("member_id", placed(question()));
    if (act == "try-harbor"_L1)
        return m_harbor.tryConnection(address, m_project, m_access, &m_owner);
    if (act == "find"_L1 || act == "find-ours"_L1 || act.startsWith("look"_L1))
        return look(address, ticket, act == "look-claim"_L1);
    return nullptr;
}

static QString nameOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::NotSent: return u"notSent"_s;
    case Outcome::Kind::Unclear: return u"unclear"_s;
    case Outcome::Kind::Placed: return u"placed"_s;
    case Outcome::Kind::StillWaiting: return u"stillWaiting"_s;
    case Outcome::Kind::Found: return u"found"_s;
    case Outcome::Kind::NotListed: return u"notListed"_s;
    case Outcome::Kind::Answered: return u"answered"_s;
    case Outcome::Kind::Refused: return u"refused"_s;
    case Outcome::Kind::Stopped: return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

static QString named(QString word)
{
    return word.isEmpty() ? u"-"_s : word.replace(u' ', u'_');
}

/// What tells two answers of one kind apart: the ticket, the service's status, how much an answer holds.
static QString detailOf(const Outcome &outcome)
{
    if (!outcome.ticket.isEmpty())
        return outcome.ticket.right(2) % (outcome.isProbable ? u"?"_s : QString())
            % u"+%1"_s.arg(outcome.duplicates.size());
    if (!outcome.status.isEmpty() && !outcome.benefits)
        return outcome.status % (outcome.isStrange ? u"!"_s : QString());
    if (outcome.failure && !outcome.failure->candidates.isEmpty())
        return u"candidates=%1"_s.arg(outcome.failure->candidates.size());
    if (outcome.failure && !outcome.failure->problems.empty())
        return u"field="_s % named(outcome.failure->problems.front().field);
    if (outcome.stayAway)
        return u"away=%1"_s.arg(outcome.stayAway->count());
    if (!outcome.benefits)
        return {};
    const auto &benefits = *outcome.benefits;
    return u"calls=%1,codes=%2,lines=%3"_s.arg(benefits.calls.size())
        .arg(benefits.procedures.size())
        .arg(benefits.claim ? benefits.claim->lines.size() : 0);
}

static QString lineOf(const Outcome &outcome)
{
    QStringList words{nameOf(outcome.kind), outcome.benefits ? nameOf(outcome.benefits->verdict) : QString(),
                      outcome.failure ? nameOf(outcome.failure->kind) : QString(),
                      outcome.failure ? outcome.failure->code : QString(), detailOf(outcome)};
    std::transform(words.cbegin(), words.cend(), words.begin(), named);
    return words.join(u' ');
}

static QString tried(Contract &contract, const QStringList &order)
{
    auto *reply = contract.begin(order.at(0), QUrl(order.at(1)), order.value(2));
    if (!reply)
        return u"no-such-act"_s;
    QEventLoop loop;
    QObject::connect(reply, &InquiryReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const auto line = lineOf(reply->outcome());
    reply->deleteLater();
    return line;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream orders(stdin);
    QTextStream lines(stdout);
    Contract contract;
    for (auto line = orders.readLine(); !line.isNull(); line = orders.readLine()) {
        const auto order = line.split(u' ');
        if (order.size() < 2)
            return 2;
        lines << tried(contract, order) << Qt::endl;
    }
    return 0;
}
