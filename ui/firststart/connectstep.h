// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/firststart/steppage.h"

#include <QFuture>
#include <QJsonObject>

#include <array>

namespace coverdesk {

class Button;
class Office;
class OutcomeLine;
class ServiceCard;

/// The second step: what the clinic has from the two services, tried as it is entered, and kept when one goes on.
class ConnectStep final : public StepPage
{
    Q_OBJECT

public:
    explicit ConnectStep(Office &office, QWidget *parent = nullptr);

    void arrive() override;
    /// Ends what is being tried; false where nothing was.
    bool stop();

    /// What is typed and not kept, without keys.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);

signals:
    void typedChanged();

private:
    void addButtons();
    void refresh();
    void tryAgain();
    void keep();
    QFuture<Result<Done>> kept() const;
    void onKept(const Result<Done> &kept);
    bool isReady() const;

    Office &m_office;
    std::array<ServiceCard *, 2> m_cards;
    OutcomeLine *m_outcome;
    Button *m_back;
    Button *m_skip;
    Button *m_try;
    Button *m_next;
    bool m_isKeeping = false;
};

} // namespace coverdesk
