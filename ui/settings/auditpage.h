// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/settings/auditfilter.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <functional>

namespace coverdesk {

class AuditExport;
class AuditModel;
class AuditReader;
class Button;
class ChoiceField;
class EmptyState;
class FormField;
class Office;
class OutcomeLine;
class PatientNames;
class TableView;

/// The audit log to read: who did what, when, about whom; checked, and saved as a file for those who ask for it.
class AuditPage final : public Card
{
    Q_OBJECT

public:
    explicit AuditPage(Office &office, QWidget *parent = nullptr);

    /// Reads anew from the newest line, also each time the page comes into view.
    void refresh();

    /// Asks for the name of a file, empty where there is to be none; may be exchanged.
    std::function<QString(QWidget *parent, const QString &name)> chooseFile;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *filterRow();
    QWidget *buttonRow();
    void arrange();
    void listen();
    /// None where a day is typed that is none.
    std::optional<AuditFilter> filter() const;
    void take(const std::vector<AuditEntry> &entries);
    void readMore();
    void nameVisible();
    void tellEnd();
    void check();
    void onChecked(const Result<std::optional<int>> &firstBad);
    void save();
    void onSaved(const Result<int> &lines);

    Office &m_office;
    PatientNames *m_names;
    AuditModel *m_model;
    AuditReader *m_reader;
    AuditExport *m_export;
    ChoiceField *m_act;
    FormField *m_from;
    FormField *m_to;
    Button *m_check;
    Button *m_save;
    OutcomeLine *m_outcome;
    TableView *m_list;
    EmptyState *m_nothing;
    QTimer m_soon;
};

} // namespace coverdesk
