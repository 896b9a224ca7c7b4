// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/patients/patientsplace.h"
#include "ui/widgets/card.h"

class QStringListModel;

namespace coverdesk {

class Button;
class ChoiceField;
class FormDate;
class FormField;
class ReadBack;

/// A coverage of a patient as it is entered or changed, in the page. A new one asks which it replaces.
class CoverageForm final : public Card
{
    Q_OBJECT

public:
    /// To change \a coverage of \a patient; to enter a new one where there is none.
    CoverageForm(const Patient &patient, const std::optional<QUuid> &coverage, QWidget *parent = nullptr);

    /// The names offered while an insurance company is typed.
    void offerPayers(const QStringList &names);
    void takeKeyboard();

    FieldTexts texts() const;
    /// What stood in the fields when the form was made.
    const FieldTexts &begun() const { return m_begun; }
    /// Shows what is typed there, and of a new coverage everything; the other fields stay as they are.
    void showTyped(const TypedForm &form);
    /// Something else is typed or chosen than is kept.
    bool isTouched() const { return texts() != m_begun; }

signals:
    /// From what it was when the form was made.
    void changed(const coverdesk::Coverage &before, const coverdesk::Coverage &after);
    void added(const coverdesk::Coverage &coverage, const std::optional<QUuid> &replaced);
    /// The person thought better of it: what was typed may go.
    void cancelled();
    /// Back to the page; what was typed stays for when the form is opened again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isNew() const { return !m_before; }
    std::vector<std::pair<QString, FormField *>> lines() const;
    void arrange();
    void listen();
    void fill();
    void showHolder();
    Coverage coverage() const;
    std::optional<QUuid> replaced() const;
    void chooseReplaced(const QUuid &coverage);
    QString problemWith(const FormField *line) const;
    bool validate();
    void enter();

    Patient m_patient;
    std::optional<Coverage> m_before;
    /// The coverages one of which a new one may replace, in the order of the choice.
    std::vector<QUuid> m_replaceable;
    FormField *m_payer;
    FormField *m_memberId;
    ReadBack *m_readBack;
    FormField *m_group;
    ChoiceField *m_order;
    ChoiceField *m_replaces;
    FormField *m_starts;
    FormField *m_ends;
    FormDate *m_startsOn;
    FormDate *m_endsOn;
    ChoiceField *m_holder;
    FormField *m_holderFirst;
    FormField *m_holderLast;
    FormField *m_holderBirth;
    FormDate *m_holderBornOn;
    Button *m_save;
    Button *m_cancel;
    QStringListModel *m_payerNames;
    FieldTexts m_begun;
};

} // namespace coverdesk
