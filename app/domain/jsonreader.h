// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/archive.h"

#include <QJsonArray>
#include <QLatin1StringView>

namespace coverdesk {

/// Reads one struct, field by field, as `eachField` lists them, and remembers the first fault it meets.
class JsonReader
{
public:
    enum class Names {
        All, ///< every name must be there, as we write them
        Older, ///< as we wrote them once: names that came later are missing
        Some, ///< any may be left out, or be null, as other programs write them
    };

    /// What is wrong, and the path of the name that is: "patient.bornOn".
    struct Fault
    {
        enum class Kind { Missing, Unknown, WrongType };

        Kind kind = Kind::WrongType;
        QString path;
    };

    template <typename T>
    static std::optional<Fault> read(const QJsonObject &json, Names names, T &value, const QString &path = {})
    {
        JsonReader reader(json, names, path);
        eachField(reader, value);
        reader.findStrangers();
        return reader.m_fault;
    }

    template <typename T>
    void operator()(const char *name, T &value)
    {
        m_known.append(QLatin1StringView(name));
        const auto found = m_json.constFind(QLatin1StringView(name));
        if (found == m_json.constEnd())
            return m_names == Names::All ? note(Fault::Kind::Missing, m_known.last()) : void();
        if (m_names == Names::Some && found->isNull())
            return;
        m_path.append(m_known.last());
        if (!isRead(*found, value))
            note(Fault::Kind::WrongType, {});
        m_path.chop(m_known.last().size());
    }

private:
    JsonReader(const QJsonObject &json, Names names, const QString &path);

    void note(Fault::Kind kind, const QString &name);
    void findStrangers();

    bool isRead(const QJsonValue &json, bool &value);
    bool isRead(const QJsonValue &json, int &value);
    bool isRead(const QJsonValue &json, QString &text);
    bool isRead(const QJsonValue &json, QStringList &texts);
    bool isRead(const QJsonValue &json, QDate &date);
    bool isRead(const QJsonValue &json, QDateTime &moment);
    bool isRead(const QJsonValue &json, QUuid &id);
    bool isRead(const QJsonValue &json, Money &money);
    bool isRead(const QJsonValue &json, QUrl &address);
    bool isRead(const QJsonValue &json, QByteArray &bytes);
    bool isRead(const QJsonValue &json, Amount &amount);
    bool isRead(const QJsonValue &json, Share &share);
    bool isRead(const QJsonValue &json, StatedDate &date);
    bool isRead(const QJsonValue &json, ServiceId &service);
    bool isRead(const QJsonValue &json, Standing &standing);
    bool isRead(const QJsonValue &json, Verdict &verdict);
    bool isRead(const QJsonValue &json, Failure::Kind &kind);
    bool isRead(const QJsonValue &json, AuditAct &act);
    bool isRead(const QJsonValue &json, Coverage::Order &order);

    template <typename T>
    bool isRead(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return false;
        if (const auto fault = read(json.toObject(), m_names, value, m_path + u'.'); fault && !m_fault)
            m_fault = fault;
        return true;
    }

    template <typename T>
    bool isRead(const QJsonValue &json, std::optional<T> &value)
    {
        if (json.isNull())
            return true;
        return isRead(json, value.emplace());
    }

    template <typename T>
    bool isRead(const QJsonValue &json, std::vector<T> &values)
    {
        if (!json.isArray())
            return false;
        const auto elements = json.toArray();
        for (const auto &element : elements) {
            if (!isRead(element, values.emplace_back()))
                return false;
        }
        return true;
    }

    template <typename T>
    bool isRead(const QJsonValue &json, std::map<QString, T> &values)
    {
        if (!json.isObject())
            return false;
        const auto object = json.toObject();
        for (auto element = object.begin(); element != object.end(); ++element) {
            if (!isRead(element.value(), values[element.key()]))
                return false;
        }
        return true;
    }

    QJsonObject m_json;
    Names m_names;
    QString m_path;
    QStringList m_known;
    std::optional<Fault> m_fault;
};

} // namespace coverdesk
