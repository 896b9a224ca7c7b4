// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "ui/check/formline.h"

#include <QWidget>

#include <vector>

namespace coverdesk {

class DateEntry;
class FormField;

/// The claim that is asked about: its number, the day of the service, the amount billed where it is known.
class ClaimFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimFields(QWidget *parent);

    /// As typed; what cannot be read is absent, and found fault with by `lines`.
    Claim claim() const;
    void show(const Claim &claim);

    std::vector<FormLine> lines() const;
    std::vector<FormField *> texts() const { return {m_number, m_servedOn, m_billed}; }

    using QWidget::show;

signals:
    void edited();

private:
    QString problemWithAmount() const;

    FormField *m_number;
    FormField *m_servedOn;
    FormField *m_billed;
    DateEntry *m_day;
};

} // namespace coverdesk
