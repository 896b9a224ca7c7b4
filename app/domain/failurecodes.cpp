// SPDX-License-Identifier: MIT
#include "app/domain/failurecodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using enum CardPart;

static FailureCode ofService(const QString &code, Turn turn, std::vector<CardPart> parts = {})
{
    return {code, false, turn, std::move(parts)};
}

static FailureCode ofPayer(const QString &code, Turn turn, std::vector<CardPart> parts = {})
{
    return {u"AAA "_s + code, true, turn, std::move(parts)};
}

static std::vector<FailureCode> serviceCodes()
{
    return {ofService(u"UNAUTHORIZED"_s, Turn::Setup),
            ofService(u"CLIENT_ID_REQUIRED"_s, Turn::Setup),
            ofService(u"CLIENT_ID_INVALID"_s, Turn::Setup),
            ofService(u"CLIENT_NOT_FOUND"_s, Turn::Setup),
            ofService(u"CLIENT_INACTIVE"_s, Turn::Setup),
            ofService(u"WORKSPACE_MISMATCH"_s, Turn::Setup),
            ofService(u"PAYER_NOT_FOUND"_s, Turn::Desk, {Payer}),
            ofService(u"PAYER_AMBIGUOUS"_s, Turn::Desk, {Payer}),
            ofService(u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s, Turn::Insurer),
            ofService(u"VALIDATION_ERROR"_s, Turn::Desk, {MemberId, Name, BornOn, Payer}),
            ofService(u"HTTP 400"_s, Turn::Desk, {MemberId, Name, BornOn, Payer}),
            ofService(u"HTTP 401"_s, Turn::Setup),
            ofService(u"HTTP 402"_s, Turn::Setup),
            ofService(u"HTTP 403"_s, Turn::Setup),
            ofService(u"TOKEN HTTP 403"_s, Turn::Setup),
            ofService(u"HTTP 404"_s, Turn::Support),
            ofService(u"HTTP 409"_s, Turn::Later),
            ofService(u"HTTP 422"_s, Turn::Desk, {MemberId, Name, BornOn, Payer}),
            ofService(u"HTTP 429"_s, Turn::Later),
            ofService(u"HTTP 500"_s, Turn::Later)};
}

/// Of what was asked, and answered in a way that tells nothing: money may be used.
static std::vector<FailureCode> answerCodes()
{
    std::vector<FailureCode> codes;
    for (const auto &[code, turn] : {std::pair(u"UNSUCCESSFUL"_s, Turn::Insurer),
                                     {u"NO_RESULTS"_s, Turn::Insurer},
                                     {u"OTHER_PATIENT"_s, Turn::Support},
                                     {u"OTHER_CLAIM"_s, Turn::Support},
                                     {u"OTHER_INQUIRY"_s, Turn::Support},
                                     {u"ODD_ECHO"_s, Turn::Support},
                                     {u"REPEATED_NAME"_s, Turn::Insurer},
                                     {u"NO_TICKET"_s, Turn::Later},
                                     {u"NOT_AN_ANSWER"_s, Turn::Support}})
        codes.push_back({code, true, turn});
    return codes;
}

