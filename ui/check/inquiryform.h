// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QComboBox;
class QStringListModel;

namespace coverdesk {

class Card;
class DateEntry;
class FormField;
class PlainLabel;
class ReadBack;

/// Patient and insurance, as they stand on the card: what an instant check asks about.
///
/// Gentle while something is typed, firm once the keyboard leaves a line.
class InquiryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit InquiryForm(QWidget *parent = nullptr);

    /// As typed. A date that cannot be read is absent here, and found fault with by `validate`.
    Inquiry inquiry() const;
    void fill(const Inquiry &inquiry);
    void clear();
    /// Every field as it is typed, to be put aside and shown again.
    QStringList texts() const;
    void showTexts(const QStringList &texts);
    void setPayer(const QString &payer);
    bool isEmpty() const;

    /// Marks everything that keeps the form from being sent to \a service, and puts the keyboard at the first; true for
    /// nothing.
    bool validate(ServiceId service = ServiceId::Eligibility);

    /// The names *Insurance company* completes to.
    void setPayerNames(const QStringList &names);

    /// The clinics to choose from; with fewer than two there is nothing to choose.
    void setClinics(const QStringList &names);
    /// The chosen clinic's name; empty where there is nothing to choose.
    QString clinic() const;
    void chooseClinic(const QString &name);

    void focusFirst();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Some field holds something else than before.
    void edited();
    /// Enter in the last field: the form is typed through.
    void typedThrough();

private:
    struct Line
    {
        Field field;
        FormField *line;
    };

    Card *patientCard();
    Card *insuranceCard();
    void completePayers();
    void listen();
    void goOnFrom(size_t place);
    QString problemWith(Field field, ServiceId service, bool isSubmit) const;
    void judge(const Line &line);
    void mark(const Line &line, const QString &problem);

    FormField *m_firstName;
    FormField *m_lastName;
    FormField *m_birth;
    FormField *m_payer;
    FormField *m_memberId;
    FormField *m_group;
    FormField *m_visit;
    /// In the order of the form.
    std::array<Line, 7> m_lines;
    DateEntry *m_bornOn;
    DateEntry *m_visitOn;
    ReadBack *m_readBack;
    PlainLabel *m_clinicLabel;
    QComboBox *m_clinic;
    QStringListModel *m_payerNames;
};

} // namespace coverdesk
