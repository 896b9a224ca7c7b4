// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "ui/widgets/colours.h"

#include <QWidget>

class QVBoxLayout;

namespace coverdesk {

class Button;
class PlainLabel;
class Strip;

/// The lines between a patient's name and coverages: who may be the same person, who was merged, what was just done.
class PatientNotices final : public QWidget
{
    Q_OBJECT

public:
    explicit PatientNotices(QWidget *parent = nullptr);

    /// Nothing of all this.
    void clear();
    void showLikely(const std::optional<Patient> &likely);
    void showMerged(const std::vector<Patient> &merged);
    void say(const QString &words, Tone tone);

signals:
    void compareAsked();
    void twoAsked();
    /// The merge with that record is to be undone.
    void partAsked(const QUuid &merged);

private:
    void addMerged(const Patient &merged);
    void fit();

    Strip *m_likely;
    PlainLabel *m_likelyWords;
    Strip *m_outcome;
    PlainLabel *m_outcomeWords;
    QVBoxLayout *m_mergedLines;
    std::vector<Strip *> m_merged;
};

} // namespace coverdesk
