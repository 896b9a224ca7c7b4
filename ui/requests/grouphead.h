// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/request.h"

#include <QWidget>

namespace coverdesk {

class CountBadge;

/// The line above a group of open requests: its name and how many there are.
class GroupHead final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupHead(RequestGroup group, QWidget *parent = nullptr);

    void setCount(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    CountBadge *m_badge;
};

} // namespace coverdesk
