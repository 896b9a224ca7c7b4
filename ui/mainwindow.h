// SPDX-License-Identifier: MIT
#pragma once

#include "ui/check/notices.h"
#include "ui/requests/requestbook.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QStackedWidget;

namespace coverdesk {

class Banner;
class NavigationBar;
class NewCheckPage;
class NewsBell;
class Office;
class PatientsPage;
class PlainLabel;
class RequestsPage;
class ResultPage;
class SettingsPage;

/// The window of one clinic's profile: its pages, the one line under the title,
/// and the state of things at the bottom.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a office is open already, and outlives the window.
    explicit MainWindow(Office &office, QWidget *parent = nullptr);

    /// Where a PDF is to go, given a name without anything of the patient in it;
    /// empty for nowhere.
    std::function<QString(const QString &name)> askFileName;

    /// Comes to the front, also when it is minimised.
    void comeForward();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Page { NewCheck, Patients, OpenRequests, Settings, OneCheck };

    void furnish();
    void addPages();
    void fillStatusBar();
    void addKeys();
    void listenToPages();
    void listenToRequests();
    void listenToDesk();

    void showPage(int page);
    void startNext();
    void open(const QUuid &check);
    void showRequests();
    void startCheck(const Inquiry &inquiry);
    void checkAgain(const Check &check);
    void askAbout(const Check &check);
    void askByPhone(const Check &check);

    void connectServices();
    void onConnected();
    void applyRemedy();
    void tellMostUrgent();
    void showServices();
    void countRequests();
    void onReached(ServiceId service);
    bool isRead(const QUuid &check) const;
    void onChanged(const Check &check);
    void savePdf(const Check &check);
    void saveShown();
    void restoreWindow();

    Office &m_office;
    Notices m_notices;
    Banner *m_banner;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    NewCheckPage *m_newCheck;
    PatientsPage *m_patients;
    RequestsPage *m_requests;
    SettingsPage *m_settings;
    ResultPage *m_result;
    NewsBell *m_bell;
    PlainLabel *m_instant;
    PlainLabel *m_byPhone;
    PlainLabel *m_news;
    int m_cameFrom = Patients;
    QString m_told;
    /// Since when a service is known to take our credentials, or new ones were entered.
    std::map<ServiceId, RequestBook::Since> m_since;
    bool m_isCounted = false;
};

} // namespace coverdesk
