// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/cardtext.h"
#include "app/domain/fields.h"
#include "app/domain/payersearch.h"
#include "ui/widgets/icon.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <map>

class QComboBox;

namespace coverdesk {

class Card;
class CardPaste;
class DateEntry;
class FormField;
class MemberHint;
class PayerCompletion;
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

    /// The insurers *Insurance company* completes to.
    void setPayers(const std::vector<KnownPayer> &payers);

    /// The clinics to choose from; with fewer than two there is nothing to choose.
    void setClinics(const QStringList &names);
    /// The chosen clinic's name; empty where there is nothing to choose.
    QString clinic() const;
    void chooseClinic(const QString &name);

    void focusFirst();

    /// Every line as it is typed, for a card beside the form that shows some of them.
    std::map<Field, QString> typed() const;
    /// Another of what is typed, as if somebody did it here; nothing for a field that has no line here.
    void type(Field field, const QString &text);
    void focusOn(Field field);
    /// Says beside a line what an answer found wrong with it, until something else is typed there.
    void blame(Field field, const QString &words);
    /// Puts a line of words below the insurer.
    void putBelowPayer(QWidget *words);

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
    void listen();
    void listenToPaste();
    void take(const CardText &card);
    void goOnFrom(size_t place);
    QString problemWith(Field field, ServiceId service, bool isSubmit) const;
    void judge(const Line &line);
    void mark(const Line &line, const QString &problem, Icon icon = Icon::Warning);

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
    PayerCompletion *m_payers;
    MemberHint *m_memberHint;
    CardPaste *m_paste;
    /// What stood there before something was pasted.
    std::optional<QStringList> m_beforePaste;
};

} // namespace coverdesk
