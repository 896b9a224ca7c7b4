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
    m_besideThread.setObjectName(u"history beside"_s);
    m_beside.moveToThread(&m_besideThread);
    m_besideThread.start(QThread::LowPriority);
}

HistoryThread::~HistoryThread()
{
    m_besideThread.requestInterruption();
    QMetaObject::invokeMethod(m_file.get(), &HistoryFile::close, Qt::BlockingQueuedConnection);
    // What was begun there may have been given to the other thread: that ends second.
    QMetaObject::invokeMethod(
        &m_beside, [this] { m_besideThread.quit(); }, Qt::QueuedConnection);
    m_besideThread.breakOff();
    m_thread.quit();
    m_thread.wait();
}

} // namespace coverdesk
