// SPDX-License-Identifier: MIT
#include "tests/domain/slowfinding.h"

#include "app/domain/foldedtext.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QStringList partsOf(const QString &text)
{
    const FoldedText folded(text);
    QStringList parts;
    for (std::size_t part = 0; part < folded.count(); ++part) {
        const auto bytes = folded.parts(part, 1);
        parts.append(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    }
    return parts;
}

/// What a name can be typed as from some part of it on, and how long that part is.
static std::map<QString, QList<qsizetype>> stretchesOf(const QString &name)
{
    const auto parts = partsOf(name);
    std::map<QString, QList<qsizetype>> stretches;
    for (qsizetype first = 0; first < parts.size(); ++first)
        stretches[parts.mid(first).join(QString())].append(parts.at(first).size());
    return stretches;
}

static QStringList writtenDates(const QDate &born, bool packed)
{
    const auto separator = packed ? QString() : u"/"_s;
    QStringList written;
    const auto months = packed ? QStringList{u"MM"_s} : QStringList{u"M"_s, u"MM"_s};
    const auto days = packed ? QStringList{u"dd"_s} : QStringList{u"d"_s, u"dd"_s};
    for (const auto &month : months) {
        for (const auto &day : days) {
            written.append(born.toString(QStringList{month, day, u"yyyy"_s}.join(separator)));
            written.append(born.toString(QStringList{u"yyyy"_s, month, day}.join(separator)));
            if (born.year() >= 1900 && born.year() < 2100)
                written.append(born.toString(QStringList{month, day, u"yy"_s}.join(separator)));
        }
    }
    return written;
}

static bool isWholeDate(const QString &typed, const QDate &born)
{
    const QStringList alone{u"yyyy"_s, u"M/d"_s, u"MM/d"_s, u"M/dd"_s, u"MM/dd"_s};
    return writtenDates(born, false).contains(typed) || writtenDates(born, true).contains(typed)
        || std::any_of(alone.begin(), alone.end(), [&](const QString &form) { return born.toString(form) == typed; });
}

static bool isBegunDate(const QString &typed, const QDate &born)
{
    const auto forms = writtenDates(born, false) + writtenDates(born, true);
    return std::any_of(forms.begin(), forms.end(), [&](const QString &form) { return form.startsWith(typed); });
}

/// How far \a words, typed one behind the other, are from something of \a patient: 0, 1 or 20; 1000 is not at all.
static int distanceOf(const QStringList &words, const Findable &patient)
{
    const auto typed = words.join(QString());
    const auto begun = words.size() == 1 ? 1 : 20;
    int best = 1000;
    for (const auto &name : {patient.person.firstName, patient.person.lastName}) {
        for (const auto &[stretch, parts] : stretchesOf(name)) {
            if (stretch == typed || (stretch.startsWith(typed) && parts.contains(typed.size())))
                best = 0;
            else if (stretch.startsWith(typed))
                best = std::min(best, begun);
        }
    }
    for (const auto &number : patient.memberIds + patient.callReferences + QStringList{patient.chartNumber}) {
        const auto folded = partsOf(number).join(QString());
        if (folded == typed)
            best = 0;
        else if (folded.startsWith(typed))
            best = std::min(best, begun);
    }
    for (const auto &memberId : patient.memberIds) {
        if (memberId.size() > 4 && partsOf(memberId.right(4)).join(QString()) == typed)
            best = std::min(best, begun);
    }
    const auto isNumber = [](const QString &word) { return word.at(0) >= u'0' && word.at(0) <= u'9'; };
    if (patient.person.bornOn && words.size() <= 3 && std::all_of(words.begin(), words.end(), isNumber)) {
        if (isWholeDate(words.join(u'/'), *patient.person.bornOn))
            best = 0;
        else if (isBegunDate(words.join(u'/'), *patient.person.bornOn))
            best = std::min(best, 20);
    }
    return best;
}

/// Whether one is the other after at most one letter is left out, put in, changed, or swapped with the next one.
static bool isOneTypoAway(const std::u32string &left, const std::u32string &right)
{
    std::vector<std::vector<std::size_t>> cost(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i) {
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = i + j;
                continue;
            }
            const std::size_t change = left[i - 1] == right[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[left.size()][right.size()] <= 1;
}

static bool hasTypoOf(const QString &word, const Findable &patient)
{
    const auto typed = word.toStdU32String();
    for (const auto &name : {patient.person.firstName, patient.person.lastName}) {
        for (const auto &[stretch, parts] : stretchesOf(name)) {
            const auto letters = stretch.toStdU32String();
            for (std::size_t size = 1; size <= letters.size(); ++size) {
                if (isOneTypoAway(typed, letters.substr(0, size)))
                    return true;
            }
        }
    }
    return false;
}

static bool mayHaveTypo(const QString &word)
{
    const auto isDigit = [](QChar each) { return each >= u'0' && each <= u'9'; };
    return word.toUcs4().size() >= 4 && !std::all_of(word.begin(), word.end(), isDigit);
}

/// For each patient, how far that is from one word of \a words, together with its neighbours or alone.
static std::vector<int> distancesOf(const QStringList &words, qsizetype word, const std::vector<Findable> &patients)
{
    std::vector<int> distances;
    for (const auto &patient : patients) {
        auto best = 1000;
        for (qsizetype first = 0; first <= word; ++first) {
            for (auto last = word; last < words.size(); ++last) {
                if (last - first < 6)
                    best = std::min(best, distanceOf(words.mid(first, last - first + 1), patient));
            }
        }
        distances.push_back(best);
    }
    const auto isNobody = std::all_of(distances.begin(), distances.end(), [](int each) { return each == 1000; });
    for (std::size_t each = 0; isNobody && mayHaveTypo(words.at(word)) && each < patients.size(); ++each)
        distances[each] = hasTypoOf(words.at(word), patients[each]) ? 400 : 1000;
    return distances;
}

std::vector<QUuid> slowlyFound(const std::vector<Findable> &patients, const QString &typed, qsizetype most)
{
    const auto words = partsOf(typed).mid(0, 16);
    std::vector<int> sums(patients.size(), 0);
    for (qsizetype word = 0; word < words.size(); ++word) {
        const auto distances = distancesOf(words, word, patients);
        for (std::size_t each = 0; each < patients.size(); ++each)
            sums[each] += distances[each] == 1000 ? 1'000'000 : distances[each];
    }
    using Row = std::tuple<int, QByteArray, QByteArray, QDate, QUuid>;
    std::vector<Row> rows;
    for (std::size_t each = 0; each < patients.size(); ++each) {
        const auto &[id, person, memberIds, chart, calls] = patients[each];
        const auto born = person.bornOn ? *person.bornOn : QDate(1, 1, 1);
        if (sums[each] < 1'000'000)
            rows.emplace_back(sums[each], partsOf(person.lastName).join(QString()).toUtf8(),
                              partsOf(person.firstName).join(QString()).toUtf8(), born, id);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<QUuid> found;
    for (const auto &row : rows) {
        if (qsizetype(found.size()) < most)
            found.push_back(std::get<QUuid>(row));
    }
    return found;
}

} // namespace coverdesk
