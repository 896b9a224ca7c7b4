// SPDX-License-Identifier: MIT
#include "app/secrets/pinrecipe.h"

#include <QCryptographicHash>

namespace coverdesk {

static constexpr qsizetype MarkSize = 4;

QByteArray PinRecipe::markOf(const QByteArray &keychainKey)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData("coverdesk mark of a keychain key\n");
    hash.addData(keychainKey);
    return hash.result().first(MarkSize);
}

QString PinRecipe::toText() const
{
    return stretching.toText() % u' ' % QLatin1StringView(keyMark.toHex());
}

std::optional<PinRecipe> PinRecipe::fromText(const QString &text)
{
    const auto space = text.lastIndexOf(u' ');
    const auto stretching = space < 0 ? std::nullopt : PassphraseRecipe::fromText(text.first(space));
    if (!stretching)
        return std::nullopt;
    const PinRecipe recipe{*stretching, QByteArray::fromHex(text.sliced(space + 1).toLatin1())};
    if (recipe.keyMark.size() != MarkSize || recipe.toText() != text)
        return std::nullopt;
    return recipe;
}

bool isGoodPin(QStringView pin)
{
    return !faultOfPin(pin) || !faultOfPassphrase(pin);
}

} // namespace coverdesk
