// SPDX-License-Identifier: MIT
#include "app/domain/termlist.h"

#include <algorithm>

namespace coverdesk {

static constexpr std::size_t KeySize = 8;

static bool isBefore(const Term &left, const Term &right, const PatientShelf &shelf)
{
    if (left.key != right.key)
        return left.key < right.key;
    if (left.size <= KeySize || right.size <= KeySize)
        return left.size < right.size;
    return shelf.text(left).substr(KeySize) < shelf.text(right).substr(KeySize);
}

void TermList::add(WipedVector<Term> &terms, const PatientShelf &shelf)
{
    const auto before = [&shelf](const Term &left, const Term &right) { return isBefore(left, right, shelf); };
    std::sort(terms.begin(), terms.end(), before);
    if (m_terms.empty()) {
        m_terms.swap(terms);
        return;
    }
    // From the end, so that no second block is needed: std::inplace_merge takes one that nobody wipes.
    auto old = m_terms.size();
    m_terms.resize(old + terms.size());
    for (auto left = terms.size(); left > 0;) {
        const auto fromOld = old > 0 && before(terms[left - 1], m_terms[old - 1]);
        m_terms[old + left - 1] = fromOld ? m_terms[old - 1] : terms[left - 1];
        fromOld ? --old : --left;
    }
    shorten(terms, 0);
}

void TermList::move(const std::vector<quint32> &places)
{
    std::size_t kept = 0;
    for (auto term : m_terms) {
        term.place = places[term.place];
        if (term.place != PatientShelf::nowhere)
            m_terms[kept++] = term;
    }
    shorten(m_terms, kept);
}

/// Below zero where \a term comes before all that begin with \a typed, zero where it is one of them.
static int order(const Term &term, std::string_view typed, quint64 key, const PatientShelf &shelf)
{
    const auto missing = typed.size() < KeySize ? KeySize - typed.size() : 0;
    const auto begin = missing < KeySize ? term.key >> (8 * missing) << (8 * missing) : 0;
    if (begin != key)
        return begin < key ? -1 : 1;
    if (typed.size() <= KeySize)
        return 0;
    if (term.size <= KeySize)
        return -1;
    return shelf.text(term).substr(KeySize, typed.size() - KeySize).compare(typed.substr(KeySize));
}

static TermList::Range within(TermList::Range terms, std::string_view typed, const PatientShelf &shelf)
{
    const auto key = keyOf(typed);
    const auto begin = std::partition_point(terms.begin(), terms.end(),
                                            [&](const Term &term) { return order(term, typed, key, shelf) < 0; });
    const auto end =
        std::partition_point(begin, terms.end(), [&](const Term &term) { return order(term, typed, key, shelf) <= 0; });
    return {begin, end};
}

TermList::Range TermList::startingWith(std::string_view typed, const PatientShelf &shelf) const
{
    return within(m_terms, typed, shelf);
}

/// How many bytes the character has that begins with \a first.
static std::size_t lengthOf(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

namespace {

    /// Looks for one typed word with one typo at a time.
    class TypoSearch
    {
    public:
        TypoSearch(std::string_view typed, const PatientShelf &shelf)
            : m_typed(typed)
            , m_shelf(shelf)
        {}

        std::vector<TermList::Range> in(TermList::Range terms)
        {
            for (std::size_t at = 0; at < m_typed.size() && !terms.empty(); at = m_next) {
                terms = within(terms, m_typed.substr(0, at), m_shelf);
                m_next = at + lengthOf(m_typed[at]);
                leaveOut(terms, at);
                swap(terms, at);
                putInOrChange(terms, at);
            }
            return std::move(m_found);
        }

    private:
        void leaveOut(TermList::Range terms, std::size_t at) { look(terms, at, {}, m_typed.substr(m_next)); }

        void swap(TermList::Range terms, std::size_t at)
        {
            if (m_next >= m_typed.size())
                return;
            const auto second = m_typed.substr(m_next, lengthOf(m_typed[m_next]));
            m_swapped.assign(second.begin(), second.end());
            m_swapped.insert(m_swapped.end(), m_typed.begin() + qsizetype(at), m_typed.begin() + qsizetype(m_next));
            look(terms, at, {m_swapped.data(), m_swapped.size()}, m_typed.substr(m_next + second.size()));
        }

        /// Tries only the letters that some term has at this place.
        void putInOrChange(TermList::Range terms, std::size_t at)
        {
            // Those that end here come first.
            const auto longer =
                std::partition_point(terms.begin(), terms.end(), [at](const Term &term) { return term.size <= at; });
            terms = terms.subspan(std::size_t(longer - terms.begin()));
            while (!terms.empty()) {
                const auto text = m_shelf.text(terms.front());
                const auto letter = text.substr(at, lengthOf(text[at]));
                const auto same = within(terms, text.substr(0, at + letter.size()), m_shelf);
                look(same, at, letter, m_typed.substr(m_next));
                look(same, at, letter, m_typed.substr(at));
                terms = terms.subspan(same.size());
            }
        }

        void look(TermList::Range terms, std::size_t begin, std::string_view changed, std::string_view rest)
        {
            m_tried.assign(m_typed.begin(), m_typed.begin() + qsizetype(begin));
            m_tried.insert(m_tried.end(), changed.begin(), changed.end());
            m_tried.insert(m_tried.end(), rest.begin(), rest.end());
            const auto found = within(terms, {m_tried.data(), m_tried.size()}, m_shelf);
            if (!found.empty())
                m_found.push_back(found);
        }

        std::string_view m_typed;
        const PatientShelf &m_shelf;
        std::size_t m_next = 0;
        WipedVector<char> m_swapped;
        WipedVector<char> m_tried;
        std::vector<TermList::Range> m_found;
    };

} // namespace

std::vector<TermList::Range> TermList::nearly(std::string_view typed, const PatientShelf &shelf) const
{
    return TypoSearch(typed, shelf).in(m_terms);
}

} // namespace coverdesk
