// SPDX-License-Identifier: MIT
#include "app/services/jsonelements.h"

#include <optional>

namespace coverdesk {

namespace {

    /// Walks over a document and cuts out what stands between the commas of one list.
    class ElementWalk
    {
    public:
        explicit ElementWalk(const QByteArray &json)
            : m_json(json)
        {}

        QByteArrayList elements()
        {
            while (m_at < m_json.size() && !m_isDone)
                step(m_json.at(m_at));
            return m_elements;
        }

    private:
        void step(char c)
        {
            if (c == '"')
                return skipText();
            if (c == '[' || c == '{')
                open(c);
            else if (c == ']' || c == '}')
                close();
            else if (c == ',' && isBetweenElements())
                take();
            ++m_at;
        }

        void skipText()
        {
            ++m_at;
            while (m_at < m_json.size() && m_json.at(m_at) != '"')
                m_at += m_json.at(m_at) == '\\' ? 2 : 1;
            ++m_at;
        }

        void open(char c)
        {
            const bool isTheList = c == '[' && !m_listDepth && (m_brackets.isEmpty() || m_brackets == "{");
            m_brackets.append(c);
            if (isTheList) {
                m_listDepth = m_brackets.size();
                m_begin = m_at + 1;
            }
        }

        void close()
        {
            m_isDone = isBetweenElements();
            if (m_isDone)
                take();
            m_brackets.chop(1);
        }

        bool isBetweenElements() const { return m_listDepth && m_brackets.size() == *m_listDepth; }

        void take()
        {
            const auto element = m_json.mid(m_begin, m_at - m_begin).trimmed();
            if (!element.isEmpty())
                m_elements.append(element);
            m_begin = m_at + 1;
        }

        QByteArray m_json;
        qsizetype m_at = 0;
        QByteArray m_brackets;
        std::optional<qsizetype> m_listDepth;
        qsizetype m_begin = 0;
        bool m_isDone = false;
        QByteArrayList m_elements;
    };

} // namespace

QByteArrayList elementsOf(const QByteArray &json)
{
    return ElementWalk(json).elements();
}

} // namespace coverdesk
