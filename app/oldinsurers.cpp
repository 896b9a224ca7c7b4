// SPDX-License-Identifier: MIT
#include "app/oldinsurers.h"

#include "app/domain/payerwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString nameIn(const QString &folder)
{
    return folder + "/insurers.json"_L1;
}

bool hasOldInsurers(const QString &folder)
{
    return QFile::exists(nameIn(folder));
}

Result<Done> addOldInsurers(const QString &folder, std::vector<Insurer> &insurers)
{
    QFile file(nameIn(folder));
    // Another process may have been quicker.
    if (!file.exists())
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"insurers"_s, .said = file.errorString()};
    const auto bytes = file.readAll();
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject() && !bytes.isEmpty())
        return Failure{.kind = Failure::Kind::Damaged, .code = u"insurers"_s};
    const auto elements = document["insurers"_L1].toArray();
    for (const auto &element : elements) {
        const auto name = element["payerName"_L1].toString().simplified();
        const auto code = element["code"_L1].toString().simplified();
        const auto known = insurerCalled(name, insurers);
        if (!foldedPayer(name).isEmpty() && !code.isEmpty() && (!known || known->phonePayer.isEmpty()))
            sayPhonePayer(insurers, name, code);
    }
    return Done{};
}

void setOldInsurersAside(const QString &folder)
{
    const auto aside = QString(nameIn(folder) + ".old"_L1);
    QFile::remove(aside);
    QFile::rename(nameIn(folder), aside);
}

} // namespace coverdesk
