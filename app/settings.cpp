// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "app/domain/payerwords.h"
#include "app/history/filelock.h"
#include "app/history/ownerfolder.h"
#include "app/oldinsurers.h"
#include "app/settingslists.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr std::chrono::milliseconds PatienceWithOthers = std::chrono::seconds(5);

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
{
    if (hasOldInsurers(m_folder))
        takeOverOldList();
}

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

template <typename Change>
Result<Done> Settings::changed(Change change)
{
    FileLock alone(m_folder + "/settings.lock"_L1);
    if (const auto locked = alone.lock(PatienceWithOthers); !locked)
        return locked;
    m_file.sync();
    if (const Result<Done> done = change(); !done)
        return done;
    return written();
}

template <typename Value, typename Change>
Result<Done> Settings::changeList(std::vector<Value> (*read)(QSettings &), Change change)
{
    return changed([this, read, &change]() -> Result<Done> {
        auto list = read(m_file);
        if (const Result<Done> done = change(list); !done)
            return done;
        write(m_file, list);
        return Done{};
    });
}

static Failure refused()
{
    return {.kind = Failure::Kind::Refused, .code = u"name"_s};
}

/// Puts \a value where the first that \a isFormer is, else behind all others; refused where another one \a isSame.
template <typename Value, typename IsFormer, typename IsSame>
static Result<Done> place(std::vector<Value> &values, const Value &value, IsFormer isFormer, IsSame isSame)
{
    const auto former = std::find_if(values.begin(), values.end(), isFormer);
    const auto same = std::find_if(values.begin(), values.end(), isSame);
    if (same != values.end() && same != former)
        return refused();
    if (former != values.end())
        *former = value;
    else
        values.push_back(value);
    return Done{};
}

template <typename Value, typename IsGone>
static Result<Done> remove(std::vector<Value> &values, IsGone isGone)
{
    values.erase(std::remove_if(values.begin(), values.end(), isGone), values.end());
    return Done{};
}

std::vector<Account> Settings::accounts() const
{
    // Another process may have added a clinic since.
    m_file.sync();
    return readAccounts(m_file);
}

static auto isAccount(const Account &account)
{
    return [account](const Account &other) {
        return other.service == account.service
            && other.clinicName.compare(account.clinicName, Qt::CaseInsensitive) == 0;
    };
}

Result<Done> Settings::keep(const Account &account)
{
    const auto isSame = isAccount(account);
    return changeList(readAccounts, [&](auto &kept) { return place(kept, account, isSame, isSame); });
}

Result<Done> Settings::forget(const Account &account)
{
    return changeList(readAccounts, [&account](auto &kept) { return remove(kept, isAccount(account)); });
}

static auto isProvider(const QString &name)
{
    return [name](const ClinicProvider &other) { return other.provider.name.compare(name, Qt::CaseInsensitive) == 0; };
}

std::vector<ClinicProvider> Settings::clinicProviders() const
{
    m_file.sync();
    return readProviders(m_file);
}

std::vector<Provider> Settings::providers() const
{
    std::vector<Provider> providers;
    for (const auto &listed : clinicProviders())
        providers.push_back(listed.provider);
    return providers;
}

Result<Done> Settings::keep(const Provider &provider)
{
    return changeList(readProviders, [&provider](auto &kept) {
        const auto isSame = isProvider(provider.name);
        const auto same = std::find_if(kept.cbegin(), kept.cend(), isSame);
        const auto networks = same == kept.cend() ? std::vector<Network>() : same->networks;
        return place(kept, ClinicProvider{provider, networks}, isSame, isSame);
    });
}

Result<Done> Settings::keep(const ClinicProvider &provider, const QString &formerName)
{
    return changeList(readProviders, [&](auto &kept) {
        return place(kept, provider, isProvider(formerName), isProvider(provider.provider.name));
    });
}

