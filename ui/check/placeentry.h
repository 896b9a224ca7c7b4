// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace coverdesk {

class FormField;
class Offers;

/// Makes a line of the form take the place of a visit: one of the list, shown in words, or a word of one's own.
class PlaceEntry final : public QObject
{
    Q_OBJECT

public:
    /// \a places are Health Harbor's words, in the order to show them.
    PlaceEntry(const QStringList &places, FormField *line, QObject *parent);

    /// Health Harbor's word for what is typed; what is not on the list as it is.
    QString place() const;
    void show(const QString &place);

private:
    QStringList m_places;
    FormField *m_line;
    Offers *m_offers;
};

} // namespace coverdesk
