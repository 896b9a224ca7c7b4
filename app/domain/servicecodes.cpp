// SPDX-License-Identifier: MIT
#include "app/domain/servicecodes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isProcedureCode(QStringView text)
{
    static const QRegularExpression pattern(u"^([0-9]{4}[0-9AFMTU]|[A-V][0-9]{4})\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

std::optional<ProcedureCode> procedureCodeIn(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9A-Z]{5})(?:[-: ]+([0-9A-Z]{2}))?\\z"_s);
    const auto match = pattern.match(text.trimmed().toUpper());
    if (!match.hasMatch() || !isProcedureCode(match.captured(1)))
        return std::nullopt;
    return ProcedureCode{match.captured(1), match.captured(2)};
}

std::optional<QString> diagnosisCodeIn(const QString &text)
{
    static const QRegularExpression pattern(u"^([A-Z][0-9][0-9AB])(?:\\.?([0-9A-Z]{1,4}))?\\z"_s);
    const auto match = pattern.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto rest = match.captured(2);
    return rest.isEmpty() ? match.captured(1) : QString(match.captured(1) + u'.' + rest);
}

} // namespace coverdesk