Result<Done> Settings::forgetProvider(const QString &name)
{
    return changeList(readProviders, [&name](auto &kept) { return remove(kept, isProvider(name)); });
}

std::optional<bool> Settings::networkOf(const QString &provider, const QString &payer) const
{
    const auto listed = clinicProviders();
    const auto known = std::find_if(listed.cbegin(), listed.cend(), isProvider(provider.simplified()));
    if (known == listed.cend())
        return std::nullopt;
    const auto insurer = insurerCalled(payer, readInsurers(m_file));
    return coverdesk::networkOf(*known, insurer ? *insurer : Insurer{payer});
}

Result<Done> Settings::keepNetwork(const QString &provider, const QString &payer, bool isIn)
{
    return changeList(readProviders, [&](auto &kept) -> Result<Done> {
        const auto known = std::find_if(kept.begin(), kept.end(), isProvider(provider));
        if (known == kept.end() || foldedPayer(payer).isEmpty())
            return refused();
        const auto insurer = insurerCalled(payer, readInsurers(m_file));
        sayNetwork(*known, insurer ? *insurer : Insurer{payer.simplified()}, isIn);
        return Done{};
    });
}

static auto isInsurer(const QString &name)
{
    return [name](const Insurer &other) { return isSamePayer(other.name, name); };
}

std::vector<Insurer> Settings::insurers() const
{
    m_file.sync();
    return readInsurers(m_file);
}

std::vector<Insurer> Settings::insurersIn(const QString &folder)
{
    QSettings file(nameIn(folder), QSettings::IniFormat);
    return readInsurers(file);
}

Result<Done> Settings::keep(const Insurer &insurer)
{
    return keep(insurer, insurer.name);
}

Result<Done> Settings::keep(const Insurer &insurer, const QString &formerName)
{
    if (foldedPayer(insurer.name).isEmpty())
        return refused();
    return changeList(readInsurers, [&](auto &kept) {
        const auto placed = place(kept, insurer, isInsurer(formerName), isInsurer(insurer.name));
        if (!placed)
            return placed;
        renameTherapyBy(kept, formerName, insurer.name);
        auto providers = readProviders(m_file);
        renameInsurer(providers, formerName, insurer.name);
        write(m_file, providers);
        return placed;
    });
}

Result<Done> Settings::forgetInsurer(const QString &name)
{
    return changeList(readInsurers, [&name](auto &kept) { return remove(kept, isInsurer(name)); });
}

Result<Done> Settings::keepPhonePayer(const QString &name, const QString &phonePayer)
{
    if (foldedPayer(name).isEmpty() || phonePayer.simplified().isEmpty())
        return refused();
    return changeList(readInsurers, [&](auto &kept) -> Result<Done> {
        sayPhonePayer(kept, name.simplified(), phonePayer.simplified());
        return Done{};
    });
}

void Settings::takeOverOldList()
{
    const auto taken = changeList(readInsurers, [this](auto &kept) { return addOldInsurers(m_folder, kept); });
    if (taken)
        setOldInsurersAside(m_folder);
}

bool Settings::isOldListLeft() const
{
    return hasOldInsurers(m_folder);
}

std::vector<PayerChoice> Settings::payerChoices() const
{
    m_file.sync();
    return readPayerChoices(m_file);
}

static auto isForSame(const PayerChoice &choice)
{
    return [choice](const PayerChoice &other) {
        return isSamePayer(other.typed, choice.typed) && other.idLetters == choice.idLetters;
    };
}

Result<Done> Settings::keep(const PayerChoice &choice)
{
    if (foldedPayer(choice.typed).isEmpty() || choice.payer.isEmpty())
        return refused();
    const auto isSame = isForSame(choice);
    return changeList(readPayerChoices, [&](auto &kept) { return place(kept, choice, isSame, isSame); });
}

Result<Done> Settings::forget(const PayerChoice &choice)
{
    return changeList(readPayerChoices, [&choice](auto &kept) { return remove(kept, isForSame(choice)); });
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
