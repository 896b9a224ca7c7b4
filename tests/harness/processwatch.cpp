// SPDX-License-Identifier: MIT
#include "tests/harness/processwatch.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr std::chrono::milliseconds BetweenLooks(4);

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly | QFile::Unbuffered) ? file.readAll() : QByteArray();
}

ProcessWatch::ProcessWatch(const Hunt &hunt)
    : m_hunt(hunt)
    , m_thread([this] { watch(); })
{}

ProcessWatch::~ProcessWatch()
{
    m_isOver = true;
    m_thread.join();
}

int ProcessWatch::processes() const
{
    const std::scoped_lock lock(m_mutex);
    return int(m_seen.size());
}

QStringList ProcessWatch::hits() const
{
    const std::scoped_lock lock(m_mutex);
    return m_hits;
}

void ProcessWatch::watch()
{
    while (!m_isOver) {
        const auto processes = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
        for (const auto &process : processes)
            lookAt(process);
        std::this_thread::sleep_for(BetweenLooks);
    }
}

/// Whether the process was started by this one; another test may be at work beside it.
static bool isChild(const QString &folder)
{
    return contentsOf(folder + "status"_L1).contains(QByteArray("\nPPid:\t" + QByteArray::number(getpid()) + '\n'));
}

void ProcessWatch::lookAt(const QString &process)
{
    const auto folder = QString(u"/proc/"_s + process + u'/');
    if (!contentsOf(folder + "comm"_L1).startsWith("coverdesk") || !isChild(folder))
        return;
    ++m_looks;
    QStringList hits;
    for (const auto &name : {"cmdline"_L1, "environ"_L1}) {
        for (const auto &hit : m_hunt.hitsIn(contentsOf(folder + name)))
            hits.append(name + u": "_s + hit);
    }
    const std::scoped_lock lock(m_mutex);
    m_seen.insert(process);
    m_hits += hits;
    m_hits.removeDuplicates();
}

} // namespace coverdesk::testing
