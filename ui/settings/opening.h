// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace coverdesk {

class StartPage;

/// Opens a profile, as often as a person asks for it. What keeps it from opening stands on a page of its own, which is
/// also shown where opening takes long: the keychain may be waiting for its password.
class Opening final : public QObject
{
    Q_OBJECT

public:
    explicit Opening(const Premises &premises, QObject *parent = nullptr);
    ~Opening() override;

    void begin();

    /// To be asked for after `opened` only.
    Office &office() { return *m_office; }
    void comeForward();

signals:
    void opened();

private:
    void onOpened(const Result<Done> &opened);

    Premises m_premises;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<StartPage> m_page;
    QTimer m_long;
};

} // namespace coverdesk
