// SPDX-License-Identifier: MIT
#include "app/domain/payerwords.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The words that tell one insurer from another; all of them where none does.
static QStringList tellingWordsIn(const QString &name)
{
    static const QSet<QString> generic{u"insurance"_s, u"health"_s,  u"healthcare"_s, u"plan"_s, u"plans"_s,
                                       u"company"_s,   u"care"_s,    u"of"_s,         u"the"_s,  u"and"_s,
                                       u"inc"_s,       u"llc"_s,     u"co"_s,         u"corp"_s, u"group"_s,
                                       u"benefits"_s,  u"medical"_s, u"services"_s,   u"life"_s, u"national"_s,
                                       u"american"_s,  u"ppo"_s,     u"hmo"_s,        u"epo"_s};
    const auto words = payerWordsIn(name);
    QStringList telling;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(telling),
                 [](const QString &word) { return !generic.contains(word); });
    return telling.isEmpty() ? words : telling;
}

static bool shareAWord(const QString &one, const QString &other)
{
    // "United Healthcare" and "UnitedHealthcare" are one name.
    if (payerWordsIn(one).join(QString()) == payerWordsIn(other).join(QString()))
        return true;
    const auto words = tellingWordsIn(other);
    const auto telling = tellingWordsIn(one);
    return std::any_of(telling.cbegin(), telling.cend(),
                       [&words](const QString &word) { return words.contains(word); });
}

static QString askedPayer(const Check &check)
{
    const auto &insurance = check.inquiry.insurance;
    return insurance.payer.isEmpty() ? insurance.phonePayer : insurance.payer;
}

QString payerWarning(const Check &check)
{
    if (!check.benefits)
        return {};
    const auto asked = askedPayer(check);
    const auto &answering = check.benefits->plan.payer;
    if (payerWordsIn(asked).isEmpty() || payerWordsIn(answering).isEmpty() || shareAWord(asked, answering))
        return {};
    return Words::tr("You asked “%1”, and the answer names “%2”. Make sure that both are the same insurer.")
        .arg(shortened(asked, 100), shortened(answering, 100));
}

} // namespace coverdesk
