// SPDX-License-Identifier: MIT
#include "samplechecks.h"
#include "ui/benefits/claimlinesmodel.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/planmodel.h"
#include "ui/benefits/procedurestablemodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString pillWords(const QAbstractItemModel &model, int row, int column)
{
    const auto pill = model.index(row, column).data(PillRole);
    return pill.isValid() ? pill.value<PillFace>().words : QString();
}

} // namespace

class BenefitsModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsLeft();
    void showsAmountsThatAreNoAmountsAsTheyCame();
    void showsUnknownAsADash();
    void showsThePlanInRows();
    void showsServicesWithPills();
    void neverCallsAnUnknownServiceCovered();
    void putsClassesAfterCodes();
    void showsEveryServiceOnAClaim();
    void showsWhatAClaimLeavesUnsaid();
    void datesAClaim();
    void showsServerTextAsItIs();
    void cutsEndlessText();
};

void BenefitsModelsTest::showsWhatIsLeft()
{
    Maximums maximums;
    maximums.individualDeductible = {{Money::cents(10000), {}}, {Money::cents(8000), {}}, {}};
    const auto figures = maximumsOf(maximums);
    QCOMPARE(int(figures.size()), 4);
    QCOMPARE(figures.at(0).value, u"$20.00"_s);
    QCOMPARE(figures.at(0).beside, u"of $100.00"_s);
    QCOMPARE(figures.at(0).used, u"$80.00 used"_s);
    QCOMPARE(figures.at(0).usedShare, std::optional(0.8));
    QCOMPARE(figures.at(1).value, u"—"_s);
    QVERIFY(!figures.at(1).usedShare);
}

void BenefitsModelsTest::showsAmountsThatAreNoAmountsAsTheyCame()
{
    Maximums maximums;
    maximums.familyOutOfPocket.limit.asStated = u"unlimited"_s;
    const auto figure = maximumsOf(maximums).at(3);
    QCOMPARE(figure.beside, u"of unlimited"_s);
    QCOMPARE(figure.value, u"—"_s);
    QVERIFY2(!figure.usedShare, "there is no meter of what has no end");
}

void BenefitsModelsTest::showsUnknownAsADash()
{
    PlanModel plan;
    QAbstractItemModelTester tester(&plan);
    plan.show({});
    for (int row = 0; row < plan.rowCount(); ++row) {
        QCOMPARE(cell(plan, row, PlanModel::Value), u"—"_s);
        QCOMPARE(plan.index(row, PlanModel::Value).data(Qt::ToolTipRole).toString(), u"not stated"_s);
        QCOMPARE(plan.index(row, PlanModel::Value).data(Qt::AccessibleTextRole).toString(), u"not stated"_s);
    }
    for (const auto &figure : maximumsOf({})) {
        QCOMPARE(figure.value, u"—"_s);
        QVERIFY(!figure.usedShare && figure.used.isEmpty() && figure.notes.isEmpty());
    }
}

void BenefitsModelsTest::showsThePlanInRows()
{
    PlanModel model;
    model.show(sample::phoneAnswer().benefits->plan);
    QStringList values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(cell(model, row, PlanModel::Value));
    QCOMPARE(values,
             (QStringList{u"Yes"_s, u"Cigna PPO"_s, u"PPO"_s, u"—"_s, u"10/01/2020"_s, u"—"_s, u"Yes"_s, u"Yes"_s,
                          u"Yes"_s}));
}

void BenefitsModelsTest::showsServicesWithPills()
{
    ProceduresTableModel model;
    QAbstractItemModelTester tester(&model);
    model.show(*sample::phoneAnswer().benefits);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(pillWords(model, 0, ProceduresTableModel::Covered), u"Covered"_s);
    QCOMPARE(pillWords(model, 3, ProceduresTableModel::Covered), u"Not covered"_s);
    QCOMPARE(pillWords(model, 1, ProceduresTableModel::PriorAuthorization), u"Required"_s);
    QCOMPARE(cell(model, 0, ProceduresTableModel::PriorAuthorization), u"Not needed"_s);
    QCOMPARE(cell(model, 0, ProceduresTableModel::Deductible), u"waived"_s);
    QCOMPARE(cell(model, 1, ProceduresTableModel::Copay), u"$20.00"_s);
    QCOMPARE(cell(model, 1, ProceduresTableModel::Coinsurance), u"20%"_s);
    QCOMPARE(cell(model, 1, ProceduresTableModel::Notes), u"2 visits a week · call 1-800-997-1654"_s);
    QCOMPARE(cell(model, 3, ProceduresTableModel::Copay), u"—"_s);
}

