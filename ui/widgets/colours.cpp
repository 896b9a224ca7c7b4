// SPDX-License-Identifier: MIT
#include "ui/widgets/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

#include <algorithm>
#include <array>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array roles{
        "bg"_L1,         "surface"_L1,     "line"_L1,         "edge"_L1,           "ink"_L1,          "muted"_L1,
        "accent"_L1,     "accent-soft"_L1, "accent-hover"_L1, "accent-pressed"_L1, "on-accent"_L1,    "link"_L1,
        "link-hover"_L1, "hover"_L1,       "pressed"_L1,      "disabled-bg"_L1,    "disabled-ink"_L1, "focus"_L1,
        "meter"_L1,      "track"_L1,       "ok"_L1,           "ok-soft"_L1,        "warn"_L1,         "warn-soft"_L1,
        "bad"_L1,        "bad-soft"_L1,    "info"_L1,         "info-soft"_L1,      "violet"_L1,       "violet-soft"_L1,
        "grey"_L1,       "grey-soft"_L1,
    };

    /// The places of a palette in the order of `roles`.
    auto places(auto &colours)
    {
        return std::array{
            &colours.bg,           &colours.surface,       &colours.line,       &colours.edge,
            &colours.ink,          &colours.muted,         &colours.accent,     &colours.accentSoft,
            &colours.accentHover,  &colours.accentPressed, &colours.onAccent,   &colours.link,
            &colours.linkHover,    &colours.hover,         &colours.pressed,    &colours.disabledBg,
            &colours.disabledInk,  &colours.focus,         &colours.meter,      &colours.track,
            &colours.ok.front,     &colours.ok.ground,     &colours.warn.front, &colours.warn.ground,
            &colours.bad.front,    &colours.bad.ground,    &colours.info.front, &colours.info.ground,
            &colours.violet.front, &colours.violet.ground, &colours.grey.front, &colours.grey.ground,
        };
    }

    Colours shipped(QLatin1StringView half)
    {
        QFile file(u":/coverdesk/palette.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return opened ? Colours::fromJson(QJsonDocument::fromJson(file.readAll()).object().value(half).toObject())
                      : Colours();
    }

} // namespace

const ToneColours &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Ok: return ok;
    case Tone::Warn: return warn;
    case Tone::Bad: return bad;
    case Tone::Info: return info;
    case Tone::Violet: return violet;
    case Tone::Grey: return grey;
    }
    Q_UNREACHABLE();
}

Colours Colours::fromJson(const QJsonObject &json)
{
    Colours read;
    const auto place = places(read);
    static_assert(std::tuple_size_v<decltype(place)> == roles.size());
    for (size_t i = 0; i < roles.size(); ++i)
        *place.at(i) = QColor(json.value(roles.at(i)).toString());
    return read;
}

std::span<const QLatin1StringView> Colours::roleNames()
{
    return roles;
}

QColor Colours::byRoleName(QStringView name) const
{
    const auto found = std::find(roles.begin(), roles.end(), name);
    return found == roles.end() ? QColor() : *places(*this).at(size_t(found - roles.begin()));
}

const Colours &coloursOf(Shade shade)
{
    static const Colours light = shipped("light"_L1);
    static const Colours dark = shipped("dark"_L1);
    return shade == Shade::Dark ? dark : light;
}

Shade shadeOf(const QPalette &palette)
{
    const bool lighterWords =
        palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return lighterWords ? Shade::Dark : Shade::Light;
}

const Colours &colours()
{
    return coloursOf(shadeOf(QGuiApplication::palette()));
}

} // namespace coverdesk
