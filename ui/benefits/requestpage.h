// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QScrollArea>

namespace coverdesk {

class KeyValueList;
class WireText;

/// What was asked, when, where and under which number, and the bytes that went out.
class RequestPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequestPage(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

private:
    KeyValueList *m_facts;
    WireText *m_sent;
};

} // namespace coverdesk
