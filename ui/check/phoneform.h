// SPDX-License-Identifier: MIT
#pragma once

#include "ui/check/formdraft.h"
#include "ui/check/formline.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace coverdesk {

class Button;
class Card;
class ChipField;
class ClaimFields;
class DateEntry;
class FormField;
class Office;
class PhonePayerField;
class PlaceEntry;
class PlainLabel;
class ProviderFields;
class ServiceCatalog;
class TopicChoice;

/// *For benefits by phone*: what only a call uses. Folded until it is wanted; an instant check needs none of it.
class PhoneForm final : public QWidget
{
    Q_OBJECT

public:
    PhoneForm(Office &office, QWidget *parent);

    /// Looks again which providers the clinic has on its list.
    void refresh();

    /// Adds to patient and insurance what is asked by phone, as typed. A date that cannot be read is absent, and found
    /// fault with by `firstProblem`.
    void addTo(Inquiry &inquiry) const;
    /// Shows an inquiry's part for the phone; of an instant one, what is usual.
    void fill(const Inquiry &inquiry);
    void clear();
    /// Whether it holds nothing but what it holds by itself.
    bool isEmpty() const { return m_draft.texts() == m_usual; }
    /// Every field as it is typed, to be put aside and shown again.
    QStringList texts() const { return m_draft.texts(); }
    void showTexts(const QStringList &texts);
    /// The insurance company was named anew.
    void followPayer(const QString &payerName);

    /// What is asked: benefits, or what became of a claim.
    void setClaim(bool isClaim);
    bool isClaim() const { return m_isClaim; }

    void setUnfolded(bool isUnfolded);
    bool isUnfolded() const;

    /// Marks everything that keeps \a inquiry from being placed; gives the first such place, none for nothing.
    QWidget *firstProblem(const Inquiry &inquiry);
    void focusFirst();

signals:
    /// Some field holds something else than before.
    void edited();

private:
    void arrange();
    void arrangeBenefits();
    void arrangeMore();
    void keepAll();
    void listen();
    void showUsual();
    void toggle();
    void toggleMore();
    void setMoreShown(bool isShown);
    void showHead();
    void showUnlistedTopics();
    void judge(const FormLine &line);
    enum class Lines { Asked, All };
    /// Those of what is asked now, or all there are, in the order of the form.
    std::vector<FormLine> lines(Lines which) const;
    std::vector<FormLine> benefitLines() const;
    std::vector<FormLine> moreLines() const;
    bool isMoreEmpty() const;

    const ServiceCatalog &m_catalog;
    Card *m_card;
    PlainLabel *m_note;
    Button *m_fold;
    PlainLabel *m_insurerNote;
    QWidget *m_body;
    ProviderFields *m_provider;
    PhonePayerField *m_insurer;
    FormField *m_place;
    PlaceEntry *m_visit;
    QWidget *m_benefits;
    ChipField *m_services;
    ChipField *m_diagnoses;
    TopicChoice *m_topics;
    ClaimFields *m_claim;
    FormField *m_wantedBy;
    FormField *m_forCaller;
    Button *m_moreFold;
    QWidget *m_more;
    ChipField *m_otherTopics;
    FormField *m_payerId;
    FormField *m_formName;
    DateEntry *m_wantedOn;
    FormDraft m_draft;
    QStringList m_usual;
    bool m_isClaim = false;
};

} // namespace coverdesk
