// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "ui/compare/comparetext.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPrinter;
class QStackedWidget;

namespace coverdesk {

class Button;
class CompareModel;
class EmptyState;
class IconMark;
class Office;
class PlainLabel;
class Strip;
class TableView;
class VerdictLine;

/// Two answers of one patient beside each other, field by field, with what to make of them.
class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Office &office, QWidget *parent = nullptr);

    /// Asks a person where a PDF of that name is to go; empty where it is not wanted after all. Given by the window.
    std::function<QString(const QString &name)> askFileName;
    /// Asks a person for the printer; whether it is to be printed.
    std::function<bool(QPrinter &printer)> askPrinter;

    /// Reads both from the history and shows them.
    void compare(const QUuid &left, const QUuid &right);
    /// Forgets what it shows: nothing of a patient stays behind.
    void leave();

    /// What it shows, to come back to; empty for nothing.
    QByteArray place() const;
    /// Whether there was anything to come back to.
    bool restore(const QByteArray &place);

signals:
    /// The list of patients is wanted.
    void backAsked();
    /// That patient is wanted, as whose answers these were chosen.
    void patientAsked(const QUuid &patient);

private:
    struct Asked
    {
        QUuid left;
        QUuid right;

        friend bool operator==(const Asked &, const Asked &) = default;
    };

    void arrange();
    QWidget *makeHeading();
    QWidget *makeBreadcrumb();
    QWidget *makeVerdict();
    QWidget *makeFilter();
    QWidget *makeTable();
    void listen();
    void read(const Asked &asked);
    void judge(const Asked &asked, const Check &left, const Check &right);
    void show(const Check &left, const Check &right, bool holdsToday);
    void showTrouble(const Failure &failure);
    void showPatient(const QString &name, const QUuid &id);
    void goBack();
    void copy();
    void print();
    void savePdf();
    void say(const QString &words, Tone tone);
    void note(AuditAct act, const Comparison &comparison);
    Letterhead letterhead(const Comparison &comparison) const;
    bool askForPrinter(QPrinter &printer);

    Office &m_office;
    std::optional<Asked> m_asked;
    std::optional<Comparison> m_shown;
    QUuid m_patient;
    CompareModel *m_model;
    Button *m_back;
    PlainLabel *m_between;
    Button *m_name;
    Button *m_copy;
    Button *m_print;
    Button *m_save;
    Strip *m_line;
    PlainLabel *m_words;
    IconMark *m_mark;
    VerdictLine *m_verdict;
    QCheckBox *m_onlyDifferences;
    Button *m_choose;
    TableView *m_table;
    EmptyState *m_trouble;
    QStackedWidget *m_pages;
};

} // namespace coverdesk