void BenefitsModelsTest::neverCallsAnUnknownServiceCovered()
{
    ProceduresTableModel model;
    Benefits benefits;
    benefits.procedures = {Procedure()};
    model.show(benefits);
    for (int column = 0; column < ProceduresTableModel::ColumnCount; ++column) {
        QCOMPARE(cell(model, 0, column), u"—"_s);
        QVERIFY(!model.index(0, column).data(PillRole).isValid());
    }
}

void BenefitsModelsTest::putsClassesAfterCodes()
{
    ProceduresTableModel model;
    auto benefits = *sample::phoneAnswer().benefits;
    benefits.procedureClasses[u"PHYSICAL_THERAPY"_s].covered = true;
    model.show(benefits);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.classCount(), 1);
    QCOMPARE(cell(model, 4, ProceduresTableModel::Code), u"Class"_s);
    QCOMPARE(cell(model, 4, ProceduresTableModel::Service), u"PHYSICAL_THERAPY"_s);
    QCOMPARE(pillWords(model, 4, ProceduresTableModel::Covered), u"Covered"_s);
    QCOMPARE(cell(model, 3, ProceduresTableModel::Code), u"90837"_s);
    QCOMPARE(model.at(4)->covered, std::optional(true));
    QVERIFY(!model.at(5));
    QVERIFY(!model.at(-1));
}

void BenefitsModelsTest::showsEveryServiceOnAClaim()
{
    ClaimLinesModel model;
    QAbstractItemModelTester tester(&model);
    model.show(sample::deniedClaim().benefits->claim->lines);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, ClaimLinesModel::Code), u"90837"_s);
    QCOMPARE(cell(model, 0, ClaimLinesModel::Paid), u"$0.00"_s);
    QCOMPARE(cell(model, 0, ClaimLinesModel::PatientsPart), u"$150.00"_s);
    QCOMPARE(cell(model, 0, ClaimLinesModel::Adjustment), u"CO-197"_s);
    QCOMPARE(cell(model, 0, ClaimLinesModel::Denial), u"Prior authorization was not obtained"_s);
    QCOMPARE(model.index(0, ClaimLinesModel::Denial).data(NoteRole).toString(),
             u"To correct it: Appeal in writing within 180 days"_s);
}

void BenefitsModelsTest::showsWhatAClaimLeavesUnsaid()
{
    ClaimLinesModel model;
    model.show({ClaimLine()});
    for (int column = 0; column < ClaimLinesModel::ColumnCount; ++column) {
        QCOMPARE(cell(model, 0, column), u"—"_s);
        QCOMPARE(model.index(0, column).data(Qt::AccessibleTextRole).toString(), u"not stated"_s);
    }
    QVERIFY(!model.index(0, ClaimLinesModel::Denial).data(NoteRole).isValid());
}

void BenefitsModelsTest::datesAClaim()
{
    auto claim = *sample::claimNotOnFile().benefits->claim;
    claim.paidOn.asStated = u"within the next ninety days or so"_s;
    const auto figures = claimFiguresOf(claim);
    QCOMPARE(figures.at(0).value, u"—"_s);
    QCOMPARE(figures.at(2).value, u"In words"_s);
    QCOMPARE(figures.at(2).stated, u"“within the next ninety days or so”"_s);
    QCOMPARE(figures.at(3).value, u"10/01/2026"_s);
    QCOMPARE(figures.at(3).notes, QStringList{u"takes 15 business days"_s});
    QCOMPARE(claimTitleOf(claim), u"Claim: NOT_ON_FILE"_s);
    QCOMPARE(claimTitleOf({}), u"Claim: status not stated"_s);
}

void BenefitsModelsTest::showsServerTextAsItIs()
{
    ProceduresTableModel model;
    Benefits benefits;
    Procedure procedure;
    procedure.name = u"<img src=x> & =1+1"_s;
    benefits.procedures = {procedure};
    model.show(benefits);
    const auto name = model.index(0, ProceduresTableModel::Service);
    QCOMPARE(name.data().toString(), u"<img src=x> & =1+1"_s);
    QVERIFY2(!name.data(Qt::ToolTipRole).isValid(), "a tooltip with it would be taken for markup");
}

void BenefitsModelsTest::cutsEndlessText()
{
    ProceduresTableModel model;
    Benefits benefits;
    Procedure procedure;
    procedure.note = QString(1'000'000, u'x');
    benefits.procedures = {procedure};
    model.show(benefits);
    const auto shown = cell(model, 0, ProceduresTableModel::Notes);
    QVERIFY(shown.size() < 1000);
    QVERIFY(shown.endsWith(u'…'));
}

QTEST_APPLESS_MAIN(BenefitsModelsTest)
#include "tst_benefitsmodels.moc"
