// SPDX-License-Identifier: MIT
#include "ui/firststart/firststartplace.h"

#include "app/futures.h"
#include "app/office.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto StepName = "step"_L1;
static constexpr auto OverName = "over"_L1;
static constexpr auto TypedName = "typed"_L1;

QString FirstStartPlace::noteName()
{
    return u"firstStart"_s;
}

QByteArray FirstStartPlace::bytes() const
{
    return QJsonDocument(QJsonObject{{StepName, int(step)}, {OverName, isOver}, {TypedName, typed}})
        .toJson(QJsonDocument::Compact);
}

FirstStartPlace FirstStartPlace::read(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto step = std::clamp(json.value(StepName).toInt(), 0, Steps - 1);
    return {Step(step), json.value(OverName).toBool(), json.value(TypedName).toObject()};
}

using Begin = std::optional<FirstStartPlace>;

static QFuture<Result<Begin>> beginOfNew(Office &office)
{
    if (!office.accounts().all().empty())
        return ready(Result<Begin>(Begin()));
    return after<Begin>(office.history().size(), &office, [](const History::Size &size) {
        return ready(Result<Begin>(size.checks == 0 ? Begin(FirstStartPlace()) : Begin()));
    });
}

QFuture<Result<Begin>> firstStartOf(Office &office)
{
    using Note = std::optional<QByteArray>;
    return after<Begin>(office.history().notes().note(FirstStartPlace::noteName()), &office,
                        [&office](const Note &note) {
                            if (!note)
                                return beginOfNew(office);
                            const auto place = FirstStartPlace::read(*note);
                            return ready(Result<Begin>(place.isOver ? Begin() : Begin(place)));
                        });
}

} // namespace coverdesk
