// SPDX-License-Identifier: MIT
#include "app/history/holder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace coverdesk {

Holder::Holder(const QString &folder)
    : m_folder(folder)
    , m_id(QUuid::createUuid())
    , m_lock(pathOf(m_id))
{}

Holder::~Holder()
{
    m_lock.unlock();
    QFile::remove(pathOf(m_id));
}

Result<Done> Holder::appear()
{
    return m_lock.lock();
}

void Holder::forgetTheDead() const
{
    const auto names = QDir(m_folder).entryList(QDir::Files);
    for (const auto &name : names) {
        const auto holder = QUuid::fromString(name);
        if (!holder.isNull() && !isAlive(holder))
            QFile::remove(pathOf(holder));
    }
}

bool Holder::isAlive(const QUuid &holder) const
{
    return FileLock::isHeld(pathOf(holder));
}

bool Holder::isAlone() const
{
    const auto names = QDir(m_folder).entryList(QDir::Files);
    return std::none_of(names.cbegin(), names.cend(), [this](const QString &name) {
        const auto holder = QUuid::fromString(name);
        return !holder.isNull() && holder != m_id && isAlive(holder);
    });
}

QString Holder::pathOf(const QUuid &holder) const
{
    return m_folder % u'/' % holder.toString(QUuid::WithoutBraces);
}

} // namespace coverdesk
