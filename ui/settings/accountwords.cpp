// SPDX-License-Identifier: MIT
#include "ui/settings/accountwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The context under which translators find what is wrong with an account.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::AccountWords)
};

QString usualAddressOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return u"https://eligibility.dev"_s;
    case ServiceId::HealthHarbor: return u"https://healthharbor.co"_s;
    }
    Q_UNREACHABLE();
}

QString problemWithAddress(ServiceId service, const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty())
        return AccountWords::tr("This is no address. It looks like %1.").arg(usualAddressOf(service));
    if (Accounts::isAllowed(address))
        return {};
    return AccountWords::tr("Patients' details go only over https. The address must begin with https://");
}

QString problemWithId(ServiceId service, const QString &id)
{
    // Qt reads a UUID from the beginning of a longer text, too.
    const auto read = QUuid::fromString(id);
    const auto isWhole = !read.isNull() && read.toString(QUuid::WithoutBraces).compare(id, Qt::CaseInsensitive) == 0;
    if (service != ServiceId::Eligibility || id.isEmpty() || isWhole)
        return {};
    return AccountWords::tr("A client ID has 32 letters and digits in five groups. Copy it whole from the service.");
}

bool hasBlanks(const QByteArray &key)
{
    return std::any_of(key.cbegin(), key.cend(),
                       [](char sign) { return sign == ' ' || (sign >= '\t' && sign <= '\r'); });
}

} // namespace coverdesk
