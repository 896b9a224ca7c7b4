// SPDX-License-Identifier: MIT
#include "tests/harness/canary.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr int WordLength = 12;

static QString lettersOf(QStringView alphabet, int count)
{
    QString letters;
    for (int place = 0; place < count; ++place)
        letters.append(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))));
    return letters;
}

QString freshWord()
{
    return lettersOf(u"BCDFGHJKLMNPQRSTVWXZ", 1) + lettersOf(u"abcdefghijklmnopqrstuvwxyz", WordLength - 1);
}

static QString freshNumber(const QString &beginning)
{
    return beginning + lettersOf(u"ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", WordLength);
}

/// Long ago, so that no other date of a run is one.
static QDate freshBirth()
{
    const QDate first(1931, 1, 1);
    const QDate last(1969, 12, 31);
    return first.addDays(QRandomGenerator::system()->bounded(int(first.daysTo(last))));
}

std::vector<Canary> freshCanaries(int count)
{
    std::vector<Canary> canaries;
    for (int number = 0; number < count; ++number) {
        canaries.push_back({freshWord(), freshWord(), freshBirth(), freshNumber(u"W"_s), freshNumber(u"G"_s),
                            freshWord(), freshWord(), freshNumber(u"R"_s)});
    }
    return canaries;
}

Inquiry questionAbout(const Canary &canary)
{
    Inquiry inquiry;
    inquiry.patient = {canary.firstName, canary.lastName, canary.bornOn};
    inquiry.insurance = {u"Cigna"_s, canary.memberId, canary.groupId, u"CIGNA"_s, {}};
    inquiry.provider.npi = u"1245319599"_s;
    inquiry.provider.taxId = u"123456789"_s;
    inquiry.note = canary.note;
    return inquiry;
}

std::vector<Secret> secretsOf(const Canary &canary)
{
    std::vector<Secret> secrets;
    for (const auto &form : {u"yyyy-MM-dd"_s, u"MM/dd/yyyy"_s, u"yyyyMMdd"_s, u"MM-dd-yyyy"_s})
        secrets.push_back({u"birth date "_s + form, canary.bornOn.toString(form)});
    const std::vector<Secret> words{
        {u"first name"_s, canary.firstName},    {u"last name"_s, canary.lastName}, {u"member ID"_s, canary.memberId},
        {u"group number"_s, canary.groupId},    {u"note"_s, canary.note},          {u"plan"_s, canary.plan},
        {u"call reference"_s, canary.reference}};
    for (const auto &word : words) {
        secrets.push_back(word);
        if (word.text.toUpper() != word.text)
            secrets.push_back({word.name + u" in capitals"_s, word.text.toUpper()});
        secrets.push_back({word.name + u" in small letters"_s, word.text.toLower()});
    }
    return secrets;
}

} // namespace coverdesk::testing
