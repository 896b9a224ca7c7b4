// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/timeline.h"
#include "app/history/historypatients.h"
#include "ui/patients/patientforms.h"
#include "ui/patients/twinview.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class CoverageShelf;
class FamilyJoin;
class HistoryCard;
class Office;
class PatientHeader;
class PatientNotices;
class TwinBook;

/// Everything of one patient: who it is, coverages, history; and the forms that change it, in the page.
class PatientView final : public QWidget
{
    Q_OBJECT

public:
    explicit PatientView(Office &office, QWidget *parent = nullptr);

    /// Shows a patient as just read, and reads what else there is of them. What is half typed about another stays for
    /// when that one is shown again.
    void show(const Patient &patient);
    /// Reads the shown patient anew.
    void reload();
    /// From here on everything is shown as of that day; to be called before anything is shown.
    void setToday(const QDate &today);
    std::optional<QUuid> shown() const { return m_patient ? std::optional(m_patient->id) : std::nullopt; }

    void startCheck();
    void offerPayers(const QStringList &names) { m_forms->offerPayers(names); }

    std::vector<TypedForm> typed(PatientForms::Which which) const { return m_forms->typed(which); }
    /// Where a person is in it; whom it shows is left to the page.
    PatientsPlace place() const;
    /// Takes forms as they were typed; each is there again when its patient is shown.
    void expect(const std::vector<TypedForm> &forms);
    /// To where a person was with the patient that is shown; the forms come by themselves.
    void goBackTo(const PatientsPlace &place);

    using QWidget::show;

signals:
    void openAsked(const QUuid &check);
    void compareAsked(const QUuid &left, const QUuid &right);
    void savePdfAsked(const QUuid &check);
    void newCheckAsked(const coverdesk::Inquiry &inquiry);
    void patientAsked(const coverdesk::Patient &patient);
    /// Somebody was changed, merged or parted; \a shows is to be shown now.
    void changed(const QUuid &shows);
    /// Other things than before may have the keyboard.
    void rearranged();

private:
    void listen();
    void listenToForms();
    void load();
    void loadRelatives();
    void showTimeline(const Result<HistoryPatients::Timeline> &timeline);
    void showCoverages();
    /// To the part of that accessible name, where it is shown.
    void giveKeyboard(const QString &name);
    void showLikely(const std::optional<Patient> &likely);

    void save(const PatientForms::Change &change);
    void addFamilyMember();
    void compareRecords();
    void showTwins(const TwinRecord &left, const TwinRecord &right);
    void closeTwins();
    void arrange();
    void merge(const Merging &merging);
    void part(const QUuid &merged);
    void keepApart(const QUuid &one, const QUuid &other);
    void tell(const Result<Done> &done, const QString &words, const QUuid &shows);

    Office &m_office;
    TwinBook *m_twins;
    FamilyJoin *m_family;
    PatientHeader *m_header;
    PatientNotices *m_notices;
    CoverageShelf *m_coverages;
    HistoryCard *m_history;
    QStackedWidget *m_below;
    PatientForms *m_forms = nullptr;
    TwinView *m_comparison = nullptr;
    QWidget *m_comparisonPage = nullptr;
    QTimer m_relatives;

    QDate m_today;
    std::optional<Patient> m_patient;
    std::optional<Patient> m_likely;
    /// The two records stood beside each other, and will again once the other one is known.
    bool m_isExpectingTwins = false;
    /// What is to be said once that patient is shown.
    std::optional<std::pair<QUuid, QString>> m_toSay;
    HistoryPatients::Timeline m_timeline;
    int m_turn = 0;
};

} // namespace coverdesk
