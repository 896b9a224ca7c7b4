// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <QObject>

#include <vector>

namespace coverdesk {

class Office;

/// Finds the last answer about the patient of a check that brought none. A wrong member ID makes another record of the
/// same person, so that everyone of that name and birth date counts; what an answer was asked with is told beside it.
class AnswerBefore final : public QObject
{
    Q_OBJECT

public:
    AnswerBefore(Office &office, QObject *parent);

    void find(const Check &check);

signals:
    /// Nothing where there is none.
    void found(const QUuid &check, const std::optional<coverdesk::Check> &answer);

private:
    void gather(const Check &check, std::vector<QUuid> patients, std::vector<CheckLine> lines);
    void choose(const Check &check, const std::vector<CheckLine> &lines);

    Office &m_office;
};

} // namespace coverdesk
