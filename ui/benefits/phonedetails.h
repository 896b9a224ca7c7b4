// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

class QTabWidget;

namespace coverdesk {

class CallPage;
class ClaimPage;
class OutcomeCard;
class PlanPage;
class ProceduresTableModel;
class RequestPage;
class TableView;
class WirePage;

/// The lower part of a phone check's page: what became of it, where there is no plain answer; then services, plan,
/// call, request and the bytes received on tabs, or the claim in place of services and plan. Only what the answer may
/// be taken at its word for has a tab.
class PhoneDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneDetails(QWidget *parent = nullptr);

    void show(const Check &check);
    OutcomeCard *outcome() const { return m_outcome; }

    using QWidget::show;

signals:
    /// The service whose figures are wanted: the one chosen in the table.
    void serviceChosen(const std::optional<coverdesk::Procedure> &service);

private:
    void arrange();
    void showServices(const Check &check);
    void showTabs(const Check &check);
    void chooseFirstTab();

    OutcomeCard *m_outcome;
    QTabWidget *m_tabs;
    ProceduresTableModel *m_procedures;
    TableView *m_services;
    ClaimPage *m_claim;
    PlanPage *m_plan;
    CallPage *m_call;
    RequestPage *m_request;
    WirePage *m_received;
    QUuid m_shown;
    Standing m_standing = Standing::Queued;
};

} // namespace coverdesk
