// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QScrollArea>

namespace coverdesk {

class KeyValueList;
class WirePage;

/// What was asked, when, where and under which number, and the bytes that went out.
class RequestPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RequestPage(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

private:
    KeyValueList *m_question;
    KeyValueList *m_sending;
    WirePage *m_sent;
};

} // namespace coverdesk
