// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "ui/settings/settingspage.h"

#include <QMainWindow>

#include <functional>

namespace coverdesk {

class Banner;
class DeskPages;
class DeskStatus;
class NavigationBar;
class NoticeBoard;
class Office;
class PdfDesk;

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
    /// It is to end and start again where somebody is now.
    void startAgainAsked();
    /// Nobody opens this history any more.
    void erased();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void furnish();
    void namePages();
    void addKeys();
    void listenToPages();
    void listenToPatients();
    void listenToSettings();
    void listenToResult();
    void listenToPapers();
    void listenToRequests();

    void onShown();
    void startNext();
    void fillIn(const Inquiry &inquiry);
    void open(const QUuid &check);
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
    DeskPages *m_pages;
    NoticeBoard *m_board;
    PdfDesk *m_pdf;
    DeskStatus *m_status;
};

} // namespace coverdesk
