// SPDX-License-Identifier: MIT
#include "app/domain/likekey.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace coverdesk {

quint64 likeKey(QStringView kind, QStringView text)
{
    const QString whole = kind % u' ' % text;
    return qFromBigEndian<quint64>(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).constData());
}

} // namespace coverdesk
