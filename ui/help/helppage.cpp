// SPDX-License-Identifier: MIT
#include "ui/help/helppage.h"

#include "app/office.h"
#include "ui/help/helpheading.h"
#include "ui/help/helpsections.h"
#include "ui/help/practicecard.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/sectionlist.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int GapBeside = 12;

HelpPage::HelpPage(const Office &office, QWidget *parent)
    : QWidget(parent)
    , m_heading(new HelpHeading(office, this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
{
    arrange();
    addSections(office);
    connect(m_sections, &SectionList::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    showSection(Section::Road);
}

void HelpPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    // With the gap beside the scroll bar, where there is one, 20 as everywhere.
    column->setContentsMargins(20, 12, 20 - GapBeside, 12);
    column->setSpacing(10);
    column->addWidget(m_heading);
    m_heading->setContentsMargins(0, 0, GapBeside, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(GapBeside);
    auto *names = new Card(this);
    names->body()->setContentsMargins(7, 7, 7, 7);
    names->body()->addWidget(m_sections);
    names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    row->addWidget(names);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_sections->setAccessibleName(tr("Sections"));
    setFocusProxy(m_sections);
}

/// In the order of Section.
void HelpPage::addSections(const Office &office)
{
    addSection(roadSection(this));
    auto *practice = new PracticeCard(office.isPractice(), this);
    connect(practice, &PracticeCard::chosen, this, &HelpPage::practiseAsked);
    auto *beside = new QWidget(this);
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, GapBeside, 0);
    row->addWidget(practice);
    beside->setAccessibleName(practice->accessibleName());
    addSection(beside);
    addSection(standingsSection(this));
    addSection(keptSection(office, this));
    addSection(shortcutsSection(this));
}

/// Under the name by which assistive tools know it.
void HelpPage::addSection(QWidget *section)
{
    m_sections->add(section->accessibleName());
    m_stack->addWidget(section);
}

void HelpPage::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
}

QByteArray HelpPage::place() const
{
    return m_sections->place();
}

void HelpPage::restore(const QByteArray &place)
{
    m_sections->restore(place);
}

} // namespace coverdesk
