// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/archive.h"

#include <QJsonArray>
#include <QLatin1StringView>

namespace coverdesk {

/// Writes one struct, field by field, as `eachField` lists them.
class JsonWriter
{
public:
    template <typename T>
    static QJsonObject written(const T &value)
    {
        JsonWriter writer;
        eachField(writer, value);
        return writer.m_json;
    }

    template <typename T>
    void operator()(const char *name, const T &value)
    {
        m_json.insert(QLatin1StringView(name), json(value));
    }

private:
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(const QString &text) { return text.isEmpty() ? QJsonValue::Null : QJsonValue(text); }
    static QJsonValue json(const QStringList &texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(const QDate &date);
    static QJsonValue json(const QDateTime &moment);
    static QJsonValue json(const QUuid &id);
    static QJsonValue json(Money money) { return money.toText(); }
    static QJsonValue json(const QUrl &address);
    static QJsonValue json(const QByteArray &bytes);
    static QJsonValue json(const Amount &amount);
    static QJsonValue json(const Share &share);
    static QJsonValue json(const StatedDate &date);

    template <typename T>
    static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return nameOf(value);
        else
            return written(value);
    }

    template <typename T>
    static QJsonValue json(const std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue::Null;
    }

    template <typename T>
    static QJsonValue json(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(json(value));
        return array;
    }

    template <typename T>
    static QJsonValue json(const std::map<QString, T> &values)
    {
        QJsonObject object;
        for (const auto &[name, value] : values)
            object.insert(name, json(value));
        return object;
    }

    QJsonObject m_json;
};

} // namespace coverdesk
