// SPDX-License-Identifier: MIT
#include "ui/settings/opening.h"

#include "app/futures.h"
#include "ui/settings/startpage.h"
#include "ui/widgets/icon.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// Opening takes a tenth of a second, and a page that only flashes by helps nobody.
static constexpr std::chrono::milliseconds LongOpening = 700ms;
static constexpr QSize UsualSize{900, 600};

Opening::Opening(const Premises &premises, QObject *parent)
    : QObject(parent)
    , m_premises(premises)
    , m_page(std::make_unique<StartPage>(premises.folder))
{
    m_page->setWindowTitle(tr("Coverdesk"));
    m_page->setWindowIcon(programIcon());
    m_page->resize(UsualSize);
    m_long.setSingleShot(true);
    m_long.setInterval(LongOpening);
    connect(&m_long, &QTimer::timeout, m_page.get(), qOverload<>(&StartPage::show));
    connect(m_page.get(), &StartPage::tryAgainAsked, this, &Opening::begin);
}

Opening::~Opening() = default;

void Opening::begin()
{
    m_page->showOpening();
    m_long.start();
    // A profile that could not be opened is left behind whole: nothing half open is used again.
    m_office = std::make_unique<Office>(m_premises);
    when(m_office->open(), this, [this](const Result<Done> &opened) { onOpened(opened); });
}

void Opening::onOpened(const Result<Done> &opened)
{
    m_long.stop();
    if (!opened) {
        m_page->show(opened.failure());
        return m_page->show();
    }
    emit this->opened();
    m_page->hide();
}

void Opening::comeForward()
{
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

} // namespace coverdesk
