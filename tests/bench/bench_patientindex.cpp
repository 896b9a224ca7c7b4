// SPDX-License-Identifier: MIT
#include "app/domain/patientindex.h"
#include "tests/bench/crowd.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// As many as a list shows at once.
static constexpr qsizetype Shown = 50;

/// Milliseconds, by the clock on the wall and, for a machine that has other work, of the processor.
struct Lap
{
    double wall = 0;
    double processor = 0;
};

template <typename Work>
static Lap timed(Work work)
{
    const auto begun = std::clock();
    QElapsedTimer timer;
    timer.start();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - begun) * 1e3 / CLOCKS_PER_SEC};
}

class Times
{
public:
    void add(const Lap &lap)
    {
        m_wall.push_back(lap.wall);
        m_processor.push_back(lap.processor);
    }

    QString toText() const { return told(m_wall) % u" ms; of the processor "_s % told(m_processor) % u" ms"_s; }

private:
    static QString told(std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        const auto share = [&times](double part) { return times[std::size_t(part * double(times.size() - 1))]; };
        return u"p50 %1, p99 %2, longest %3"_s.arg(share(0.5), 0, 'f', 2)
            .arg(share(0.99), 0, 'f', 2)
            .arg(times.back(), 0, 'f', 2);
    }

    std::vector<double> m_wall;
    std::vector<double> m_processor;
};

static void find(const PatientIndex &index, QStringView typed, Times &times)
{
    times.add(timed([&] { index.find(typed, Shown); }));
}

static Times typing(const PatientIndex &index, const std::vector<Findable> &patients, int searches)
{
    QRandomGenerator random(7);
    Times times;
    for (int search = 0; search < searches; ++search) {
        const auto typed = typedFor(patients[random.bounded(quint32(patients.size()))], random);
        for (qsizetype keys = 1; keys <= typed.size(); ++keys)
            find(index, typed.left(keys), times);
    }
    return times;
}

static Times shortOnes(const PatientIndex &index)
{
    Times times;
    for (const auto &letter : u"abcdefghijklmnopqrstuvwxyz0123456789"_s)
        find(index, {&letter, 1}, times);
    return times;
}

static Times hardOnes(const PatientIndex &index)
{
    Times times;
    for (const auto &typed : {u"zmith"_s, u"jonhson"_s, u"xaria"_s, u"gacria lpoez"_s, u"a b c d e f g h"_s,
                              u"1 2 3 4 5 6 7 8 9 0"_s, u"1 1 1"_s, u"aaaaaaaaaaaa"_s, u"m 1 j"_s, u""_s})
        find(index, typed, times);
    return times;
}

static Times exchanges(PatientIndex &index, const std::vector<Findable> &patients)
{
    Times times;
    for (std::size_t each = 0; each < 20; ++each) {
        times.add(timed([&] { index.put(patients[each * 37]); }));
    }
    return times;
}

static void measure(int count, QTextStream &out)
{
    const auto patients = crowd(count);
    Times builds;
    for (int round = 0; round < 5; ++round) {
        PatientIndex scratch;
        builds.add(timed([&] { scratch.put(patients); }));
    }
    PatientIndex index;
    index.put(patients);
    out << count << " patients\n"
        << "  built:       " << builds.toText() << '\n'
        << "  memory:      " << double(index.bytes()) / 1e6 << " MB\n"
        << "  typing:      " << typing(index, patients, 500).toText() << '\n'
        << "  one letter:  " << shortOnes(index).toText() << '\n'
        << "  hard ones:   " << hardOnes(index).toText() << '\n'
        << "  put again:   " << exchanges(index, patients).toText() << '\n';
    out.flush();
}

int main()
{
    QTextStream out(stdout);
    for (const auto count : {10'000, 100'000, 200'000})
        measure(count, out);
    return 0;
}
