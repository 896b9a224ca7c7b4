// SPDX-License-Identifier: MIT
#include "ui/patients/patientheader.h"

#include "ui/patients/coveragewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr size_t MostLinks = 6;
static constexpr int LongestName = 24;
// As high as a link, so that the words stand on one line with it.
static constexpr int LineHeight = 20;

PatientHeader::PatientHeader(QWidget *parent)
    : Card(parent)
    , m_name(new PlainLabel(QString(), PlainLabel::Kind::Heading, this))
    , m_line(new QWidget(this))
    , m_facts(new PlainLabel(QString(), PlainLabel::Kind::Muted, m_line))
    , m_also(new PlainLabel(tr("· also on this plan:"), PlainLabel::Kind::Muted, m_line))
    , m_edit(new Button(tr("Edit"), this))
    , m_check(new Button(tr("New check"), Button::Kind::Primary, this))
{
    auto *flow = new FlowLayout(4, m_line);
    for (auto *words : {m_facts, m_also}) {
        words->setMinimumHeight(LineHeight);
        flow->addWidget(words);
    }
    m_name->setWrapping(true);
    m_edit->setLeadingIcon(Icon::Pencil);
    m_check->setHint(tr("Enter"));
    auto policy = m_line->sizePolicy();
    policy.setHeightForWidth(true);
    m_line->setSizePolicy(policy);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_check, 0, Qt::AlignTop);
    body()->addLayout(row);
    showFamily({});
    connect(m_edit, &Button::clicked, this, &PatientHeader::editAsked);
    connect(m_check, &Button::clicked, this, &PatientHeader::newCheckAsked);
}

void PatientHeader::show(const Patient &patient)
{
    m_name->setWords(asPlainText(nameOf(patient.person)).simplified());
    const auto birth = birthInWords(patient.person, QDate::currentDate());
    const auto chart = lineOfText(patient.chartNumber);
    m_facts->setWords(chart.isEmpty() ? birth : tr("%1 · chart %2").arg(birth, chart));
    m_line->updateGeometry();
}

void PatientHeader::showFamily(const std::vector<Patient> &family)
{
    for (auto *link : m_links) {
        m_line->layout()->removeWidget(link);
        link->hide();
        link->deleteLater();
    }
    m_links.clear();
    m_also->setVisible(!family.empty());
    for (size_t place = 0; place < family.size() && place < MostLinks; ++place)
        addLink(family.at(place));
    m_line->updateGeometry();
}

void PatientHeader::addLink(const Patient &member)
{
    const auto first = lineOfText(member.person.firstName);
    const auto name = first.isEmpty() ? lineOfText(nameOf(member.person)) : first;
    auto *link = new Button(shortened(name, LongestName), Button::Kind::Link, m_line);
    link->setAccessibleDescription(
        tr("%1, born %2").arg(lineOfText(nameOf(member.person)), birthInWords(member.person, QDate::currentDate())));
    connect(link, &Button::clicked, this, [this, member] { emit patientAsked(member); });
    m_line->layout()->addWidget(link);
    m_links.push_back(link);
    link->show();
}

void PatientHeader::setFilled(bool isFilled)
{
    m_check->setKind(isFilled ? Button::Kind::Primary : Button::Kind::Plain);
}

} // namespace coverdesk
