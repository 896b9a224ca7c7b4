// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/changes.h"

namespace coverdesk {

/// Two answers beside each other: the one by phone on the left where the sources differ, else the newer one.
class AnswerPair
{
public:
    AnswerPair(const Check &one, const Check &other);

    const Check &left() const { return m_left; }
    const Check &right() const { return m_right; }
    bool isOneSource() const { return m_left.service == m_right.service; }
    bool isOnePatient() const { return m_left.patientId == m_right.patientId; }
    bool isOneInsurance() const;
    /// Of two sources the phone's may be the older one.
    bool isLeftOlder() const { return m_isLeftOlder; }
    const Check &older() const { return m_isLeftOlder ? m_left : m_right; }
    const Check &newer() const { return m_isLeftOlder ? m_right : m_left; }
    const std::optional<Told> &toldByOlder(const ComparedField &row) const
    {
        return m_isLeftOlder ? row.left : row.right;
    }
    const std::optional<Told> &toldByNewer(const ComparedField &row) const
    {
        return m_isLeftOlder ? row.right : row.left;
    }

    const ComparedField &ofPlan(BenefitField field) const;
    /// What is told of that field for each service, then for each class of services; not where nobody tells it.
    std::vector<ComparedField> ofServices(BenefitField field) const;
    /// Every service, then every class, of which something is told.
    std::vector<Subject> services() const;
    const ComparedField &of(const Subject &subject, BenefitField field) const;
    /// Whether one of them tells anything of services, and the other too.
    bool leftTellsServices() const;
    bool rightTellsServices() const;

    /// Whether one of them says that the service is not covered: such a one has no cost that could be used.
    bool isNotCovered(const Subject &service, bool isLeft) const;

    /// What happened to that field from the older answer to the newer one. Nothing where both tell the same, or are
    /// about two insurances.
    std::optional<Change::Kind> changeOf(const ComparedField &row) const;

private:
    Check m_left;
    Check m_right;
    bool m_isLeftOlder;
    std::vector<ComparedField> m_rows;
    std::vector<Change> m_changes;
};

/// The copay or the coinsurance where one answer tells it by service and the other of the plan alone: two kinds of
/// amount, of which the one for the service counts.
struct CostSplit
{
    bool isLeftByService = true;
    /// What is told for each service that is not said to be not covered; never empty.
    std::vector<ComparedField> services;
    Told plan;
    /// Whether some service costs something else than the plan in general.
    bool isDifferent = false;
    /// Whether nothing speaks against the answer that tells it by service.
    bool isClear = false;
    /// Whether a new benefit year has or may have begun after that answer, and the other one is newer.
    bool isOutdated = false;

    /// What is told of one of `services`.
    const Told &toldIn(const ComparedField &service) const { return isLeftByService ? *service.left : *service.right; }
};
std::optional<CostSplit> costSplitOf(const AnswerPair &pair, BenefitField field);

} // namespace coverdesk
