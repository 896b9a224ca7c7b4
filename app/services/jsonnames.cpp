// SPDX-License-Identifier: MIT
#include "app/services/jsonnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

namespace coverdesk {

namespace {

    /// Walks over a document from name to name.
    class NameWalk
    {
    public:
        explicit NameWalk(const QByteArray &json)
            : m_json(json)
        {}

        std::optional<int> depthOfRepeat()
        {
            while (m_at < m_json.size())
                step(m_json.at(m_at));
            return m_found;
        }

    private:
        struct Level
        {
            bool isObject;
            bool awaitsName;
            QSet<QString> names = {};
        };

        void step(char c)
        {
            if (c == '"')
                return takeText();
            ++m_at;
            if (c == '{' || c == '[')
                m_levels.push_back({c == '{', c == '{'});
            else if ((c == '}' || c == ']') && !m_levels.empty())
                m_levels.pop_back();
            else if (c == ',' && !m_levels.empty())
                m_levels.back().awaitsName = m_levels.back().isObject;
        }

        void takeText()
        {
            const auto begin = m_at++;
            while (m_at < m_json.size() && m_json.at(m_at) != '"')
                m_at += m_json.at(m_at) == '\\' ? 2 : 1;
            ++m_at;
            if (!m_levels.empty() && m_levels.back().awaitsName)
                takeName(m_json.mid(begin, m_at - begin));
        }

        /// The same name may be written with escapes.
        static QString spelledOut(const QByteArray &quoted)
        {
            if (!quoted.contains('\\'))
                return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
            return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
        }

        void takeName(const QByteArray &quoted)
        {
            auto &level = m_levels.back();
            level.awaitsName = false;
            const auto name = spelledOut(quoted);
            const auto depth = static_cast<int>(m_levels.size());
            if (level.names.contains(name))
                m_found = std::min(m_found.value_or(depth), depth);
            level.names.insert(name);
        }

        QByteArray m_json;
        qsizetype m_at = 0;
        std::vector<Level> m_levels;
        std::optional<int> m_found;
    };

} // namespace

std::optional<int> depthOfRepeatedName(const QByteArray &json)
{
    return NameWalk(json).depthOfRepeat();
}

} // namespace coverdesk
