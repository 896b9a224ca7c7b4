// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace coverdesk {

class Button;

/// One of two records that may be the same person, and what is known of its checks.
struct TwinRecord
{
    Patient patient;
    int checks = 0;
    std::optional<QDate> lastOn = {};
};

/// What a person says of two records of one patient.
struct Merging
{
    QUuid stays;
    QUuid goes;
    /// The coverages of the record that goes which the other one is to have as well.
    std::vector<Coverage> taken = {};
};

/// Two records beside each other, so that a person can say whether they are one patient. The coverages only one of them
/// has are ticked, to be taken over by the other.
class TwinView final : public Card
{
    Q_OBJECT

public:
    TwinView(const TwinRecord &left, const TwinRecord &right, QWidget *parent = nullptr);

    void takeKeyboard();

signals:
    /// They are one: the record that stays gets the checks of the other.
    void mergeAsked(const coverdesk::Merging &merging);
    /// They are not.
    void twoAsked(const QUuid &one, const QUuid &other);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Offer
    {
        QUuid owner;
        Coverage coverage;
        QCheckBox *box;
    };

    void addRow(QGridLayout &grid, const QString &name, const QString &left, const QString &right);
    void addCoverages(QGridLayout &grid, const Patient &left, const Patient &right);
    QVBoxLayout *coveragesOf(const Patient &patient, const Patient &other);
    Button *keepButton(const Patient &stays, const Patient &goes);
    QString promise() const;
    void merge(const QUuid &stays, const QUuid &goes);

    Button *m_two;
    std::vector<Offer> m_offers;
};

} // namespace coverdesk
