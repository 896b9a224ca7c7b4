// SPDX-License-Identifier: MIT
#include "helpdesk.h"

#include "windowfixture.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

std::unique_ptr<HelpPage> HelpDesk::page(bool isPractice)
{
    m_office = std::make_unique<Office>(Premises{folder(), isPractice});
    auto page = std::make_unique<HelpPage>(*m_office);
    page->setObjectName(u"page"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    page->resize(1096, 740);
    return WindowFixture::activate(*page) ? std::move(page) : nullptr;
}

} // namespace coverdesk
