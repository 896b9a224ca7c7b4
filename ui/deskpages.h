// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>
#include <QUuid>

namespace coverdesk {

class ComparePage;
class HelpPage;
class NewCheckPage;
class Office;
class PatientsPage;
class RequestsPage;
class ResultPage;
class SettingsPage;

/// The pages of a window: which of them is shown, which it came from, and what
/// they hold that must not be lost.
class DeskPages final : public QStackedWidget
{
    Q_OBJECT

public:
    /// In the order of the navigation; the last two are come to from others.
    enum Page { NewCheck, Patients, OpenRequests, Settings, Help, OneCheck, TwoAnswers };

    explicit DeskPages(Office &office, QWidget *parent);

    NewCheckPage *newCheck() const { return m_newCheck; }
    PatientsPage *patients() const { return m_patients; }
    RequestsPage *requests() const { return m_requests; }
    SettingsPage *settings() const { return m_settings; }
    HelpPage *help() const { return m_help; }
    ResultPage *result() const { return m_result; }
    ComparePage *compared() const { return m_compare; }

    /// Shows a page and gives it the keyboard; the one before it forgets what is
    /// not to stay behind.
    void go(int page);
    /// From a page that was come to from another.
    void goBack() { go(m_cameFrom); }
    void open(const QUuid &check);
    void compare(const QUuid &left, const QUuid &right);

    /// The page of the navigation that the shown one belongs to.
    int marked() const;

    /// As for the window they are in: see MainWindow.
    QByteArray place() const;
    QByteArray unasked() const;
    void restore(const QByteArray &place);

signals:
    /// A page was gone to, also the one that is shown already.
    void shown();

private:
    void leave(int page);
    void arrive(Page page);

    NewCheckPage *m_newCheck;
    PatientsPage *m_patients;
    RequestsPage *m_requests;
    SettingsPage *m_settings;
    HelpPage *m_help;
    ResultPage *m_result;
    ComparePage *m_compare;
    int m_cameFrom = Patients;
};

} // namespace coverdesk
