// SPDX-License-Identifier: MIT
#include "ui/patients/patientnotices.h"

#include "ui/patients/coveragewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

PatientNotices::PatientNotices(QWidget *parent)
    : QWidget(parent)
    , m_likely(new Strip(Tone::Warn, this))
    , m_likelyWords(new PlainLabel(m_likely))
    , m_outcome(new Strip(Tone::Ok, this))
    , m_outcomeWords(new PlainLabel(m_outcome))
    , m_mergedLines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_outcome);
    column->addWidget(m_likely);
    column->addLayout(m_mergedLines);
    m_mergedLines->setSpacing(8);
    for (auto *words : {m_likelyWords, m_outcomeWords})
        words->setWrapping(true);
    auto *compare = new Button(tr("Compare records"), m_likely);
    auto *two = new Button(tr("They are two people"), m_likely);
    m_likely->row()->addWidget(m_likelyWords, 1);
    for (auto *button : {compare, two}) {
        button->setSmall(true);
        m_likely->row()->addWidget(button);
    }
    m_outcome->row()->addWidget(m_outcomeWords, 1);
    connect(compare, &Button::clicked, this, &PatientNotices::compareAsked);
    connect(two, &Button::clicked, this, &PatientNotices::twoAsked);
    clear();
}

void PatientNotices::clear()
{
    m_outcome->hide();
    showLikely({});
    showMerged({});
}

/// Without anything to say it takes no room, not even that between its neighbours.
void PatientNotices::fit()
{
    setVisible(!m_likely->isHidden() || !m_outcome->isHidden() || !m_merged.empty());
}

void PatientNotices::showLikely(const std::optional<Patient> &likely)
{
    m_likely->setVisible(likely.has_value());
    if (likely)
        m_likelyWords->setWords(
            tr("This may be the same person as %1, %2.")
                .arg(lineOfText(nameOf(likely->person)), birthInWords(likely->person, QDate::currentDate())));
    fit();
}

void PatientNotices::showMerged(const std::vector<Patient> &merged)
{
    for (auto *line : m_merged) {
        m_mergedLines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_merged.clear();
    for (const auto &patient : merged)
        addMerged(patient);
    fit();
}

void PatientNotices::addMerged(const Patient &merged)
{
    auto *line = new Strip(Tone::Grey, this);
    const auto insurance = currentInsurance(merged, QDate::currentDate());
    auto *words =
        new PlainLabel(tr("Merged with %1, %2, member ID %3.")
                           .arg(lineOfText(nameOf(merged.person)), birthInWords(merged.person, QDate::currentDate()),
                                masked(insurance.memberId)),
                       line);
    words->setWrapping(true);
    auto *undo = new Button(tr("Undo"), Button::Kind::Link, line);
    undo->setAccessibleDescription(tr("Make two records of them again"));
    line->row()->addWidget(words, 1);
    line->row()->addWidget(undo);
    connect(undo, &Button::clicked, this, [this, id = merged.id] { emit partAsked(id); });
    m_mergedLines->addWidget(line);
    m_merged.push_back(line);
    line->show();
}

void PatientNotices::say(const QString &words, Tone tone)
{
    m_outcome->setTone(tone);
    m_outcomeWords->setWords(words);
    m_outcome->show();
    fit();
    QAccessibleEvent alert(m_outcomeWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace coverdesk
