// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/insurer.h"
#include "app/domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace coverdesk {

/// An insurer that Health Harbor calls: its own word for it, the name people know, and other names it goes by.
struct PhonePayer
{
    /// Such as "UNITED_HEALTHCARE".
    QString code;
    QString name;
    QStringList aliases;

    friend bool operator==(const PhonePayer &, const PhonePayer &) = default;
};

/// What Health Harbor takes for an insurer, a topic or a place, as far as is known: lists that come with the program
/// (resources/catalog) and what a clinic added to them in its profile. A value that is not listed may be sent all the
/// same; whoever sends it is told.
class ServiceCatalog
{
public:
    /// \a folder is the profile's; a list there that cannot be read counts as empty.
    /// In catalog.json are more insurers (those of a known code are put in place of ours), topics, places and
    /// procedures, and the usual topics in place of ours; in its settings the insurers as the clinic knows them.
    explicit ServiceCatalog(const QString &folder);

    const std::vector<PhonePayer> &phonePayers() const { return m_payers; }
    /// What may be asked about, such as "PLAN_INFO", in the order to show them.
    const QStringList &topics() const { return m_topics; }
    /// What is asked about unless somebody chooses otherwise.
    const QStringList &usualTopics() const { return m_usualTopics; }
    const QStringList &placesOfService() const { return m_places; }
    /// Services that mental-health clinics ask about, as CPT codes.
    const QStringList &commonProcedures() const { return m_procedures; }

    bool knowsPhonePayer(const QString &code) const;
    bool knowsTopic(const QString &topic) const;

    /// Health Harbor's word for the insurer that people call \a payerName ("Aetna PPO", "uhc"): what the clinic said of
    /// the insurer that is called just so first, then names and aliases of the lists, whole or as the first words of
    /// it; none where several fit.
    std::optional<QString> phonePayerFor(const QString &payerName) const;

    /// What the clinic said: that the insurer called \a payerName is \a code to Health Harbor. Kept among its insurers
    /// (`Settings::keepPhonePayer`). Refused for an empty name or code.
    Result<Done> remember(const QString &payerName, const QString &code);
    /// Looks again what the clinic knows of insurers: somebody has changed it.
    void refresh();

private:
    void read(const QJsonObject &list);
    std::optional<QString> listedFor(const QString &payerName) const;

    QString m_folder;
    std::vector<PhonePayer> m_payers;
    QStringList m_topics;
    QStringList m_usualTopics;
    QStringList m_places;
    QStringList m_procedures;
    std::vector<Insurer> m_insurers;
};

} // namespace coverdesk
