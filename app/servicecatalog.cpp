// SPDX-License-Identifier: MIT
#include "app/servicecatalog.h"

#include "app/domain/payerwords.h"
#include "app/oldinsurers.h"
#include "app/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto OurList = ":/coverdesk/catalog/health-harbor.json"_L1;
static constexpr auto ClinicsList = "/catalog.json"_L1;

/// What the file holds; nothing for one that is missing or cannot be read.
static QJsonObject objectIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

static QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    const auto elements = json.toArray();
    for (const auto &element : elements) {
        if (const auto text = element.toString().simplified(); !text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

static void add(QStringList &texts, const QStringList &more)
{
    for (const auto &text : more) {
        if (!texts.contains(text))
            texts.append(text);
    }
}

/// Adds an insurer, or puts it in the place of the one with its code.
static void add(std::vector<PhonePayer> &payers, const PhonePayer &payer)
{
    const auto same =
        std::find_if(payers.begin(), payers.end(), [&payer](const auto &other) { return other.code == payer.code; });
    if (same != payers.end())
        *same = payer;
    else
        payers.push_back(payer);
}

static std::vector<PhonePayer> payersIn(const QJsonValue &json)
{
    std::vector<PhonePayer> payers;
    const auto elements = json.toArray();
    for (const auto &element : elements) {
        const auto code = element["code"_L1].toString().simplified();
        const auto name = element["name"_L1].toString().simplified();
        if (!code.isEmpty())
            payers.push_back({code, name.isEmpty() ? code : name, textsIn(element["aliases"_L1])});
    }
    return payers;
}

/// Whether whole words of \a words, from the one at \a first on, are that name.
static bool standsAt(const QStringList &words, qsizetype first, const QString &squeezedName)
{
    QString read;
    for (auto place = first; place < words.size() && read.size() < squeezedName.size(); ++place)
        read += words.at(place);
    return !squeezedName.isEmpty() && read == squeezedName;
}

enum class Fit { None, Mentioned, First, Whole };

static Fit fitOf(const QStringList &words, const QString &name)
{
    const auto wanted = foldedPayer(name);
    if (wanted.isEmpty())
        return Fit::None;
    if (words.join(QString()) == wanted)
        return Fit::Whole;
    if (standsAt(words, 0, wanted))
        return Fit::First;
    for (qsizetype place = 1; place < words.size(); ++place) {
        if (standsAt(words, place, wanted))
            return Fit::Mentioned;
    }
    return Fit::None;
}

static Fit fitOf(const QStringList &words, const PhonePayer &payer)
{
    auto best = std::max(fitOf(words, payer.code), fitOf(words, payer.name));
    for (const auto &alias : payer.aliases)
        best = std::max(best, fitOf(words, alias));
    return best;
}

ServiceCatalog::ServiceCatalog(const QString &folder)
    : m_folder(folder)
{
    read(objectIn(OurList));
    read(objectIn(m_folder + ClinicsList));
    // What an older version kept is taken over where the settings are opened.
    if (hasOldInsurers(m_folder))
        Settings{m_folder};
    refresh();
}

void ServiceCatalog::refresh()
{
    m_insurers = Settings::insurersIn(m_folder);
}

void ServiceCatalog::read(const QJsonObject &list)
{
    for (const auto &payer : payersIn(list["insurers"_L1]))
        add(m_payers, payer);
    add(m_topics, textsIn(list["topics"_L1]));
    if (const auto usual = textsIn(list["usualTopics"_L1]); !usual.isEmpty())
        m_usualTopics = usual;
    add(m_places, textsIn(list["places"_L1]));
    add(m_procedures, textsIn(list["procedures"_L1]));
}

bool ServiceCatalog::knowsPhonePayer(const QString &code) const
{
    return std::any_of(m_payers.cbegin(), m_payers.cend(), [&code](const auto &payer) { return payer.code == code; });
}

bool ServiceCatalog::knowsTopic(const QString &topic) const
{
    return m_topics.contains(topic);
}

std::optional<QString> ServiceCatalog::phonePayerFor(const QString &payerName) const
{
    const auto insurer = insurerCalled(payerName, m_insurers);
    if (!insurer)
        return listedFor(payerName);
    return insurer->phonePayer.isEmpty() ? listedFor(insurer->name) : insurer->phonePayer;
}

std::optional<QString> ServiceCatalog::listedFor(const QString &payerName) const
{
    const auto words = payerWordsIn(payerName);
    std::vector<const PhonePayer *> whole;
    std::vector<const PhonePayer *> within;
    for (const auto &payer : m_payers) {
        const auto fit = fitOf(words, payer);
        if (fit == Fit::Whole)
            whole.push_back(&payer);
        else if (fit != Fit::None)
            within.push_back(&payer);
    }
    if (!whole.empty())
        return whole.size() == 1 ? std::optional(whole.front()->code) : std::nullopt;
    // A second insurer anywhere in the name, as in "Optum (UnitedHealthcare)", would leave us guessing.
    if (within.size() != 1 || fitOf(words, *within.front()) != Fit::First)
        return std::nullopt;
    return within.front()->code;
}

Result<Done> ServiceCatalog::remember(const QString &payerName, const QString &code)
{
    const auto kept = Settings(m_folder).keepPhonePayer(payerName, code);
    refresh();
    return kept;
}

} // namespace coverdesk
