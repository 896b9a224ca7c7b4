// SPDX-License-Identifier: MIT
#include "samplechecks.h"
#include "ui/benefits/maximumstablemodel.h"
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
    void showsServerTextAsItIs();
    void cutsEndlessText();
};

void BenefitsModelsTest::showsWhatIsLeft()
{
    MaximumsTableModel model;
    QAbstractItemModelTester tester(&model);
    Maximums maximums;
    maximums.individualDeductible = {{Money::cents(10000), {}}, {Money::cents(8000), {}}, {}};
    model.show(maximums);

    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, MaximumsTableModel::Limit), u"$100.00"_s);
    QCOMPARE(cell(model, 0, MaximumsTableModel::Used), u"$80.00"_s);
    QCOMPARE(cell(model, 0, MaximumsTableModel::Left), u"$20.00"_s);
    QCOMPARE(cell(model, 1, MaximumsTableModel::Left), u"—"_s);
}

void BenefitsModelsTest::showsAmountsThatAreNoAmountsAsTheyCame()
{
    MaximumsTableModel model;
    Maximums maximums;
    maximums.familyOutOfPocket.limit.asStated = u"unlimited"_s;
    model.show(maximums);
    QCOMPARE(cell(model, 3, MaximumsTableModel::Limit), u"unlimited"_s);
    QCOMPARE(cell(model, 3, MaximumsTableModel::Left), u"—"_s);
}

void BenefitsModelsTest::showsUnknownAsADash()
{
    PlanModel plan;
    MaximumsTableModel maximums;
    QAbstractItemModelTester tester(&plan);
    plan.show({});
    maximums.show({});
    for (int row = 0; row < plan.rowCount(); ++row) {
        QCOMPARE(cell(plan, row, PlanModel::Value), u"—"_s);
        QCOMPARE(plan.index(row, PlanModel::Value).data(Qt::ToolTipRole).toString(), u"not stated"_s);
        QCOMPARE(plan.index(row, PlanModel::Value).data(Qt::AccessibleTextRole).toString(), u"not stated"_s);
    }
    for (int row = 0; row < maximums.rowCount(); ++row)
        QCOMPARE(cell(maximums, row, MaximumsTableModel::Left), u"—"_s);
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
    QCOMPARE(cell(model, 4, ProceduresTableModel::Code), u"PHYSICAL_THERAPY"_s);
    QCOMPARE(model.at(4)->covered, std::optional(true));
    QVERIFY(!model.at(5));
    QVERIFY(!model.at(-1));
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
