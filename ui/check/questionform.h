// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/fields.h"

#include <QStringList>
#include <QWidget>

#include <map>

namespace coverdesk {

class InquiryForm;
class Office;
class PayerChoices;
class PhoneForm;

/// Everything that can be asked about a patient on one sheet: patient and insurance for both services, and below them
/// what only a call uses.
class QuestionForm final : public QWidget
{
    Q_OBJECT

public:
    QuestionForm(Office &office, QWidget *parent);

    /// Looks again which clinics are connected, and which providers they have on their list.
    void refresh();

    /// As typed, with what \a service uses and nothing else.
    Inquiry inquiry(ServiceId service) const;
    /// Marks everything that keeps the form from being sent there, and puts the keyboard at the first; true for
    /// nothing.
    bool validate(ServiceId service);
    void fill(const Inquiry &inquiry);
    /// With the clinic it was asked for: another clinic's key must not pay for it.
    void fill(const Check &check);
    /// Whether the check was asked for the clinic that is chosen.
    bool isForClinicOf(const Check &check) const;
    void clear();
    bool isEmpty() const;
    /// Whether the part for the phone holds nothing that somebody put there.
    bool isPhoneEmpty() const;
    /// Every field as it is typed, to be put aside and shown again.
    QStringList texts() const;
    void showTexts(const QStringList &texts);
    void setPayer(const QString &payer);

    /// The insurers that were asked before; those of the clinic's book are known anyway.
    void setPayerNames(const QStringList &names);
    QString clinic() const;
    void chooseClinic(const QString &name);

    void focusFirst();
    bool isPhoneUnfolded() const;
    void unfoldPhone();
    /// Unfolds the part for the phone and puts the keyboard there.
    void startPhone();
    /// What is asked by phone: benefits, or what became of a claim.
    void setClaim(bool isClaim);
    bool isClaim() const;

    /// The lines of patient and insurance as they are typed: see InquiryForm.
    std::map<Field, QString> typed() const;
    void type(Field field, const QString &text);
    void focusOn(Field field);
    void blame(Field field, const QString &words);
    /// Which of several insurers was chosen before; what is asked follows it.
    PayerChoices *choices() const { return m_choices; }

signals:
    /// Some field holds something else than before.
    void edited();
    /// Enter in the last field of what an instant check uses.
    void typedThrough();

private:
    void offerPayers();

    Office &m_office;
    InquiryForm *m_instant;
    PhoneForm *m_phone;
    PayerChoices *m_choices;
    QStringList m_payerNames;
};

} // namespace coverdesk
