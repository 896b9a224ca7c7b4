// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "app/history/filelock.h"
#include "app/history/ownerfolder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr std::chrono::milliseconds PatienceWithOthers = std::chrono::seconds(5);

static QString fileIn(const QString &folder)
{
    const auto name = QString(folder + "/settings.ini"_L1);
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
                                m_file.value("clinicName"_L1).toString(), m_file.value("clinic"_L1).toString()});
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
    }
    m_file.endArray();
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
