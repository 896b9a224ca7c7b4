// SPDX-License-Identifier: MIT
#include "app/history/historythread.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

HistoryThread::HistoryThread(const QString &folder, History::Clock now)
    : m_file(std::make_unique<HistoryFile>(folder, std::move(now)))
{
    m_thread.setObjectName(u"history"_s);
    m_file->moveToThread(&m_thread);
    m_thread.start();
}

HistoryThread::~HistoryThread()
{
    QMetaObject::invokeMethod(m_file.get(), &HistoryFile::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace coverdesk
