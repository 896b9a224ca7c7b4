// SPDX-License-Identifier: MIT
#include "app/secrets/wipe.h"

#include <sodium.h>

namespace coverdesk {

/// Not for what is shared: data() would wipe a fresh copy, and the bytes of a literal cannot be written.
template <typename Text>
static void overwrite(Text &secret)
{
    if (!secret.isDetached()) {
        secret.clear();
        return;
    }
    sodium_memzero(secret.data(), size_t(secret.size()) * sizeof(*secret.constData()));
    secret.resize(0);
}

void wipe(QByteArray &secret)
{
    overwrite(secret);
}

void wipe(QString &secret)
{
    overwrite(secret);
}

} // namespace coverdesk
