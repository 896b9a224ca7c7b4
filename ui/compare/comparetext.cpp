// SPDX-License-Identifier: MIT
#include "ui/compare/comparetext.h"

#include "ui/benefits/cellwords.h"
#include "ui/compare/comparewords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class SummaryText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::SummaryText)
    };

    QString orNotStated(const CompareCell &cell)
    {
        return cell.isUnknown() ? unknownOnPaper() : cell.words();
    }

    /// Who both are about, as far as it is one patient and one insurance.
    QStringList aboutOf(const AnswerPair &pair)
    {
        if (!pair.isOnePatient())
            return {};
        const auto &[patient, insurance] = std::tie(pair.left().inquiry.patient, pair.left().inquiry.insurance);
        const auto born = patient.bornOn ? inWords(*patient.bornOn) : unknownOnPaper();
        QStringList about{SummaryText::tr("%1, born %2").arg(clipped(nameOf(patient)), born)};
        if (pair.isOneInsurance())
            about.append(
                SummaryText::tr("%1, member ID %2").arg(clipped(insurance.payer), clipped(insurance.memberId)));
        return about;
    }

    QString lineOf(const CompareRow &row)
    {
        const auto both = SummaryText::tr("%1: %2 | %3").arg(row.field, orNotStated(row.left), orNotStated(row.right));
        return row.note.isEmpty() ? both : SummaryText::tr("%1 (%2)").arg(both, row.note);
    }

    ComparisonSheet::Line printed(const CompareRow &row)
    {
        const auto words = [](const CompareCell &cell) { return cell.isUnknown() ? QString() : cell.words(); };
        return {row.field, words(row.left), words(row.right), row.note, row.mark == CompareRow::Mark::Differs};
    }

} // namespace

Comparison comparisonOf(const Check &one, const Check &other, bool holdsToday)
{
    Comparison comparison{AnswerPair(one, other), {}, {}};
    comparison.rows = rowsOf(comparison.pair);
    comparison.verdict = verdictOf(comparison.pair, comparison.rows, holdsToday);
    return comparison;
}

QString summaryOf(const Comparison &comparison)
{
    const auto &[pair, rows, verdict] = comparison;
    auto lines = aboutOf(pair);
    lines.append(SummaryText::tr("%1 | %2").arg(headOf(pair.left()), headOf(pair.right())));
    lines.append(verdict.reason.isEmpty() ? verdict.sentence : verdict.sentence + u' ' + verdict.reason);
    lines.append(QString());
    for (const auto &row : rows)
        lines.append(lineOf(row));
    return lines.join(u'\n') + u'\n';
}

ComparisonSheet sheetOf(const Comparison &comparison)
{
    const auto &[pair, rows, verdict] = comparison;
    ComparisonSheet sheet{aboutOf(pair),
                          verdict.sentence,
                          verdict.reason,
                          {headOf(pair.left()), saidBy(pair.left()), pair.left().id},
                          {headOf(pair.right()), saidBy(pair.right()), pair.right().id},
                          {}};
    // Who said it stands beside the numbers of the records.
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        sheet.lines.push_back(printed(rows[i]));
    return sheet;
}

QFuture<Result<Done>> writePdfAside(const ComparisonSheet &sheet, const Letterhead &letterhead, const QString &fileName)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, sheet, letterhead, fileName] {
        promise->addResult(writePdf(sheet, letterhead, fileName));
        promise->finish();
    });
    return promise->future();
}

} // namespace coverdesk
