// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/wording.h"

#include <QWidget>

namespace coverdesk {

/// What an answer says of services, beside each other while they are few, under each other and wrapped when many.
class ServiceLines final : public QWidget
{
    Q_OBJECT

public:
    /// Under: for a narrow place, always under each other.
    enum class Flow { Beside, Under };

    explicit ServiceLines(Flow flow, QWidget *parent = nullptr);

    void show(const std::vector<StandingWords> &said);

    using QWidget::show;

private:
    std::vector<StandingWords> m_said;
    Flow m_flow;
    QWidget *m_lines = nullptr;
};

} // namespace coverdesk