/// The payer's own, about who was asked about.
static std::vector<FailureCode> memberCodes()
{
    return {ofPayer(u"15"_s, Turn::Desk, {BornOn, MemberId, Name}),
            ofPayer(u"33"_s, Turn::Desk, {MemberId, Name, BornOn, Payer}),
            ofPayer(u"58"_s, Turn::Desk, {BornOn}),
            ofPayer(u"60"_s, Turn::Desk, {BornOn}),
            ofPayer(u"61"_s, Turn::Desk, {Name, BornOn, MemberId}),
            ofPayer(u"64"_s, Turn::Desk, {MemberId, Policyholder}),
            ofPayer(u"65"_s, Turn::Desk, {Name, Policyholder}),
            ofPayer(u"67"_s, Turn::Desk, {MemberId, Name, BornOn, Policyholder}),
            ofPayer(u"68"_s, Turn::Desk, {MemberId, BornOn}),
            ofPayer(u"69"_s, Turn::Desk, {BornOn}),
            ofPayer(u"71"_s, Turn::Desk, {BornOn, Policyholder, MemberId}),
            ofPayer(u"72"_s, Turn::Desk, {MemberId, Name, Policyholder, Payer}),
            ofPayer(u"73"_s, Turn::Desk, {Name, MemberId, Policyholder}),
            ofPayer(u"75"_s, Turn::Desk, {MemberId, Name, BornOn, Policyholder, Payer}),
            ofPayer(u"76"_s, Turn::Desk, {MemberId, BornOn}),
            ofPayer(u"77"_s, Turn::Desk, {Name, BornOn, Policyholder}),
            ofPayer(u"78"_s, Turn::Desk, {Payer, MemberId}),
            ofPayer(u"T4"_s, Turn::Desk, {Payer})};
}

/// An instant check sends neither a visit date nor a service, so that nothing typed here mends what is wrong with one.
static std::vector<FailureCode> otherPayerCodes()
{
    std::vector<FailureCode> codes;
    const auto add = [&codes](Turn turn, const QStringList &names) {
        for (const auto &name : names)
            codes.push_back(ofPayer(name, turn));
    };
    add(Turn::Later, {u"04"_s, u"42"_s, u"80"_s, u"AE"_s});
    add(Turn::Setup,
        {u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"50"_s, u"51"_s, u"52"_s, u"97"_s});
    add(Turn::Support, {u"79"_s});
    add(Turn::Insurer,
        {u"35"_s, u"49"_s, u"53"_s, u"54"_s, u"55"_s, u"56"_s, u"57"_s, u"62"_s, u"63"_s, u"66"_s, u"70"_s, u"74"_s,
         u"98"_s, u"AA"_s, u"AF"_s, u"AG"_s, u"AO"_s, u"CI"_s, u"MA"_s});
    return codes;
}

const std::vector<FailureCode> &failureCodes()
{
    static const auto all = [] {
        auto codes = serviceCodes();
        for (const auto &more : {answerCodes(), memberCodes(), otherPayerCodes()})
            codes.insert(codes.end(), more.begin(), more.end());
        return codes;
    }();
    return all;
}

static const FailureCode *known(const QString &code)
{
    const auto &all = failureCodes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FailureCode &one) { return one.code == code; });
    return found == all.end() ? nullptr : &*found;
}

bool isKnownCode(const QString &code)
{
    return known(code);
}

static Turn turnAfter(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case Offline:
    case TimedOut:
    case Cut:
    case Busy:
    case Broken:
    case PayerUnavailable:
    case InUse: return Turn::Later;
    case Refused:
    case NotFound:
    case ChoosePayer: return Turn::Desk;
    case TooLarge:
    case Unreadable: return Turn::Support;
    case Untrusted:
    case Redirected:
    case Unauthorized:
    case Unpaid:
    case ProviderSetup:
    case DiskFull:
    case ReadOnly:
    case Newer:
    case Foreign:
    case Damaged:
    case KeyMissing:
    case WrongKey:
    case NoKeychain:
    case Forbidden: return Turn::Setup;
    }
    Q_UNREACHABLE();
}

Turn turnAfter(const Failure &failure)
{
    const auto *code = known(failure.code);
    return code ? code->turn : turnAfter(failure.kind);
}

std::vector<CardPart> partsToCheck(const Failure &failure)
{
    if (const auto *code = known(failure.code))
        return code->parts;
    if (failure.kind == Failure::Kind::NotFound)
        return {MemberId, Name, BornOn, Policyholder, Payer};
    return {};
}

bool isOfPayer(const Failure &failure)
{
    const auto *code = known(failure.code);
    return code ? code->isOfPayer : failure.code.startsWith("AAA "_L1);
}

} // namespace coverdesk
