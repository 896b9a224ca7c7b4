// SPDX-License-Identifier: MIT
#include "ui/check/placeentry.h"

#include "app/domain/fields.h"
#include "ui/check/offers.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

#include <algorithm>
#include <iterator>

namespace coverdesk {

PlaceEntry::PlaceEntry(const QStringList &places, FormField *line, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_line(line)
    , m_offers(new Offers(line, this))
{
    QStringList words;
    std::transform(places.cbegin(), places.cend(), std::back_inserter(words), placeInWords);
    m_offers->offer(words);
}

QString PlaceEntry::place() const
{
    const auto typed = tidied(m_line->text());
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [&typed](const QString &place) {
        return typed.compare(place, Qt::CaseInsensitive) == 0
            || typed.compare(placeInWords(place), Qt::CaseInsensitive) == 0;
    });
    return found == m_places.cend() ? typed : *found;
}

void PlaceEntry::show(const QString &place)
{
    m_offers->show(m_places.contains(place) ? placeInWords(place) : place);
}

} // namespace coverdesk
