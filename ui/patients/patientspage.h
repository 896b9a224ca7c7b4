// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class Card;
class ChecksModel;
class EmptyState;
class FieldEdit;
class Office;
class PatientsModel;
class PlainLabel;
class Strip;
class TableView;

/// Everyone ever asked about, searched while typing; beside them the chosen patient's checks.
class PatientsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PatientsPage(Office &office, QWidget *parent = nullptr);

    void focusSearch();
    /// Reads the history anew: the first time, and when another process has changed it.
    void reload();

signals:
    void openAsked(const QUuid &check);
    void newCheckAsked(const coverdesk::Inquiry &inquiry);
    /// The insurers' names in the history, each once, those asked last first.
    void payersKnown(const QStringList &names);

private:
    QWidget *heading();
    Card *list();
    QWidget *patientSide();
    Card *patientHeader();
    Card *historyCard();
    void listen();

    void show(const Result<Directory> &directory);
    void put(const Check &check);
    void onSearch();
    void choose(int row);
    void showChosen();
    void openRow(int row);
    void startCheck();
    void tellPayers();
    void keepChoice();

    using QWidget::show;

    Office &m_office;
    FieldEdit *m_search;
    PatientsModel *m_patients;
    ChecksModel *m_checks;
    TableView *m_list;
    TableView *m_history;
    PlainLabel *m_name;
    PlainLabel *m_born;
    EmptyState *m_nobody;
    Strip *m_trouble;
    PlainLabel *m_troubleWords;
    QStackedWidget *m_side;
    QTimer m_later;

    /// Newest first.
    std::vector<CheckLine> m_lines;
    std::optional<Patient> m_chosen;
};

} // namespace coverdesk
