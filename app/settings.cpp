// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "app/history/filelock.h"
#include "app/history/ownerfolder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr std::chrono::milliseconds PatienceWithOthers = std::chrono::seconds(5);

static constexpr auto ByToken = "token"_L1;
static constexpr auto ProvidersGroup = "providers"_L1;

static QString nameIn(const QString &folder)
{
    return folder + "/settings.ini"_L1;
}

static QString fileIn(const QString &folder)
{
    const auto name = nameIn(folder);
    // QSettings would make the file readable by everyone: it keeps the rights of one that is there. Where it cannot be
    // made, writing says so.
    (void)makeOwnersFile(name);
    return name;
}

Settings::Settings(const QString &folder)
    : m_folder(folder)
    , m_file(fileIn(folder), QSettings::IniFormat)
{}

QUuid Settings::profile()
{
    const auto known = [this] { return QUuid(m_file.value("profile"_L1).toString()); };
    if (!known().isNull())
        return known();
    // Another process may have made it since this one read the file.
    m_file.sync();
    if (!known().isNull())
        return known();
    const auto made = QUuid::createUuid();
    m_file.setValue("profile"_L1, made.toString(QUuid::WithoutBraces));
    m_file.sync();
    return made;
}

static QString groupOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return u"eligibility"_s;
    case ServiceId::HealthHarbor: return u"healthHarbor"_s;
    }
    Q_UNREACHABLE();
}

std::vector<Account> Settings::accounts() const
{
    // Another process may have added a clinic since.
    m_file.sync();
    std::vector<Account> accounts;
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        const auto count = m_file.beginReadArray(groupOf(service));
        for (int place = 0; place < count; ++place) {
            m_file.setArrayIndex(place);
            accounts.push_back({service, QUrl(m_file.value("address"_L1).toString()),
                                m_file.value("clinicName"_L1).toString(), m_file.value("clinic"_L1).toString(),
                                m_file.value("signIn"_L1).toString() == ByToken ? SignIn::Token : SignIn::EachRequest});
        }
        m_file.endArray();
    }
    return accounts;
}

Result<Done> Settings::keep(const Account &account)
{
    // Alone from reading to writing: another process may be adding a clinic of its own.
    FileLock alone(m_folder + "/settings.lock"_L1);
    if (const auto locked = alone.lock(PatienceWithOthers); !locked)
        return locked;
    m_file.sync();
    auto kept = accounts();
    const auto isOther = [&account](const Account &other) { return other.service != account.service; };
    kept.erase(std::remove_if(kept.begin(), kept.end(), isOther), kept.end());
    const auto same = std::find_if(kept.begin(), kept.end(), [&account](const Account &other) {
        return other.clinicName.compare(account.clinicName, Qt::CaseInsensitive) == 0;
    });
    if (same != kept.end())
        *same = account;
    else
        kept.push_back(account);

    m_file.beginWriteArray(groupOf(account.service), int(kept.size()));
    for (int place = 0; place < int(kept.size()); ++place) {
        m_file.setArrayIndex(place);
        m_file.setValue("address"_L1, kept.at(size_t(place)).address.toString());
        m_file.setValue("clinicName"_L1, kept.at(size_t(place)).clinicName);
        m_file.setValue("clinic"_L1, kept.at(size_t(place)).clinic);
        m_file.setValue("signIn"_L1, kept.at(size_t(place)).signIn == SignIn::Token ? QString(ByToken) : QString());
    }
    m_file.endArray();
    return written();
}

static QString textOf(const std::optional<bool> &fact)
{
    if (!fact)
        return {};
    return *fact ? u"yes"_s : u"no"_s;
}

/// Anything else than our two words is unknown.
static std::optional<bool> factIn(const QString &text)
{
    if (text == "yes"_L1)
        return true;
    if (text == "no"_L1)
        return false;
    return std::nullopt;
}

std::vector<Provider> Settings::providers() const
{
    m_file.sync();
    std::vector<Provider> providers;
    const auto count = m_file.beginReadArray(ProvidersGroup);
    for (int place = 0; place < count; ++place) {
        m_file.setArrayIndex(place);
        const auto text = [this](QLatin1StringView name) { return m_file.value(name).toString(); };
        providers.push_back({.name = text("name"_L1),
                             .npi = text("npi"_L1),
                             .taxId = text("taxId"_L1),
                             .inNetwork = factIn(text("inNetwork"_L1)),
                             .specialist = factIn(text("specialist"_L1)),
                             .billingAddress = text("billingAddress"_L1),
                             .billingNpi = text("billingNpi"_L1),
                             .renderingNpi = text("renderingNpi"_L1)});
    }
    m_file.endArray();
    return providers;
}

static bool isNamed(const Provider &provider, const QString &name)
{
    return provider.name.compare(name, Qt::CaseInsensitive) == 0;
}

