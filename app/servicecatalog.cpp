// SPDX-License-Identifier: MIT
#include "app/servicecatalog.h"

#include "app/domain/payerwords.h"
#include "app/history/filelock.h"
#include "app/history/ownerfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr std::chrono::milliseconds PatienceWithOthers = std::chrono::seconds(5);
static constexpr auto OurList = ":/coverdesk/catalog/health-harbor.json"_L1;
static constexpr auto ClinicsList = "/catalog.json"_L1;
static constexpr auto Mappings = "/insurers.json"_L1;

/// What the file holds; nothing for a missing or empty one.
static Result<QJsonObject> objectIn(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists() || file.size() == 0)
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"insurers"_s, .said = file.errorString()};
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return Failure{.kind = Failure::Kind::Damaged, .code = u"insurers"_s};
    return document.object();
}

static QJsonObject objectOrNothingIn(const QString &fileName)
{
    const auto object = objectIn(fileName);
    return object ? *object : QJsonObject();
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

/// "United Healthcare", "UnitedHealthcare" and "united health-care" are one name.
static QString squeezed(const QString &name)
{
    return payerWordsIn(name).join(QString());
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
    const auto wanted = squeezed(name);
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
    read(objectOrNothingIn(OurList));
    read(objectOrNothingIn(m_folder + ClinicsList));
    m_mappings = mappingsIn(objectOrNothingIn(m_folder + Mappings));
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

std::vector<ServiceCatalog::Mapping> ServiceCatalog::mappingsIn(const QJsonObject &json)
{
    std::vector<Mapping> mappings;
    const auto elements = json["insurers"_L1].toArray();
    for (const auto &element : elements) {
        const Mapping mapping{element["payerName"_L1].toString().simplified(),
                              element["code"_L1].toString().simplified()};
        if (!squeezed(mapping.payerName).isEmpty() && !mapping.code.isEmpty())
            mappings.push_back(mapping);
    }
    return mappings;
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
    const auto words = payerWordsIn(payerName);
    for (const auto &mapping : m_mappings) {
        if (!words.isEmpty() && squeezed(mapping.payerName) == words.join(QString()))
            return mapping.code;
    }

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

/// Runs \a change on what the file holds now, alone: another process may be adding an insurer of its own.
template <typename Change>
Result<Done> ServiceCatalog::changed(Change change)
{
    FileLock alone(m_folder + "/insurers.lock"_L1);
    if (const auto locked = alone.lock(PatienceWithOthers); !locked)
        return locked;
    const auto kept = objectIn(m_folder + Mappings);
    // What cannot be read is not written over: somebody may mend it.
    if (!kept)
        return kept.failure();
    auto mappings = mappingsIn(*kept);
    change(mappings);
    if (const auto done = written(mappings); !done)
        return done;
    m_mappings = std::move(mappings);
    return Done{};
}

static void removeNamed(std::vector<ServiceCatalog::Mapping> &mappings, const QString &payerName)
{
    const auto isNamed = [name = squeezed(payerName)](const auto &mapping) {
        return squeezed(mapping.payerName) == name;
    };
    mappings.erase(std::remove_if(mappings.begin(), mappings.end(), isNamed), mappings.end());
}

Result<Done> ServiceCatalog::remember(const QString &payerName, const QString &code)
{
    const Mapping mapping{payerName.simplified(), code.simplified()};
    if (squeezed(mapping.payerName).isEmpty() || mapping.code.isEmpty())
        return Failure{.kind = Failure::Kind::Refused, .code = u"insurers"_s};
    return changed([&mapping](std::vector<Mapping> &mappings) {
        removeNamed(mappings, mapping.payerName);
        mappings.push_back(mapping);
    });
}

Result<Done> ServiceCatalog::forget(const QString &payerName)
{
    return changed([&payerName](std::vector<Mapping> &mappings) { removeNamed(mappings, payerName); });
}

Result<Done> ServiceCatalog::written(const std::vector<Mapping> &mappings) const
{
    QJsonArray elements;
    for (const auto &mapping : mappings)
        elements.append(QJsonObject{{u"payerName"_s, mapping.payerName}, {u"code"_s, mapping.code}});
    const auto bytes = QJsonDocument(QJsonObject{{u"insurers"_s, elements}}).toJson();

    const auto fileName = QString(m_folder + Mappings);
    // The file that takes its place has its rights.
    if (const auto made = makeOwnersFile(fileName); !made)
        return made;
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"insurers"_s, .said = file.errorString()};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Failure{.kind = Failure::Kind::DiskFull, .code = u"insurers"_s, .said = file.errorString()};
    return Done{};
}

} // namespace coverdesk
