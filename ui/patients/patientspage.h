// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"
#include "app/history/historylists.h"
#include "ui/patients/patientsearch.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class EmptyState;
class FieldEdit;
class Office;
class PatientList;
class PatientView;
class PatientsModel;
class PlainLabel;
class Strip;
class TableView;
struct PatientsPlace;

/// Everyone ever asked about, searched while typing; beside them the chosen patient.
class PatientsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PatientsPage(Office &office, QWidget *parent = nullptr);

    void focusSearch();
    /// Reads the history anew: the first time, and when another process has changed it. The first time the directory of
    /// patients is opened, where it is not yet.
    void reload();

    /// Where a person is, and what is half typed about whom: to be sealed while the window is locked.
    QByteArray place() const;
    /// Only what is half typed, to be sealed when the window is closed; empty for nothing.
    QByteArray unasked() const;
    /// Goes back to what either of them told.
    void restore(const QByteArray &place);

signals:
    void openAsked(const QUuid &check);
    void newCheckAsked(const coverdesk::Inquiry &inquiry);
    void compareAsked(const QUuid &left, const QUuid &right);
    void savePdfAsked(const QUuid &check);
    /// The insurers' names in the history, each once, those asked last first.
    void payersKnown(const QStringList &names);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *heading();
    void listen();
    void listenToDirectory();

    void refresh();
    void show(const PatientSearch::Found &found);
    void put(const Check &check);
    void choose(int row);
    void choose(const Patient &patient);
    void chooseAnew(const QUuid &patient);
    void keepChoice();
    void goBackTo(const PatientsPlace &place);
    void showChosen();
    void tellCount();
    void goToList();
    void open(const QUuid &check);
    void noteViewed();
    void loadPayers();
    void tellPayers(const Result<HistoryLists::Lines> &lines);
    void tellTrouble(const QString &words);

    using QWidget::show;

    Office &m_office;
    FieldEdit *m_search;
    PatientSearch *m_finder;
    PatientsModel *m_patients;
    PatientList *m_listCard;
    TableView *m_list;
    PatientView *m_view;
    EmptyState *m_nobody;
    Strip *m_trouble;
    PlainLabel *m_troubleWords;
    QStackedWidget *m_side;
    QTimer m_later;
    QTimer m_soon;
    QTimer m_viewed;

    std::optional<Patient> m_chosen;
    /// About to be chosen again: until then nobody else is, unless by a person.
    std::optional<QUuid> m_wanted;
    /// Chosen by a link: stays, though the list does not show them.
    bool m_isPinned = false;
    /// What is typed is other than what the list shows.
    bool m_isTyped = false;
    bool m_isNoted = false;
    bool m_isCut = false;
    /// Of a hundred.
    std::optional<int> m_filled;
};

} // namespace coverdesk
