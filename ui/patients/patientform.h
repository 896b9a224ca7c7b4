// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/patients/patientsplace.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class FormDate;
class FormField;

/// Who a patient is, as it is changed in the page: name, birth date, chart number.
class PatientForm final : public Card
{
    Q_OBJECT

public:
    explicit PatientForm(const Patient &patient, QWidget *parent = nullptr);

    void takeKeyboard();

    FieldTexts texts() const;
    /// What stood in the fields when the form was made.
    const FieldTexts &begun() const { return m_begun; }
    /// Shows what is typed there; the other fields stay as they are.
    void showTyped(const TypedForm &form);
    /// Something else is typed than is kept.
    bool isTouched() const { return texts() != m_begun; }

signals:
    void entered(const coverdesk::Person &person, const QString &chartNumber);
    void cancelled();
    /// Back to the page; what was typed stays for when the form is opened again.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<std::pair<QString, FormField *>> lines() const;
    Person person() const;
    bool validate();
    void enter();

    FormField *m_first;
    FormField *m_last;
    FormField *m_birth;
    FormDate *m_bornOn;
    FormField *m_chart;
    Button *m_save;
    Button *m_cancel;
    FieldTexts m_begun;
};

} // namespace coverdesk
