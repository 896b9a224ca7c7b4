// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class PlainLabel;

/// Who the chosen patient is, who else is on the plan, and what can be done for them.
class PatientHeader final : public Card
{
    Q_OBJECT

public:
    explicit PatientHeader(QWidget *parent = nullptr);

    void show(const Patient &patient);
    void showFamily(const std::vector<Patient> &family);
    /// Whether *New check* is the filled button of the page.
    void setFilled(bool isFilled);

    using QWidget::show;

signals:
    void editAsked();
    void newCheckAsked();
    /// Someone of the family.
    void patientAsked(const coverdesk::Patient &patient);

private:
    void addLink(const Patient &member);

    PlainLabel *m_name;
    QWidget *m_line;
    PlainLabel *m_facts;
    PlainLabel *m_also;
    std::vector<QWidget *> m_links;
    Button *m_edit;
    Button *m_check;
};

} // namespace coverdesk
