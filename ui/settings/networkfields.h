// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/clinicprovider.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace coverdesk {

class ChoiceField;

/// In whose networks a provider is: a choice for each insurer, none of them made beforehand.
class NetworkFields final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkFields(QWidget *parent = nullptr);

    /// One choice for each of these insurers, and for others of which something is said already.
    void show(const std::vector<Network> &networks, const QStringList &insurers);

    /// What is said now, of the insurers of which anything is said.
    std::vector<Network> networks() const;

    using QWidget::show;

private:
    struct Line
    {
        QString insurer;
        ChoiceField *choice;
    };

    void add(const QString &insurer, const std::optional<bool> &isIn);

    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace coverdesk
