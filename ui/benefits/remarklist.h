// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/wording.h"

#include <QWidget>

class QUuid;
class QVBoxLayout;

namespace coverdesk {

/// What a person should know of a check beside where it stands: a strip each, with what can be done about it.
class RemarkList final : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    void show(const std::vector<Remark> &remarks);

    using QWidget::show;

signals:
    void openAsked(const QUuid &id);

private:
    void addRemark(const Remark &remark);
    void addWay(QVBoxLayout &column, const Remark &remark);

    std::vector<Remark> m_shown;
    QWidget *m_strips = nullptr;
};

} // namespace coverdesk