template <typename Change>
Result<Done> Settings::keepProviders(Change change)
{
    FileLock alone(m_folder + "/settings.lock"_L1);
    if (const auto locked = alone.lock(PatienceWithOthers); !locked)
        return locked;
    auto kept = providers();
    change(kept);
    // A shorter list would leave its old last entries in the file.
    m_file.remove(ProvidersGroup);
    m_file.beginWriteArray(ProvidersGroup, int(kept.size()));
    for (int place = 0; place < int(kept.size()); ++place) {
        m_file.setArrayIndex(place);
        writeProvider(kept.at(size_t(place)));
    }
    m_file.endArray();
    return written();
}

Result<Done> Settings::keep(const Provider &provider)
{
    return keepProviders([&provider](std::vector<Provider> &kept) {
        const auto same = std::find_if(kept.begin(), kept.end(),
                                       [&provider](const Provider &other) { return isNamed(other, provider.name); });
        if (same != kept.end())
            *same = provider;
        else
            kept.push_back(provider);
    });
}

Result<Done> Settings::forgetProvider(const QString &name)
{
    return keepProviders([&name](std::vector<Provider> &kept) {
        const auto isGone = [&name](const Provider &provider) { return isNamed(provider, name); };
        kept.erase(std::remove_if(kept.begin(), kept.end(), isGone), kept.end());
    });
}

void Settings::writeProvider(const Provider &provider)
{
    m_file.setValue("name"_L1, provider.name);
    m_file.setValue("npi"_L1, provider.npi);
    m_file.setValue("taxId"_L1, provider.taxId);
    m_file.setValue("inNetwork"_L1, textOf(provider.inNetwork));
    m_file.setValue("specialist"_L1, textOf(provider.specialist));
    m_file.setValue("billingAddress"_L1, provider.billingAddress);
    m_file.setValue("billingNpi"_L1, provider.billingNpi);
    m_file.setValue("renderingNpi"_L1, provider.renderingNpi);
}

static constexpr auto IdleName = "lock/idleMinutes"_L1;
static constexpr auto YearsName = "retention/years"_L1;
static constexpr auto InitialsName = "desk/initials"_L1;

/// The kept number where it is one within these bounds.
static int numberIn(const QVariant &kept, int least, int most, int usual)
{
    bool isNumber = false;
    const auto number = kept.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : usual;
}

Result<Done> Settings::keepValue(const QString &name, const QVariant &value)
{
    m_file.setValue(name, value);
    return written();
}

std::chrono::minutes Settings::idleBeforeLock() const
{
    return std::chrono::minutes(numberIn(m_file.value(IdleName), 1, 15, 10));
}

Result<Done> Settings::keepIdleBeforeLock(std::chrono::minutes idle)
{
    return keepValue(IdleName, int(idle.count()));
}

int Settings::retentionYears() const
{
    return numberIn(m_file.value(YearsName), 1, 100, 6);
}

Result<Done> Settings::keepRetentionYears(int years)
{
    return keepValue(YearsName, years);
}

QString Settings::initials() const
{
    return m_file.value(InitialsName).toString();
}

Result<Done> Settings::keepInitials(const QString &initials)
{
    return keepValue(InitialsName, initials);
}

static constexpr auto LookName = "appearance/look"_L1;
static constexpr auto LanguageName = "appearance/language"_L1;
static constexpr auto TextSizeName = "appearance/textSize"_L1;

// In the order of Appearance.
static constexpr std::array Looks{"computer"_L1, "light"_L1, "dark"_L1};
static constexpr std::array Languages{"computer"_L1, "english"_L1, "spanish"_L1};
static constexpr std::array TextSizes{"usual"_L1, "larger"_L1, "largest"_L1};

/// What is none of our words is what nobody chose.
template <typename Choice>
static Choice choiceIn(const QVariant &kept, const std::array<QLatin1StringView, 3> &words, Choice otherwise)
{
    const auto found = std::find(words.begin(), words.end(), kept.toString());
    return found == words.end() ? otherwise : Choice(found - words.begin());
}

static Appearance appearanceOf(const QSettings &file, const Appearance &otherwise)
{
    return {choiceIn(file.value(LookName), Looks, otherwise.look),
            choiceIn(file.value(LanguageName), Languages, otherwise.language),
            choiceIn(file.value(TextSizeName), TextSizes, otherwise.textSize)};
}

Appearance Settings::appearance() const
{
    return appearanceOf(m_file, m_usual);
}

Appearance Settings::appearanceIn(const QString &folder, const Appearance &otherwise)
{
    return appearanceOf(QSettings(nameIn(folder), QSettings::IniFormat), otherwise);
}

Result<Done> Settings::keepAppearance(const Appearance &appearance)
{
    m_file.setValue(LookName, QString(Looks.at(size_t(appearance.look))));
    m_file.setValue(LanguageName, QString(Languages.at(size_t(appearance.language))));
    m_file.setValue(TextSizeName, QString(TextSizes.at(size_t(appearance.textSize))));
    return written();
}

QByteArray Settings::windowGeometry() const
{
    return m_file.value("window/geometry"_L1).toByteArray();
}

void Settings::keepWindowGeometry(const QByteArray &geometry)
{
    m_file.setValue("window/geometry"_L1, geometry);
}

Result<Done> Settings::written()
{
    m_file.sync();
    if (m_file.status() != QSettings::NoError)
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"settings"_s};
    return Done{};
}

} // namespace coverdesk
