// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/patientdirectory.h"
#include "tests/bench/clinicyears.h"
#include "tests/bench/crowd.h"
#include "tests/bench/syncs.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace coverdesk;
using namespace Qt::StringLiterals;

// As many as a list shows at once.
static constexpr qsizetype Shown = 50;
static constexpr int ChecksOfPatient = 5;

static QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

[[noreturn]] static void fail(const Failure &failure)
{
    out() << "failed: " << failure.code << ' ' << failure.said << Qt::endl;
    std::exit(EXIT_FAILURE);
}

template <typename T>
static T valueOf(QFuture<Result<T>> future)
{
    const auto result = future.result();
    if (!result)
        fail(result.failure());
    return *result;
}

class Times
{
public:
    template <typename Work>
    void add(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    QString toText()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto share = [this](double part) { return m_times[size_t(part * double(m_times.size() - 1))]; };
        return u"p50 %1 ms, p99 %2 ms, longest %3 ms"_s.arg(share(0.5), 0, 'f', 2)
            .arg(share(0.99), 0, 'f', 2)
            .arg(m_times.back(), 0, 'f', 2);
    }

private:
    std::vector<double> m_times;
};

/// What the system says of this process's memory, such as "VmRSS"; nothing where it says nothing.
static QString memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return u"%1 MB"_s.arg(line.mid(qsizetype(qstrlen(name)) + 1).simplified().split(' ').front().toInt()
                                  / 1024);
    }
    return {};
}

static void wait(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
}

static void measureTyping(History &history, const PatientDirectory &directory, const std::vector<Findable> &patients)
{
    QRandomGenerator random(7);
    Times finds;
    Times shown;
    for (int search = 0; search < 300; ++search) {
        const auto typed = typedFor(patients[random.bounded(quint32(patients.size()))], random);
        for (qsizetype keys = 1; keys <= typed.size(); ++keys) {
            std::vector<QUuid> ids;
            finds.add([&] { ids = directory.find(QStringView(typed).left(keys), Shown); });
            if (search < 60)
                shown.add([&] { valueOf(history.patients().entries(ids)); });
        }
    }
    out() << "  keystroke to results:      " << finds.toText() << '\n'
          << "  and their lines opened:    " << shown.toText() << '\n';
}

static void measureTimelines(History &history, const std::vector<Findable> &patients)
{
    QRandomGenerator random(11);
    Times times;
    for (int each = 0; each < 500; ++each) {
        const auto id = patients[random.bounded(quint32(patients.size()))].id;
        times.add([&] { valueOf(history.patients().timeline(id)); });
    }
    out() << "  a patient's timeline:      " << times.toText() << '\n';
}

static void measureKeeping(History &history, const Findable &patient)
{
    Times times;
    constexpr int Many = 50;
    const auto before = syncsSoFar();
    for (int each = 0; each < Many; ++each) {
        Check check;
        check.id = QUuid::createUuid();
        check.patientId = patient.id;
        check.inquiry.patient = patient.person;
        check.askedAt = QDateTime::currentDateTimeUtc();
        times.add([&] { valueOf(history.add(check, {}, [](const Check &) { return false; })); });
    }
    out() << "  keep one check:            " << times.toText();
    if (before)
        out() << "; syncs each " << double(*syncsSoFar() - *before) / Many;
    out() << '\n';
}

/// In a process of its own, as a window would begin.
static int measure(const QString &folder, int checks)
{
    const auto patients = crowd(std::max(1, checks / ChecksOfPatient));
    const auto atRest = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    History history(folder);
    valueOf(history.open());
    valueOf(history.unlock(clinicSlot(), clinicKey()));
    const auto unlocked = timer.elapsed();
    PatientDirectory directory(history, nullptr);
    QObject::connect(&directory, &PatientDirectory::failed, &directory, &fail);
    directory.open();
    wait([&] { return directory.isOpen(); });
    const auto found = directory.find(u"oka 1990", Shown);
    valueOf(history.patients().entries(found));
    out() << checks << " checks, " << directory.size() << " patients, "
          << QFileInfo(folder + u"/history.sqlite"_s).size() / 1'000'000 << " MB\n"
          << "  unlock to first search:    " << timer.elapsed() << " ms (unlocked after " << unlocked << ")\n";
    measureTyping(history, directory, patients);
    measureTimelines(history, patients);
    Times lists;
    lists.add([&] { valueOf(history.lists().open()); });
    lists.add([&] { valueOf(history.patients().newest(100)); });
    out() << "  open checks, newest 100:   " << lists.toText() << '\n';
    measureKeeping(history, patients.front());
    out() << "  memory:                    " << memory("VmRSS:") << ", at most " << memory("VmHWM:") << " (" << atRest
          << " of it the names to look for)" << Qt::endl;
    return EXIT_SUCCESS;
}

/// bench_history [FOLDER [CHECKS...]]: makes the history of a clinic for each number of checks where it is not there
/// yet, and prints how fast it is used. A million checks take some minutes to make, and 4 GB.
int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--measure"_L1)
        return measure(arguments.value(2), arguments.value(3).toInt());
    const auto folder = arguments.value(1, QDir::tempPath() + u"/coverdesk-bench"_s);
    auto counts = arguments.mid(2);
    if (counts.isEmpty())
        counts = QStringList{u"10000"_s, u"100000"_s, u"1000000"_s};
    for (const auto &count : counts) {
        const QString years = folder % u'/' % count;
        if (!QFile::exists(years + u"/made"_s)) {
            QDir(years).removeRecursively();
            const auto made = makeClinicYears(years, count.toInt());
            if (!made)
                fail(made.failure());
            QFile(years + u"/made"_s).open(QIODevice::WriteOnly);
        }
        QProcess::execute(QCoreApplication::applicationFilePath(), {u"--measure"_s, years, count});
    }
    return EXIT_SUCCESS;
}
