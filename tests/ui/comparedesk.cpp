// SPDX-License-Identifier: MIT
#include "comparedesk.h"

#include "app/futures.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

CompareDesk::CompareDesk() = default;

CompareDesk::~CompareDesk() = default;

QString CompareDesk::open(const QSize &size)
{
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true, {}});
    std::optional<Result<Done>> opened;
    when(m_office->open(), m_office.get(), [&opened](const Result<Done> &done) { opened = done; });
    if (!QTest::qWaitFor([&opened] { return opened.has_value(); }, 10'000) || !*opened)
        return u"not opened"_s;
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(u"page"_s);
    m_page = new ComparePage(*m_office, m_window.get());
    m_page->askFileName = [this](const QString &name) { return filePath(name); };
    m_window->resize(size);
    m_page->resize(size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    return QTest::qWaitForWindowActive(m_window.get()) ? QString() : u"not active"_s;
}

std::optional<Check> CompareDesk::kept(const Check &check)
{
    std::optional<Result<Check>> told;
    when(m_office->history().add(check), m_office.get(), [&told](const Result<Check> &result) { told = result; });
    if (!QTest::qWaitFor([&told] { return told.has_value(); }, 10'000) || !*told)
        return std::nullopt;
    return **told;
}

} // namespace coverdesk
