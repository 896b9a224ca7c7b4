// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace coverdesk {

class Banner;
class ComparePage;
class DeskStatus;
class NavigationBar;
class NewCheckPage;
class NoticeBoard;
class Office;
class PatientsPage;
class PdfDesk;
class RequestsPage;
class ResultPage;

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

    /// Where it is told what is amiss.
    NoticeBoard &board() { return *m_board; }

    /// Where a person is, and what is typed but not asked: to be sealed while the window is locked.
    QByteArray place() const;
    /// Only what is typed but not asked, to be sealed when the window is closed; empty for nothing.
    QByteArray unasked() const;
    /// Goes back to what either of them told, in a window that nobody has touched.
    void restore(const QByteArray &place);

signals:
    /// A backup is to be put in the place of the history.
    void restoreAsked();
    /// Nobody opens this history any more.
    void erased();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Page { NewCheck, Patients, OpenRequests, Settings, OneCheck, TwoAnswers };

    void furnish();
    void addPages();
    void addKeys();
    void listenToPages();
    void listenToPatients();
    void listenToSettings();
    void listenToResult();
    void listenToPapers();
    void listenToRequests();

    void showPage(int page);
    void startNext();
    void open(const QUuid &check);
    void compare(const QUuid &left, const QUuid &right);
    void showRequests();

    void connectServices();
    void onConnected();
    void tellOfKeys();
    void showSettings(SettingsPage::Section section);
    void countRequests();
    bool isRead(const QUuid &check) const;
    void onChanged(const Check &check);
    void savePdf(const Check &check);
    void saveShown();
    void noteCopy();
    void restoreWindow();

    Office &m_office;
    Banner *m_banner;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    NewCheckPage *m_newCheck;
    PatientsPage *m_patients;
    RequestsPage *m_requests;
    SettingsPage *m_settings;
    ResultPage *m_result;
    ComparePage *m_compare;
    NoticeBoard *m_board;
    PdfDesk *m_pdf;
    DeskStatus *m_status;
    int m_cameFrom = Patients;
};

} // namespace coverdesk
